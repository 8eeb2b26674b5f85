import { describe, expect, it } from 'vitest';
import { selectWithdrawn } from '../../../../src/domain/publication.ts';
import { buildWithdrawnPage } from '../../../../src/domain/view-models/withdrawn-page.ts';
import { instant, withdrawnArticle } from '../../article-builder.ts';
import { emptyNewsroom } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

const [article] = selectWithdrawn([withdrawnArticle], instant, false);
if (article === undefined) throw new Error('The story is not withdrawn.');
const page = buildWithdrawnPage(emptyNewsroom, article);

describe('buildWithdrawnPage', () => {
  it('says that the story was withdrawn, when and why, and who wrote it', () => {
    expect(page).toMatchObject({
      title: 'Geese on no bridge',
      reason: 'The bridge was not there.',
      authors: [{ name: 'Ada Example', address: '/authors/ada-example/' }],
      topics: [{ name: 'Geese', address: '/topics/geese/' }],
      corrections: '/corrections/',
    });
    expect(page.withdrawn.iso).toBe('2026-02-23T12:00:00.000Z');
    expect(page.published.iso).toBe('2026-02-19');
    expect(listUnplain(page)).toEqual([]);
  });

  it('holds nothing of its text', () => {
    expect(JSON.stringify(page)).not.toMatch(/secret/i);
  });

  it('asks search engines to leave it out', () => {
    expect(page.frame).toMatchObject({
      isListed: false,
      movedTo: undefined,
      address: '/articles/taken-back/',
    });
    expect(page.frame.title).toBe('Withdrawn: Geese on no bridge');
  });

  it('tells machines the same', () => {
    const { '@graph': nodes } = JSON.parse(page.jsonLd) as { '@graph': unknown[] };
    expect(nodes).toEqual([
      expect.objectContaining({
        '@type': 'NewsArticle',
        headline: 'Geese on no bridge',
        creativeWorkStatus: 'Withdrawn',
        correction: {
          '@type': 'CorrectionComment',
          text: 'The bridge was not there.',
          datePublished: '2026-02-23T12:00:00.000Z',
        },
      }),
    ]);
  });
});
