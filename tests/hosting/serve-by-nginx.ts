import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePorts } from './free-ports.ts';
import { makeCertificate } from './make-certificate.ts';
import { endProgram, type ServedSite, waitFor } from './served-site.ts';

/** What a publisher writes around the snippet. */
const toConfiguration = (
  folder: string,
  snippet: string,
  [plain = 0, tls = 0, redirect = 0]: readonly number[],
  files: { readonly certificate: string; readonly key: string },
): string => `
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
 */
export const serveByNginx = async (nginx: string, folder: string, snippet: string): Promise<ServedSite> => {
  const workplace = await mkdtemp(join(tmpdir(), 'sourceline-nginx-'));
  await mkdir(join(workplace, 'logs'));
  const ports = await findFreePorts(3);
  const files = makeCertificate(workplace);
  await writeFile(join(workplace, 'site.conf'), snippet);
  await writeFile(
    join(workplace, 'nginx.conf'),
    toConfiguration(folder, join(workplace, 'site.conf'), ports, files),
  );
  const parameters = ['-p', workplace, '-e', 'stderr', '-c', join(workplace, 'nginx.conf')];
  // Says in words what is wrong with a configuration.
  execFileSync(nginx, [...parameters, '-t'], { stdio: 'pipe' });
  const program = spawn(nginx, parameters, { stdio: 'ignore' });
  const [plain = 0, httpsPort = 0, redirectPort = 0] = ports;
  const origin = `http://localhost:${String(plain)}`;
  const close = async (): Promise<void> => {
    await endProgram(program);
    await rm(workplace, { recursive: true, force: true });
  };
  await waitFor(origin).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { origin, httpsPort, redirectPort, certificate: files.certificate, close };
};
