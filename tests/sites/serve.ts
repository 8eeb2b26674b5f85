/**
 * Serves a built site for browser tests, as a static host would, and prints its port: node tests/sites/serve.ts FOLDER
 * PORT BASE, in which port 0 is any that is free, and the base that of the site's address ("/news"), if it has one.
 */
import { serveSite } from '../../src/hosting/serve-site.ts';

const [folder = '', port = '', base = ''] = process.argv.slice(2);
const { port: bound } = await serveSite(folder, Number(port), base);
console.log(`Serving ${folder} on port ${String(bound)}.`);
