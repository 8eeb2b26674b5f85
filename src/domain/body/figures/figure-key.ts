import type { Element } from 'hast';
import { drawKeyMark, type KeyedMark, type MarkForm } from '../../../figures/key-mark.ts';
import { claimStatuses } from '../../claim-statuses.ts';
import type { Edition } from '../../edition.ts';
import { element } from '../element.ts';

/** A status with the marks that show it. */
export interface KeyEntry {
  readonly marks: readonly KeyedMark[];
  readonly words: string;
}

const forms: readonly MarkForm[] = ['dot', 'bar', 'toned-bar', 'run', 'range'];

/** Statuses need a key only where there are several to be told apart; each with the forms that occur. */
export const listKey = (marks: readonly KeyedMark[], { text }: Edition): KeyEntry[] => {
  const present = claimStatuses.filter((status) => marks.some((mark) => mark.status === status));
  if (present.length < 2) return [];
  return present.map((status) => ({
    words: text.evidence.statuses[status],
    marks: forms
      .filter((form) => marks.some((mark) => mark.status === status && mark.form === form))
      .map((form) => ({ form, status })),
  }));
};

/** A mark as it is drawn, beside the word for its status. */
const toSample = (mark: KeyedMark): Element => {
  const { width, height, left, top, className, content } = drawKeyMark(mark);
  return element('svg', content, {
    className: ['drawing', ...className, ...(width > height ? ['long'] : [])],
    viewBox: `${String(left)} ${String(top)} ${String(width)} ${String(height)}`,
    ariaHidden: 'true',
  });
};

/** The key of a figure, as its page prints it. */
export const toKey = (marks: readonly KeyedMark[], edition: Edition): Element[] => {
  const entries = listKey(marks, edition);
  return entries.length === 0
    ? []
    : [
        element(
          'ul',
          entries.map((entry) => element('li', [...entry.marks.map(toSample), entry.words])),
          { className: ['figure-key'], dataPagefindIgnore: '' },
        ),
      ];
};
