import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the observatory says of one page. */
export interface Grade {
  readonly address: string;
  readonly score: number;
  readonly grade: string;
  /** Names of its tests that the page did not pass. */
  readonly failed: readonly string[];
}

/**
 * Has pages of a site on this machine graded by Mozilla's observatory.
 * @param observatory folder of its package
 * @param site where it is served with TLS, and what leads there
 */
export const gradeSite = async (
  observatory: string,
  site: { readonly redirectPort: number; readonly httpsPort: number; readonly certificate: string },
  addresses: readonly string[],
): Promise<readonly Grade[]> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(import.meta.dirname, 'scan.ts'),
      observatory,
      String(site.redirectPort),
      String(site.httpsPort),
      ...addresses,
    ],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: site.certificate } },
  );
  return JSON.parse(stdout) as Grade[];
};
