import { expect, it } from 'vitest';
import { parseInstant } from '../../../../src/desk/preview/parse-instant.ts';

it.each(['2026-03-01T06:00Z', '2026-03-01T06:00:00Z', '2026-03-01T15:00+09:00', '2026-02-28T20:00:00-10:00'])(
  'takes a moment with its zone, with or without seconds: %s',
  (written) => {
    expect(parseInstant(written)).toEqual(new Date('2026-03-01T06:00:00Z'));
  },
);

it.each(['tomorrow', '2026-03-01T06:00', '2026-03-01', '2026-02-30T06:00Z'])(
  'refuses what is no moment, or has no zone: %s',
  (written) => {
    expect(() => parseInstant(written)).toThrow(
      `--at "${written}" is not a time with a time zone. Write one such as --at 2026-03-01T06:00Z or --at 2026-03-01T15:00+09:00.`,
    );
  },
);
