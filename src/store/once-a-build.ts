import { findLiveEntries, type LiveEntries } from '../entries/live-entries.ts';
import { run } from '../run.ts';

/**
 * Loads something once a build; during live editing, once for all pages until something changes, and every time where
 * nobody tells what changed.
 */
export const onceABuild = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let loaded: Promise<Value> | undefined;
  let of: LiveEntries | undefined;
  return () => {
    const live = run.showHeld === 'live' ? findLiveEntries() : undefined;
    if (run.showHeld === 'live' && (live === undefined || live !== of)) loaded = undefined;
    of = live;
    return (loaded ??= load());
  };
};
