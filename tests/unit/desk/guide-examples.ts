import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '../../../src/desk/check/check-content.ts';
import { acceptTranslation } from '../../../src/desk/check/accept-translation.ts';
import type { CheckReport } from '../../../src/desk/problems/problem.ts';
import type { PictureFacts, PictureFault } from '../../../src/desk/reading/picture-facts.ts';
import { findCollection } from '../../../src/desk/reading/parse-file.ts';
import type { FolderFile } from '../../../src/desk/reading/read-folder.ts';
import { examineOnce, fixtureInstant } from './fixture-site.ts';

/*
 * The examples of docs/editors-guide.md as content folders. Below a heading stand "Wrong:" and "Right:", each with
 * blocks that belong together:
 *
 *   ```yaml      fields: of the story, or of the file named in the line above; they stand in place of its own
 *   ```markdown  a text: of the story, or of the file named in the line above
 *   ```text      names of files, each with what a file of its kind needs; of a picture, in brackets, what it is
 *
 * Where the line above says "the whole file", or names one that is in no folder of content, the block is all of it.
 * Where the label says "saved as Windows-1252", the story is.
 */

/** One example: a content folder with something wrong in it, or nothing. */
export interface GuideExample {
  readonly label: 'Wrong' | 'Right';
  readonly files: ReadonlyMap<string, string>;
  /** What pictures are, in words, by their path. */
  readonly remarks: ReadonlyMap<string, string>;
  readonly encoding: 'utf8' | 'latin1';
}

/** The story that an example speaks of unless it names another file. */
const articlePath = 'articles/a-story/index.md';

const toSource = (id: string, publisher: string): string =>
  `  - id: ${id}
    publisher: ${publisher}
    describedAs: "A report"
    url: "https://example.com/${id}"
    date: 2026-02-19
`;

const articleFields = `title: "A title"
standfirst: "A standfirst."
type: analysis
published: 2026-02-19T12:00:00Z
authors: [example-author]
topics: [example-topic]
countries: [FR]
sources:
${toSource('agency-0219', 'example-publisher')}${toSource('ministry', 'example-ministry')}${toSource('state-agency', 'example-state-agency')}`;

/** What a file of each folder needs. */
const needs: Readonly<Record<string, string>> = {
  articles: articleFields,
  translations: `translates: x00000
title: "عنوان"
standfirst: "مقدمة."
translator: example-author
translated: 2026-11-22
`,
  authors: 'name: "Example author"\nkind: person\n',
  topics: 'name: "Example topic"\ndescription: "What belongs under this topic."\n',
  countries: 'description: "How the country enters the coverage."\n',
  sources: 'name: "Example publisher"\nkind: newspaper\n',
  events: 'date: 2026-02-18\ntitle: "An example ministry publishes a statement"\n',
  dossiers: `name: "A launcher"
kind: weapon
definition: "A launcher that exists for examples."
stories: [a-story]
properties:
  - property: "Range"
    value: "400"
    cite: "agency-0219"
    status: claimed
    by: "KCNA"
    date: 2026-02-19
sources:
${toSource('agency-0219', 'example-publisher')}`,
  pages: 'title: "A page"\nstandfirst: "What this page is for."\nupdated: 2026-01-01T00:00:00Z\n',
};

/** How every picture of that kind begins. */
const pngHead = Buffer.from('89504e470d0a1a0a', 'hex');

const gifHead = Buffer.from('GIF89a');

/** Files that every example has around it. */
const surroundings = [
  'articles/another-story/index.md',
  'articles/a-story/figure.png',
  'authors/example-author.md',
  'topics/example-topic.md',
  'events/2026-02-18-example-statement.yaml',
];
const publishers = {
  'example-publisher': 'newspaper',
  'example-ministry': 'official',
  'example-state-agency': 'state-media',
};

/** A file as it is put together from parts of an example. */
interface Draft {
  fields?: string;
  body?: string;
  whole?: string;
  /** What a picture is, in words. */
  remark?: string | undefined;
}

const fieldStart = /^([A-Za-z]+):/;

/** Puts fields in place of those of the same name. */
const replaceFields = (fields: string, others: string): string => {
  const named = new Set(others.split('\n').flatMap((line) => fieldStart.exec(line)?.[1] ?? []));
  let isReplaced = false;
  const kept = fields.split('\n').filter((line) => {
    const name = fieldStart.exec(line)?.[1];
    if (name !== undefined) isReplaced = named.has(name);
    return !isReplaced;
  });
  return [...kept.filter((line) => line !== ''), others, ''].join('\n');
};

/** A sentence that rests on every source of the story, so that none is left uncited. */
const citeAll = (fields: string): string => {
  const sources = /^sources:\n((?:[ -].*\n?)*)/m.exec(fields)?.[1] ?? '';
  const ids = [...sources.matchAll(/^ {2}- id: (\S+)/gm)].map(([, id = '']) => `@${id}`);
  return ids.length === 0 ? 'A sentence.' : `A sentence [${ids.join('; ')}].`;
};

