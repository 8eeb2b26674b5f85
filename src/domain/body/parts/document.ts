import { documentNamePattern } from '../../documents/document.ts';
import { formatSize } from '../../documents/format-size.ts';
import type { Part } from '../body.ts';
import { element } from '../element.ts';
import type { Making, PartKind } from '../part-kind.ts';

/** A link to a document beside the text; the link itself is in it. */
interface DocumentFields {
  /** Name of the file. */
  readonly file: string;
}

/** What a reader should know before the file is fetched: " (PDF, 1.2 MB)"; nothing where it is not there. */
const toFacts = (part: Part, { matter, edition }: Pick<Making, 'matter' | 'edition'>): string => {
  const { file } = part.fields as unknown as DocumentFields;
  const found = documentNamePattern.test(file) ? matter.documents[file] : undefined;
  if (found === undefined) return '';
  const facts = edition.text.article.documentFacts(
    found.kind.toUpperCase(),
    formatSize(found.bytes, edition),
  );
  // A bracket as wide as a letter brings its own space.
  return facts.startsWith('（') ? facts : ` ${facts}`;
};

/** A link to a document beside the text, with its kind and size after it. */
export const document: PartKind = {
  toPage: (part, making) => {
    const facts = toFacts(part, making);
    return [
      ...making.make(part.children),
      ...(facts === ''
        ? []
        : [element('span', [facts], { className: ['document-facts'], dataPagefindIgnore: '' })]),
    ];
  },
  toFeed: (part, making) => {
    const facts = toFacts(part, making);
    return [
      ...making.make(part.children),
      ...(facts === '' ? [] : [{ type: 'text' as const, value: facts }]),
    ];
  },
  toMarkdown: (part, making) => {
    const facts = toFacts(part, making);
    return making.state.all(element('span', facts === '' ? part.children : [...part.children, facts]));
  },
  toText: ({ children }, toText) => toText(children),
};
