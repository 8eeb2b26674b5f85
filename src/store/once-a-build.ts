import { run } from '../run.ts';

/** Lets something be loaded once a build; while an editor is at work afresh each time, so that a saved file shows. */
export const onceABuild = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let loaded: Promise<Value> | undefined;
  return () => (run.showHeld === 'live' ? load() : (loaded ??= load()));
};
