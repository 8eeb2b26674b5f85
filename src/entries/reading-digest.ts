import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPipelineDigest } from '../markdown/pipeline-digest.ts';

/** The form in which entries are kept. */
const form = 'with digests';

/** What entries depend on besides their files: the code that reads them, the packages, and the program. */
export const toReadingDigest = (): string =>
  toPipelineDigest(
    readFileSync('package-lock.json', 'utf8'),
    readFileSync(join(import.meta.dirname, 'parse-entry.ts'), 'utf8'),
    JSON.stringify([form, process.versions]),
  );
