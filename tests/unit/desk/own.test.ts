import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neededPages } from '../../../src/domain/addresses/needed-pages.ts';
import { setUpCheckout } from '../../stress/checkout.ts';
import { writePng } from '../../stress/write-png.ts';
import { ctrlC, runOnTerminal } from './on-terminal.ts';
import { plainEnvironment } from './plain-environment.ts';

/** A scratch checkout with git, which the tests take over; in their order. */
let folder = '';

const git = (...parameters: readonly string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=Desk', '-c', 'user.email=desk@paper.example', '-c', 'gc.auto=0', ...parameters],
    { cwd: folder, encoding: 'utf8' },
  );

const runIn = (
  surroundings: Readonly<Record<string, string>>,
  command: string,
  ...flags: readonly string[]
) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/desk/${command}.ts`, ...flags], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...plainEnvironment, SOURCELINE_NOW: '2026-11-22T12:00:00Z', ...surroundings },
  });
  return { status, stdout, stderr };
};

const run = (command: string, ...flags: readonly string[]) => runIn({}, command, ...flags);

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-own-'));
  await setUpCheckout(folder, undefined, 'shared');
  await writeFile(join(folder, '.gitignore'), 'node_modules\ndist\n.astro\n.cache\n');
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'as shipped');
  await writeFile(join(tmpdir(), 'sourceline-own-logo.png'), writePng(240, 40));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const logo = join(tmpdir(), 'sourceline-own-logo.png');
const sound = ['--name', 'Harbour & “Hill”', '--url', 'https://org.example'];

/** What the check says of a newsroom that has written nothing yet. */
const unwrittenReport = [
  ...[
    'authors/ana-harbour-ruiz.md:6:1',
    'pages/about.md:11:1',
    'pages/corrections.md:19:1',
    'pages/privacy.md:25:1',
    'topics/tides.md:3:15',
  ].map(
    (place) =>
      `content/${place} warning unwritten-page: “TO WRITE:” is still here, and readers would see it. Write what belongs here.`,
  ),
  '',
  'For explanations and examples, see:',
  '  docs/editors-guide.md#unwritten-page',
  '',
  '5 warnings in 5 files.',
  '',
].join('\n');

describe('npm run own', () => {
  it('says what is wrong, ends with 2, and changes nothing', () => {
    const { status, stdout, stderr } = run('own', '--name', 'A');
    expect(stderr).toBe('These are required: --url "…"\n');
    expect(stdout).toBe('');
    expect(status).toBe(2);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('never touches a checkout in which something is not committed', async () => {
    await appendFile(join(folder, 'content/pages/about.md'), '\nNot yet committed.\n');
    await writeFile(join(folder, 'content/new.md'), 'new');
    const before = git('status', '--porcelain');
    const { status, stderr } = run('own', ...sound);
    expect(stderr).toBe(
      '2 files in this checkout are not committed, such as content/pages/about.md. Commit or stash everything first; nothing was changed.\n',
    );
    expect(status).toBe(1);
    expect(git('status', '--porcelain')).toBe(before);
    await rm(join(folder, 'content/new.md'));
    git('checkout', '--quiet', '.');
  });

  it('asks on a terminal, says at once what will not do, and lets go of nothing that was answered', async () => {
    const { shown, status } = await runOnTerminal(
      `${process.execPath} src/desk/own.ts --tagline x --description y --language en --topic Tides`,
      [
        ...['', 'Łódź Courier', 'not an address', 'https://courier.example', ''],
        ...[
          'Mars/Olympus',
          'Europe/Warsaw',
          '#ffff00',
          '#0b5394',
          '',
          '/no/such/logo.svg',
          'package.json',
          logo,
        ],
        ctrlC,
      ],
      folder,
    );
    expect(shown.split('\n').map((line) => line.trimEnd())).toEqual([
      'Name of the newsroom:',
      'This cannot be left empty.',
      'Name of the newsroom: Łódź Courier',
      'Address of the site, such as https://paper.example: not an address',
      'Write a full address such as https://paper.example or https://org.example/news.',
      'Address of the site, such as https://paper.example: https://courier.example',
      'Folder of that host in which the site is, such as /news [none]:',
      'Time zone, such as Europe/Zurich [UTC]: Mars/Olympus',
      'Write a time zone by its IANA name, e.g. Europe/Zurich.',
      'Time zone, such as Europe/Zurich [UTC]: Europe/Warsaw',
      'Colour of links on light pages, and, after a comma, on dark ones [#7d1f3c,#f2a0b2]: #ffff00',
      'The accent #ffff00 on the paper #fcfaf4 has a contrast of 1.02 : 1 on a light page; words need 4.5 : 1 (WCAG 2.2, 1.4.3). Choose a darker accent.',
      'Colour of links on light pages, and, after a comma, on dark ones [#7d1f3c,#f2a0b2]: #0b5394',
      'Colour of light pages, and, after a comma, of dark ones [#fcfaf4,#151412]:',
      'File with a logo, SVG or PNG, in place of the name in type [none]: /no/such/logo.svg',
      '"/no/such/logo.svg" cannot be read. Write the path of an SVG or PNG file.',
      'File with a logo, SVG or PNG, in place of the name in type [none]: package.json',
      '"package.json" is neither a PNG nor an SVG that says its size (viewBox). Save it as one of them.',
      `File with a logo, SVG or PNG, in place of the name in type [none]: ${logo}`,
      'Byline of the first author [Łódź Courier desk]:',
      'Nothing was changed.',
      '',
    ]);
    expect(status).toBe(2);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('makes the checkout the site of another newsroom, and says what it did', () => {
    const shipped = readdirSync(join(folder, 'content/articles')).length;
    const { status, stdout, stderr } = run(
      'own',
      ...sound,
      ...['--base', 'news/', '--zone', 'Pacific/Auckland', '--accent', '#0B5394', '--paper', '#ffffff'],
      ...['--logo', logo, '--author', 'Ana “Harbour” Ruiz', '--topic', 'Tides'],
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('This checkout is the site of Harbour & “Hill” now, at https://org.example/news/.');
    expect(lines[1]).toMatch(
      new RegExp(
        `^Removed from content/: [\\d,]+ files, ${String(shipped)} stories among them, and the record of published addresses\\.$`,
      ),
    );
    expect(lines[2]).toBe(
      'Written: content/site.yaml, content/articles/your-first-story/index.md, content/authors/ana-harbour-ruiz.md, content/pages/about.md, content/pages/corrections.md, content/pages/privacy.md, content/pages/standards.md, content/sources/example-agency.yaml, content/topics/tides.md, public/newsroom-icon.svg, public/newsroom-logo.png.',
    );
    expect(lines[3]).toBe(
      'Nothing is committed yet. To undo it: git checkout . && git clean -fd content public',
    );
    expect(existsSync(join(folder, 'content/addresses.lock'))).toBe(false);
    expect(read('content/site.yaml')).toContain(
      [
        'name: "Harbour & “Hill”"',
        'tagline: "News analysis in which every line can show its source"',
        'description: "Harbour & “Hill”: analysis in which every statement is attributed, with its evidence."',
        'url: "https://org.example/news"',
        '# A host that was ours on a day. Never change it: feed readers would show every story again.',
        'tagAuthority: "org.example,2026-11-22"',
        'language: "en"',
        'zone: "Pacific/Auckland"',
        'icon: /newsroom-icon.svg',
        'logo: { file: /newsroom-logo.png, width: 240, height: 40 }',
      ].join('\n'),
    );
    // Shipped code and a newsroom's own files share no file.
    const touched = git('status', '--porcelain', '--untracked-files=all')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.slice(3).replaceAll('"', ''));
    expect(
      touched.filter((path) => !path.startsWith('content/') && !path.startsWith('public/newsroom-')),
    ).toEqual([]);
  });

  it('leaves pages with every heading that templates link to', () => {
    for (const { id, headings } of neededPages)
      for (const heading of Object.keys(headings))
        expect(read(`content/pages/${id}.md`).toLowerCase().replaceAll(' ', '-')).toMatch(
          new RegExp(`#-${heading}\\n|\\{#${heading}\\}`),
        );
  });

  it('leaves content in which the check finds nothing but what the newsroom has to write, line by line', () => {
    const { status, stdout } = run('check');
    expect(stdout).toBe(unwrittenReport);
    expect(status).toBe(0);
  });

  it('leaves a site that can be looked at before that is written, and a build that says so and asks nobody', async () => {
    const [settings, noted] = [join(folder, '.cache/settings'), join(folder, '.cache/connections.txt')];
    await mkdir(settings, { recursive: true });
    await writeFile(noted, '');
    const { status, stdout, stderr } = runIn(
      {
        // Where Astro would keep under which number it reports.
        ...{ HOME: settings, XDG_CONFIG_HOME: settings, APPDATA: settings },
        NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'note-connections.ts')).href}`,
        NOTED_CONNECTIONS: noted,
      },
      ...(['build', '--unrecorded', '--out', 'dist-unwritten'] as const),
    );
    expect(readFileSync(noted, 'utf8')).toBe('');
    expect(readdirSync(settings)).toEqual([]);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain(
      'warning unwritten-page: 5 times in 5 files, first at content/authors/ana-harbour-ruiz.md:6:1 (all: npm run check -- --only unwritten-page)\n5 warnings in 5 files.\n',
    );
    expect(read('dist-unwritten/about/index.html')).toContain('TO WRITE: who writes');
    rmSync(join(folder, 'dist-unwritten'), { recursive: true });
  });

  it('takes the next version by npm run update, and leaves the newsroom’s own files as they are', async () => {
    const own = git('rev-parse', 'HEAD').trim();
    // Upstream goes on from where this newsroom began, with stories of its own.
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Our newsroom');
    const content = git('rev-parse', 'HEAD:content').trim();
    git('branch', 'newsroom');
    git('checkout', '--quiet', '--detach', own);
    const [story = ''] = readdirSync(join(folder, 'content/articles'));
    await appendFile(join(folder, 'content/articles', story, 'index.md'), '\nMore.\n');
    await appendFile(join(folder, 'content/pages/standards.md'), '\nMore.\n');
    await appendFile(join(folder, 'content/site.yaml'), '# More.\n');
    await writeFile(join(folder, 'content/topics/of-upstream.md'), 'theirs');
    await writeFile(join(folder, 'src/version-two.ts'), 'export const version = 2;\n');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Version two');
    git('tag', 'v2');
    git('checkout', '--quiet', 'newsroom');
    git('config', 'user.name', 'Desk');
    git('config', 'user.email', 'desk@paper.example');

    expect(run('update').stderr).toBe(
      'git knows no version “sourceline/main”. Tell it where versions come from, and fetch them: git remote add sourceline ADDRESS && git fetch sourceline --tags\n',
    );
    const { status, stdout, stderr } = run('update', 'v2');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^v2 is merged; content\/ is as it was\. What is new: CHANGELOG\.md\./);
    expect(status).toBe(0);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('rev-parse', 'HEAD:content').trim()).toBe(content);
    expect(read('src/version-two.ts')).toBe('export const version = 2;\n');
    expect(read('content/site.yaml')).toContain('name: "Harbour & “Hill”"');
    expect(run('update', 'v2').stdout).toBe('v2 is in this checkout already.\n');
    expect(run('check').stdout).toBe(unwrittenReport);
  });

  it('says which lines of code a newsroom and the next version have both changed', async () => {
    git('checkout', '--quiet', '-b', 'next', 'v2');
    await writeFile(join(folder, 'src/version-two.ts'), 'export const version = 3;\n');
    git('commit', '--quiet', '--all', '--message', 'Version three');
    git('tag', 'v3');
    git('checkout', '--quiet', 'newsroom');
    await writeFile(join(folder, 'src/version-two.ts'), 'export const version = "ours";\n');
    git('commit', '--quiet', '--all', '--message', 'Code of our own');
    const { status, stderr } = run('update', 'v3');
    expect(stderr).toBe(
      'v3 and you have changed the same lines of: src/version-two.ts. Settle them there, then: git add -A && git commit. To take it all back: git merge --abort\n',
    );
    expect(status).toBe(1);
    git('merge', '--abort');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('has the next version bring content over where its form is another, in a commit of its own', async () => {
    git('checkout', '--quiet', '-b', 'other-form', 'v2');
    const replace = async (path: string, before: string, after: string): Promise<void> => {
      expect(read(path)).toContain(before);
      await writeFile(join(folder, path), read(path).replace(before, after));
    };
    await replace('src/schemas/content-version.ts', 'contentVersion = 1;', 'contentVersion = 2;');
    await replace(
      'src/desk/migrate/migrations.ts',
      '[];',
      "[{ to: 2, what: 'Taglines end with a stop.', migrate: (files) => new Map([...files].map(([path, text]) => [path, text.replace(/^(tagline: .*)\"$/m, '$1.\"')])) }];",
    );
    git('commit', '--quiet', '--all', '--message', 'Version four');
    git('tag', 'v4');
    git('checkout', '--quiet', 'newsroom');
    const before = read('content/site.yaml');
    const { status, stdout, stderr } = run('update', 'v4');
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^v4 is merged; content\/ was brought from version 1 to 2; 1 file changed\. Taglines end with a stop\. What is new: CHANGELOG\.md\./,
    );
    expect(status).toBe(0);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('log', '-1', '--format=%s', '--name-only').trim()).toBe(
      'Content for Sourceline v4\n\ncontent/site.yaml',
    );
    expect(read('content/site.yaml')).toBe(
      before
        .replace('every line can show its source"', 'every line can show its source."')
        .replace('contentVersion: 1', 'contentVersion: 2'),
    );
    expect(run('check').stdout).toBe(unwrittenReport);
    expect(run('update', 'v4').stdout).toBe('v4 is in this checkout already.\n');
    expect(run('migrate').stdout).toBe(
      'content/ has version 2, which this Sourceline reads: nothing was changed.\n',
    );
    await replace('content/site.yaml', 'contentVersion: 2', 'contentVersion: 3');
    const older = run('check');
    expect(older.stderr).toMatch(
      /^content\/site\.yaml:\d+:17 error content-version: This content has version 3, and this Sourceline reads version 2: /,
    );
    expect(older.status).toBe(2);
    git('checkout', '--quiet', '.');
  });

  it('writes, brings an archive in and publishes both below its folder with its name, logo and colours, and the next version leaves them', async () => {
    const draft = 'content/articles/your-first-story/index.md';
    const unwritten = read(draft).replace('draft: true\n', '');
    await writeFile(join(folder, draft), unwritten);
    // A story with what its draft was begun with cannot go out.
    expect(run('check').stdout.match(/index\.md:\d+:\d+ error unwritten: /g)).toHaveLength(2);
    await writeFile(join(folder, draft), unwritten.replaceAll('TO WRITE: ', ''));
    const archives = join(import.meta.dirname, 'import/archives');
    const written = run('new', 'article', '--title', 'The tide turns', '--topics', 'tides');
    expect(written.stderr).toBe('');
    const imported = run(
      'import',
      join(archives, 'wordpress.xml'),
      ...['--pictures', join(archives, 'pictures'), '--credit', 'Photograph: Goose Post', '--publish'],
    );
    expect(imported.stderr).toBe('');
    expect(run('check').stdout).not.toMatch(/ error /);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Our archive');
    const built = run('build');
    expect(built.status, built.stderr).toBe(0);
    expect(built.stdout).toMatch(/^2 stories, \d+ pages, \d+ feeds/m);

    const page = read('dist/articles/your-first-story/index.html');
    expect(page).toContain('--accent:light-dark(#0b5394,');
    expect(page).toContain('--paper:light-dark(#fff,#151412)');
    expect(page).toContain(
      '<a class="wordmark" href="/news/"><img src="/news/newsroom-logo.png" width="240" height="40" alt="Harbour &amp; “Hill”"></a>',
    );
    expect(page).toContain('<link rel="icon" href="/news/newsroom-icon.svg" type="image/svg+xml">');
    expect(page).toContain(
      '<link rel="canonical" href="https://org.example/news/articles/your-first-story/">',
    );
    expect(page).not.toMatch(/Sourceline|sourceline\.example/);
    expect(read('dist/newsroom-icon.svg')).toContain('circle{fill:#0b5394}');
    expect(existsSync(join(folder, 'dist/newsroom-logo.png'))).toBe(true);
    expect(read('content/addresses.lock')).toContain('/articles/your-first-story/');

    const stories = [...read('content/imported.yaml').matchAll(/^ {2}story: (\S+)$/gm)].map(
      ([, slug = '']) => slug,
    );
    const [drafts, published] = [true, false].map((isDraft) =>
      stories.filter((slug) => read(`content/articles/${slug}/index.md`).includes('draft: true') === isDraft),
    );
    // Three of the archive wait for an editor, one of them since it was behind a password.
    expect([drafts?.length, published?.length]).toEqual([3, 1]);
    const pageOf = (slug: string): string => join(folder, 'dist/articles', slug, 'index.html');
    for (const slug of published ?? [])
      expect(readFileSync(pageOf(slug), 'utf8')).toContain(
        `<link rel="canonical" href="https://org.example/news/articles/${slug}/">`,
      );
    for (const slug of ['the-tide-turns', ...(drafts ?? [])])
      expect(existsSync(pageOf(slug)), slug).toBe(false);
    expect(read('dist/_redirects').split('\n')).toEqual([
      '/news/ author=2 feed=rss2 /news/authors/anna-lodzka-co/rss.xml 301!',
      '/news/ author=2 feed=atom /news/authors/anna-lodzka-co/atom.xml 301!',
      '/news/ p=14 /news/articles/geese-bridges-2/ 301!',
      '/news/ author=2 /news/authors/anna-lodzka-co/ 301!',
      '/news/ feed=rss /news/rss.xml 301!',
      '/news/ feed=rdf /news/rss.xml 301!',
      '/news/ feed=rss2 /news/rss.xml 301!',
      '/news/ feed=atom /news/atom.xml 301!',
      '/news/2019/07/geese-bridges/ /news/articles/geese-bridges-2/ 301',
      '/news/articles/ /news/archive/ 301',
      ...['', 'rss.xml', 'atom.xml', 'feed.json'].map(
        (file) => `/news/author/anna/${file} /news/authors/anna-lodzka-co/${file} 301`,
      ),
      '/news/author/anna/feed/ /news/authors/anna-lodzka-co/rss.xml 301',
      '/news/feed/ /news/rss.xml 301',
      '/news/feed/atom/ /news/atom.xml 301',
      '/news/feed/rss2/ /news/rss.xml 301',
      '',
    ]);
    expect(read('dist/index.html')).toContain(
      '<a href="/news/former-addresses/" data-former="p cat author">',
    );
    // It goes with the stories that it lists.
    expect(read('content/addresses.lock')).not.toContain('former-addresses');
    expect(read('dist/former-addresses/index.html')).toMatch(
      /<a href="\/news\/articles\/[^"]+" data-query="p=\d+">/,
    );

    git('add', '--all');
    git('commit', '--quiet', '--message', 'The record of addresses');
    const own = (): string => git('rev-parse', 'HEAD:content', 'HEAD:public');
    const before = own();
    git('checkout', '--quiet', '-b', 'after-that', 'v4');
    await writeFile(join(folder, 'src/version-five.ts'), 'export const version = 5;\n');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Version five');
    git('tag', 'v5');
    git('checkout', '--quiet', 'newsroom');
    expect(run('update', 'v5').status).toBe(0);
    // Of the same files of a newsroom the same site is made (tests/build/taken-over.test.ts).
    expect(own()).toBe(before);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('needs git to give back what it removes', async () => {
    await rm(join(folder, '.git'), { recursive: true });
    const { status, stderr } = run('own', ...sound);
    expect(stderr).toBe(
      'This folder is not a git checkout, so nothing could give back what this command changes. Make it one first: git init && git add -A && git commit -m "Sourceline"\n',
    );
    expect(status).toBe(1);
  });
});
