import { describe, expect, it } from 'vitest';
import { buildArticlePage } from '../../src/domain/view-models/article-page.ts';
import { buildArticleMarkdown } from '../../src/feeds/article-markdown.ts';
import { outlookSchema } from '../../src/schemas/outlook.ts';
import { buildPublishedArticle } from './article-builder.ts';
import { buildDocuments } from './feeds/feed-builder.ts';
import { writeJsonFeed } from './feeds/write-feed.ts';
import { edition } from './made-up-edition.ts';
import { buildNewsroomOf } from './newsroom-builder.ts';

const note = 'Nobody was found who had counted them.';
const question = { question: 'Did they come back?', due: '2026-02-20' };

describe('the note of an open question', () => {
  const article = buildPublishedArticle({ outlook: [{ ...question, note }] });

  it('is on the page, in feeds and in Markdown', () => {
    expect(buildArticlePage(buildNewsroomOf([article]), article).outlook).toMatchObject([
      { note, outcome: undefined },
    ]);
    expect(writeJsonFeed(buildDocuments([article])[0])).toContain(`<p>${note}</p>`);
    expect(buildArticleMarkdown(article, edition)).toContain(
      `  Overdue since 20 February 2026\n\n  ${note}\n`,
    );
  });

  it('has no place beside an outcome', () => {
    const outcome = { date: '2026-02-20', text: 'They did.', sources: ['gazette'] };
    expect(outlookSchema.safeParse({ ...question, note }).success).toBe(true);
    expect(outlookSchema.safeParse({ ...question, outcome }).success).toBe(true);
    expect(outlookSchema.safeParse({ ...question, outcome, note }).error?.issues).toMatchObject([
      {
        path: ['note'],
        message: 'A note says why a question is open, and this one is answered. Delete the note.',
      },
    ]);
  });
});
