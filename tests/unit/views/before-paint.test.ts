import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { beforePaint, findRareLetters } from '../../../src/views/before-paint.ts';

it('finds the letters of a page that stand in fonts of their own, each once', () => {
  expect(findRareLetters('<p>Wałęsa, Erdoğan and Wałęsa</p>')).toBe('ęğł');
  expect(findRareLetters('<p>€5, «so», † and §</p>')).toBe('§«»†€');
});

it('asks for no further font for what the first ones hold', () => {
  expect(findRareLetters('<p>José Álvarez · “São Tomé” – naïve… Ünal Œ</p>')).toBe('Œ');
  expect(findRareLetters('김정은 Θ Ж')).toBe('');
});

/** The ranges of the style sheet's faces, by their files. */
const ranges = new Map(
  [...readFileSync('src/styles/fonts.css', 'utf8').matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(
    ([, face = '']) => {
      const file = /fonts\/([\w-]+)\.woff2/.exec(face)?.[1];
      const listed = /unicode-range:([^;]*);/.exec(face)?.[1] ?? '';
      if (file === undefined) return [];
      return [
        [
          file,
          listed.split(',').map((range) => {
            const [from = '', to = from] = range.trim().replace('U+', '').split('-');
            return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
          }),
        ] as const,
      ];
    },
  ),
);

const holds = (file: string, code: number): boolean =>
  (ranges.get(file) ?? []).some(([from, to]) => code >= from && code <= to);

it('is told of every letter that the style sheet has outside the two first fonts', () => {
  expect(ranges.size).toBe(8);
  for (let code = 0x20; code <= 0x2200; code += 1) {
    const isRare = ['newsreader', 'franklin'].some(
      (family) =>
        !holds(`${family}-core`, code) &&
        (holds(`${family}-supplement`, code) || holds(`${family}-extended`, code)),
    );
    // The sign of the way to a page is set in the sans alone.
    if (isRare && code !== 0x203a)
      expect(findRareLetters(String.fromCodePoint(code)), code.toString(16)).not.toBe('');
  }
});

it('holds all it needs and nothing that would end its element', () => {
  expect(beforePaint).not.toMatch(/<\/|<!--/);
  expect(() => new Script(beforePaint)).not.toThrow();
});
