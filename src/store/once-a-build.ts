import { run } from '../run.ts';

/** Loads something once a build; during live editing, every time, so that a saved file shows. */
export const onceABuild = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let loaded: Promise<Value> | undefined;
  return () => (run.showHeld === 'live' ? load() : (loaded ??= load()));
};
