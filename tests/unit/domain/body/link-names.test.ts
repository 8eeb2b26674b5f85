import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyTree } from '../../../../src/domain/body/body.ts';
import { toPart } from '../../../../src/domain/body/body.ts';
import { element, link } from '../../../../src/domain/body/element.ts';
import { findLinkedAddresses, linkNames, toNameFinder } from '../../../../src/domain/body/link-names.ts';
import { toPlainLine } from '../../../../src/domain/body/plain-text.ts';
import '../../seed.ts';

const gull = { address: '/dossiers/gull/', names: ['Gull', 'Gull Mark 2'] };

const tree = (...children: BodyTree['children']): BodyTree => ({ type: 'root', children });

/** The words of every link, in the order of the text. */
const listLinks = (node: BodyTree | BodyTree['children'][number]): string[] => {
  if (node.type === 'element' && node.tagName === 'a') return [toPlainLine([node])];
  return 'children' in node ? node.children.flatMap(listLinks) : [];
};

const linkIn = (text: string, names: readonly string[]): string[] =>
  listLinks(linkNames(tree(element('p', [text])), [{ address: '/dossiers/x/', names }]));

describe('links by name', () => {
  it('lead from the first mention, by the longest name, and from no other', () => {
    const linked = linkNames(tree(element('p', ['A Gull Mark 2, then a Gull.'])), [gull]);
    expect(linked).toEqual(
      tree(element('p', ['A ', link('Gull Mark 2', '/dossiers/gull/'), ', then a Gull.'])),
    );
  });

  it.each([
    ['Gulls', []],
    ['gull', []],
    ['Sea-Gull', []],
    ['Gull-like', []],
    ['Gull2', []],
    ['ÀGull', []],
    ['“Gull”', ['Gull']],
    ['Gull’s', ['Gull']],
    ['(Gull)', ['Gull']],
    ['Gull.', ['Gull']],
  ])('%s is taken for %j', (text, expected) => {
    expect(linkIn(text, ['Gull'])).toEqual(expected);
  });

  it.each([
    ['The 600\u00A0mm launcher', '600 mm launcher', '600 mm launcher'],
    ['Korea\u2019s team', "Korea's team", 'Korea\u2019s team'],
    ['KN\u201125', 'KN-25', 'KN\u201125'],
    ['등대 엔진은 크다', '등대 엔진', '등대 엔진'],
    ['What is C++ (1)?', 'C++ (1)', 'C++ (1)'],
  ])('finds in “%s” what print made of “%s”', (text, name, found) => {
    expect(linkIn(text, [name])).toEqual([found]);
  });

  it('are set in what the story says itself, and nowhere else', () => {
    const linked = linkNames(
      tree(
        element('h2', ['Gull in a heading']),
        element('blockquote', [element('p', ['Gull, quoted'])]),
        element('p', [link('Gull in a link', 'https://example.com/')]),
        element('figure', [element('figcaption', ['Gull in a caption'])]),
        toPart('chart', {}, [{ type: 'text', value: 'Gull in a chart' }]),
        toPart('quote', {}, [{ type: 'text', value: 'Gull, quoted at length' }]),
        element('p', [toPart('claim', {}, [{ type: 'text', value: 'The Gull in a statement' }])]),
      ),
      [gull],
    );
    expect(listLinks(linked)).toEqual(['Gull in a link', 'Gull']);
  });

  it('are not set where the editor has set one', () => {
    const written = tree(element('p', ['A Gull, and ', link('it', '/dossiers/gull/#fact-range')]));
    expect(linkNames(written, [gull])).toBe(written);
  });

  it('change no word of a text, and link each subject once at most', () => {
    const words = fc.array(fc.constantFrom('Gull', 'Gull Mark 2', 'Tern', 'a', 'gull', 'and'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (paragraphs) => {
        const before = tree(...paragraphs.map((paragraph) => element('p', [paragraph.join(' ')])));
        const after = linkNames(before, [gull, { address: '/dossiers/tern/', names: ['Tern'] }]);
        const linked = findLinkedAddresses(after, '/dossiers/');
        expect(after.children.map((node) => toPlainLine([node as never]))).toEqual(
          before.children.map((node) => toPlainLine([node as never])),
        );
        expect(listLinks(after)).toHaveLength(linked.length);
        const text = paragraphs.map((paragraph) => paragraph.join(' ')).join('\n');
        expect(linked.includes('/dossiers/gull/')).toBe(toNameFinder(gull.names)(text));
        expect(linked.includes('/dossiers/tern/')).toBe(toNameFinder(['Tern'])(text));
      }),
    );
  });
});
