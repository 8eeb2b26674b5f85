import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatReport } from '../../../src/desk/reporters/format-report.ts';
import { checkCase } from './fixture-site.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`.vscode/${name}`, 'utf8'));

it('VS Code is told of schemas that there are, for files that there are', () => {
  const settings = read('settings.json') as {
    readonly 'yaml.schemas': Readonly<Record<string, string>>;
    readonly 'astro.content-intellisense': boolean;
  };
  const found = Object.entries(settings['yaml.schemas']);
  // What it sets is tried in editors.test.ts.
  expect(settings['astro.content-intellisense']).toBe(true);
  expect(found).toHaveLength(5);
  for (const [schema, files] of found) {
    expect(existsSync(schema), schema).toBe(true);
    expect(globSync(files), files).not.toEqual([]);
  }
});

it('VS Code understands every line of a report, and when it is whole', async () => {
  const { tasks } = read('tasks.json') as {
    readonly tasks: readonly {
      readonly problemMatcher: {
        readonly pattern: { readonly regexp: string };
        readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
      };
    }[];
  };
  const matcher = tasks[0]?.problemMatcher;
  const pattern = new RegExp(matcher?.pattern.regexp ?? '');
  const ends = new RegExp(matcher?.background.endsPattern ?? '');
  for (const name of ['foreign-notation', 'double-space', 'unknown-topic', 'valid']) {
    const report = await checkCase(name);
    const lines = formatReport(report, { folds: false }).split('\n');
    expect(lines.flatMap((line) => pattern.exec(line)?.slice(1) ?? [])).toEqual(
      report.problems.flatMap(({ file, line, column, severity, id, message }) => [
        file,
        String(line),
        String(column),
        severity,
        id,
        message,
      ]),
    );
    expect(lines.filter((line) => ends.test(line))).toEqual(lines.slice(-1));
  }
  expect(readFileSync('src/desk/check.ts', 'utf8')).toContain(
    matcher?.background.beginsPattern.replace(/^\^|\$$/g, '') ?? 'nothing',
  );
});
