/** How made-up archives are imported, unless a test is about it. */
export const importSettings = {
  publishes: true,
  type: 'briefing',
  credit: undefined,
  author: 'The Goose Post',
  topic: 'From the archive',
  site: undefined,
  ownHost: 'sourceline.example',
} as const;

/** When they are. */
export const importInstant = new Date('2026-11-22T12:00:00Z');
