import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFiles } from '../../../src/desk/check/check-content.ts';
import { formatReport } from '../../../src/desk/reporters/format-report.ts';
import { limits, mostPanels } from '../../../src/figures/charts/chart-limits.ts';
import { specialColumns } from '../../../src/figures/charts/read-chart-data.ts';
import { timelineSize } from '../../../src/figures/timeline/timeline.ts';
import { chartKinds, chartSchema } from '../../../src/schemas/chart.ts';
import { mapLimits } from '../../../src/schemas/map.ts';
import { mapNotationSchema } from '../../../src/schemas/map-notation.ts';
import { timelineSchema } from '../../../src/schemas/timeline.ts';
import { examineOnce, fixtureInstant, overlay } from './fixture-site.ts';

const section =
  /^### Charts and timelines\n(.*?)^## /ms.exec(readFileSync('docs/editors-guide.md', 'utf8'))?.[1] ?? '';
const texts = [...section.matchAll(/^```markdown\n(.*?)\n```$/gms)].map(([, text = '']) => text);
const data = [
  ...section.matchAll(/^In `content\/([^`]+)`, the whole file:\n\n```(?:csv|yaml)\n(.*?)^```$/gms),
].map(([, path = '', csv = '']) => ({ path, bytes: new TextEncoder().encode(csv) }));

const article = `---
title: "A title"
standfirst: "A standfirst."
type: analysis
published: 2026-02-19T12:00:00Z
authors: [example-author]
topics: [example-topic]
countries: [FR]
sources:
  - { id: agency-0219, publisher: example-publisher, title: "A report", url: "https://example.com/one", date: 2026-02-19 }
  - { id: ministry, publisher: example-ministry, title: "A report", url: "https://example.com/two", date: 2026-02-19 }
events: [2026-02-18-example-statement]
outlook:
  - question: "Will a thing happen?"
    due: 2026-12-01
---

${texts.join('\n\n')}
`;

it('shows charts, timelines and maps in which the check finds nothing', async () => {
  expect(data.length).toBeGreaterThan(3);
  const files = await overlay(
    [...data, { path: 'articles/a-guide/index.md', bytes: new TextEncoder().encode(article) }].map(
      (file) => ({ ...file, path: file.path.replace('/a-story/', '/a-guide/') }),
    ),
  );
  expect(formatReport(checkFiles(files, 'content', fixtureInstant, { examine: examineOnce }))).toMatch(
    /^\d+ files checked: no problems\.$/,
  );
});

it.each(chartKinds)('shows a chart of the kind %s and how much it holds', (kind) => {
  expect(texts.join('\n')).toContain(`{kind=${kind} `);
  const { marks, series } = limits[kind];
  expect(section).toMatch(
    new RegExp(String.raw`^\| \`${kind}\` \|.*\| ${String(marks)} \| ${String(series)} \|$`, 'm'),
  );
});

it('says how much fits', () => {
  for (const most of Object.values(mapLimits)) expect(section).toContain(`At most ${String(most)}.`);
  expect([mostPanels, timelineSize]).toEqual([12, 24]);
  expect(section).toContain('at most twelve');
  expect(section).toContain('At most twenty-four events and questions');
});

it.each([
  ...Object.keys(chartSchema.shape),
  ...Object.keys(timelineSchema.shape),
  ...Object.keys(mapNotationSchema.shape),
  ...specialColumns,
])('names %s', (name) => {
  expect(section).toContain(`\`${name}`);
});
