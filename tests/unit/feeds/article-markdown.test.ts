import { describe, expect, it } from 'vitest';
import { toEdition } from '../../../src/domain/edition.ts';
import { buildArticleMarkdown } from '../../../src/feeds/article-markdown.ts';
import { catalogues } from '../../../src/text/text.ts';
import { buildClaim, buildSource, buildPublishedArticle, japan } from '../article-builder.ts';
import { buildBody, buildSettledBody } from '../body-builder.ts';
import { edition } from '../made-up-edition.ts';

describe('buildArticleMarkdown', () => {
  it('writes a story with its facts, its words and its notes', () => {
    const body = buildBody('<p>Seven geese crossed.</p>');
    const article = buildPublishedArticle({
      body,
      title: 'Geese: *seven* or more',
      updatedAt: new Date('2026-02-20T08:30:00Z'),
      countries: [japan],
      keyPoints: ['Seven came.'],
      outlook: [
        { question: 'Will they come back?', due: '2026-03-01' },
        {
          question: 'Did they swim?',
          due: '2026-02-20',
          outcome: { date: '2026-02-20', text: 'They did.', sources: [] },
        },
      ],
      corrections: [
        {
          date: new Date('2026-02-20T08:30:00Z'),
          kind: 'correction',
          wrong: 'Six.',
          right: 'Seven.',
          material: true,
        },
      ],
      sources: [
        buildSource({ relays: 'Reuters' }),
        buildSource({
          id: 'agency',
          number: 2,
          title: undefined,
          describedAs: 'Agency report',
          date: '2026-02',
          isDateInferred: true,
        }),
      ],
    });
    expect(buildArticleMarkdown(article, edition)).toBe(`---
title: "Geese: *seven* or more"
standfirst: Seven made-up geese crossed a made-up bridge.
address: https://pond.example/articles/geese-cross-bridge/
publisher: The Pond Post
authors:
  - Ada Example
published: 2026-02-19T12:00:00.000Z
updated: 2026-02-20T08:30:00.000Z
type: analysis
language: en
topics:
  - Geese
countries:
  - JP
---

# Geese: \\*seven\\* or more

*Seven made-up geese crossed a made-up bridge.*

## Key points

- Seven came.

Seven geese crossed.

## What to watch

- Will they come back?

  Review due 1 March 2026

- Did they swim?

  Outcome, 20 February 2026: They did.

## Corrections

- 20 February 2026

  Before: Six.

  Correction: Seven.

[^source-gazette]: The Goose Gazette, via Reuters: [“Geese cross bridge”](https://gazette.example/geese), 18 February 2026

[^source-agency]: The Goose Gazette: [Agency report](https://gazette.example/geese), about February 2026
`);
  });

  it('quotes the passages of a source, each a link to its place', () => {
    const passages = [
      { words: 'sept oies (7)', prefix: undefined, suffix: undefined, translation: 'seven geese (7)' },
      { words: 'huit', prefix: undefined, suffix: undefined, translation: undefined },
    ];
    const markdown = buildArticleMarkdown(
      buildPublishedArticle({ sources: [buildSource({ passages })] }),
      edition,
    );
    expect(markdown).toContain(
      '18 February 2026: “[sept oies (7)](https://gazette.example/geese#:~:text=sept%20oies%20%287%29)” (In translation: seven geese (7)): “[huit](https://gazette.example/geese#:~:text=huit)”\n',
    );
  });

  it('says beside a citation, and in the note of a statement, which passage is meant', async () => {
    const source = buildSource({
      passages: [
        { id: 'seven', words: 'sept oies', prefix: undefined, suffix: undefined, translation: 'seven geese' },
      ],
    });
    const { body } = await buildSettledBody(
      'Seven [@gazette#seven]. Here [@gazette#seven, p. 4]. Nowhere [@gazette#none]. :claim[Seven came]{by="A goose" status=claimed cite="gazette#seven"}.',
    );
    const claims = [buildClaim({ sources: [source], quotes: ['gazette#seven'] })];
    const markdown = buildArticleMarkdown(
      buildPublishedArticle({ body, sources: [source], claims }),
      edition,
    );
    expect(markdown).toContain(
      'Seven[^source-gazette][^passage-gazette#seven]. Here[^source-gazette][^passage-gazette#seven] (p. 4). Nowhere[^source-gazette]. Seven came[^',
    );
    expect(markdown).toContain(
      ': Claimed by Goose Agency, read at The Goose Gazette[^source-gazette][^passage-gazette#seven]\n',
    );
    expect(markdown.split('[^passage-gazette#seven]: ').slice(1)).toEqual([
      expect.stringMatching(/^“\[sept oies\]\(https:\/\/gazette\.example\/geese#:~:text=sept%20oies\)”\n/),
    ]);
  });

  it('quotes a passage by the marks of its language', async () => {
    const source = buildSource({
      passages: [
        { id: 'seven', words: 'sept oies', prefix: undefined, suffix: undefined, translation: undefined },
      ],
    });
    const { body } = await buildSettledBody('Sept [@gazette#seven].');
    const markdown = buildArticleMarkdown(
      buildPublishedArticle({ body, sources: [source] }),
      toEdition({ ...edition.site, language: 'fr' }, catalogues.fr),
    );
    expect(markdown).toContain('[^passage-gazette#seven]: «\u00A0[sept oies](');
    expect(markdown).toContain('sept%20oies)\u00A0»\n');
  });

  it('leaves out parts that would be empty', () => {
    const markdown = buildArticleMarkdown(
      buildPublishedArticle({ body: buildBody('<p>Words.</p>') }),
      edition,
    );
    expect(markdown).not.toContain('## ');
    expect(markdown).not.toContain('updated:');
    expect(markdown).toContain('countries: []');
  });
});
