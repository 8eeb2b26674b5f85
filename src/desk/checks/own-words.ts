import type { FieldPath } from '../reading/fields.ts';

/** Fields that hold our own words for readers. Unlike texts they are printed exactly as they are written. */
const ownWords: ReadonlySet<string> = new Set([
  'title',
  'standfirst',
  'kicker',
  'keyPoints',
  'question',
  'text',
  'reason',
  'wrong',
  'right',
  'describedAs',
  'dateNote',
  'note',
  'description',
  'independence',
  'role',
]);

/** Whether a field holds our own words. The headline of a source is a quotation: it stays as it was printed. */
export const isOwnWords = (path: FieldPath): boolean => {
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  return ownWords.has(name) && !(path[0] === 'sources' && name === 'title');
};
