import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How far the preview is. */
export type PreviewState =
  | { readonly kind: 'starting' | 'failed' | 'none' }
  /** Where the site is shown, without a slash at the end. */
  | { readonly kind: 'shown'; readonly site: string };

/** A preview that runs beside the desk. */
export interface Preview {
  /** From where it is shown; undefined if this run has none. */
  readonly origin: string | undefined;
  readonly state: () => PreviewState;
  readonly end: () => void;
}

/** A run without a preview. */
export const noPreview: Preview = {
  origin: undefined,
  state: () => ({ kind: 'none' }),
  end: () => undefined,
};

/** Where npm run dev says that it is, without a slash at the end. */
export const findSite = (printed: string): string | undefined =>
  /Local\s+(http:\S+?)\/?\s/.exec(stripVTControlCharacters(printed))?.[1];

/**
 * What is worth reading of what npm run dev prints: not every page that it was asked for.
 *
 * in:  14:17:46 [200] /archive/ 392ms\n306 files checked: no problems.\n
 * out: 306 files checked: no problems.\n
 */
export const withoutRequests = (printed: string): string =>
  printed
    .split('\n')
    .filter((line) => !/^[\d:]{8} \[[23]\d\d\] /.test(stripVTControlCharacters(line)))
    .join('\n');

/**
 * Starts npm run dev beside the desk.
 * @param shown folder of the content that it shows
 * @param named the same as it is called
 * @param print gets what it says
 */
export const startPreview = (
  port: number,
  { shown, named }: { readonly shown: string; readonly named: string },
  print: (text: string) => void,
): Preview => {
  const command = join(import.meta.dirname, '../dev.ts');
  const child = spawn(process.execPath, [command, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SOURCELINE_CONTENT: shown, SOURCELINE_CONTENT_NAMED: named },
  });
  let state: PreviewState = { kind: 'starting' };
  let printed = '';
  const listen = (data: Buffer): void => {
    const text = data.toString();
    const said = withoutRequests(text);
    if (said.trim() !== '') print(said);
    if (state.kind !== 'starting') return;
    printed += text;
    const site = findSite(printed);
    if (site !== undefined) state = { kind: 'shown', site };
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  child.once('close', () => {
    state = { kind: 'failed' };
  });
  return {
    origin: `http://localhost:${String(port)}`,
    state: () => state,
    end: () => child.kill(),
  };
};
