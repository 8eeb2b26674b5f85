import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildSchemaFiles, schemasFolder } from './check/schema-files.ts';

// Writes docs/schemas/*.schema.json, by which editors complete and check fields while one types:
// node src/desk/schemas.ts. With --check it writes nothing and ends with 1 if a file differs.

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const files = buildSchemaFiles();

if (values.check) {
  for (const { path, text } of files) {
    if ((await readFile(path, 'utf8').catch(() => undefined)) === text) continue;
    console.log(`${path} differs from src/schemas/. Run "npm run schemas" and commit the file.`);
    process.exitCode = 1;
  }
} else {
  await mkdir(schemasFolder, { recursive: true });
  for (const { path, text } of files) await writeFile(path, text);
}
