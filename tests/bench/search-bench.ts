/**
 * npm run bench:search [-- FOLDER] [--own] [--language L] [--queries N] [--seeds N] [--times N]: how well the search finds what
 * readers of our own stories would type, how well it finds known stories of a corpus, and how many bytes the first
 * result costs. See docs/benchmarks.md.
 *
 * FOLDER is as for npm run bench; --language says in which language it is, and the site is then in that. With --own, only our own stories are asked. With --times, the bytes are measured
 * once more on an index as many times as large.
 */
import { join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { siteSchema, sitePath } from '../../src/schemas/site.ts';
import { openIndex } from '../sites/open-index.ts';
import { copyProject, feedRoutes, listCardRoutes } from './copy-project.ts';
import { enlargeSite } from './enlarge.ts';
import { reportJudgedSearch } from './judged-search.ts';
import { makeKnownItems } from './known-items.ts';
import { formatMachine } from './machine.ts';
import { measureBuild, projectFolder } from './measure-build.ts';
import { prepareContent } from './read-corpus.ts';
import { makeScratch } from './scratch.ts';
import { measureColdSearch } from './search-bytes.ts';
import { measureFamilies, measureLanguages } from './same-words.ts';
import { measureQuality, readFragments } from './search-quality.ts';
import { formatFigure, formatTable } from './table.ts';

/** Queries asked in a browser. */
const coldQueries = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    own: { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
    queries: { type: 'string', default: '100' },
    seeds: { type: 'string', default: '1' },
    times: { type: 'string', default: '1' },
  },
});
const scratch = makeScratch();
const site = join(scratch.folder, 'site');

const kilobytes = (bytes: number): string => formatFigure(bytes / 1000, 0);

const reportBytes = async (folder: string, articles: number): Promise<void> => {
  const queries = (
    makeKnownItems(await readFragments(folder), coldQueries, 1, values.language).get('title') ?? []
  ).map(({ words }) => words);
  const { search, script, withFacets } = await measureColdSearch(folder, queries);
  const vocabulary = gzipSync(
    readFileSync(join(folder, `pagefind/vocabulary.${values.language}.txt`)),
  ).length;
  console.log(
    `${formatTable([
      [
        'kB, cold',
        'first result',
        'of these our script',
        'with all facets',
        'vocabulary, for an unknown word',
      ],
      [
        `${formatFigure(articles, 0)} stories`,
        kilobytes(search),
        formatFigure(script / 1000, 1),
        kilobytes(withFacets),
        kilobytes(vocabulary),
      ],
    ])}\n`,
  );
};

/** A site in the language that is asked for. @returns its file; undefined for English, in which the project's own is */
const writeSite = async (): Promise<string | undefined> => {
  if (values.language === 'en') return undefined;
  const file = join(scratch.folder, 'site.json');
  const own = siteSchema.parse(parse(readFileSync(join(projectFolder, 'content', sitePath), 'utf8')));
  await writeFile(file, JSON.stringify({ ...own, language: values.language, editions: {} }));
  return file;
};

console.log(`Machine: ${formatMachine()}\n`);
// Those of our own stories are asked in English.
if (values.language === 'en') console.log(`${await reportJudgedSearch(scratch)}\n`);
if (values.own) process.exit();
const content = join(scratch.folder, 'content');
const slugs = await prepareContent(
  resolve(positionals[0] ?? join(projectFolder, '../shared/corpus')),
  content,
);
// Of feeds and cards the index has nothing, and they would take most of the time.
const project = join(scratch.folder, 'project');
await copyProject(project, [...feedRoutes, ...listCardRoutes()]);
console.error(`Builds ${formatFigure(slugs.length, 0)} stories without feeds and cards …`);
const ownSite = await writeSite();
const { cpuSeconds, wallSeconds } = await measureBuild({
  project,
  content,
  ...(ownSite === undefined ? {} : { site: ownSite }),
  cache: join(scratch.folder, 'cache'),
  output: site,
  probe: join(scratch.folder, 'probe.json'),
  isUnrecorded: true,
  signal: scratch.signal,
});
console.error(`… in ${formatFigure(wallSeconds, 0)} s, ${formatFigure(cpuSeconds, 0)} s of CPU.\n`);
const { asker } = await openIndex(site);
const fragments = await readFragments(site);
for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
  const rows = await measureQuality(asker, fragments, Number(values.queries), seed, values.language);
  console.log(`Known stories, seed ${String(seed)}: mean reciprocal rank among the first ten`);
  console.log(
    `${formatTable([
      ['made from', 'queries', 'MRR@10', 'without corrections', 'made worse by them'],
      ...rows.map(({ kind, queries, mrr, mrrVerbatim, worsened }) => [
        kind,
        String(queries),
        formatFigure(mrr, 3),
        formatFigure(mrrVerbatim, 3),
        String(worsened),
      ]),
    ])}\n`,
  );
}
console.log('Words that count as the same: judged queries whose stories all come first');
console.log(
  `${formatTable([
    ['family', 'queries', 'found'],
    ...[
      ...(await measureFamilies(join(scratch.folder, 'families'))),
      ...(await measureLanguages(join(scratch.folder, 'languages'))),
    ].map(({ name, queries, missed }) => [name, String(queries), String(queries - missed.length)]),
  ])}\n`,
);
await reportBytes(site, slugs.length);
const times = Number(values.times);
if (times > 1) {
  const larger = join(scratch.folder, 'larger');
  await reportBytes(larger, await enlargeSite(site, larger, times));
}
