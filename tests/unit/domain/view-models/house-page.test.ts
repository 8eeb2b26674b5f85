import { describe, expect, it } from 'vitest';
import { buildHousePages } from '../../../../src/domain/view-models/house-page.ts';
import { buildSettledBody } from '../../body-builder.ts';
import { buildNewsroomOf } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

const buildPage = async (id: string, text: string) => {
  const { body } = await buildSettledBody(text);
  const house = [
    {
      id,
      title: 'A page',
      standfirst: 'What it says.',
      updatedAt: new Date('2026-01-01T00:00:00Z'),
      prose: { body, pictures: [], stills: {} },
    },
  ];
  return buildHousePages(buildNewsroomOf([], { house }))[0];
};

const write = (sections: number): string =>
  Array.from(
    { length: sections },
    (_, index) => `## Part *${String(index + 1)}*\n\nWords.\n\n### Smaller part\n\nWords.`,
  ).join('\n\n');

describe('buildHousePages', () => {
  it('lists the sections of a page that has five or more', async () => {
    const page = await buildPage('about', write(5));
    expect(page?.contents).toEqual(
      [1, 2, 3, 4, 5].map((number) => ({ id: `part-${String(number)}`, text: `Part ${String(number)}` })),
    );
    expect(listUnplain(page)).toEqual([]);
    expect((await buildPage('about', write(4)))?.contents).toEqual([]);
  });

  it('shows marks and kinds of source on the page of standards alone', async () => {
    expect((await buildPage('standards', 'Words.'))?.standards?.samples.map(({ label }) => label)).toEqual([
      'Confirmed',
      'Claimed',
      'Assessed',
      'Disputed',
    ]);
    expect((await buildPage('about', 'Words.'))?.standards).toBeUndefined();
  });
});
