/** The page on which a story is begun. */
import { askDesk, toReason } from './ask-desk.ts';
import { toPlain } from './find-changes.ts';
import { openListTools } from './list-tools.ts';
import { findField, readForm } from './read-form.ts';

class DeskNew extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('.form');
    if (!form) return;
    openListTools(form, () => undefined);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#begin(form);
    });
  }

  async #begin(form: HTMLFormElement): Promise<void> {
    const notice = this.querySelector<HTMLElement>('[data-notice]');
    const told = await askDesk(this.dataset.address ?? '', (toPlain(readForm(form)) ?? {}) as object);
    if (told.isDone) {
      location.assign(String(told.value.address));
      return;
    }
    if (notice) {
      notice.hidden = false;
      notice.textContent = toReason(told);
    }
    const questions = Array.isArray(told.value.questions) ? (told.value.questions as readonly unknown[]) : [];
    const field = questions.map((name) => findField(form, String(name))).find((found) => found !== undefined);
    field?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }
}

customElements.define('desk-new', DeskNew);
