import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Plain } from '../../../../src/desk/desk-form/draft.ts';
import { editFields } from '../../../../src/desk/desk-form/edit-fields.ts';
import { applyDraft, readStory } from '../../../../src/desk/desk-form/story-file.ts';
import type { FieldPath } from '../../../../src/desk/reading/fields.ts';
import { parseFields } from '../../../../src/desk/reading/parse-fields.ts';

const root = join(import.meta.dirname, '../../../..');

const written = `# For the desk
title: "A headline" # of ours
standfirst: 'It''s one sentence.'
type: analysis
published: 2026-02-19T12:00:00Z
topics: [one, two]  # the main one first
keyPoints:
  # The first of them.
  - "One."
  - Two

  # The last.
  - 'Three.'
sources:
  - id: a
    # Seen on paper.
    publisher: agency
    url: "https://example.com/a"
  - publisher: other
    id: b
    note: >-
      folded
      words
outlook: []
picture: { file: a.png, alt: "What it shows" }
`;

const set = (path: FieldPath, value: Plain): Change => ({ kind: 'set', path: [...path], value });
const remove = (...path: FieldPath): Change => ({ kind: 'remove', path: [...path] });
const arrange = (path: FieldPath, ...items: readonly (number | Plain)[]): Change => ({
  kind: 'arrange',
  path: [...path],
  items: items.map((item) => (typeof item === 'number' ? item : { added: item })),
});

/** The lines that a change takes away and brings, as a patch has them. */
const toPatch = (before: string, after: string): string[] => {
  const [old, young] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (first < old.length && old[first] === young[first]) first += 1;
  let last = 0;
  while (last < Math.min(old.length, young.length) - first && old.at(-1 - last) === young.at(-1 - last))
    last += 1;
  return [
    ...old.slice(first, old.length - last).map((line) => `-${line}`),
    ...young.slice(first, young.length - last).map((line) => `+${line}`),
  ];
};

describe('editFields', () => {
  it.each<[string, Change, string[]]>([
    [
      'a text in double quotes',
      set(['title'], 'Another "headline"'),
      ['-title: "A headline" # of ours', String.raw`+title: "Another \"headline\"" # of ours`],
    ],
    [
      'a text in single quotes',
      set(['standfirst'], 'It’s, well, ours: it\'s "one".'),
      [`-standfirst: 'It''s one sentence.'`, `+standfirst: 'It’s, well, ours: it''s "one".'`],
    ],
    ['a word', set(['type'], 'fact-sheet'), ['-type: analysis', '+type: fact-sheet']],
    [
      'a text without quotes that now needs them',
      set(['keyPoints', 1], 'Two: and more'),
      ['-  - Two', '+  - "Two: and more"'],
    ],
    [
      'a text that YAML would take for something else',
      set(['type'], 'no'),
      ['-type: analysis', '+type: "no"'],
    ],
    [
      'a moment',
      set(['published'], '2026-03-01T08:00:00+09:00'),
      ['-published: 2026-02-19T12:00:00Z', '+published: 2026-03-01T08:00:00+09:00'],
    ],
    [
      'a text over several lines',
      set(['sources', 1, 'note'], 'unfolded'),
      ['-    note: >-', '-      folded', '-      words', '+    note: "unfolded"'],
    ],
    ['a new field where the schema has it', set(['kicker'], 'Our kicker'), ['+kicker: "Our kicker"']],
    ['a yes or no', set(['draft'], true), ['+draft: true']],
    ['a new list of ids', set(['countries'], ['FR', 'NO']), ['+countries: [FR, "NO"]']],
    [
      'a new list of texts',
      set(['keywords'], ['missile', 'no']),
      ['+keywords:', '+  - "missile"', '+  - "no"'],
    ],
    [
      'a list in place of an empty one',
      set(['outlook'], [{ question: 'Will it?', due: '2026-03-31' }]),
      ['-outlook: []', '+outlook:', '+  - question: "Will it?"', '+    due: 2026-03-31'],
    ],
    [
      'a field within braces',
      set(['picture', 'credit'], 'Photograph: KCNA'),
      [
        '-picture: { file: a.png, alt: "What it shows" }',
        '+picture: { file: a.png, alt: "What it shows", credit: "Photograph: KCNA" }',
      ],
    ],
    [
      'a field less within braces',
      remove('picture', 'file'),
      ['-picture: { file: a.png, alt: "What it shows" }', '+picture: { alt: "What it shows" }'],
    ],
    ['a field less', remove('sources', 0, 'url'), ['-    url: "https://example.com/a"']],
    [
      'the first field of an item less',
      remove('sources', 1, 'publisher'),
      ['-  - publisher: other', '-    id: b', '+  - id: b'],
    ],
    [
      'the first field of an item less, and the comment below it',
      remove('sources', 0, 'id'),
      ['-  - id: a', '+  - '],
    ],
    [
      'a new first field of an item',
      set(['sources', 1, 'title'], 'As printed'),
      ['+    title: "As printed"'],
    ],
    [
      'a list within brackets in another order',
      arrange(['topics'], 1, 'three', 0),
      ['-topics: [one, two]  # the main one first', '+topics: [two, three, one]  # the main one first'],
    ],
    ['an item less', arrange(['keyPoints'], 0, 2), ['-  - Two']],
    ['an item more', arrange(['keyPoints'], 0, 1, 2, 'Four.'), ['+  - "Four."']],
    [
      'items in another order, with what is said above them',
      arrange(['keyPoints'], 0, 2, 1),
      [
        '-  - Two',
        '-',
        '-  # The last.',
        "-  - 'Three.'",
        '+',
        '+  # The last.',
        "+  - 'Three.'",
        '+  - Two',
      ],
    ],
    [
      'a new source',
      arrange(['sources'], 0, 1, { id: 'c', publisher: 'agency', date: '2026-02' }),
      ['+  - id: c', '+    publisher: agency', '+    date: 2026-02'],
    ],
  ])('changes %s', (_, change, patch) => {
    expect(toPatch(written, editFields(written, [change]))).toEqual(patch);
  });

  it('changes several at once, by their places in the file as it was', () => {
    const changed = editFields(written, [
      arrange(['sources'], 1, 0),
      set(['sources', 0, 'url'], 'https://example.com/new'),
      remove('sources', 1, 'note'),
    ]);
    expect(changed).toContain(`sources:
  - publisher: other
    id: b
  - id: a
    # Seen on paper.
    publisher: agency
    url: "https://example.com/new"
outlook: []`);
  });

  it.each([
    [
      'a list of which a part is said in a comment',
      'topics: [one, # first\n  two]\n',
      arrange(['topics'], 1, 0),
    ],
    ['a field that stands for another', 'title: &a "x"\nkicker: *a\n', set(['title'], 'y')],
    ['what cannot be read', 'title: "x\n', set(['title'], 'y')],
    ['what is not there', 'title: x\n', remove('sources', 0, 'id')],
    ['a list that is none', 'topics: one\n', arrange(['topics'], 0)],
  ])('leaves %s alone, and says so', (_, yaml, change) => {
    expect(() => editFields(yaml, [change])).toThrow(
      /cannot be changed here without touching other lines\. Change it in a text editor; nothing was saved\.$/,
    );
  });

  it('begins fields where there are none', () => {
    expect(editFields('', [set(['title'], 'x')])).toBe('title: "x"\n');
    expect(editFields('# none\n', [set(['title'], 'x')])).toBe('# none\ntitle: "x"\n');
  });

  it('writes any text so that it is read as it was typed', () => {
    const styles = ['"a"', "'a'", 'a', '>-\n  a\n  b', '|\n  a\n', ''];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...styles), (text, style) => {
        const yaml = `type: analysis\ntitle: ${style}\n# After.\nkicker: b\n`;
        const changed = editFields(yaml, [set(['title'], text)]);
        expect(parseFields(changed, 0).fields?.value).toEqual({
          type: 'analysis',
          title: text.toWellFormed(),
          kicker: 'b',
        });
        expect(changed.startsWith('type: analysis\ntitle: ')).toBe(true);
        expect(changed.endsWith('\n# After.\nkicker: b\n')).toBe(true);
      }),
    );
  });
});

