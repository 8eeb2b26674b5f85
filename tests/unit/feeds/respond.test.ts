import { expect, it } from 'vitest';
import { toRssResponse } from '../../../src/feeds/respond.ts';

it('answers with the feed and its media type', async () => {
  const response = toRssResponse('<rss/>');
  expect(response.headers.get('Content-Type')).toBe('application/rss+xml; charset=utf-8');
  expect(await response.text()).toBe('<rss/>');
});
