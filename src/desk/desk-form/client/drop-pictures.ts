import { deskWords } from '../words.ts';
import { askDesk, toReason } from './ask-desk.ts';

/** As in schemas/credit.ts, which says it finally. */
const creditForm = /^(?:©|[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){0,2} ?[:：])\s*[\p{L}\p{N}“"]/u;

/**
 * The line that puts a picture into a text.
 *
 * in:  figure.png, "A bridge", "Photograph: KCNA", "The new bridge."
 * out: ![A bridge](figure.png "The new bridge (Photograph: KCNA)")
 */
export const toPictureLine = (name: string, alt: string, credit: string, caption: string): string => {
  const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
  const words = oneLine(alt).replaceAll(/[\\[\]]/g, String.raw`\$&`);
  const said = oneLine(caption).replace(/\.+$/, '');
  const title = said === '' ? oneLine(credit) : `${said} (${oneLine(credit)})`;
  return `![${words}](${name} "${title.replaceAll(/["\\]/g, String.raw`\$&`)}")`;
};

/** Puts a paragraph into a text, with an empty line on either side. @returns where it ends */
const insertParagraph = (field: HTMLTextAreaElement, paragraph: string): void => {
  const at = field.selectionEnd;
  const before = field.value.slice(0, at);
  const after = field.value.slice(at);
  const above = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const below = after === '' ? '\n' : after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  field.setRangeText(above + paragraph + below, at, at, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
};

/**
 * Lets pictures be dropped into the text, pasted or chosen; each is asked what it shows and whose it is before it is
 * kept.
 * @param address of the story
 */
export const openPictures = (root: Element, address: string): void => {
  const field = root.querySelector<HTMLTextAreaElement>('[data-text]');
  const dialog = root.querySelector('dialog');
  const chooser = root.querySelector<HTMLInputElement>('[data-file]');
  const find = (selector: string): HTMLInputElement | HTMLTextAreaElement | null =>
    root.querySelector(selector);
  const [alt, credit, caption] = ['#picture-alt', '#picture-credit', '#picture-caption'].map(find);
  if (!field || !dialog || !chooser || !alt || !credit || !caption) return;
  const name = dialog.querySelector('[data-picture-name]');
  const found = dialog.querySelector('[data-picture-found]');
  const taken = root.querySelector('[data-taken]');
  const waiting: File[] = [];

  const say = (words: string): void => {
    if (found) found.textContent = words;
  };
  const next = (): void => {
    const [file] = waiting;
    if (!file || dialog.open) return;
    for (const one of [alt, credit, caption]) one.value = '';
    say('');
    if (name) name.textContent = file.name;
    dialog.showModal();
  };
  const ask = (files: Iterable<File>): void => {
    waiting.push(...files);
    next();
  };
  const done = (): void => {
    waiting.shift();
    dialog.close();
    next();
  };
  const confirm = async (): Promise<void> => {
    const [file] = waiting;
    if (!file) return;
    const { picture } = deskWords;
    if (alt.value.trim() === '' || credit.value.trim() === '') {
      say(picture.needed);
      (alt.value.trim() === '' ? alt : credit).focus();
      return;
    }
    if (!creditForm.test(credit.value.trim())) {
      say(picture.badCredit);
      credit.focus();
      return;
    }
    const told = await askDesk(`${address}/pictures?name=${encodeURIComponent(file.name)}`, file);
    if (!told.isDone || typeof told.value.name !== 'string') {
      say(toReason(told));
      return;
    }
    const kept = told.value.name;
    done();
    insertParagraph(field, toPictureLine(kept, alt.value, credit.value, caption.value));
    if (taken)
      taken.textContent = (told.value.hadPlace === true ? picture.takenWithoutPlace : picture.taken)(kept);
  };

  dialog.querySelector('[data-confirm]')?.addEventListener('click', () => void confirm());
  dialog.querySelector('[data-cancel]')?.addEventListener('click', done);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    done();
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void confirm();
  });
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
  field.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  field.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    ask(event.dataTransfer?.files ?? []);
  });
  field.addEventListener('paste', (event) => {
    const files = event.clipboardData?.files;
    if (!files || files.length === 0) return;
    event.preventDefault();
    ask(files);
  });
  chooser.addEventListener('change', () => {
    ask([...(chooser.files ?? [])]);
    chooser.value = '';
  });
};
