import { enableCompileCache } from 'node:module';

/**
 * Keeps what Node makes of our files before it runs them: half a second of each build is reading TypeScript. Of a file
 * that is another, or for another version of Node, it makes it again. For what is imported once this has run, so
 * commands load what is large themselves.
 */
enableCompileCache('.cache/compiled');
