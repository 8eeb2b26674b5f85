import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { feedRoutes, listCardRoutes } from '../bench/copy-project.ts';
import { projectFolder } from '../bench/measure-build.ts';

it('the benches leave out routes that are there', () => {
  expect(listCardRoutes().length).toBeGreaterThan(3);
  for (const route of [...feedRoutes, ...listCardRoutes()])
    expect(existsSync(join(projectFolder, route)), route).toBe(true);
});
