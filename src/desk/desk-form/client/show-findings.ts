import type { DeskFinding } from '../desk-finding.ts';
import { deskWords } from '../words.ts';
import { findField } from './read-form.ts';

/** An element with words and what follows them. */
const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

/** Where a line of a text begins, in UTF-16 code units. */
const findLineStart = (text: string, line: number): number => {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return start;
    start = end + 1;
  }
  return start;
};

/** Puts the cursor where a finding of the text is, and brings it into view. */
const showInText = (field: HTMLTextAreaElement, line: number, column: number): void => {
  const start = findLineStart(field.value, line);
  const end = field.value.indexOf('\n', start);
  field.focus();
  // A browser scrolls to a cursor that it is given, not to what is selected.
  field.setSelectionRange(start + column - 1, start + column - 1);
  field.setSelectionRange(start, end === -1 ? field.value.length : end);
  const share = start / Math.max(1, field.value.length);
  field.scrollTop = share * field.scrollHeight - field.clientHeight / 2;
};

/** Opens everything that is folded around an element. */
const unfold = (element: Element): void => {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
};

const labelOf = (field: Element): string => {
  const label =
    field.querySelector('label') ??
    field.querySelector('legend') ??
    field.parentElement?.querySelector('summary');
  const own = label?.cloneNode(true);
  if (!(own instanceof Element)) return '';
  for (const extra of own.querySelectorAll('small, [data-mark], [data-summary], input')) extra.remove();
  const item = field.closest('[data-item]')?.querySelector('summary [data-number]')?.parentElement;
  const around = item && !field.matches('[data-fields]') ? item.firstChild?.textContent : undefined;
  const number = item?.querySelector('[data-number]')?.textContent;
  const words = own.textContent.replaceAll(/\s+/g, ' ').trim();
  return around ? `${around.trim()} ${number ?? ''}: ${words}` : words;
};

/** Its own place for what is found in it, and the control that is described by it. */
const findOwn = (
  field: Element,
): { readonly found: Element | null; readonly control: HTMLElement | null } => ({
  found:
    field.querySelector(':scope > [data-found]') ??
    field.parentElement?.querySelector(':scope > [data-found]') ??
    field.closest('details')?.querySelector('[data-found]') ??
    null,
  control: field.querySelector<HTMLElement>(
    ':scope > :is(input, select, textarea), :scope > label > input, :scope > [data-act]',
  ),
});

const toMessage = ({ severity, message, correctedLine }: DeskFinding): HTMLElement => {
  const line = make('p', make('b', deskWords[severity]), ` ${message}`);
  line.dataset.severity = severity;
  if (correctedLine !== undefined) line.append(' ', deskWords.corrected, ' ', make('code', correctedLine));
  return line;
};

const addDescription = (control: HTMLElement, { severity }: DeskFinding): void => {
  if (severity === 'error') control.setAttribute('aria-invalid', 'true');
};

/** How many problems are in what is folded. */
const mark = (root: Element): void => {
  for (const sign of root.querySelectorAll('[data-mark]')) {
    const folded = sign.closest('details');
    const count = folded?.querySelectorAll('[data-found] > p').length ?? 0;
    sign.textContent = count === 0 ? '' : deskWords.markedItem(count);
  }
};

const sum = (findings: readonly DeskFinding[]): string => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return findings.length === 0
    ? deskWords.foundNothing
    : deskWords.countProblems(errors, findings.length - errors);
};

/** Shows what the check found: in a list, and at the fields that it is about. */
export const showFindings = (root: Element, findings: readonly DeskFinding[]): void => {
  const form = root.querySelector('.form');
  const text = root.querySelector<HTMLTextAreaElement>('[data-text]');
  const list = root.querySelector('[data-findings]');
  const status = root.querySelector('[data-sum]');
  if (!form || !list || !status) return;
  for (const found of root.querySelectorAll('[data-found]')) found.replaceChildren();
  for (const control of root.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');

  const items = findings.map((finding) => {
    const { place } = finding;
    const button = make('button');
    button.type = 'button';
    const item = make('li', button);
    item.dataset.severity = finding.severity;
    const field = place.kind === 'field' ? findField(form, place.field) : undefined;
    if (place.kind === 'text' && text) {
      button.textContent = deskWords.inText(place.line);
      button.addEventListener('click', () => {
        showInText(text, place.line, place.column);
      });
      addDescription(text, finding);
      const told = toMessage(finding);
      told.firstElementChild?.after(` ${deskWords.inText(place.line)}:`);
      text.parentElement?.querySelector('[data-found]')?.append(told);
    } else if (field) {
      const { found, control } = findOwn(field);
      button.textContent = labelOf(field);
      found?.append(toMessage(finding));
      if (control) addDescription(control, finding);
      button.addEventListener('click', () => {
        unfold(field);
        (control ?? field.querySelector<HTMLElement>('input, select, textarea, button'))?.focus();
      });
    } else {
      button.replaceWith(
        make(
          'span',
          place.kind === 'file'
            ? deskWords.inFile(place.file.replace(/^.*\//, ''), place.line)
            : place.kind === 'field'
              ? place.field
              : deskWords.inText(place.line),
        ),
      );
    }
    item.append(toMessage(finding));
    return item;
  });
  list.replaceChildren(...items);
  mark(root);
  const words = sum(findings);
  if (status.textContent !== words) status.textContent = words;
};
