import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('Astro reports nothing to anyone', () => {
  it('as no command calls it by its own name', () => {
    expect(Object.entries(scripts).filter(([, command]) => /\bastro\b/.test(command))).toEqual([]);
  });

  it('as whoever runs it from the desk has turned that off', () => {
    const callers = globSync('src/desk/**/*.ts').filter((file) =>
      readFileSync(file, 'utf8').includes("import('astro')"),
    );
    expect(callers.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual([
      'src/desk/build/build-aside.ts',
      'src/desk/dev/show-program.ts',
    ]);
    for (const file of callers) {
      expect(readFileSync(file, 'utf8'), file).toMatch(/^import '\.{1,2}\/without-telemetry\.ts';$/m);
    }
  });

  it('before Astro asks', async () => {
    delete process.env.ASTRO_TELEMETRY_DISABLED;
    await import('../../../src/desk/without-telemetry.ts');
    expect([process.env.ASTRO_TELEMETRY_DISABLED, process.env.ASTRO_DISABLE_UPDATE_CHECK]).toEqual([
      '1',
      'true',
    ]);
  });
});
