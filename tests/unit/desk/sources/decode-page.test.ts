import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../../src/desk/sources/decode-page.ts';

const html = (charset: string): string => `<!doctype html><meta charset="${charset}"><p>é</p>`;
const latin = Buffer.from(html('iso-8859-1'), 'latin1');
const utf8 = Buffer.from('<p>é</p>');
/** “한국” in EUC-KR. */
const korean = Buffer.from([0xc7, 0xd1, 0xb1, 0xb9]);

describe('decodePage', () => {
  it.each([
    ['as its server says', latin, 'text/html; charset=ISO-8859-1', html('iso-8859-1')],
    ['as it says itself', latin, 'text/html', html('iso-8859-1')],
    ['as it says itself, where its server is wrong', latin, 'text/html; charset=utf-8', html('iso-8859-1')],
    ['as UTF-8, where nobody says anything', utf8, 'text/html', '<p>é</p>'],
    ['as UTF-8, where its server is wrong', utf8, 'text/html; charset=iso-8859-1', '<p>é</p>'],
    ['as Windows-1252, where it is no UTF-8', Buffer.from('caf\u00e9', 'latin1'), 'text/html', 'café'],
    ['in other scripts', korean, 'text/html; charset="euc-kr"', '한국'],
    ['in spite of a name of no encoding', utf8, 'text/html; charset=goose-8', '<p>é</p>'],
    ['where there is nothing', new Uint8Array(), '', ''],
  ])('reads a page %s', (_, bytes, type, text) => {
    expect(decodePage(bytes, type)).toContain(text);
  });

  it('gives no text twice', () => {
    expect(decodePage(utf8, 'text/html; charset=utf-8')).toEqual(['<p>é</p>']);
  });
});
