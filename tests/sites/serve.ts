/**
 * Serves a built site for browser tests, as a static host would, and prints its port: node tests/sites/serve.ts FOLDER
 * PORT, in which 0 is any that is free.
 */
import { serveSite } from '../../src/hosting/serve-site.ts';

const [folder = '', port = ''] = process.argv.slice(2);
const { port: bound } = await serveSite(folder, Number(port));
console.log(`Serving ${folder} on port ${String(bound)}.`);
