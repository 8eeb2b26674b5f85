import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePorts } from './free-ports.ts';
import { makeCertificate } from './make-certificate.ts';
import { serveByProgram } from './serve-by-program.ts';
import type { ServedSite } from './served-site.ts';

/** What a publisher writes around the snippet. */
const toConfiguration = (
  folder: string,
  snippet: string,
  [plain = 0, tls = 0, redirect = 0]: readonly number[],
  files: { readonly certificate: string; readonly key: string },
  module: string | undefined,
): string => `${module === undefined ? '' : `load_module ${module};`}
daemon off;
master_process off;
pid nginx.pid;
error_log stderr warn;
events { }
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server {
    listen 127.0.0.1:${String(plain)};
    root ${folder};
    include ${snippet};
  }
  server {
    listen 127.0.0.1:${String(tls)} ssl;
    server_name localhost;
    ssl_certificate ${files.certificate};
    ssl_certificate_key ${files.key};
    root ${folder};
    include ${snippet};
  }
  server {
    listen 127.0.0.1:${String(redirect)};
    return 301 https://localhost:${String(tls)}$request_uri;
  }
}
`;

/**
 * Serves a built site with the real nginx and a snippet of ours.
 * @param nginx path of the program
 * @param snippet what "npm run hosting" writes
 * @param module a file that it loads
 */
export const serveByNginx = async (
  nginx: string,
  folder: string,
  snippet: string,
  module?: string,
): Promise<ServedSite> => {
  const ports = await findFreePorts(3);
  const [plain = 0, httpsPort = 0, redirectPort = 0] = ports;
  let certificate = '';
  const site = await serveByProgram(nginx, async (workplace) => {
    await mkdir(join(workplace, 'logs'));
    const made = makeCertificate(workplace);
    certificate = made.certificate;
    const parameters = ['-p', workplace, '-e', 'stderr', '-c', join(workplace, 'nginx.conf')];
    return {
      files: {
        'site.conf': snippet,
        'nginx.conf': toConfiguration(folder, join(workplace, 'site.conf'), ports, made, module),
      },
      check: [...parameters, '-t'],
      serve: parameters,
      origin: `http://localhost:${String(plain)}`,
    };
  });
  return { ...site, httpsPort, redirectPort, certificate };
};
