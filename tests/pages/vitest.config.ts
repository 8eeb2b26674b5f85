import { getViteConfig } from 'astro/config';
import type { ViteUserConfig } from 'vitest/config';
import { patienceMs } from '../patience.ts';

// Templates need Astro's own compiler; nothing else of a build is at work here.
const test: ViteUserConfig['test'] = {
  name: 'pages',
  include: ['tests/pages/**/*.test.ts'],
  env: { SOURCELINE_SITE: 'tests/unit/site.json' },
  testTimeout: patienceMs,
  hookTimeout: patienceMs,
};

export default getViteConfig({ test });
