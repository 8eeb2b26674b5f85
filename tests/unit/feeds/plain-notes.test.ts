import { describe, expect, it } from 'vitest';
import { printHtml, toFeedTree } from '../../../src/feeds/feed-content.ts';
import { edition } from '../made-up-edition.ts';

const toHtml = (html: string): string =>
  printHtml(toFeedTree(html, 'https://pond.example/articles/a/', edition).children);

describe('notes in a feed', () => {
  it('become numbers in the text and a list at the end', () => {
    expect(
      toHtml(
        '<p><span class="claim claimed" id="claim-1">Geese crossed</span><span class="keep"><button class="mark claimed" popovertarget="note-1" aria-label="Claimed by A">claimed</button>,</span><span class="note claimed" id="note-1" popover="" role="note">Claimed by A <a href="#source-a">1</a></span> and <span class="claim disputed" id="claim-2">two stayed</span><button class="mark disputed" popovertarget="note-2">disputed</button><span class="note disputed" id="note-2" popover="">Disputed between A and B <a href="#source-b">2</a></span></p>',
      ),
    ).toBe(
      '<p>Geese crossed<sup>[1]</sup>, and two stayed<sup>[2]</sup></p><h2>Who says what</h2><ol><li>Claimed by A <a href="https://pond.example/articles/a/#source-a">1</a></li><li>Disputed between A and B <a href="https://pond.example/articles/a/#source-b">2</a></li></ol>',
    );
  });

  it('leave a text without statements as it is', () => {
    expect(toHtml('<p>Nothing is marked.</p>')).toBe('<p>Nothing is marked.</p>');
  });
});
