import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkClocks,
  checkCycles,
  checkDoors,
  checkNames,
  checkSetHtml,
  type Source,
} from './architecture/check-source.ts';
import { allowances, clocks, computedImports, doors, reserved, unescaped } from './architecture/doors.ts';

const folder = join(import.meta.dirname, '../src');
const source: Source = Object.fromEntries(
  globSync('**/*.{ts,astro}', { cwd: folder })
    .toSorted()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
);

describe('the source', () => {
  it('has files of every kind', () => {
    expect(Object.keys(source).filter((path) => path.endsWith('.astro')).length).toBeGreaterThan(20);
    expect(Object.keys(source).filter((path) => path.endsWith('.ts')).length).toBeGreaterThan(60);
  });

  it('keeps to the doors between its rooms', () => {
    expect(checkDoors(source)).toEqual([]);
  });

  it('has no ring of imports', () => {
    expect(checkCycles(source)).toEqual([]);
  });

  it('has no drawer for everything and no index', () => {
    expect(checkNames(source)).toEqual([]);
  });

  it('asks for the time in one place', () => {
    expect(checkClocks(source)).toEqual([]);
  });

  it('prints no HTML unescaped', () => {
    expect(checkSetHtml(source)).toEqual([]);
  });
});

describe('the tables', () => {
  it('name only files that are there', () => {
    const named = [
      ...allowances.flatMap(({ from, to }) => [from, to.replace(/^type /, '')]),
      ...Object.keys(clocks),
      ...Object.keys(computedImports),
      ...Object.keys(unescaped),
      ...Object.keys(reserved).filter((place) => place.includes('/')),
    ];
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it('hold no exception that nobody needs', () => {
    const needless = allowances.filter((allowance) => {
      const others = allowances.filter((other) => other !== allowance);
      return checkDoors({ [allowance.from]: source[allowance.from] ?? '' }, others).length === 0;
    });
    expect(needless).toEqual([]);
  });
});

describe('checkDoors', () => {
  const check = (path: string, contents: string): string[] => checkDoors({ [path]: contents });
  const views = 'views may import domain, figures, search, styles.';

  it('lets imports through the doors, from packages and from the own room', () => {
    expect(
      check(
        'views/Pager.astro',
        "---\nimport '../styles/hub.css';\nimport type { Hub } from '../domain/hub.ts';\nimport Other from './Other.astro';\nimport { z } from 'astro/zod';\n---\n<script>import './print-button.ts';</script>",
      ),
    ).toEqual([]);
  });

  it.each([
    ["import { load } from '../store/newsroom.ts';", 'imports ../store/newsroom.ts'],
    ["import type { Newsroom } from '../store/newsroom.ts';", 'imports types of ../store/newsroom.ts'],
    ["import '../store/newsroom.ts';", 'imports ../store/newsroom.ts'],
    ["export * from '../store/newsroom.ts';", 'imports ../store/newsroom.ts'],
    ["export type { Newsroom } from '../store/newsroom.ts';", 'imports types of ../store/newsroom.ts'],
    ["const store = await import('../store/newsroom.ts');", 'imports ../store/newsroom.ts'],
    ['const store = await import(`../store/newsroom.ts`);', 'imports ../store/newsroom.ts'],
    ["type Newsroom = import('../store/newsroom.ts').Newsroom;", 'imports types of ../store/newsroom.ts'],
    ["const all = import.meta.glob('../store/*.ts');", 'imports ../store/*.ts'],
    ["const all = import.meta.glob(['./*.ts', '/src/store/*.ts']);", 'imports /src/store/*.ts'],
    ["import text from '../store/newsroom.ts?raw';", 'imports ../store/newsroom.ts?raw'],
    ["import text from '../domain/../store/newsroom.ts';", 'imports ../domain/../store/newsroom.ts'],
    ["import { text } from '../text/text.ts';", 'imports ../text/text.ts'],
    ["import { site } from '../site.ts';", 'imports ../site.ts'],
    ["import text from '../../tests/run.ts';", 'imports ../../tests/run.ts'],
  ])('catches %s in a view', (code, caught) => {
    const message = `${caught}: ${views}`;
    expect(check('views/planted.ts', code)).toEqual([`src/views/planted.ts ${message}`]);
    expect(check('views/Planted.astro', `---\n${code}\n---\n<p>Geese</p>`)).toEqual([
      `src/views/Planted.astro ${message}`,
    ]);
    expect(check('views/Planted.astro', `<p>Geese</p>\n<script>\n${code}\n</script>`)).toEqual([
      `src/views/Planted.astro ${message}`,
    ]);
  });

  it('catches imports in a template and files that a script names', () => {
    expect(check('views/Planted.astro', "<p>{(await import('../store/newsroom.ts')).name}</p>")).toEqual([
      `src/views/Planted.astro imports ../store/newsroom.ts: ${views}`,
    ]);
    expect(check('views/Planted.astro', '<script src="../desk/check.ts"></script>')).toEqual([
      `src/views/Planted.astro imports ../desk/check.ts: ${views}`,
    ]);
  });

  it('does not take a comment or a text for an import', () => {
    expect(
      check(
        'views/planted.ts',
        "// import '../store/newsroom.ts';\nconst text = \"import '../store/newsroom.ts'\";",
      ),
    ).toEqual([]);
  });

  it('lets domain take types of schemas, but no schema', () => {
    const domain = 'domain may import figures, type schemas.';
    expect(check('domain/planted.ts', "import type { Article } from '../schemas/article.ts';")).toEqual([]);
    expect(check('domain/planted.ts', "export type { Article } from '../schemas/article.ts';")).toEqual([]);
    expect(check('domain/planted.ts', "import { articleSchema } from '../schemas/article.ts';")).toEqual([
      `src/domain/planted.ts imports ../schemas/article.ts: ${domain}`,
    ]);
    // Without types Node still loads the file.
    expect(check('domain/planted.ts', "import { type Article } from '../schemas/article.ts';")).toEqual([
      `src/domain/planted.ts imports ../schemas/article.ts: ${domain}`,
    ]);
  });

  it.each([
    'pages',
    'layouts',
    'views',
    'feeds',
    'search',
    'figures',
    'cards',
    'hosting',
    'domain',
    'schemas',
    'markdown',
  ])('hands %s an edition, and keeps from it whose site it is and which language it speaks', (room) => {
    const planted = `${room}/planted.ts`;
    expect(check(planted, "import { site } from '../site.ts';")).toHaveLength(1);
    expect(check(planted, "import { text } from '../text/text.ts';")).toHaveLength(1);
    expect(check(planted, "import { en } from '../text/en.ts';")).toHaveLength(1);
  });

  it('lets the edition alone take the types of the site and its words', () => {
    for (const [path, name] of [
      ['site.ts', 'Site'],
      ['text/en.ts', 'Text'],
    ] as const) {
      const types = `import type { ${name} } from '../${path}';`;
      expect(check('domain/edition.ts', types)).toEqual([]);
      expect(check('domain/edition.ts', `import { ${name} } from '../${path}';`)).toHaveLength(1);
      for (const room of ['domain', 'feeds', 'views', 'layouts', 'search', 'pages', 'cards', 'figures']) {
        expect(check(`${room}/planted.ts`, types)).toHaveLength(1);
      }
    }
  });

  it('lets figures be drawn of what they are handed alone', () => {
    const figures = 'figures may import fonts/advances.json, schemas.';
    expect(
      check('figures/planted.ts', "import advances from '../fonts/advances.json' with { type: 'json' };"),
    ).toEqual([]);
    expect(check('figures/planted.ts', "import type { Edition } from '../domain/edition.ts';")).toEqual([
      `src/figures/planted.ts imports types of ../domain/edition.ts: ${figures}`,
    ]);
  });

  it('lets markdown read nothing of ours but what a body is made of', () => {
    expect(check('markdown/planted.ts', "import { toSlug } from '../domain/address.ts';")).toEqual([
      'src/markdown/planted.ts imports ../domain/address.ts: markdown may import type domain/body/body.ts.',
    ]);
  });

  it('lets the desk read citations and the syntax of claims, but no plugin', () => {
    expect(
      check('desk/checks/planted.ts', "import { claimName } from '../../markdown/claim-words.ts';"),
    ).toEqual([]);
    expect(
      check('desk/checks/planted.ts', "import { parseCitations } from '../../markdown/citation.ts';"),
    ).toEqual([]);
    expect(check('desk/checks/planted.ts', "import { x } from '../../markdown/pipeline.ts';")).toHaveLength(
      1,
    );
  });

  it('lets a layout bring the client of search, but not what indexes', () => {
    expect(
      check('layouts/Planted.astro', "<script>import '../search/client/news-search.ts';</script>"),
    ).toEqual([]);
    expect(check('layouts/Planted.astro', "---\nimport '../search/search-index.ts';\n---")).toHaveLength(1);
  });

  it.each([
    'pages/planted.ts',
    'views/planted.ts',
    'domain/planted.ts',
    'feeds/planted.ts',
    'desk/planted.ts',
  ])('keeps the content and the publication rule from %s', (path) => {
    const [, ...rest] = path.split('/');
    const up = rest.map(() => '..').join('/');
    expect(check(path, "import { getCollection } from 'astro:content';")).toEqual([
      `src/${path} imports astro:content: only store and content.config.ts may.`,
    ]);
    expect(check(path, `import { selectPublished } from '${up}/domain/publication.ts';`)).toEqual([
      `src/${path} imports ${up}/domain/publication.ts: only store may.`,
    ]);
  });

  it.each([
    'pages',
    'layouts',
    'views',
    'feeds',
    'search',
    'figures',
    'domain',
    'schemas',
    'markdown',
    'text',
  ])('keeps what the run was told from %s', (room) => {
    expect(check(`${room}/planted.ts`, "import { run } from '../run.ts';")).toHaveLength(1);
  });

  it('catches an import whose path it cannot know', () => {
    expect(check('views/planted.ts', 'const view = await import(name);')).toEqual([
      'src/views/planted.ts imports what only the running program knows. Write the path out, or name the file in computedImports.',
    ]);
  });

  it('catches a room that is on no plan', () => {
    expect(check('lib/planted.ts', '')).toEqual([
      `src/lib/planted.ts is in no known room. The rooms are: ${Object.keys(doors).toSorted().join(', ')}.`,
    ]);
    expect(check('planted.ts', '')).toHaveLength(1);
  });
});

describe('checkCycles', () => {
  it('catches a ring, also one of types, and one that leads through Astro', () => {
    expect(
      checkCycles({
        'domain/a.ts': "import { b } from './b.ts';",
        'domain/b.ts': "import type { C } from './c.ts';",
        'domain/c.ts': "export * from './a.ts';",
        'domain/apart.ts': "import './a.ts';",
      }),
    ).toEqual([
      'src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts is a ring of imports.',
    ]);
    expect(
      checkCycles({
        'views/A.astro': "---\nimport B from './B.astro';\n---",
        'views/B.astro': "---\nimport A from './A.astro';\n---",
      }),
    ).toHaveLength(1);
    expect(checkCycles({ 'domain/a.ts': "import './a.ts';" })).toHaveLength(1);
  });

  it('lets two files import the same third one', () => {
    expect(
      checkCycles({ 'a.ts': "import './b.ts'; import './c.ts';", 'b.ts': "import './c.ts';", 'c.ts': '' }),
    ).toEqual([]);
  });
});

describe('checkNames', () => {
  it.each([
    'domain/utils.ts',
    'domain/helpers.ts',
    'views/common/Pager.astro',
    'misc/x.ts',
    'domain/types.ts',
    'domain/index.ts',
  ])('catches %s', (path) => {
    expect(checkNames({ [path]: '' })).toHaveLength(1);
  });

  it('lets routes and longer names be', () => {
    expect(
      checkNames({ 'pages/index.astro': '', 'domain/content-types.ts': '', 'feeds/rss.xml.ts': '' }),
    ).toEqual([]);
  });
});

describe('checkClocks', () => {
  it.each(['new Date()', 'new Date', 'Date.now()', 'Date()', '[].map(Date.now)'])('catches %s', (reading) => {
    const planted = (path: string, contents: string) => checkClocks({ [path]: contents });
    expect(planted('domain/planted.ts', `const at = ${reading};`)).toHaveLength(1);
    expect(planted('views/Planted.astro', `---\nconst at = ${reading};\n---`)).toHaveLength(1);
    expect(planted('views/Planted.astro', `<script>const at = ${reading};</script>`)).toHaveLength(1);
  });

  it('catches one in a template', () => {
    expect(checkClocks({ 'views/Planted.astro': '<p>{new Date().getFullYear()} {Date.now()}</p>' })).toEqual([
      'src/views/Planted.astro reads the clock with new Date(): only run.ts may. Take the instant as a parameter.',
      'src/views/Planted.astro reads the clock with Date.now: only run.ts may. Take the instant as a parameter.',
    ]);
  });

  it('lets a moment that is given be', () => {
    expect(
      checkClocks({
        'domain/planted.ts':
          "// new Date()\nconst at = new Date(0);\nconst utc = Date.UTC(2026, 1);\nconst text = 'new Date()';",
        'views/Planted.astro': '<p>{new Date(at).toISOString()}</p>',
        'run.ts': 'new Date()',
      }),
    ).toEqual([]);
  });
});

describe('checkSetHtml', () => {
  it('catches it wherever it stands on an element', () => {
    expect(checkSetHtml({ 'views/Planted.astro': '---\n---\n<p\n  set:html={body} />' })).toEqual([
      'src/views/Planted.astro uses set:html: text that comes from content would become markup.',
    ]);
    expect(
      checkSetHtml({ 'views/Planted.astro': '<Fragment set:html={body} /><!-- not set:html -->' }),
    ).toHaveLength(1);
  });

  it('lets the one template be that prints JSON', () => {
    const contents = '<script type="application/ld+json" set:html={json} />';
    expect(checkSetHtml({ 'views/JsonLd.astro': contents })).toEqual([]);
    expect(checkSetHtml({ 'views/Other.astro': contents })).toHaveLength(1);
  });

  it('lets a comment about it be', () => {
    expect(checkSetHtml({ 'views/Planted.astro': '---\n// no set:html here\n---\n<p>{body}</p>' })).toEqual(
      [],
    );
  });
});
