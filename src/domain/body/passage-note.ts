import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { toFootnoteDefinition, toFootnoteReference } from './footnote-reference.ts';
import type { Edition } from '../edition.ts';
import type { BodyMatter } from './part-kind.ts';
import { toNamedPassage } from './source-numbers.ts';

/**
 * Refers to the note of a passage that is named, [^passage-gazette#seven], and writes the note where it is not there yet.
 * @param notes those of the document so far
 * @returns nothing where no such passage is named
 */
export const toPassageNote = (
  source: string,
  name: string | undefined,
  matter: Pick<BodyMatter, 'sources'>,
  notes: FootnoteDefinition[],
  { text: { punctuation } }: Edition,
): FootnoteReference[] => {
  const passage = toNamedPassage(source, name, matter);
  if (name === undefined || passage === undefined) return [];
  const label = `passage-${source}#${name}`;
  if (!notes.some((note) => note.label === label)) {
    notes.push(
      toFootnoteDefinition(label, [
        { type: 'text', value: punctuation.open },
        { type: 'link', url: passage.address, children: [{ type: 'text', value: passage.words }] },
        { type: 'text', value: punctuation.close },
      ]),
    );
  }
  return [toFootnoteReference(label)];
};