const compose = (path: string, { fields = '', body, whole }: Draft): string => {
  if (whole !== undefined) return whole;
  const folder = findCollection(path) === 'translations' ? 'translations' : (path.split('/')[0] ?? '');
  const all = replaceFields(needs[folder] ?? '', fields);
  if (path.endsWith('.yaml')) return all;
  // An example that names sources and writes a text is the judge of what is cited.
  const isJudge = body !== undefined && /^sources:/m.test(fields);
  if (folder === 'translations') return `---\n${all}---\n\n${body ?? 'جملة.'}\n`;
  const text =
    folder !== 'articles' || isJudge ? [body ?? ''] : [...(body === undefined ? [] : [body]), citeAll(all)];
  return `---\n${all}---\n\n${text.join('\n\n')}\n`;
};

/**
 * Has translations rest on their originals as they are.
 * @param others those that say what they rest on
 */
const acceptTranslations = (
  files: ReadonlyMap<string, string>,
  others: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
  const folder = [...files].map(([path, text]): FolderFile => ({ path, bytes: Buffer.from(text) }));
  return new Map(
    [...files].map(([path, text]) => {
      const [, slug = '', language = ''] = /^articles\/([^/]+)\/index\.([^/]+)\.md$/.exec(path) ?? [];
      if (language === '' || others.has(path) || !files.has(`articles/${slug}/index.md`)) return [path, text];
      // It tells its story itself.
      if (/^language:/m.test(text)) return [path, text];
      return [path, acceptTranslation(folder, slug, language).text ?? text];
    }),
  );
};

/** Reads the blocks below one label. */
const readExample = (label: GuideExample['label'], part: string): GuideExample => {
  const drafts = new Map<string, Draft>();
  const draftOf = (path: string): Draft => {
    const draft = drafts.get(path) ?? {};
    drafts.set(path, draft);
    return draft;
  };
  for (const path of surroundings) draftOf(path);
  for (const [id, kind] of Object.entries(publishers)) draftOf(`sources/${id}.yaml`).fields = `kind: ${kind}`;
  draftOf(articlePath);
  let path = articlePath;
  let isWhole = false;
  for (const [, lead, language, block = ''] of part.matchAll(
    /^([^\n`]*(?:`[^`\n]+`[^\n`]*)*:)$|^```(\w+)\n(.*?)\n```$/gms,
  )) {
    if (lead !== undefined) {
      path = /`content\/([^`]+)`/.exec(lead)?.[1] ?? articlePath;
      isWhole = lead.includes('the whole file') || !path.includes('/');
    } else if (isWhole) draftOf(path).whole = `${block}\n`;
    else if (language === 'yaml') draftOf(path).fields = block;
    else if (language === 'markdown') draftOf(path).body = block;
    else
      for (const line of block.split('\n')) {
        const [, name = '', remark] = /^content\/(.*?)(?: \((.*)\))?$/.exec(line) ?? [];
        draftOf(name).remark = remark;
      }
  }
  return {
    label,
    files: acceptTranslations(
      new Map([...drafts].map(([file, draft]) => [file, compose(file, draft)])),
      new Set([...drafts].flatMap(([file, { fields = '' }]) => (/^translates:/m.test(fields) ? [file] : []))),
    ),
    remarks: new Map([...drafts].flatMap(([file, { remark }]) => (remark ? [[file, remark] as const] : []))),
    encoding: part.startsWith(`${label}, saved as Windows-1252`) ? 'latin1' : 'utf8',
  };
};

/** Reads both examples of a section of the guide. */
export const readExamples = (section: string): GuideExample[] =>
  (['Wrong', 'Right'] as const).flatMap((label) => {
    const part = new RegExp(
      String.raw`^${label}(?:, [^\n]*)?:$.*?(?=^Right(?:, [^\n]*)?:$|$(?![^]))`,
      'ms',
    ).exec(section)?.[0];
    return !part?.includes('```') ? [] : [readExample(label, part)];
  });

const standards = readFileSync(
  join(import.meta.dirname, '../../content/valid/content/pages/standards.md'),
  'utf8',
);

/** What a picture would tell of itself: "cut off", "20,000 × 10,000 pixels", "12 frames". */
const toPicture = (remark = ''): PictureFacts | PictureFault => {
  if (remark === 'cut off') return 'cut-off';
  const [, width, height] = /^([\d,]+) × ([\d,]+) pixels$/.exec(remark) ?? [];
  const [, frames] = /^(\d+) frames$/.exec(remark) ?? [];
  const read = (written = '1'): number => Number(written.replaceAll(',', ''));
  return { width: read(width), height: read(height), frames: read(frames) };
};

/** Checks an example as a content folder of its own. */
export const checkExample = ({ files, remarks, encoding }: GuideExample): CheckReport => {
  // What every site must have, unless the example is about it.
  const folder = [...new Map([['pages/standards.md', standards], ...files])].map(
    ([path, content]): FolderFile => {
      if (path.endsWith('.png'))
        return { path, bytes: undefined, head: pngHead, picture: toPicture(remarks.get(path)) };
      if (path.endsWith('.gif'))
        return { path, bytes: undefined, head: gifHead, picture: toPicture(remarks.get(path)) };
      if (path.endsWith('.pdf'))
        return {
          path,
          bytes: undefined,
          head: Buffer.from(remarks.has(path) ? '<!doctype' : '%PDF-1.7'),
          size: 8,
        };
      if (path.endsWith('.svg')) return { path, bytes: undefined, head: Buffer.from('<svg') };
      return { path, bytes: Buffer.from(content, path === articlePath ? encoding : 'utf8') };
    },
  );
  return checkFiles(folder, 'content', fixtureInstant, { examine: examineOnce });
};
