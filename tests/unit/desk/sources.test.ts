import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainEnvironment } from './plain-environment.ts';
import { onPage, type Playing, playServer } from './sources/playing-server.ts';

let server: Playing;
let content: string;

const source = (id: string, path: string, more = ''): string =>
  `  - id: ${id}\n    publisher: gazette\n    title: "Geese"\n    url: "http://127.0.0.1:${String(server.port)}${path}"\n    date: 2026-02-19\n${more}`;

const story = (fields: string, sources: string): string =>
  `---\ntitle: "A title"\n${fields}sources:\n${sources}---\n\nA sentence.\n`;

beforeAll(async () => {
  server = await playServer();
  content = await mkdtemp(join(tmpdir(), 'sources-'));
  const stories = {
    geese: story(
      '',
      source('page', '/page', `    quote:\n      - words: '${onPage}'\n`) + source('gone', '/gone'),
    ),
    // What nobody may read yet is looked at too, and a story that was taken back is not.
    draft: story('draft: true\n', source('moved', '/moved')),
    withdrawn: story(
      'withdrawn: { date: 2026-02-20T12:00:00Z, reason: "No." }\n',
      source('broken', '/broken'),
    ),
  };
  for (const [slug, text] of Object.entries(stories)) {
    await mkdir(join(content, 'articles', slug), { recursive: true });
    await writeFile(join(content, 'articles', slug, 'index.md'), text);
  }
});
afterAll(async () => {
  await server.stop();
  await rm(content, { recursive: true });
});

interface Ended {
  readonly code?: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command beside the server, which must be able to answer. */
const run = async (
  ...args: readonly string[]
): Promise<{ status: number; stdout: string; stderr: string }> => {
  const {
    code = 0,
    stdout,
    stderr,
  } = await promisify(execFile)(process.execPath, ['src/desk/sources.ts', ...args], {
    env: { ...plainEnvironment, SOURCELINE_NOW: '2026-03-01T12:00:00Z', SOURCELINE_CONTENT: content },
  }).then(
    (ended): Ended => ended,
    (error: unknown) => error as Ended,
  );
  const tidy = (text: string): string =>
    text
      .replaceAll(content, 'content')
      .replaceAll(/\S*sources-\w+\//g, 'content/')
      .replaceAll(`127.0.0.1:${String(server.port)}`, 'geese');
  return { status: code, stdout: tidy(stdout), stderr: tidy(stderr) };
};

const readRecord = async (): Promise<string> =>
  (await readFile(join(content, 'source-health.jsonl'), 'utf8')).replaceAll(
    `127.0.0.1:${String(server.port)}`,
    'geese',
  );

describe('the command npm run sources', () => {
  it('asks nothing of this machine or a private network, and exits with 0 whatever it finds', async () => {
    const before = server.asked.length;
    const { status, stdout } = await run();
    expect(server.asked.length).toBe(before);
    expect(status).toBe(0);
    expect(stdout).toContain('leads to this machine or a private network.');
    expect(stdout).toContain(
      '3 addresses looked at: 0 reachable, 0 gone, 0 changed, 0 moved, 0 refused, 3 unreachable.',
    );
  });

  it('looks at every cited address, keeps what it finds and changes no story', async () => {
    const file = join(content, 'articles/geese/index.md');
    const text = await readFile(file, 'utf8');
    const { status, stdout, stderr } = await run('--allow-private', '--days', '0');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      '3 addresses looked at: 1 reachable, 1 gone, 0 changed, 1 moved, 0 refused, 0 unreachable.',
    );
    expect(stdout).toContain('What was found is in content/source-health.jsonl: commit it');
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await readRecord()).toBe(
      [
        '{"url":"http://geese/gone","state":"gone","checked":"2026-03-01","since":"2026-03-01","why":"HTTP 410"}',
        '{"url":"http://geese/moved","state":"moved","checked":"2026-03-01","since":"2026-03-01","to":"http://geese/page"}',
        '{"url":"http://geese/page","state":"reachable","checked":"2026-03-01","words":{"3kkdub":"2026-03-01"}}',
        '',
      ].join('\n'),
    );
    expect((await run('geese')).stdout).toContain(
      '2 addresses were looked at a short while ago and left out.',
    );
  });

  it.each([
    [['--days', 'many'], '--days "many" is not a number of days. Write a number such as --days 7.\n'],
    [
      ['--archives', 'archive.org'],
      '--archives "archive.org" is not an address. Write one such as --archives "https://archive.org/wayback/available?url={url}&timestamp={day}".\n',
    ],
    [['gese'], 'There is no content/articles/gese/index.md. Give the name of a story’s folder.\n'],
  ])('says what is wrong with %j', async (args, stderr) => {
    expect(await run(...args)).toEqual({ status: 2, stdout: '', stderr });
  });
});
