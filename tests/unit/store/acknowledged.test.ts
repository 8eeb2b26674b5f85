import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFamilies } from '../../../src/fonts/families.ts';
import { loadAcknowledgedFamilies, loadAcknowledgedPackages } from '../../../src/store/acknowledged.ts';

describe('the packages acknowledged', () => {
  it('are those that the project names, as they are installed', () => {
    const packages = loadAcknowledgedPackages();
    const named = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(packages.map(({ name }) => name)).toEqual(Object.keys(named.dependencies).toSorted());
    for (const { name, version, licence } of packages) {
      const installed = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as object;
      expect(installed).toMatchObject({ version, license: licence });
    }
    expect(packages.find(({ name }) => name === 'pagefind')?.notice).toMatch(/^Copyright .*Pagefind/);
  });

  it('must have a version and a licence', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-lock-'));
    const path = join(folder, 'package-lock.json');
    const lock = {
      packages: { '': { dependencies: { goose: '1.0.0' } }, 'node_modules/goose': { version: '1.0.0' } },
    };
    writeFileSync(path, JSON.stringify(lock));
    expect(() => loadAcknowledgedPackages(path)).toThrow('the licence of goose');
    rmSync(folder, { recursive: true });
  });
});

describe('the families acknowledged', () => {
  it('are those that the fonts were cut from, as their packages describe them', () => {
    expect(loadAcknowledgedFamilies()).toEqual(readFamilies());
  });

  it('are all whose licence lies beside the fonts, and no others', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: object;
      devDependencies: object;
    };
    const packages = Object.keys({ ...dependencies, ...devDependencies }).filter((name) =>
      name.startsWith('@fontsource'),
    );
    expect(loadAcknowledgedFamilies()).toHaveLength(packages.length);
    for (const { name, attribution, use } of loadAcknowledgedFamilies()) {
      const file = `OFL-${name.toLowerCase().replaceAll(' ', '-')}.txt`;
      const folder = use === 'pages' ? 'src/fonts' : 'src/fonts/cards';
      expect(readFileSync(join(folder, file), 'utf8')).toContain(attribution);
    }
  });
});
