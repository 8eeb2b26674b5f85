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
      { from: '/?cat=3', to: '/topics/new/' },
      { from: '/index.php?view=article&id=4', to: '/articles/four/' },
      { from: '/?cat=3&feed=rss2', to: '/topics/new/rss.xml' },
      { from: '/блог/?p="$x', to: '/articles/five/' },
      // All that is there leads elsewhere already.
      { from: '/topics/old/?p=6', to: '/articles/six/' },
      { from: '/no-query/', to: '/articles/seven/' },
    ];
    const told = listHostRedirects([topic], () => false, '/news', queries);

    it('come before others, in the folder of the site, those that say more before those that say less', () => {
      expect(told).toEqual([
        { from: '/news/index.php?view=article&id=4', to: '/news/articles/four/' },
        { from: '/news/?cat=3&feed=rss2', to: '/news/topics/new/rss.xml' },
        { from: '/news/?p=12', to: '/news/articles/new/' },
        { from: '/news/?page_id=3', to: '/news/articles/%C3%BCber/' },
        { from: '/news/?cat=3', to: '/news/topics/new/' },
        { from: '/news/%D0%B1%D0%BB%D0%BE%D0%B3/?p="$x', to: '/news/articles/five/' },
        { from: '/news/topics/old/', to: '/news/topics/new/' },
      ]);
    });

    it('are written for Netlify so that they go before the page, and read again', () => {
      const file = formatRedirectsFile(told);
      expect(file.split('\n').slice(0, 3)).toEqual([
        '/news/index.php view=article id=4 /news/articles/four/ 301!',
        '/news/ cat=3 feed=rss2 /news/topics/new/rss.xml 301!',
        '/news/ p=12 /news/articles/new/ 301!',
      ]);
      expect(parseRedirectsFile(file)).toEqual(told);
    });

    it('are written for nginx by their path, and for Caddy', () => {
      expect(formatNginxRedirects(told)).toEqual([
        'location = "/news/index.php" {\n  set $sourceline_query "$arg_view&$arg_id"; if ($sourceline_query = "article&4") { return 301 "/news/articles/four/"; }\n}',
        'location = "/news/" {\n  set $sourceline_query "$arg_cat&$arg_feed"; if ($sourceline_query = "3&rss2") { return 301 "/news/topics/new/rss.xml"; }\n  if ($arg_p = "12") { return 301 "/news/articles/new/"; }\n  if ($arg_page_id = "3") { return 301 "/news/articles/%C3%BCber/"; }\n  if ($arg_cat = "3") { return 301 "/news/topics/new/"; }\n}',
        'location = "/news/блог/" {\n  if ($arg_p = "%22%24x") { return 301 "/news/articles/five/"; }\n}',
        'location = "/news/topics/old/" { return 301 "/news/topics/new/"; }',
      ]);
      expect(formatCaddyRedirects(told).slice(0, 5)).toEqual([
        '@sourceline_query1 {',
        '\tpath "/news/index.php"',
        '\texpression `{http.request.uri.query.view} == "article" && {http.request.uri.query.id} == "4"`',
        '}',
        'redir @sourceline_query1 /news/articles/four/ permanent',
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
