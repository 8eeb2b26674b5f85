import { describe, expect, it } from 'vitest';
import { buildArticleMarkdown } from '../../../src/feeds/article-markdown.ts';
import { buildSource, buildPublishedArticle, japan } from '../article-builder.ts';
import { buildBody } from '../body-builder.ts';
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

  We wrote: Six.

  Correction: Seven.

[^source-gazette]: The Goose Gazette, via Reuters: [“Geese cross bridge”](https://gazette.example/geese), 18 February 2026

[^source-agency]: The Goose Gazette: [Agency report](https://gazette.example/geese), about February 2026
`);
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
