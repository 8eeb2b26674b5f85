import type { Reading } from './find-changes.ts';

const named = '[data-value], [data-fields], [data-list], [data-kept]';

/** The fields right below a group, whatever elements are between. */
const listOwn = (group: Element): Element[] =>
  [...group.querySelectorAll(named)].filter(
    (field) => field.parentElement?.closest(`${named}, [data-item]`) === group,
  );

/** What a control holds. */
const readControl = (field: Element): string | boolean => {
  const control = field.querySelector('input, select, textarea');
  if (control instanceof HTMLInputElement)
    return control.type === 'checkbox' ? control.checked : control.value;
  return control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement ? control.value : '';
};

/** The name of a field in its group. */
const nameOf = (field: Element): string => {
  const { value, fields, list, name } = (field as HTMLElement).dataset;
  return value ?? fields ?? list ?? name ?? '';
};

/** The items of a list. */
export const listItems = (list: Element): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > ol > [data-item]'),
];

/** Reads what is filled in. */
export const readForm = (field: Element): Reading => {
  if (!(field instanceof HTMLElement)) return { kind: 'value', value: '' };
  const { fields, list } = field.dataset;
  if (list !== undefined) {
    return {
      kind: 'list',
      items: listItems(field).map((item) => {
        const inner = listOwn(item)[0] ?? item;
        const { origin } = item.dataset;
        return { origin: origin === undefined ? undefined : Number(origin), reading: readForm(inner) };
      }),
    };
  }
  if (fields !== undefined) {
    const own = listOwn(field);
    return {
      kind: 'fields',
      keepsMore: own.some((one) => one instanceof HTMLElement && one.dataset.kept !== undefined),
      fields: new Map(
        own
          .filter((one) => one instanceof HTMLElement && one.dataset.kept === undefined)
          .map((one) => [nameOf(one), readForm(one)]),
      ),
    };
  }
  return { kind: 'value', value: readControl(field) };
};

/** What is filled in in an item, or undefined for one that says nothing: it has no place in the file. */
const says = (reading: Reading): boolean =>
  reading.kind === 'value'
    ? reading.value !== '' && reading.value !== false
    : reading.kind === 'list'
      ? reading.items.some((item) => says(item.reading))
      : reading.keepsMore || [...reading.fields.values()].some(says);

/** Items that have a place in the file as it would be saved now. */
const listPlaced = (list: Element): HTMLElement[] =>
  listItems(list).filter((item) => {
    const inner = listOwn(item)[0];
    return inner !== undefined && says(readForm(inner));
  });

/** After a save every item has the place at which it was saved. */
export const renumberOrigins = (form: Element): void => {
  for (const list of form.querySelectorAll('[data-list]')) {
    for (const item of listItems(list)) delete item.dataset.origin;
    for (const [at, item] of listPlaced(list).entries()) item.dataset.origin = String(at);
  }
};

/** "sources[2].url" → sources, 2, url */
const toSteps = (field: string): (string | number)[] =>
  field.split(/[.[\]]+/).flatMap((step) => (step === '' ? [] : /^\d+$/.test(step) ? Number(step) : step));

/**
 * The field of a form that a problem is about, or the nearest thing around it.
 * @param path as the check writes it: "sources[2].url"
 */
export const findField = (form: Element, path: string): Element | undefined => {
  let found: Element = form;
  for (const step of toSteps(path)) {
    const item = typeof step === 'number' ? listPlaced(found)[step] : undefined;
    const next =
      typeof step === 'number'
        ? item && listOwn(item)[0]
        : listOwn(found).find((field) => nameOf(field) === step);
    if (!next) break;
    found = next;
  }
  return found === form ? undefined : found;
};
