import { expect, it } from 'vitest';
import { progressIntegration } from '../../../../src/desk/build/progress-integration.ts';
import { openProgressLine } from '../../../../src/desk/progress-line.ts';

it('tells the steps of a build, and counts what is printed', async () => {
  const written: string[] = [];
  let time = 0;
  const progress = openProgressLine(
    { isTTY: true, write: (text) => written.push(text) },
    () => (time += 100),
  );
  const hooks = progressIntegration(progress).hooks as Readonly<Record<string, (given: object) => void>>;
  type Print = (request: string) => Promise<string>;
  interface Printer {
    readonly name: string;
    readonly getStaticPaths: () => Promise<readonly string[]>;
    readonly render: Print;
  }
  const printers: Printer[] = [];
  hooks['astro:build:start']?.({
    setPrerenderer: (wrap: (standard: Printer) => Printer) => {
      printers.push(
        wrap({
          name: 'standard',
          getStaticPaths: () => Promise.resolve(Array.from({ length: 9600 }, () => 'path')),
          render: (request) => Promise.resolve(`printed ${request}`),
        }),
      );
    },
  });
  for (const printer of printers) {
    expect(await printer.getStaticPaths()).toHaveLength(9600);
    expect(await printer.render('a')).toBe('printed a');
    await printer.render('b');
  }
  hooks['astro:build:generated']?.({});
  hooks['astro:build:done']?.({});
  progress.end();
  expect(written.map((text) => text.replace('\u001B[K', '').trim())).toEqual([
    'Preparing pages …',
    'Arranging stories …',
    '',
    'Writing what has changed: 1 of up to 9,600 files …',
    'Writing what has changed: 2 of up to 9,600 files …',
    'Building the search index …',
    'Finishing …',
    '',
  ]);
});
