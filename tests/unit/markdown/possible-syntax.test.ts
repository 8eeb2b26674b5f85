import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { githubFromMarkdown, githubSyntax, ownSyntax } from '../../../src/markdown/body-syntax.ts';
import { leaveOutSyntax } from '../../../src/markdown/leave-out-syntax.ts';
import { findPossibleSyntax } from '../../../src/markdown/possible-syntax.ts';

const read = (markdown: string, syntax: ReturnType<typeof githubSyntax>) =>
  fromMarkdown(markdown, {
    extensions: [syntax, ...ownSyntax()],
    mdastExtensions: githubFromMarkdown(),
  });

describe('findPossibleSyntax', () => {
  it.each([
    ['words and [a link](https://example.com/a_b) [^1]', false, false],
    ['[@kcna-0219] and a - b: c', false, false],
    ['see https://example.com', false, true],
    ['see www.example.com', false, true],
    ['write to geese@example.com', false, true],
    ['[a](<https://example.com>)', false, true],
    ['[a `b](https://example.com) c`', false, true],
    ['[^a](https://example.com/_a_)', false, true],
    ['\\[a](https://example.com/_a_)', false, true],
    ['[a [b](https://example.com)](https://example.com/_a_)', false, true],
    ['| a |', true, false],
    ['a\n:-', true, false],
  ])('of %j: tables %s, addresses %s', (markdown, mayHoldTables, mayHoldAddresses) => {
    expect(findPossibleSyntax(markdown)).toEqual({ mayHoldTables, mayHoldAddresses });
  });

  it('leaves out nothing that a text holds', () => {
    const piece = fc.constantFrom(
      ...['https://a.example/_b_*c*', 'www.a.example/_b_', 'a@b.example', '[a](https://b.example/_c_)'],
      ...['[', ']', '](', '(', ')', '!', '\\', '`', '<', '>', '_', '*', '~~', '^', '@', '&amp;'],
      ...['\n', '\n\n', '- ', '> ', ':-', '-:', '--', '|', ':', 'word', ' ', 'http://', '[^a]: ', '[^a]'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const markdown = pieces.join('');
        const whole = githubSyntax();
        expect(read(markdown, leaveOutSyntax(whole, findPossibleSyntax(markdown)))).toEqual(
          read(markdown, whole),
        );
      }),
      { numRuns: 4000 },
    );
  });
});
