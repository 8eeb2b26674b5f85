/** Serves a built site for browser tests, as a static host would: node tests/sites/serve.ts FOLDER PORT */
import { serveSite } from '../../src/hosting/serve-site.ts';

const [folder = '', port = ''] = process.argv.slice(2);
await serveSite(folder, Number(port));
