/**
 * How many samples a property test takes. Those of npm test are the same in every run (seed.ts), so a third of them
 * keeps watch there; with SEED set, as for exploring, all are taken.
 * @param all when exploring
 */
export const countSamples = (all: number): number =>
  process.env.SEED === undefined ? Math.ceil(all / 3) : all;
