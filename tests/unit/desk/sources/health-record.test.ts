import { describe, expect, it } from 'vitest';
import {
  formatHealthRecord,
  readHealthRecord,
  toHealth,
} from '../../../../src/desk/sources/health-record.ts';
import type { Look } from '../../../../src/desk/sources/judge-arrival.ts';
import { toPassageDigest } from '../../../../src/domain/source-health.ts';
import type { SourceHealth } from '../../../../src/schemas/source-health.ts';

const url = 'https://gazette.example/geese';
const passages = ['Seven geese', 'Eight did not'];
const [seven = '', eight = ''] = passages.map((words) => toPassageDigest({ words }));

const look = (facts: Partial<Look>): Look => ({
  state: 'reachable',
  to: undefined,
  why: undefined,
  isThere: [],
  ...facts,
});

/** What is recorded after looks on the first days of March, one after the other. */
const afterLooks = (...looks: readonly Partial<Look>[]): SourceHealth | undefined =>
  looks.reduce<SourceHealth | undefined>(
    (known, facts, index) => toHealth({ url, passages }, look(facts), known, `2026-03-0${String(index + 1)}`),
    undefined,
  );

describe('toHealth', () => {
  it('records what is there by its day alone', () => {
    expect(afterLooks({}, {})).toEqual({ url, state: 'reachable', checked: '2026-03-02' });
  });

  it('knows since when a page is gone, and when it was last there', () => {
    const gone = { state: 'gone', why: 'HTTP 404' } as const;
    expect(afterLooks({}, {}, gone, gone)).toEqual({
      url,
      state: 'gone',
      checked: '2026-03-04',
      since: '2026-03-03',
      seen: '2026-03-02',
      why: 'HTTP 404',
    });
    expect(afterLooks(gone)).toEqual({
      url,
      state: 'gone',
      checked: '2026-03-01',
      since: '2026-03-01',
      why: 'HTTP 404',
    });
    expect(afterLooks(gone, {})).toEqual({ url, state: 'reachable', checked: '2026-03-02' });
  });

  it('keeps the day on which a page was last seen while its server refuses or does not answer', () => {
    const refused = { state: 'refused', why: 'HTTP 403' } as const;
    expect(afterLooks({}, refused, refused, { state: 'gone', why: 'HTTP 410' })).toEqual({
      url,
      state: 'gone',
      checked: '2026-03-04',
      since: '2026-03-04',
      seen: '2026-03-01',
      why: 'HTTP 410',
    });
  });

  it('learns nothing of a page that was gone or changed from a server that does not answer', () => {
    const silent = { state: 'unreachable', why: 'the server does not answer' } as const;
    expect(afterLooks({}, { state: 'gone', why: 'HTTP 404' }, silent)).toMatchObject({
      state: 'gone',
      checked: '2026-03-03',
      since: '2026-03-02',
      seen: '2026-03-01',
    });
    expect(
      afterLooks({ isThere: [true, true] }, { state: 'changed', isThere: [true, false] }, silent),
    ).toMatchObject({
      state: 'changed',
      since: '2026-03-02',
      words: { [seven]: '2026-03-02', [eight]: '2026-03-01' },
    });
  });

  it('knows of each passage when it was last there, and forgets what nobody quotes any more', () => {
    const changed = afterLooks(
      { isThere: [true, undefined] },
      { isThere: [true, true] },
      { state: 'changed', isThere: [true, false] },
    );
    expect(changed).toEqual({
      url,
      state: 'changed',
      checked: '2026-03-03',
      since: '2026-03-03',
      words: { [seven]: '2026-03-03', [eight]: '2026-03-02' },
    });
    expect(toHealth({ url, passages: [] }, look({}), changed, '2026-03-04')).toEqual({
      url,
      state: 'reachable',
      checked: '2026-03-04',
    });
  });

  it('says where a page has moved to', () => {
    expect(afterLooks({ state: 'moved', to: 'https://gazette.example/new' })).toEqual({
      url,
      state: 'moved',
      checked: '2026-03-01',
      since: '2026-03-01',
      to: 'https://gazette.example/new',
    });
  });
});

describe('the record', () => {
  const one: SourceHealth = { url: 'https://b.example/', state: 'reachable', checked: '2026-03-01' };
  const other: SourceHealth = { url: 'https://a.example/', state: 'reachable', checked: '2026-03-02' };

  it('is a line an address, in order, and reads as it was written', () => {
    const record = new Map([one, other].map((health) => [health.url, health]));
    const text = formatHealthRecord(record);
    expect(text).toBe(
      '{"url":"https://a.example/","state":"reachable","checked":"2026-03-02"}\n{"url":"https://b.example/","state":"reachable","checked":"2026-03-01"}\n',
    );
    expect(readHealthRecord(text)).toEqual(record);
    expect(readHealthRecord('')).toEqual(new Map());
  });

  it('is read as far as it can be; of two lines for an address the last look counts', () => {
    const later = { ...one, checked: '2026-03-05' };
    expect(
      readHealthRecord(
        ['<<<<<<< HEAD', JSON.stringify(later), '=======', JSON.stringify(one), '>>>>>>> other'].join('\r\n'),
      ),
    ).toEqual(new Map([[one.url, later]]));
  });
});
