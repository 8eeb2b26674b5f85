import type { AstroIntegration } from 'astro';
import { formatNumber } from '../count.ts';
import type { ProgressLine } from '../progress-line.ts';

/**
 * Shows what Astro is doing. Nobody knows beforehand how much there is to print: what did not change is
 * taken from the build before without being asked for.
 */
export const progressIntegration = (progress: ProgressLine): AstroIntegration => ({
  name: 'sourceline-progress',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      progress.begin('Preparing pages');
      setPrerenderer((standard) => ({
        ...standard,
        getStaticPaths: async () => {
          progress.begin('Arranging stories');
          const paths = await standard.getStaticPaths();
          const all = formatNumber(paths.length);
          progress.begin((counted) => `Writing what has changed: ${counted} of up to ${all} files`);
          return paths;
        },
        render: (request, options) => {
          progress.count();
          return standard.render(request, options);
        },
      }));
    },
    'astro:build:generated': () => {
      progress.begin('Building the search index');
    },
    'astro:build:done': () => {
      progress.begin('Finishing');
    },
  },
});
