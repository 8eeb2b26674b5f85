import { matterId, mattersPath, matterTitle } from '../../schemas/matters.ts';
import { findClosest } from '../problems/closest.ts';
import type { CheckedFile, Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { articlesOf, type Content, type Document } from '../reading/document.ts';
import type { Fields } from '../reading/fields.ts';
import { findTextFile } from '../reading/parse-file.ts';
import { parseList } from '../reading/parse-list.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import { atField } from './at-field.ts';

const howToWrite = 'Write one matter per line, its id and its title: price-of-bread: "The price of bread"';

const nothingWritten: Fields = { value: {}, places: new Map() };

/** Where a story speaks of a matter. */
interface Mention {
  readonly article: Document;
  readonly matter: string;
  readonly offset: number;
}

/** Everything that stories speak of, drafts included: a title may be written before a story goes out. */
const groupMentions = (articles: readonly Document[]): ReadonlyMap<string, readonly Mention[]> =>
  Map.groupBy(
    articles.flatMap((article) =>
      (article.body?.claims ?? []).flatMap(({ attributes, offset }): Mention[] => {
        const matter = attributes.get('id')?.value;
        return matter === undefined ? [] : [{ article, matter, offset }];
      }),
    ),
    ({ matter }) => matter,
  );

const isShared = (mentions: readonly Mention[]): boolean =>
  new Set(mentions.map(({ article }) => article.path)).size > 1;

/** What is wrong with the words of a line, whatever the stories say. */
const judgeLine = (id: string, title: unknown, fields: Fields, file: CheckedFile): Finding[] => [
  ...(matterId.safeParse(id).error?.issues ?? []).map(({ message }): Finding => ({
    id: 'invalid-field',
    file,
    offset: fields.places.get(id)?.key ?? 0,
    message: `${quote(id)}: ${message}`,
  })),
  ...(matterTitle.safeParse(title).error?.issues.slice(0, 1) ?? []).map(({ message }): Finding => ({
    id: 'invalid-field',
    ...atField(file, fields, [id]),
    message,
  })),
];

/**
 * Finds what is wrong with the titles of matters: ids and titles that cannot be read, ids that no statement or only
 * one story has, and matters of several stories to which nobody has given a title.
 */
export const checkMatters = (files: readonly FolderFile[], content: Content): Finding[] => {
  const file = findTextFile(files, mattersPath);
  const { fields = nothingWritten, findings } = parseList(file, howToWrite);
  // Of what cannot be read nobody knows what it says.
  if (findings.length > 0) return [...findings];
  const articles = articlesOf(content);
  const isAllRead = articles.every(({ body }) => body !== undefined);
  const mentioned = groupMentions(articles);
  const titled = new Set(Object.keys(fields.value));
  const untitled = new Set(mentioned.keys()).difference(titled);
  const suggested = new Set<string>();
  const judgeUse = (id: string): Finding[] => {
    const mentions = mentioned.get(id);
    const at = { file, offset: fields.places.get(id)?.key ?? 0 };
    if (mentions !== undefined)
      return isShared(mentions)
        ? []
        : [
            {
              ...at,
              id: 'lone-matter',
              message: `Only one story has statements with the id ${quote(id)}, so this title appears nowhere. Give the id to a statement in another story, or remove this line.`,
            },
          ];
    const none = `No statement has the id ${quote(id)}.`;
    const closest = findClosest(id, untitled);
    if (closest === undefined)
      return [
        {
          ...at,
          id: 'unknown-matter',
          message: `${none} Give it to the statements that this title is for, or remove this line.`,
        },
      ];
    suggested.add(closest);
    return [
      {
        ...at,
        id: 'unknown-matter',
        message: `${none} Did you mean ${quote(closest)}?`,
        fix: { written: id, right: closest },
      },
    ];
  };
  const judged = Object.entries(fields.value).flatMap(([id, title]) => [
    ...judgeLine(id, title, fields, file),
    ...(isAllRead && matterId.safeParse(id).success ? judgeUse(id) : []),
  ]);
  const missing = [...untitled.difference(suggested)].flatMap((id): Finding[] => {
    const mentions = mentioned.get(id) ?? [];
    return !isShared(mentions)
      ? []
      : mentions.slice(0, 1).map(({ article, offset }) => ({
          id: 'matter-without-title',
          file: article,
          offset,
          message: `Several stories have statements with the id ${quote(id)}, and their page has no title. Add to content/${mattersPath}: ${id}: "…"`,
        }));
  });
  return [...judged, ...missing];
};
