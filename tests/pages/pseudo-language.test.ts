import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import { findLeft, listStrings, pseudoEdition } from '../unit/pseudo-text.ts';
import { buildVariedNewsroom, storyWords } from '../unit/varied-newsroom.ts';
import { toPages } from './pages-of-all-kinds.ts';

const written = new Set([
  ...listStrings(buildVariedNewsroom(pseudoEdition)),
  ...listStrings(pseudoEdition.site),
  ...storyWords,
]);
const container = await AstroContainer.create();

/** What only the index of the search reads. */
const forIndex = /<\w+[^>]*\sdata-pagefind-(?:filter|meta)\b[^>]*>[^<]*/g;

/** What readers read or hear: texts, and attributes that are spoken or shown. */
const listRead = (html: string): string[] => {
  const page = html.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(forIndex, ' ');
  const spoken = [...page.matchAll(/\s(?:aria-label|title|alt|placeholder|data-[\w-]+)="([^"]*)"/g)]
    .map(([, value = '']) => value)
    .filter((value) => /[\s⟦]|^[A-Z]/u.test(value));
  return [...spoken, ...page.split(/<[^>]*>/)].filter((words) => words.trim() !== '');
};

describe.each(Object.entries(toPages(pseudoEdition)))('the page of kind "%s"', (_, [layout, name, model]) => {
  it('prints no words but those of the catalogue and of editors', async () => {
    const html = await container.renderToString(layout, { props: { [name]: model }, partial: false });
    expect(html).toContain('⟦');
    const left = listRead(html).flatMap((words) =>
      findLeft(words, written).map((found) => `${found} in ${words.trim()}`),
    );
    expect([...new Set(left)]).toEqual([]);
  });
});
