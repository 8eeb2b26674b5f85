import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineFile } from '../../src/desk/check/examine-file.ts';
import { isWithdrawn } from '../../src/desk/reading/document.ts';
import { findValue, listItems } from '../../src/desk/reading/fields.ts';
import { readFolder } from '../../src/desk/reading/read-folder.ts';

/*
 * What holds of every story, whatever the newsroom writes. Nothing here knows a single story; the check has rules of
 * its own for what a machine can tell an editor, and these are the promises of the site.
 */
const files = await readFolder('content');
const documents = files.flatMap((file) => {
  const document = examineFile(file)?.document;
  return document ? [{ ...document, text: new TextDecoder().decode(file.bytes) }] : [];
});
const stories = documents.flatMap((document) =>
  document.collection === 'articles' && document.fields !== undefined && !isWithdrawn(document)
    ? [{ ...document, fields: document.fields }]
    : [],
);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The newest day that any story speaks of having been worked on, so that no clock decides. */
const today = stories
  .flatMap(({ fields }) => ['published', 'written', 'updated'].map((field) => textOf(fields.value[field])))
  .map((written) => written.slice(0, 10))
  .toSorted()
  .at(-1);

const kinds = new Map(
  documents
    .filter(({ collection }) => collection === 'sources')
    .map(({ id, fields }) => [id, fields?.value.kind]),
);

it('looks at every story that lies in the folder, and knows their newest day', () => {
  const withdrawn = documents.filter(isWithdrawn).map(({ id }) => id);
  const folders = globSync('content/articles/*/index.md').map((path) => basename(dirname(path)));
  expect([...stories.map(({ id }) => id), ...withdrawn].toSorted()).toEqual(folders.toSorted());
  // Of a newsroom without stories this is all that holds.
  expect(today).toEqual(stories.length === 0 ? undefined : expect.stringMatching(/^\d{4}-\d\d-\d\d$/));
});

describe.each(stories)('$id', ({ fields, body, text }) => {
  const sources = listItems(fields, 'sources');
  const publisherOf = new Map(
    sources.map((source) => [findValue(source, ['id']), textOf(findValue(source, ['publisher']))]),
  );

  it('has marked statements, and each cites a source that it lists', () => {
    expect(body?.claims.length).toBeGreaterThan(0);
    const loose = (body?.claims ?? []).filter(
      ({ citedIds }) => citedIds.length === 0 || citedIds.some(({ id }) => !publisherOf.has(id)),
    );
    expect(loose.map(({ words }) => words)).toEqual([]);
  });

  it('calls nothing confirmed without a basis, or two publishers of which neither is an aggregator', () => {
    const weak = (body?.claims ?? []).filter(({ attributes, citedIds }) => {
      if (attributes.get('status')?.value !== 'confirmed') return false;
      const publishers = new Set(
        citedIds
          .map(({ id }) => publisherOf.get(id) ?? '')
          .filter((publisher) => kinds.get(publisher) !== 'aggregator'),
      );
      return publishers.size < (attributes.has('basis') ? 1 : 2);
    });
    expect(weak.map(({ words }) => words)).toEqual([]);
  });

  it('prints no words of ours as the headline of a source', () => {
    const described = sources.map((source) => textOf(findValue(source, ['describedAs'])));
    // One or the other: what has a description has no headline, and is printed without quotation marks.
    expect(
      sources
        .filter((source) =>
          [findValue(source, ['title']), findValue(source, ['describedAs'])].every(
            (words) => typeof words === 'string',
          ),
        )
        .map((source) => findValue(source, ['id'])),
    ).toEqual([]);
    const prose = text.slice(text.indexOf('\n---\n'));
    expect(
      described.filter((words) => words !== '' && new RegExp(`["“]${RegExp.escape(words)}`).test(prose)),
    ).toEqual([]);
  });

  it('has a figure, or says why it has none: <!-- No figure: … -->', () => {
    expect(text).toMatch(/^:::(?:chart|map|timeline)\[|<!-- No figure: .{20,} -->/m);
  });

  it('leaves no question open after its day without a note', () => {
    const overdue = listItems(fields, 'outlook').filter(
      (item) =>
        textOf(findValue(item, ['due'])) < (today ?? '') &&
        ['outcome', 'note'].every((field) => findValue(item, [field]) === undefined),
    );
    expect(overdue.map((item) => findValue(item, ['question']))).toEqual([]);
  });
});
