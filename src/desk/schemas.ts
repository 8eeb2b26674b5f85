/**
 * npm run schemas: writes docs/schemas/*.schema.json, by which editors complete and check fields while one types.
 * With --check it writes nothing and exits with 1 if a file differs.
 */
import './report-errors.ts';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { buildSchemaFiles, schemasFolder } from './manual/schema-files.ts';
import { readCommandLine } from './command-line.ts';

const { values } = readCommandLine(
  `npm run schemas -- [--check]
  --check  Writes nothing; exits with 1 if a file in ${schemasFolder}/ differs from src/schemas/`,
  { options: { check: { type: 'boolean', default: false } } },
);
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
