import { listItems } from './read-form.ts';

let added = 0;

/** Numbers the items of a list anew. */
const renumber = (list: Element): void => {
  for (const [at, item] of listItems(list).entries()) {
    for (const number of item.querySelectorAll('[data-number]'))
      if (number.closest('[data-item]') === item) number.textContent = String(at + 1);
  }
};

const firstControl = (element: Element): HTMLElement | null =>
  element.querySelector<HTMLElement>('input, select, textarea');

const add = (list: HTMLElement): void => {
  const template = list.querySelector<HTMLTemplateElement>(':scope > template');
  const { prefix } = template?.dataset ?? {};
  if (!template || prefix === undefined) return;
  added += 1;
  // Ids are made of places in the file, which a new item has not yet.
  const piece = document.createElement('template');
  piece.innerHTML = template.innerHTML.replaceAll(prefix, `${prefix}n${String(added)}`);
  list.querySelector(':scope > ol')?.append(piece.content);
  renumber(list);
  const item = listItems(list).at(-1);
  if (item) firstControl(item)?.focus();
};

/** What an item is called while it is folded: its id, and what else it says first. */
export const summarise = (form: Element): void => {
  for (const item of form.querySelectorAll('[data-item] > details')) {
    const summary = item.querySelector(':scope > summary > [data-summary]');
    const said = [
      ...item.querySelectorAll(':scope > [data-fields] > [data-value] :is(input, textarea, select)'),
    ]
      .flatMap((control) =>
        control instanceof HTMLSelectElement
          ? control.value === ''
            ? []
            : (control.selectedOptions[0]?.text ?? [])
          : control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
            ? control.type === 'checkbox' || control.value === ''
              ? []
              : control.value
            : [],
      )
      .slice(0, 3);
    if (summary) summary.textContent = said.length === 0 ? '' : `: ${said.join(' · ')}`;
  }
};

/** Adds, removes and moves the items of lists. @param onChange called after each */
export const openListTools = (form: HTMLElement, onChange: () => void): void => {
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-act]') : null;
    const list = button?.closest<HTMLElement>('[data-list]');
    if (!button || !list) return;
    const item = button.closest<HTMLElement>('[data-item]');
    const { act } = button.dataset;
    if (act === 'add') add(list);
    else if (item && act === 'up') {
      const former = item.previousElementSibling;
      if (!former) return;
      former.before(item);
      button.focus();
    } else if (item && act === 'remove') {
      const near = item.nextElementSibling ?? item.previousElementSibling;
      item.remove();
      (
        near?.querySelector<HTMLElement>('[data-act="remove"]') ??
        list.querySelector<HTMLElement>(':scope > [data-act="add"]')
      )?.focus();
    }
    renumber(list);
    onChange();
  });
};
