/** Serves a built site for browser tests, as a static host would: node tests/sites/serve.ts FOLDER PORT */
import { preview } from 'astro';

const [outDir = '', port = ''] = process.argv.slice(2);
await preview({ outDir, server: { port: Number(port) }, logLevel: 'error' });
