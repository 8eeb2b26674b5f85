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

  it('are written for nginx and Caddy', () => {
    expect(formatNginxRedirects([topic])).toEqual([
      'location = "/topics/old/" { return 301 "/topics/new/"; }',
    ]);
    expect(formatCaddyRedirects([topic])).toEqual(['redir /topics/old/ /topics/new/ permanent']);
  });
});
