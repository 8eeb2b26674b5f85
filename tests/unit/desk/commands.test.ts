import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { parsePort } from '../../../src/desk/command-line.ts';
import { serveFolder } from '../../../src/desk/serve-folder.ts';
import { plainEnvironment } from './plain-environment.ts';

/** Every command of the desk, as package.json calls it. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /^node (?:--\S+ (?:\.\/\S+ )?)*(src\/desk\/\S+\.ts)$/.exec(script) ?? [];
  return file === undefined ? [] : [[name, file] as const];
});

const run = (file: string, parameters: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...parameters], {
    encoding: 'utf8',
    env: { ...plainEnvironment, ...env },
  });
  return { status, stdout, stderr };
};

describe.each(commands)('npm run %s', (name, file) => {
  it('says how it is used, names every flag in the README, and does nothing', () => {
    const { status, stdout, stderr } = run(file, ['--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^npm (?:run )?${name} -- `));
    const told = readFileSync('README.md', 'utf8')
      .split('\n')
      .filter((line) => line.includes(`npm run ${name}\``) || line.includes(`npm ${name}\``));
    for (const [flag] of told.join('').matchAll(/--[a-z]+/g)) expect(stdout).toContain(flag);
  });
});

// All of them read their flags by one function (command-line.ts), or could not say above how they are used.
it('ends with 2 and one line at a flag that is none', () => {
  expect(run('src/desk/check.ts', ['--no-such-flag'])).toEqual({
    status: 2,
    stdout: '',
    stderr: "Unknown option '--no-such-flag'. Use --help to see the options.\n",
  });
});

it('knows every command', () => {
  expect(commands.map(([name]) => name)).toEqual([
    'dev',
    'desk',
    'start',
    'build',
    'preview',
    'check',
    'new',
    'rename',
    'digest',
    'sources',
    'import',
    'own',
    'update',
    'migrate',
    'hosting',
    'schemas',
  ]);
});

it('a site never takes the place of what is no site', () => {
  const before = [readdirSync('content'), readdirSync('docs')];
  expect(run('src/desk/build.ts', ['--out', 'content'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'content/ is inside the content folder. Build the site in another folder: --out dist\n',
  });
  const { status, stderr } = run('src/desk/start.ts', ['--out', 'docs']);
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^docs\/ contains files that no build made, [^\n]+\n$/),
  ]);
  expect([readdirSync('content'), readdirSync('docs')]).toEqual(before);
});

it.each(['start', 'preview'])('npm run %s judges the port before it builds', (name) => {
  expect(run(`src/desk/${name}.ts`, ['--port', 'http'])).toEqual({
    status: 2,
    stdout: '',
    stderr: '--port "http" is not a port. Write a number such as --port 4322.\n',
  });
});

it('knows a port when it sees one', () => {
  expect(['0', '80', '65535'].map(parsePort)).toEqual([0, 80, 65_535]);
  for (const written of ['', '-1', '65536', '1e3', '80 ', '0x50', '８０']) {
    expect(() => parsePort(written)).toThrow('is not a port. Write a number such as --port 4322.');
  }
});

it('says that a port is taken, and which one to try', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, 'localhost', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  try {
    await expect(serveFolder('public', port)).rejects.toThrow(
      `Port ${String(port)} is already in use. Stop what is using it, or choose another port: --port ${String(port + 1)}`,
    );
  } finally {
    other.close();
  }
});
