import { describe, expect, it } from 'vitest';
import { listNamedParts } from '../../../src/domain/named-parts.ts';
import { buildArticle, buildClaim, buildSource } from '../article-builder.ts';
import { buildSettledBody } from '../body-builder.ts';
import { edition } from '../made-up-edition.ts';

const namesOf = (facts: Parameters<typeof buildArticle>[0]) =>
  listNamedParts(buildArticle(facts), edition).map(({ id, name }) => [id, name]);

describe('listNamedParts', () => {
  it('lists headings and anchors of the text by their words', async () => {
    const { body } = await buildSettledBody(
      '## What *is* known [@gazette]\n\nWords.\n\n### Über die Brücke\n\n## Known again {#known}\n',
    );
    expect(namesOf({ body, sources: [] })).toEqual([
      ['what-is-known', 'What is known'],
      ['über-die-brücke', 'Über die Brücke'],
      ['known', 'Known again'],
    ]);
  });

  it('lists statements by their first words, and sources by their headline or publisher', () => {
    expect(
      namesOf({
        claims: [
          buildClaim({ anchor: 'claim-a', text: 'Seven geese' }),
          buildClaim({ number: 2, anchor: 'claim-b', text: 'one two three '.repeat(6).trim() }),
        ],
        sources: [buildSource(), buildSource({ id: 'untitled', title: undefined })],
      }),
    ).toEqual([
      ['claim-a', 'Seven geese'],
      ['claim-b', 'one two three one two three one two three one two three …'],
      ['source-gazette', 'Geese cross bridge'],
      ['source-untitled', 'The Goose Gazette'],
      ['story-statements', 'Who says what'],
      ['story-sources', 'Sources'],
    ]);
  });

  it('lists the sections around the text that the story has', () => {
    expect(
      namesOf({
        sources: [],
        keyPoints: ['One.'],
        outlook: [{ question: 'Really?', due: '2026-12-01' }],
        changes: [{ date: new Date('2026-02-20T12:00:00Z'), reason: 'More is known.' }],
      }),
    ).toEqual([
      ['story-points', 'Key points'],
      ['story-outlook', 'What to watch'],
      ['story-changes', edition.text.article.changes],
    ]);
  });

  it('lists each id once', async () => {
    const { body, claims } = await buildSettledBody(
      ':claim[Seven]{by="A goose" status=claimed cite="gazette"} and :claim[seven]{by="A swan" status=claimed cite="gazette"}.',
    );
    const ids = namesOf({ body, claims: claims.map(({ anchor, number }) => buildClaim({ anchor, number })) });
    expect(new Set(ids.map(([id]) => id)).size).toBe(ids.length);
    expect(ids.filter(([id]) => id?.startsWith('claim-'))).toHaveLength(2);
  });
});
