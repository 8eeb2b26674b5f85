import { describe, expect, it } from 'vitest';
import { listQuestionItems } from '../../../src/feeds/question-item.ts';
import { buildArticle, publish } from '../article-builder.ts';
import { ask, buildForecast, likely } from '../forecast-builder.ts';
import { edition } from '../made-up-edition.ts';
import type { OutlookItem } from '../../../src/domain/content-types.ts';

const itemsOf = (...outlook: OutlookItem[]) =>
  publish(buildArticle({ slug: 'geese', outlook })).flatMap((article) =>
    listQuestionItems(article, 1, edition),
  );

describe('questions in a feed', () => {
  it('come when they are asked, and again when they are answered', () => {
    const items = itemsOf(ask([buildForecast({ probability: 0.7 })], 'yes'));
    expect(items.map(({ id }) => id.replace(/^.*question-/, ''))).toEqual(['ilqh2u', 'ilqh2u/outcome']);
    expect(new Set(items.map(({ title }) => title)).size).toBe(2);
    for (const { html, summary, url } of items) {
      expect(html).toContain('<p>Will they return?</p>');
      expect(html).toContain('Goose Institute, 18 February 2026');
      expect(html).toContain('<b>70%</b>');
      expect(html).toContain('Yes if seven geese are seen.');
      expect(html).toContain('<p>It is known.</p>');
      expect(summary).toBe('It is known.');
      expect(url).toMatch(/^https:\/\/pond\.example\/articles\/geese\/#/);
    }
  });

  it('say so where nobody has an answer when the day is over', () => {
    const [asked, overdue] = itemsOf({ question: 'Late?', due: '2026-02-20', note: 'Nobody has said.' });
    expect(asked?.summary).toBe('Nobody has said.');
    expect(overdue?.id).toMatch(/\/overdue$/);
    expect(overdue?.published.toISOString()).toMatch(/^2026-02-2/);
  });

  it('have neither forecasts nor criteria where none are written', () => {
    const [asked, ...others] = itemsOf({ question: 'Soon?', due: '2027-12-01' });
    expect(others).toEqual([]);
    expect(asked?.html).not.toContain('<ul>');
    expect(asked?.summary).toBe('Soon?');
  });

  it('tell a term with its range, and forecasts without a chance or a source by their words', () => {
    const html = itemsOf(
      ask([buildForecast({ likelihood: likely }), buildForecast({ by: 'Swan Society', sources: [] })]),
    )[0]?.html;
    expect(html).toContain('likely (55–80%)');
    expect(html).toContain('Swan Society, 18 February 2026 · The institute thinks so.</li>');
    expect(html).toContain('#source-gazette');
  });
});
