import type { HeaderRule } from '../hosting/response-headers.ts';
import { serveSite } from '../hosting/serve-site.ts';
import { toBasePath } from '../domain/addresses/base-path.ts';
import { site } from '../site.ts';
import { codeOf } from './error-code.ts';
import { UserError } from './user-error.ts';

/**
 * Serves a finished folder on this machine, below the base of the site, until the command is ended.
 * @param extra headers of every response, in place of the site's own of that name
 * @returns where it is, without a slash at the end
 * @throws UserError where something else is there already
 */
export const serveFolder = async (
  folder: string,
  port: number,
  extra: HeaderRule['headers'] = {},
): Promise<string> => {
  const base = toBasePath(site.url);
  const server = await serveSite(folder, port, base, extra).catch((error: unknown) => {
    throw codeOf(error) === 'EADDRINUSE'
      ? new UserError(
          `Port ${String(port)} is already in use. Stop what is using it, or choose another port: --port ${String(port + 1)}`,
        )
      : error;
  });
  return `http://localhost:${String(server.port)}${base}`;
};
