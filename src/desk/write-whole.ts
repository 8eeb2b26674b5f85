import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file of the content in one step: whoever reads it meanwhile, or after a break, finds a whole one. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  // What begins with a dot is passed over by the check and by those who watch the folder.
  const part = join(dirname(file), `.${basename(file)}.${String(process.pid)}`);
  await writeFile(part, text, { flush: true });
  await rename(part, file);
};
