import { join } from 'node:path';
import { findFreePorts } from './free-ports.ts';
import { serveByProgram } from './serve-by-program.ts';
import type { PlainSite } from './served-site.ts';

/**
 * Serves a built site with the real Caddy and a snippet of ours.
 * @param caddy path of the program
 * @param snippet what "npm run hosting" writes
 */
export const serveByCaddy = async (caddy: string, folder: string, snippet: string): Promise<PlainSite> => {
  const [port = 0] = await findFreePorts(1);
  const origin = `http://localhost:${String(port)}`;
  return serveByProgram(caddy, (workplace) => {
    const parameters = ['--adapter', 'caddyfile', '--config', join(workplace, 'Caddyfile')];
    return Promise.resolve({
      files: {
        // What a publisher writes around the snippet.
        Caddyfile: `{\n\tadmin off\n\tauto_https off\n}\n${snippet}\n${origin} {\n\troot * ${folder}\n\timport sourceline\n}\n`,
      },
      check: ['validate', ...parameters],
      serve: ['run', ...parameters],
      // Its certificates and its memory stay out of the home folder.
      env: { ...process.env, HOME: workplace, XDG_DATA_HOME: workplace, XDG_CONFIG_HOME: workplace },
      origin,
    });
  });
};
