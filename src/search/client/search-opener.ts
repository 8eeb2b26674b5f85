import { isSlashKeyOn, setSlashKey } from './slash-key.ts';

/** The dialog of dialog-element.ts, whose code comes with the search page. */
interface SearchDialog extends HTMLElement {
  readonly open: (typed: string) => void;
  readonly takeFrom: (page: DocumentFragment) => void;
}

const searchPage = `${import.meta.env.BASE_URL}search/`;

/** Whether a key goes into a field, where a slash is a slash. */
const isWriting = (event: KeyboardEvent): boolean => {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
};

const asksForSearch = (event: KeyboardEvent): boolean => {
  if (event.altKey || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !isWriting(event) && isSlashKeyOn();
};

/**
 * <search-opener>, around the link to the search page: "/" and Ctrl or Cmd with K open search over the page
 * one reads. Its dialog lies in the search page, and is fetched with its script when it is first asked for.
 */
class SearchOpener extends HTMLElement {
  /** What was typed since search was asked for and is not there yet. */
  #typed: string | undefined;

  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      if (this.#typed !== undefined) {
        if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) this.#typed += event.key;
      } else if (asksForSearch(event)) void this.#open();
      else return;
      event.preventDefault();
    });
  }

  async #open(): Promise<void> {
    const field = document.querySelector<HTMLInputElement>('news-search [name=q]');
    if (field) {
      field.focus();
      return;
    }
    this.#typed = '';
    try {
      const dialog = document.querySelector<SearchDialog>('search-dialog') ?? (await this.#fetch());
      dialog.open(this.#typed);
    } catch {
      location.assign(searchPage);
    }
    this.#typed = undefined;
  }

  async #fetch(): Promise<SearchDialog> {
    const response = await fetch(searchPage);
    // In a template, the page is inert: no script of it runs, no style applies.
    const page = document.createElement('template');
    page.innerHTML = await response.text();
    for (const script of page.content.querySelectorAll('script[src]')) {
      await import(/* @vite-ignore */ script.getAttribute('src') ?? '');
    }
    await customElements.whenDefined('search-dialog');
    const dialog = document.createElement('search-dialog') as SearchDialog;
    dialog.takeFrom(page.content);
    const slash = dialog.shadowRoot?.querySelector<HTMLInputElement>('[name=slash]');
    if (slash) {
      slash.checked = isSlashKeyOn();
      slash.onchange = () => {
        setSlashKey(slash.checked);
      };
    }
    document.body.append(dialog);
    return dialog;
  }
}

customElements.define('search-opener', SearchOpener);
