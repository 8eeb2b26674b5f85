import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HeaderRule } from '../../src/hosting/response-headers.ts';
import { toSiteListener } from '../../src/hosting/serve-site.ts';
import { makeCertificate } from './make-certificate.ts';
import type { ServedSite } from './served-site.ts';

const listen = (server: Server | ReturnType<typeof createTlsServer>): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

/** Serves a built site as "npm start" does, and the same by TLS. */
export const serveByPreview = async (
  folder: string,
  rules: readonly HeaderRule[],
  base: string,
): Promise<ServedSite> => {
  const workplace = await mkdtemp(join(tmpdir(), 'sourceline-preview-'));
  const { certificate, key } = makeCertificate(workplace);
  const listener = toSiteListener(folder, rules, base);
  const plain = createServer(listener);
  const tls = createTlsServer({ cert: await readFile(certificate), key: await readFile(key) }, listener);
  const httpsPort = await listen(tls);
  const redirect = createServer((request, response) => {
    const to = `https://localhost:${String(httpsPort)}${request.url ?? '/'}`;
    response.writeHead(301, { Location: to }).end();
  });
  const servers = [plain, tls, redirect];
  return {
    origin: `http://localhost:${String(await listen(plain))}`,
    httpsPort,
    redirectPort: await listen(redirect),
    certificate,
    close: async () => {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((resolve) => {
              server.close(() => {
                resolve();
              });
              server.closeAllConnections();
            }),
        ),
      );
      await rm(workplace, { recursive: true, force: true });
    },
  };
};
