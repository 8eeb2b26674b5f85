import { describe, expect, it } from 'vitest';
import { buildLlms } from '../../../src/feeds/llms.ts';
import { buildStories } from '../article-builder.ts';

const house = [{ name: 'Standards', address: '/standards/', note: 'How we work.' }];

describe('buildLlms', () => {
  it('says what the site is and leads to stories as Markdown, data, house and subjects', () => {
    const lines = buildLlms(buildStories(1), house, [{ name: 'Geese', address: '/topics/geese/' }]).split(
      '\n',
    );
    expect(lines[0]).toBe('# Sourceline');
    expect(lines[2]).toMatch(/^> Analysis/);
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## Stories, newest first',
      '## Data',
      '## The house',
      '## Optional',
    ]);
    expect(lines).toContain(
      '- [Story 1](https://sourceline.example/articles/story-1/index.md): 2026-02-19. Seven made-up geese crossed a made-up bridge.',
    );
    expect(lines).toContain('- [Standards](https://sourceline.example/standards/): How we work.');
    expect(lines).toContain('- [Geese](https://sourceline.example/topics/geese/)');
  });

  it('lists the newest hundred stories and leaves the rest to the catalogue', () => {
    const document = buildLlms(buildStories(101), [], []);
    expect(document.match(/index\.md\)/g)).toHaveLength(100);
    expect(document).not.toContain('story-101/');
    expect(document).toContain('/api/articles.json');
    expect(document).not.toContain('## The house');
  });

  it('keeps a headline within its line and its link', () => {
    const [story] = buildStories(1, () => ({ title: 'Geese](https://evil.example)\n# Swans' }));
    expect(buildLlms(story ? [story] : [], [], [])).toContain(
      String.raw`- [Geese\](https://evil.example) # Swans](https://sourceline.example/articles/story-1/index.md)`,
    );
  });
});
