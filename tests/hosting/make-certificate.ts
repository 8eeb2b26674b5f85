import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a certificate for "localhost" that vouches for itself. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/** Whether the program is there that makes them. */
export const canMakeCertificates = (): boolean => spawnSync('openssl', ['version']).status === 0;

/** Makes a certificate for a day, for tests that need TLS. */
export const makeCertificate = (folder: string): Certificate => {
  mkdirSync(folder, { recursive: true });
  const files = { certificate: join(folder, 'localhost.pem'), key: join(folder, 'localhost.key') };
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '1',
      ],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
      ...['-keyout', files.key, '-out', files.certificate],
    ],
    { stdio: 'pipe' },
  );
  return files;
};
