import { describe, expect, it } from 'vitest';
import { readArchiveMoment } from '../../../src/domain/archive-moment.ts';

const page = 'https://gazette.example/geese';

describe('readArchiveMoment', () => {
  it.each([
    [`https://web.archive.org/web/20260219101500/${page}`, '2026-02-19T10:15:00Z'],
    [`https://web.archive.org/web/20260219101500id_/${page}`, '2026-02-19T10:15:00Z'],
    [`https://arquivo.example/wayback/20240229235959/${page}`, '2024-02-29T23:59:59Z'],
    [`https://archive.example/20260219101500/${page}`, '2026-02-19T10:15:00Z'],
  ])('reads the moment of %s', (address, moment) => {
    expect(readArchiveMoment(address)).toBe(moment);
  });

  it.each([
    'https://archive.example/aBc12',
    // A day, but no moment: a number of a page may look like it.
    'https://archive.example/20260219/geese',
    'https://archive.example/20260230101500/geese',
    'https://archive.example/20230229101500/geese',
    'https://archive.example/20260219246000/geese',
    'https://archive.example/20260219235960/geese',
    'https://archive.example/99999999999999/geese',
    'https://archive.example/202602191015001/geese',
    'https://archive.example/?web=20260219101500',
    '',
  ])('finds none in %j', (address) => {
    expect(readArchiveMoment(address)).toBeUndefined();
  });
});
