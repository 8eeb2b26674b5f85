import type { AstroIntegration } from 'astro';
import { formatNumber } from '../count.ts';
import type { ProgressLine } from '../progress-line.ts';
import type { AstroWatch } from './kept/watch-astro.ts';

/**
 * Shows what Astro is doing.
 * @param watch wants to see it too: Astro has one prerenderer, which only one integration can wrap
 */
export const progressIntegration = (
  progress: ProgressLine,
  watch?: Pick<AstroWatch, 'seePaths' | 'seePrerenderer'>,
): AstroIntegration => ({
  name: 'sourceline-progress',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      progress.begin('Preparing pages');
      setPrerenderer((standard) => ({
        ...standard,
        setup: async () => {
          await standard.setup?.();
          await watch?.seePrerenderer(standard);
        },
        getStaticPaths: async () => {
          progress.begin('Arranging stories');
          const paths = await standard.getStaticPaths();
          watch?.seePaths(paths);
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
