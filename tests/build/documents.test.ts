import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureFolder, madeUpSite, sites } from '../sites/built-sites.ts';
import { picturedArticle } from '../sites/fixture-content.ts';
import { readFeedHistory } from './feed-history.ts';
import { readPage, readSite } from './site-files.ts';

const folder = `articles/${picturedArticle}`;

test('the documents that published stories link to are published as they are, and no others', () => {
  const files = [...readSite(sites.fixture)].filter(([path]) => path.endsWith('.pdf'));
  expect(files.map(([path]) => path)).toEqual([`${folder}/report-2026.pdf`]);
  for (const name of ['report-2026.pdf', 'counts.csv']) {
    const written = readFileSync(join(fixtureFolder, folder, name));
    expect(readSite(sites.fixture).get(`${folder}/${name}`)?.equals(written), name).toBe(true);
  }
});

test('a reader sees what a link would fetch', () => {
  const html = readPage(sites.fixture, `${folder}/index.html`);
  expect(html).toContain(
    '<a href="report-2026.pdf">its report</a><span class="document-facts"> (PDF, 1.2 MB)</span> and <a href="counts.csv">what it counted</a><span class="document-facts"> (CSV, 21 bytes)</span>.',
  );
});

test('feeds and Markdown lead to them from anywhere', async () => {
  const address = `${madeUpSite.url}/${folder}/report-2026.pdf`;
  const item = (await readFeedHistory(sites.fixture)).find(({ link }) => link?.endsWith(`/${folder}/`));
  expect(item?.html).toContain(`<a href="${address}">its report</a> (PDF, 1.2 MB) and `);
  expect(readPage(sites.fixture, `${folder}/index.md`)).toContain(
    `[its report](${address}) (PDF, 1.2 MB) and `,
  );
});
