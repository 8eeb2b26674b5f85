import fc from 'fast-check';
import { figureWidths, type FigureWidth } from '../../../../src/figures/drawing.ts';
import type { Evidence } from '../../../../src/figures/cited.ts';
import { loadAtlas } from '../../../../src/figures/map/atlas.ts';
import type { MapFigure, MapPlace } from '../../../../src/figures/map/map-figure.ts';
import type { Position } from '../../../../src/figures/map/sphere.ts';
import { claimStatuses } from '../../../../src/schemas/claim.ts';
import { mapLimits, placeRoles } from '../../../../src/schemas/map.ts';

export const anyWidth: fc.Arbitrary<FigureWidth> = fc.constantFrom(...Object.values(figureWidths));

/** Anywhere on Earth, its edges among it. */
const anywhere: fc.Arbitrary<Position> = fc.tuple(
  fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 180, 0, 179.99)),
  fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90, 0, 89.99)),
);

/** Places of one region, as a map mostly has them, or of the whole world. */
const somewhere = fc.oneof(
  fc.constant(anywhere),
  anywhere.map(([x, y]) =>
    fc
      .tuple(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: -4, max: 4, noNaN: true }))
      .map(([aside, above]): Position => [
        ((x + aside + 540) % 360) - 180,
        Math.min(90, Math.max(-90, y + above)),
      ]),
  ),
);

export const anyLabel = fc.oneof(
  fc.constantFrom('سد النهضة الإثيوبي الكبير', '평양', 'Pyongyang', 'W', 'Ñuñoa — Żory', '🚀 北京'),
  fc.string({ minLength: 1, maxLength: 60 }),
);

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  sources: fc.array(
    fc.integer({ min: 1, max: 99 }).map((number) => ({
      id: `s${String(number)}`,
      number: String(number),
      href: `#source-${String(number)}`,
      name: `Source ${String(number)}`,
    })),
    { maxLength: 3 },
  ),
  status: fc.constantFrom(undefined, ...claimStatuses),
});

/** Any map that the schema lets through. */
export const anyMap: fc.Arbitrary<MapFigure> = somewhere.chain((place) =>
  fc
    .array(
      fc.record({ name: anyLabel, at: place, role: fc.constantFrom(...placeRoles), evidence: anyEvidence }),
      { minLength: 1, maxLength: 14 },
    )
    .chain((places: MapPlace[]) => {
      const one = fc.constantFrom(...places);
      return fc.record({
        places: fc.constant(places),
        rings: fc.array(
          fc.record({
            around: one,
            kilometres: fc.oneof(
              fc.double({ min: 0.001, max: 20_000, noNaN: true }),
              fc.double({ min: 50, max: 900, noNaN: true }),
              fc.constant(20_000),
            ),
            label: anyLabel,
            evidence: anyEvidence,
          }),
          { maxLength: 3 },
        ),
        arrows: fc.array(
          fc.record({
            from: one,
            to: one,
            label: fc.option(anyLabel, { nil: undefined }),
            evidence: anyEvidence,
          }),
          { maxLength: 3 },
        ),
        countries: fc.array(fc.constantFrom(...loadAtlas().countries.flatMap(({ code }) => code ?? [])), {
          maxLength: mapLimits.waters,
        }),
        waters: fc.array(fc.record({ name: anyLabel, at: anywhere }), { maxLength: 3 }),
      });
    }),
);
