import { toBasePath } from '../../domain/addresses/base-path.ts';
import { run } from '../../run.ts';
import { site } from '../../site.ts';
import { buildAside } from '../build/build-aside.ts';
import { checkForBuild } from '../build/check-for-build.ts';
import { finishPages } from '../build/finish-pages.ts';
import { listFiles } from '../build/kept/list-files.ts';
import { reportChange } from '../build/report-change.ts';
import { openProgressLine } from '../progress-line.ts';
import { sealPreview } from './seal-preview.ts';
import { countHeld, type HeldCount } from './count-held.ts';
import { assertPreviewFolder, withoutSlash } from '../build/site-folder.ts';

/**
 * Checks the content as of a moment, builds a preview of the site with drafts and stories under embargo, marked,
 * and swaps it in for the last one.
 * @param written folder of the preview, from the project's root
 * @param instant the moment that it stands for
 * @param note that marks every page of it
 * @returns what it shows that readers cannot see; undefined if it was not made, and why is printed
 * @throws UserError where a preview may not go there
 */
export const previewSite = async (
  written: string,
  instant: Date,
  note: string,
): Promise<HeldCount | undefined> => {
  const output = withoutSlash(written);
  await assertPreviewFolder(output);
  const progress = openProgressLine(process.stderr);
  const sound = await checkForBuild(instant, progress);
  if (sound === undefined) {
    console.error(`No preview was made; ${output}/ is unchanged. Fix the errors above first.`);
    return undefined;
  }
  // The pages are made by a program of its own, which is told the moment as in every build (src/run.ts).
  process.env.SOURCELINE_NOW = instant.toISOString();
  const change = await buildAside(
    output,
    { vite: { define: { __SHOWING_HELD__: '"preview"' } } },
    { files: sound.files, progress },
    async (made) => {
      const pages = await finishPages(made, false);
      await sealPreview(made, note, toBasePath(site.url));
      return { pages, files: listFiles(made) };
    },
  );
  if (change === undefined) return undefined;
  reportChange(change, sound.stories);
  return countHeld(sound.stories, run.instant, instant);
};
