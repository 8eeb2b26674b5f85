import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSchemaFiles } from '../../../src/desk/manual/schema-files.ts';

describe('the JSON Schemas for editors', () => {
  it.each(buildSchemaFiles())(
    'are committed as the schemas make them: $path (else run npm run schemas)',
    async ({ path, text }) => {
      expect(await readFile(path, 'utf8')).toBe(text);
    },
  );

  it('have title and description, refuse unknown fields, and end with a line break', () => {
    for (const { text } of buildSchemaFiles()) {
      expect(JSON.parse(text)).toMatchObject({
        title: expect.any(String) as string,
        description: expect.any(String) as string,
        additionalProperties: false,
      });
      expect(text.endsWith('}\n')).toBe(true);
    }
  });

  it('are the same every time', () => {
    expect(buildSchemaFiles()).toEqual(buildSchemaFiles());
  });

  it('list country codes for completion', () => {
    const articles = buildSchemaFiles().find((file) => file.path.includes('articles'));
    expect(JSON.parse(articles?.text ?? '')).toMatchObject({
      properties: { countries: { items: { enum: expect.arrayContaining(['KP', 'FR']) as string[] } } },
    });
  });

  it('are compared by --check, which names the command to run', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'schemas-'));
    try {
      await cp('docs/schemas', join(folder, 'docs/schemas'), { recursive: true });
      await symlink(resolve('node_modules'), join(folder, 'node_modules'));
      const check = () =>
        spawnSync(process.execPath, [resolve('src/desk/schemas.ts'), '--check'], {
          cwd: folder,
          encoding: 'utf8',
        });
      expect(check()).toMatchObject({ status: 0, stdout: '' });
      await writeFile(join(folder, 'docs/schemas/topics.schema.json'), '{}\n');
      expect(check()).toMatchObject({
        status: 1,
        stdout:
          'docs/schemas/topics.schema.json differs from src/schemas/. Run "npm run schemas" and commit the file.\n',
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