/** Every story of the project, and every made-up one of the check's fixtures. */
const stories = globSync('{content,tests/content/*/content}/articles/*/index.md', { cwd: root }).map(
  (path) => ({
    path,
    bytes: readFileSync(join(root, path)),
  }),
);

/** As editors on other systems would have saved it. */
const forms: readonly (readonly [name: string, toForm: (bytes: Buffer) => Buffer])[] = [
  ['as it is', (bytes) => bytes],
  ['with a byte-order mark', (bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes])],
  ['with the line endings of Windows', (bytes) => Buffer.from(bytes.toString().replaceAll(/\r?\n/g, '\r\n'))],
  ['without a line break at its end', (bytes) => Buffer.from(bytes.toString().trimEnd())],
];

/** Every text in the fields. */
const listTexts = (value: unknown, path: FieldPath = []): { path: FieldPath; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => listTexts(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => listTexts(item, [...path, name]));
};

describe.each(forms)('every story, %s', (_, toForm) => {
  const shaped = stories.map(({ path, bytes }) => ({ path, bytes: toForm(bytes) }));

  it('keeps its bytes when nothing is changed', () => {
    expect(shaped.length).toBeGreaterThan(100);
    for (const { path, bytes } of shaped) {
      expect(Buffer.from(applyDraft(bytes, { changes: [] })).equals(bytes), path).toBe(true);
      let file;
      try {
        file = readStory(bytes);
      } catch {
        continue;
      }
      // As a browser gives the text back: with line breaks of one kind.
      const draft =
        file.kind === 'whole'
          ? { changes: [], whole: file.text.replaceAll(/\r\n|\r/g, '\n') }
          : { changes: [], body: file.body.replaceAll(/\r\n|\r/g, '\n') };
      expect(Buffer.from(applyDraft(bytes, draft)).equals(bytes), path).toBe(true);
    }
  });

  it('keeps all other bytes when a field is changed, and gets its own back', () => {
    let tried = 0;
    for (const [at, { path: name, bytes }] of shaped.entries()) {
      // All of ours; of the fixtures, which are much alike, some.
      if (!name.startsWith('content/') && at % 25 !== 0) continue;
      let file;
      try {
        file = readStory(bytes);
      } catch {
        continue;
      }
      if (file.kind !== 'fields') continue;
      const texts = listTexts(file.values);
      // A few of each story, spread over it: the fields are parsed for each six times.
      const step = Math.max(1, Math.ceil(texts.length / 3));
      for (const { path, text } of texts.filter((_text, at) => at % step === 0)) {
        const change = (value: string, from: Uint8Array): Buffer =>
          Buffer.from(applyDraft(from, { changes: [set(path, value)] }));
        const changed = change(`${text}x`, bytes);
        const [before, after] = [bytes.toString(), changed.toString()];
        let first = 0;
        while (before[first] === after[first]) first += 1;
        let last = 0;
        while (before.at(-1 - last) === after.at(-1 - last)) last += 1;
        // One letter more, wherever it is.
        expect(after.length - first - last, `${name} ${path.join('.')}`).toBeLessThanOrEqual(
          before.length - first - last + 3,
        );
        expect(change(text, changed).equals(bytes), `${name} ${path.join('.')}`).toBe(true);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(60);
  });
});
