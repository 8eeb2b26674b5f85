import { describe, expect, it } from 'vitest';
import { formatAddressLock, readAddressLock } from '../../../../src/desk/addresses/address-lock.ts';

const read = (text: string) =>
  readAddressLock([{ path: 'addresses.lock', bytes: new TextEncoder().encode(text) }]);
const addressesIn = (text: string) => read(text).recorded.map(({ address }) => address);

describe('the record of addresses', () => {
  it('is written sorted, each address once, and read again', () => {
    const text = formatAddressLock(['/b/', '/a/', '/b/rss.xml', '/b/']);
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      '/a/',
      '/b/',
      '/b/rss.xml',
      '',
    ]);
    expect(addressesIn(text)).toEqual(['/a/', '/b/', '/b/rss.xml']);
    expect(read(text).findings).toEqual([]);
  });

  it('is read in any order, with the line ends of Windows, and knows where each address stands', () => {
    const { recorded, findings } = read('# Words\r\n/b/\r\n\r\n/a/feed.json\r\n/feeds.opml\r\n/');
    expect(recorded).toEqual([
      { address: '/b/', offset: 9 },
      { address: '/a/feed.json', offset: 16 },
      { address: '/feeds.opml', offset: 30 },
      { address: '/', offset: 43 },
    ]);
    expect(findings).toEqual([]);
  });

  it('is empty where there is none', () => {
    expect(readAddressLock([])).toMatchObject({ recorded: [], findings: [] });
  });

  it.each(['articles/a/', '/a b/', 'https://example.com/', '/a/../b/', '<<<<<<< HEAD'])(
    'complains of %s',
    (line) => {
      expect(read(line).findings.map(({ id }) => id)).toEqual(['unreadable-record']);
    },
  );
});
