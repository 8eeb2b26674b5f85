import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { asksForPage, ownRequest, PageKeeper } from '../../../../src/desk/dev/page-keeper.ts';

const asks = (url: string, headers: Record<string, string> = { accept: 'text/html,*/*' }, method = 'GET') =>
  asksForPage({ method, url, headers } as unknown as IncomingMessage);

describe('asksForPage', () => {
  it('knows who looks at a page', () => {
    expect(asks('/articles/a-story/')).toBe(true);
    expect(asks('/articles/a-story/?q=1')).toBe(true);
    expect(asks('/articles/a-story/', { accept: '*/*' })).toBe(false);
    expect(asks('/articles/a-story/', {})).toBe(false);
    expect(asks('/articles/a-story/', { accept: 'text/html', [ownRequest]: '1' })).toBe(false);
    expect(asks('/articles/a-story/', { accept: 'text/html' }, 'POST')).toBe(false);
    expect(asks('/@vite/client')).toBe(false);
    expect(asks('/src/styles/base.css')).toBe(false);
  });
});

describe('PageKeeper', () => {
  const good = { status: 200, html: '<!DOCTYPE html><html lang="en">Good' };
  const bad = { status: 500, html: 'Error: at find (store.ts:1:1)' };

  it('shows a page as it is, and as it last was while it cannot be made', () => {
    const keeper = new PageKeeper('/');
    expect(keeper.show('/a/', good)).toBe(good);
    const kept = { status: 200, html: '<!DOCTYPE html><html data-stand-in="page" lang="en">Good' };
    expect(keeper.show('/a/', bad)).toEqual(kept);
    expect(keeper.show('/a/', undefined)).toEqual(kept);
    const better = { status: 200, html: '<html>Better' };
    expect(keeper.show('/a/', better)).toBe(better);
    expect(keeper.show('/a/', bad).html).toBe('<html data-stand-in="page">Better');
  });

  it('shows a notice with the panel, and no trace, for a page that never was', () => {
    const { status, html } = new PageKeeper('/news/').show('/b/', bad);
    expect(status).toBe(500);
    expect(html).toContain('<h1>This page cannot be shown yet</h1>');
    expect(html).toContain('src="/news/src/desk/dev/panel/findings-panel.ts"');
    expect(html).not.toContain('store.ts');
  });

  it('keeps no page that is not there', () => {
    const keeper = new PageKeeper('/');
    const missing = { status: 404, html: '<html>No such page' };
    expect(keeper.show('/c/', missing)).toBe(missing);
    expect(keeper.show('/c/', bad).html).toContain('cannot be shown yet');
  });
});
