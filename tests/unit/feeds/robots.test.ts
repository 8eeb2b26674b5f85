import { expect, it } from 'vitest';
import { buildRobots } from '../../../src/feeds/robots.ts';
import { respondAs } from '../../../src/feeds/respond-as.ts';
import { edition } from '../made-up-edition.ts';

it('lets everybody read everything and names both sitemaps', () => {
  expect(buildRobots(edition).split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    'Sitemap: https://pond.example/sitemap-index.xml',
    'Sitemap: https://pond.example/news-sitemap.xml',
    '',
  ]);
});

it('answers with the document and its media type', async () => {
  const response = respondAs('plain', 'User-agent: *');
  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe('User-agent: *');
});
