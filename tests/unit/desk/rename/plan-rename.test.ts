import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import type { FolderFile } from '../../../../src/desk/reading/read-folder.ts';
import { planRename, UnfitName } from '../../../../src/desk/rename/plan-rename.ts';
import { examineOnce, fixtureInstant, overlay } from '../fixture-site.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (files: readonly FolderFile[], path: string): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

/** The content folder once a plan is carried out. */
const carryOut = (files: readonly FolderFile[], from: string, to: string): FolderFile[] => {
  const { writes, move } = planRename(files, from, to, fixtureInstant);
  const written = new Map(writes.map(({ path, text }) => [path, encode(text)]));
  const fresh = [...written].filter(([path]) => files.every((file) => file.path !== path));
  return [
    ...files.map(({ path, bytes }) => ({
      path: path.startsWith(`${move.from}/`) ? `${move.to}${path.slice(move.from.length)}` : path,
      bytes: written.get(path) ?? bytes,
    })),
    ...fresh.map(([path, bytes]) => ({ path, bytes })),
  ];
};

describe('planRename', () => {
  it('moves the folder with its pictures, keeps the first name, and rewrites links; the check finds nothing', async () => {
    const files = await overlay([]);
    expect(planRename(files, 'another-story', 'a-better-name', fixtureInstant)).toMatchObject({
      move: { from: 'articles/another-story', to: 'articles/a-better-name' },
      links: 3,
      id: 'another-story',
      redirect: undefined,
    });
    const after = carryOut(files, 'another-story', 'a-better-name');
    expect(textOf(after, 'articles/a-better-name/index.md')).toMatch(/\nid: another-story\n---\n/);
    expect(textOf(after, 'articles/a-story/index.md')).toContain('(/articles/a-better-name/#a-heading)');
    expect(checkFiles(after, '', fixtureInstant, { examine: examineOnce }).problems).toEqual([]);
    expect(carryOut(files, 'a-story', 'first').map(({ path }) => path)).toContain(
      'articles/first/figure.png',
    );
  });

  it('takes the exceptions of a story along', async () => {
    const text = (slug: string): string =>
      `exceptions:
  - problem: invalid-field
    file: articles/${slug}/index.md
    text: "A standfirst"
    reason: "It is so short that there is nothing else to try."
`;
    const files = [...(await overlay([])), { path: 'exceptions.yaml', bytes: encode(text('another-story')) }];
    expect(textOf(carryOut(files, 'another-story', 'a-better-name'), 'exceptions.yaml')).toBe(
      text('a-better-name'),
    );
    expect(textOf(carryOut(files, 'a-story', 'first'), 'exceptions.yaml')).toBe(text('another-story'));
  });

  it.each(['a-story', 'an-embargoed-story'])(
    'gives a story its new name in the dossier that names it by its folder: %s',
    async (slug) => {
      const files = await overlay([]);
      const path = 'dossiers/example-launcher.yaml';
      const after = carryOut(files, slug, 'new-name');
      expect(textOf(after, path)).toBe(
        textOf(files, path).replace(/^stories: .*$/m, (list) => list.replace(slug, 'new-name')),
      );
      expect(textOf(after, path)).not.toBe(textOf(files, path));
      expect(checkFiles(after, '', fixtureInstant, { examine: examineOnce }).problems).toEqual([]);
    },
  );

  it('keeps the first name of a story that is renamed again, and writes what leads on from the name in between', async () => {
    const once = carryOut(await overlay([]), 'another-story', 'second');
    const plan = planRename(once, 'second', 'third', fixtureInstant);
    expect([plan.id, plan.redirect]).toEqual([
      'another-story',
      { from: '/articles/second/', to: '/articles/third/', isWritten: true },
    ]);
    const twice = carryOut(once, 'second', 'third');
    expect(textOf(twice, 'articles/third/index.md').match(/^id: .*$/gm)).toEqual(['id: another-story']);
    expect(textOf(twice, 'redirects.yaml')).toBe(
      `${textOf(once, 'redirects.yaml')}/articles/second/: /articles/third/\n`,
    );
    expect(checkFiles(twice, '', fixtureInstant, { examine: examineOnce }).problems).toEqual([]);
  });

  it('leads on from later names where a story gets an earlier one back', async () => {
    const files = await overlay([]);
    const before = textOf(files, 'redirects.yaml');
    const twice = carryOut(carryOut(files, 'another-story', 'second'), 'second', 'third');
    const back = carryOut(twice, 'third', 'second');
    expect(textOf(back, 'redirects.yaml')).toBe(`${before}/articles/third/: /articles/second/\n`);
    expect(checkFiles(back, '', fixtureInstant, { examine: examineOnce }).problems).toEqual([]);
    const first = carryOut(back, 'second', 'another-story');
    expect(textOf(first, 'redirects.yaml')).toBe(
      `${before}/articles/third/: /articles/second/\n/articles/second/: /articles/another-story/\n`,
    );
    expect(checkFiles(first, '', fixtureInstant, { examine: examineOnce }).problems).toEqual([]);
  });

  it('leads readers of each language on, whatever the story was called before', async () => {
    const files = await overlay([]);
    const once = carryOut(files, 'a-translated-story', 'second');
    expect(checkFiles(once, '', fixtureInstant, { examine: examineOnce }).problems).toEqual([]);
    const twice = carryOut(once, 'second', 'third');
    expect(textOf(twice, 'redirects.yaml')).toBe(
      `${textOf(once, 'redirects.yaml')}/articles/second/: /articles/third/\n/ar/articles/second/: /ar/articles/third/\n`,
    );
    expect(checkFiles(twice, '', fixtureInstant, { examine: examineOnce }).problems).toEqual([]);
  });

  it('writes no redirect into a file to which no line can be added, and says which one is missing', async () => {
    const once = carryOut(await overlay([]), 'another-story', 'second');
    const files = once.map((file) =>
      file.path === 'redirects.yaml' ? { ...file, bytes: encode('{ /old/: /topics/ }\n') } : file,
    );
    const plan = planRename(files, 'second', 'third', fixtureInstant);
    expect(plan.redirect).toEqual({ from: '/articles/second/', to: '/articles/third/', isWritten: false });
    expect(plan.writes.map(({ path }) => path)).not.toContain('redirects.yaml');
  });

  it.each(['a-draft', 'an-embargoed-story'])(
    'writes no first name into what was never public: %s',
    async (slug) => {
      const files = await overlay([]);
      expect(planRename(files, slug, 'new-name', fixtureInstant).id).toBeUndefined();
      expect(
        checkFiles(carryOut(files, slug, 'new-name'), '', fixtureInstant, { examine: examineOnce }).problems,
      ).toEqual([]);
    },
  );

  it('leaves addresses alone that only look alike', async () => {
    const text =
      '---\ntitle: "T"\n---\n\n[a](/articles/another-story-2/) [b](https://example.com/articles/another-story/) [c](https://sourceline.example/articles/another-story/) <a href="/articles/another-story/">d</a>\n';
    const files = await overlay([{ path: 'pages/links.md', bytes: encode(text) }]);
    const written = planRename(files, 'another-story', 'new-name', fixtureInstant).writes;
    expect(written.find(({ path }) => path === 'pages/links.md')?.text).toBe(
      '---\ntitle: "T"\n---\n\n[a](/articles/another-story-2/) [b](https://example.com/articles/another-story/) [c](https://sourceline.example/articles/new-name/) <a href="/articles/new-name/">d</a>\n',
    );
  });

  it('keeps the line ends of Windows', async () => {
    const valid = await overlay([]);
    const windows = textOf(valid, 'articles/another-story/index.md').replaceAll('\n', '\r\n');
    const files = await overlay([{ path: 'articles/another-story/index.md', bytes: encode(windows) }]);
    const after = textOf(carryOut(files, 'another-story', 'new-name'), 'articles/new-name/index.md');
    expect(after).toContain('\r\nid: another-story\r\n---\r\n');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each([
    ['anoter-story', 'new-name', 'There is no story "anoter-story". Did you mean "another-story"?'],
    ['nothing', 'new-name', 'There is no story "nothing". Use the name of a folder in content/articles/.'],
    [
      'another-story',
      'New Name',
      '"New Name" cannot be an address: only lower-case letters, digits and single hyphens can.',
    ],
    [
      'another-story',
      '../pages',
      '"../pages" cannot be an address: only lower-case letters, digits and single hyphens can.',
    ],
    [
      'another-story',
      'a-story',
      'articles/a-story/ already exists and was left unchanged. Choose another name.',
    ],
  ])('refuses to call %s %s', async (from, to, message) => {
    const files = await overlay([]);
    expect(() => planRename(files, from, to, fixtureInstant)).toThrow(new UnfitName(message));
  });

  it('renames a story that is told in another language only, below the folder of that', async () => {
    const files = await overlay([]);
    expect(planRename(files, 'a-story-told-in-arabic', 'second', fixtureInstant)).toMatchObject({
      move: { from: 'articles/a-story-told-in-arabic', to: 'articles/second' },
      folder: '/ar',
      id: 'a-story-told-in-arabic',
      redirect: undefined,
    });
    const once = carryOut(files, 'a-story-told-in-arabic', 'second');
    expect(checkFiles(once, '', fixtureInstant, { examine: examineOnce }).problems).toEqual([]);
    expect(planRename(once, 'second', 'third', fixtureInstant).redirect).toEqual({
      from: '/ar/articles/second/',
      to: '/ar/articles/third/',
      isWritten: true,
    });
    expect(textOf(carryOut(once, 'second', 'third'), 'redirects.yaml')).toContain(
      '\n/ar/articles/second/: /ar/articles/third/\n',
    );
  });

  it('refuses the first name of another story, and a story that cannot be read', async () => {
    const once = carryOut(await overlay([]), 'another-story', 'second');
    expect(() => planRename(once, 'a-story', 'another-story', fixtureInstant)).toThrow(
      '"another-story" is the original name of the story "second", and its address redirects there. Choose another name.',
    );
    const files = await overlay([{ path: 'articles/another-story/index.md', bytes: encode('no fields') }]);
    expect(() => planRename(files, 'another-story', 'new-name', fixtureInstant)).toThrow(
      'The fields of articles/another-story/index.md cannot be read. Fix them first: npm run check -- content/articles/another-story/index.md',
    );
  });
});
