import { describe, expect, it } from 'vitest';
import {
  formatCaddyRedirects,
  formatNginxRedirects,
  formatRedirectsFile,
  listHostRedirects,
  parseRedirectsFile,
} from '../../../src/hosting/redirects.ts';

const article = { from: '/articles/old/', to: '/articles/new/#teil-über' };
const topic = { from: '/topics/old/', to: '/topics/new/' };
const files = new Set(['/topics/old/rss.xml', '/topics/new/rss.xml', '/topics/old/feed.json']);
const listed = listHostRedirects([article, topic], (address) => files.has(address));

describe('redirects for hosts', () => {
  it('lead pages on, and feeds where there is one at either end', () => {
    expect(listed).toEqual([
      { from: '/articles/old/', to: '/articles/new/#teil-%C3%BCber' },
      { from: '/topics/old/', to: '/topics/new/' },
      { from: '/topics/old/rss.xml', to: '/topics/new/rss.xml' },
    ]);
  });

  it('lead from below the base of the site to below it', () => {
    expect(listHostRedirects([topic], (address) => files.has(address), '/news')).toEqual([
      { from: '/news/topics/old/', to: '/news/topics/new/' },
      { from: '/news/topics/old/rss.xml', to: '/news/topics/new/rss.xml' },
    ]);
  });

  it('are written for Netlify and Cloudflare Pages, and read again', () => {
    const file = formatRedirectsFile(listed);
    expect(file.split('\n')[1]).toBe('/topics/old/ /topics/new/ 301');
    expect(parseRedirectsFile(file)).toEqual(listed);
    expect(parseRedirectsFile('')).toEqual([]);
  });

  describe('from addresses that differ by a query alone', () => {
    const queries = [
      { from: '/?p=12', to: '/articles/new/' },
      { from: '/?page_id=3', to: '/articles/über/' },
      { from: '/index.php?view=article&id=4', to: '/articles/four/' },
      { from: '/блог/?p="$x', to: '/articles/five/' },
      // All that is there leads elsewhere already.
      { from: '/topics/old/?p=6', to: '/articles/six/' },
      { from: '/no-query/', to: '/articles/seven/' },
    ];
    const told = listHostRedirects([topic], () => false, '/news', queries);

    it('come before others, in the folder of the site', () => {
      expect(told).toEqual([
        { from: '/news/?p=12', to: '/news/articles/new/' },
        { from: '/news/?page_id=3', to: '/news/articles/%C3%BCber/' },
        { from: '/news/index.php?view=article&id=4', to: '/news/articles/four/' },
        { from: '/news/%D0%B1%D0%BB%D0%BE%D0%B3/?p="$x', to: '/news/articles/five/' },
        { from: '/news/topics/old/', to: '/news/topics/new/' },
      ]);
    });

    it('are written for Netlify so that they go before the page, and read again', () => {
      const file = formatRedirectsFile(told);
      expect(file.split('\n').slice(0, 3)).toEqual([
        '/news/ p=12 /news/articles/new/ 301!',
        '/news/ page_id=3 /news/articles/%C3%BCber/ 301!',
        '/news/index.php view=article id=4 /news/articles/four/ 301!',
      ]);
      expect(parseRedirectsFile(file)).toEqual(told);
    });

    it('are written for nginx by their path, and for Caddy', () => {
      expect(formatNginxRedirects(told)).toEqual([
        'location = "/news/" {\n  if ($arg_p = "12") { return 301 "/news/articles/new/"; }\n  if ($arg_page_id = "3") { return 301 "/news/articles/%C3%BCber/"; }\n}',
        'location = "/news/index.php" {\n  if ($args = "view=article&id=4") { return 301 "/news/articles/four/"; }\n}',
        'location = "/news/блог/" {\n  if ($arg_p = "%22%24x") { return 301 "/news/articles/five/"; }\n}',
        'location = "/news/topics/old/" { return 301 "/news/topics/new/"; }',
      ]);
      expect(formatCaddyRedirects(told).slice(10, 15)).toEqual([
        '@sourceline_query3 {',
        '\tpath "/news/index.php"',
        '\tquery "view=article" "id=4"',
        '}',
        'redir @sourceline_query3 /news/articles/four/ permanent',
      ]);
    });
  });

  it('are written for nginx and Caddy', () => {
    expect(formatNginxRedirects([topic])).toEqual([
      'location = "/topics/old/" { return 301 "/topics/new/"; }',
    ]);
    expect(formatCaddyRedirects([topic])).toEqual(['redir /topics/old/ /topics/new/ permanent']);
  });
});
