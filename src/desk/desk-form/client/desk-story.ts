/** The page on which a story is written: checks what is typed, and saves what was changed. */
import type { Draft } from '../draft.ts';
import type { DeskFinding } from '../desk-finding.ts';
import type { StoryState } from '../list-stories.ts';
import { deskWords } from '../words.ts';
import { askDesk, type Told, toReason } from './ask-desk.ts';
import { openPictures } from './drop-pictures.ts';
import { findChanges, type Reading } from './find-changes.ts';
import { openListTools, summarise } from './list-tools.ts';
import { readForm, renumberOrigins } from './read-form.ts';
import { showFindings } from './show-findings.ts';

/** After the last key, before the check is asked. */
const quietMilliseconds = 400;

/** Between two looks whether the preview is there. */
const previewMilliseconds = 1500;

class DeskStory extends HTMLElement {
  #form: HTMLFormElement | undefined;
  #text: HTMLTextAreaElement | undefined;
  #before: Reading | undefined;
  #textBefore = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked: an answer that another has overtaken is not shown. */
  #asked = 0;

  connectedCallback(): void {
    this.#form = this.querySelector<HTMLFormElement>('.form') ?? undefined;
    this.#text = this.querySelector<HTMLTextAreaElement>('[data-text]') ?? undefined;
    if (!this.#form) return;
    this.#remember();
    summarise(this.#form);
    openListTools(this.#form, () => {
      this.#changed();
    });
    openPictures(this, this.#address);
    this.#form.addEventListener('input', () => {
      this.#changed();
    });
    this.#form.addEventListener('change', () => {
      this.#changed();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.querySelector('[data-save]')?.addEventListener('click', () => void this.#save());
    addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.#save();
    });
    addEventListener('beforeunload', (event) => {
      if (this.#isChanged()) event.preventDefault();
    });
    // What is given up is no longer shown.
    addEventListener('pagehide', () => {
      const { digest = '' } = this.dataset;
      if (this.#isChanged())
        void askDesk(`${this.#address}/check`, { digest, changes: [] }, { isLast: true });
    });
    void this.#check();
    void this.#openPreview();
  }

  get #address(): string {
    return this.dataset.address ?? '';
  }

  /** What is filled in now is what is in the file. */
  #remember(): void {
    if (!this.#form) return;
    this.#before = readForm(this.#form);
    this.#textBefore = this.#text?.value ?? '';
  }

  #draft(): Draft {
    const digest = this.dataset.digest ?? '';
    if (!this.#form || !this.#before) return { digest, changes: [] };
    const text = this.#text?.value ?? '';
    const changes = findChanges(this.#before, readForm(this.#form));
    if (text === this.#textBefore) return { digest, changes };
    const isWhole = this.querySelector('[data-value], [data-list]') === null;
    return isWhole ? { digest, changes: [], whole: text } : { digest, changes, body: text };
  }

  #isChanged(): boolean {
    const { changes, body, whole } = this.#draft();
    return changes.length > 0 || body !== undefined || whole !== undefined;
  }

  #say(words: string): void {
    const status = this.querySelector('[data-status]');
    if (status && status.textContent !== words) status.textContent = words;
  }

  #notice(words: string | undefined): void {
    const notice = this.querySelector<HTMLElement>('[data-notice]');
    if (!notice) return;
    notice.hidden = words === undefined;
    notice.textContent = words ?? '';
    if (words !== undefined) notice.scrollIntoView({ block: 'nearest' });
  }

  #changed(): void {
    this.#say(this.#isChanged() ? deskWords.unsaved : deskWords.unchanged);
    if (this.#form) summarise(this.#form);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), quietMilliseconds);
  }

  async #check(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const told = await askDesk(`${this.#address}/check`, this.#draft());
    if (asked !== this.#asked) return;
    this.#notice(told.isDone ? undefined : toReason(told));
    if (told.isDone) showFindings(this, told.value.findings as readonly DeskFinding[]);
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const asked = this.#asked;
    this.#say(deskWords.saving);
    const wasWhole = this.querySelector('[data-value], [data-list]') === null;
    const told = await this.#untouched(() => askDesk(`${this.#address}/save`, this.#draft()));
    if (!told.isDone || !this.#form) {
      this.#say(deskWords.unsaved);
      this.#notice(toReason(told));
      return;
    }
    this.#notice(undefined);
    this.dataset.digest = String(told.value.digest);
    renumberOrigins(this.#form);
    this.#remember();
    // The fields can be read now, or no longer.
    if (wasWhole !== (told.value.kind === 'whole')) {
      location.reload();
      return;
    }
    this.#showState(told.value.state as StoryState);
    this.#say(deskWords.saved);
    if (asked === this.#asked) showFindings(this, told.value.findings as readonly DeskFinding[]);
  }

  /** Nothing can be typed while it is being saved: what is in the form is then what is in the file. */
  async #untouched(act: () => Promise<Told>): Promise<Told> {
    const form = this.#form;
    const focused = document.activeElement;
    if (form) form.inert = true;
    try {
      return await act();
    } finally {
      if (form) form.inert = false;
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    }
  }

  #showState(state: StoryState): void {
    const sign = this.querySelector<HTMLElement>('.bar [data-state]');
    if (!sign) return;
    sign.dataset.state = state;
    sign.textContent = deskWords.states[state];
  }

  /** Shows the page as it is in the form, as soon as there is a preview; it follows the file by itself. */
  async #openPreview(): Promise<void> {
    const note = this.querySelector('[data-preview-note]');
    const told = await fetch(`${this.#address}/preview`)
      .then((response) => response.json() as Promise<{ readonly kind: string; readonly address?: string }>)
      .catch(() => undefined);
    if (!note) return;
    if (told?.kind === 'none' || told?.kind === 'failed') {
      note.textContent = told.kind === 'none' ? deskWords.previewNone : deskWords.previewFailed;
      return;
    }
    if (told?.address === undefined) {
      setTimeout(() => void this.#openPreview(), previewMilliseconds);
      return;
    }
    const link = document.createElement('a');
    link.href = told.address;
    link.target = '_blank';
    link.textContent = deskWords.previewOpen;
    note.replaceChildren(link);
    const frame = document.createElement('iframe');
    frame.src = told.address;
    frame.title = deskWords.previewOf;
    note.after(frame);
  }
}

customElements.define('desk-story', DeskStory);
