import { expect, it } from 'vitest';
import { buildRobots } from '../../../src/feeds/robots.ts';
import { respondAs } from '../../../src/feeds/respond-as.ts';

it('lets everybody read everything and names both sitemaps', () => {
  expect(buildRobots().split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    'Sitemap: https://sourceline.example/sitemap-index.xml',
    'Sitemap: https://sourceline.example/news-sitemap.xml',
    '',
  ]);
});

it('answers with the document and its media type', async () => {
  const response = respondAs('plain', 'User-agent: *');
  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe('User-agent: *');
});
