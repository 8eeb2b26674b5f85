import type { CheckedStory } from './checked-story.ts';
import type { FolderChange } from './compare-folders.ts';
import { formatChange } from './format-change.ts';

/** Prints what a build did, and how long the command has taken since it was started. */
export const reportChange = (change: FolderChange, stories: readonly CheckedStory[]): void => {
  console.log(
    formatChange(
      change,
      stories.map(({ id }) => id),
      // Counted from the start of the process.
      performance.now() / 1000,
    ),
  );
};

/** Prints that a site stands as it would be built. */
export const reportKept = (files: number): void => {
  console.log(formatChange({ written: [], kept: files, gone: 0 }, [], performance.now() / 1000));
};
