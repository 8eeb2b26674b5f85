import { describe, expect, it } from 'vitest';
import { findAskedFor } from '../../../../src/search/client/found-word.ts';

describe('findAskedFor', () => {
  it.each([
    // Finished words: forms of them, and nothing that only begins alike.
    ['Kim’s', 'Kim Kim’s Kimball Kims', 'Kim Kim’s Kims'],
    ['kim jong', 'Kim Kimball Jong Jongs', 'Kim Jong Jongs'],
    ['port reeds', 'Port Ports Portland Reeds reed', 'Port Ports Reeds reed'],
    // The last one may not be finished, unless a form of it is there.
    ['kim', 'Kimball', 'Kimball'],
    ['kim', 'Kim Kimball', 'Kim'],
    ['missi', 'missiles', 'missiles'],
    // Forms.
    ['ship', 'ships shipped shipping shipper', 'ships shipped shipping shipper'],
    ['korea', 'Korea’s Korean Koreans', 'Korea’s Korean Koreans'],
    ['zoe park', 'Zoé park', 'Zoé park'],
    // Another spelling, a figure, another script, a word that was corrected.
    ['fifty geese', '50 goose Fifty', '50 goose Fifty'],
    ['북한', '북한의', '북한의'],
    ['gosslings', 'goslings', 'goslings'],
    ['', 'goslings', 'goslings'],
  ])('of “%s” marks in “%s” the words “%s”', (asked, marked, kept) => {
    const words = marked.split(' ');
    const found = findAskedFor(
      { words: asked.split(' ').filter((word) => word !== ''), isBegun: true },
      words,
    );
    expect(words.filter((word) => found.has(word)).join(' ')).toBe(kept);
  });

  it.each([
    ['Kim Jong Un', 'Kim United Union unity Jong', 'Kim Jong'],
    ['Kim Jong Un', 'Un’s United', 'Un’s'],
    ['US', 'used users US’s', 'US’s'],
    ['MP', 'MPs', 'MPs'],
    ['port', 'Portland ports', 'ports'],
    ['kim', 'Kimball', ''],
    ['the war', 'wars warning Warsaw', 'wars'],
    // What was corrected, and another script.
    ['gosslings', 'goslings', 'goslings'],
    ['북한', '북한의', '북한의'],
  ])('of “%s”, whose last word stands in stories, marks in “%s” the words “%s”', (asked, marked, kept) => {
    const words = marked.split(' ');
    const found = findAskedFor({ words: asked.split(' '), isBegun: false }, words);
    expect(words.filter((word) => found.has(word)).join(' ')).toBe(kept);
  });
});
