import { describe, expect, it } from 'vitest';
import type { PublishedArticle } from '../../../src/domain/article.ts';
import type { ShareCard } from '../../../src/domain/share-card.ts';
import { listFeedParts, listFeedPaths } from '../../../src/feeds/feed-paths.ts';
import { buildPublishedArticle, buildPublishedArticles } from '../article-builder.ts';
import { edition } from '../made-up-edition.ts';
import { buildFollowed } from './feed-builder.ts';

const stories = buildPublishedArticles(60);
const material = {
  edition,
  followed: [buildFollowed(stories, undefined, '/'), buildFollowed(stories.slice(0, 2))],
};
const weighEach = (asked: string[]) => (card: ShareCard) => {
  asked.push(JSON.stringify(card));
  return Promise.resolve(12_345);
};
const kept = { digest: 'a'.repeat(64), bytes: 20, read: () => '<p>Seven geese.</p>' };
const openTexts =
  (log: string[] = []) =>
  () =>
    Promise.resolve({
      take: (_: PublishedArticle, make: () => string) => make(),
      save: () => {
        log.push('saved');
        return Promise.resolve();
      },
    });

describe('listFeedPaths', () => {
  it('gives the folder of each feed as routes want it, and the archive in one form alone', async () => {
    const weigh = weighEach([]);
    const folders = async (form: 'rss' | 'atom'): Promise<unknown[]> =>
      (await listFeedPaths(form, [material], weigh, openTexts())).map(({ params }) => params.folder);
    expect(await folders('rss')).toEqual([undefined, 'topics/geese']);
    expect(await folders('atom')).toEqual([undefined, 'feeds/1', 'topics/geese']);
  });

  it('weighs the card of a story once, and describes and saves once for all forms', async () => {
    const [asked, log]: [string[], string[]] = [[], []];
    const fresh = { ...material };
    for (const form of ['rss', 'atom', 'json'] as const)
      await listFeedPaths(form, [fresh], weighEach(asked), openTexts(log));
    expect(asked).toHaveLength(60);
    expect(log).toEqual(['saved']);
  });

  it('tells a long text by its digest in the parts of a key, the same object each time', async () => {
    const article = buildPublishedArticle();
    const open = () => Promise.resolve({ take: () => kept, save: () => Promise.resolve() });
    const one = { edition, followed: [buildFollowed([article])] };
    const [path] = await listFeedPaths('rss', [one], weighEach([]), open);
    const props = path?.props ?? { document: undefined, edition };
    if (props.document === undefined) throw new Error('No feed was listed.');
    const parts = listFeedParts({ document: props.document, edition });
    expect(parts).toHaveLength(2);
    expect(parts[0]).not.toHaveProperty('items');
    expect(parts[1]).toMatchObject({ html: kept.digest, title: article.title });
    expect(listFeedParts({ document: props.document, edition })[1]).toBe(parts[1]);
  });

  it('leaves an item whose text is at hand as it is', async () => {
    const [path] = await listFeedPaths('rss', [{ ...material }], weighEach([]), openTexts());
    const items = path?.props.document.items ?? [];
    expect(path && listFeedParts(path.props).slice(1)).toEqual(items);
  });
});
