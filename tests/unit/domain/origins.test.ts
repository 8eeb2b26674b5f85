import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/domain/article.ts';
import { findSharedOrigins as findIn } from '../../../src/domain/origins.ts';
import { buildSource } from '../article-builder.ts';
import { edition } from '../made-up-edition.ts';

const findSharedOrigins = (sources: readonly Source[]) => findIn(sources, edition);

const read = (publisher: string, number: number, facts: Partial<Source> = {}): Source =>
  buildSource({
    id: `s${String(number)}`,
    number,
    publisher: { id: publisher, name: publisher, kind: 'newspaper' },
    origin: 'Goose Agency',
    ...facts,
  });

describe('findSharedOrigins', () => {
  it('groups what three or more sources share by agency and publisher, what names no agency last', () => {
    expect(
      findSharedOrigins([
        read('Duck Daily', 1),
        read('Gazette', 2, { relays: 'Pond Wire' }),
        read('Swan Times', 3, { relays: 'Pond Wire' }),
        read('Gazette', 4, { relays: 'Pond Wire' }),
        read('Pond Wire', 5, { origin: undefined }),
      ]),
    ).toEqual([
      {
        origin: 'Goose Agency',
        isSeen: false,
        ways: [
          {
            carrier: 'Pond Wire',
            isCarrierSeen: true,
            readers: [
              {
                publisher: 'Gazette',
                sources: [
                  { number: '2', href: '#source-s2', name: '' },
                  { number: '4', href: '#source-s4', name: '' },
                ],
              },
              { publisher: 'Swan Times', sources: [{ number: '3', href: '#source-s3', name: '' }] },
            ],
          },
          {
            carrier: undefined,
            isCarrierSeen: false,
            readers: [{ publisher: 'Duck Daily', sources: [{ number: '1', href: '#source-s1', name: '' }] }],
          },
        ],
      },
    ]);
  });

  it('leaves out what fewer share, and puts the most shared first', () => {
    const sources = [
      ...[1, 2].map((number) => read('Gazette', number, { origin: 'Swan' })),
      ...[3, 4, 5].map((number) => read('Gazette', number, { origin: 'Duck' })),
      ...[6, 7, 8].map((number) => read('Gazette', number, { origin: 'Coot' })),
      ...[9, 10, 11, 12].map((number) => read('Gazette', number)),
      ...[13, 14, 15].map((number) => read('Gazette', number, { origin: undefined })),
    ];
    expect(findSharedOrigins(sources).map(({ origin }) => origin)).toEqual(['Goose Agency', 'Coot', 'Duck']);
  });

  it('has seen the original where one of the sources is it, which carries nothing for itself', () => {
    const [shared] = findSharedOrigins([
      read('Goose Agency', 1, { origin: undefined }),
      read('Gazette', 2, { relays: 'Goose Agency' }),
      read('Swan Times', 3),
      read('Duck Daily', 4),
    ]);
    expect(shared).toMatchObject({ isSeen: true, ways: [{ carrier: undefined }] });
  });
});
