import { formatVersions, type RecordedVersion, versionsPath } from '../../src/schemas/version-record.ts';

/** A story that says something else than when it was first published; nobody noted why. */
export const rewordedArticle = 'a-second-voice';

type Claim = RecordedVersion['text']['claims'][number];

const claim = (id: string, text: string): Claim => ({
  anchor: `claim-${id}`,
  text,
  status: 'claimed',
  speakers: ['Second Voice'],
  publishers: ['example-agency'],
});

const standfirst = 'A standfirst that says nothing about the world.';

const before: RecordedVersion = {
  at: '2026-04-11T12:00:00.000Z',
  text: {
    claims: [
      claim('number-of-languages', 'There are seven'),
      claim('colour-of-the-line', 'the line is grey'),
      claim('gone', 'nobody draws lines'),
    ],
    paragraphs: [
      'A second voise on the same matters',
      standfirst,
      'There are seven and the line is grey.',
      'It is said that nobody draws lines.',
      'A sentence without a mark.',
    ],
  },
};

/** What was published of a story that nobody may see any more. */
const secret = (canary: string): RecordedVersion => ({
  at: '2026-05-01T12:00:00.000Z',
  text: { claims: [claim('secret', `Formerly ${canary}`)], paragraphs: [`Formerly ${canary}.`] },
});

/**
 * Records of versions that an earlier build has left.
 * @param secrets words that must never be published, by the story whose record holds them
 */
export const writeVersionRecords = (secrets: Readonly<Record<string, string>>): Record<string, string> => ({
  [versionsPath(rewordedArticle)]: formatVersions([before]),
  ...Object.fromEntries(
    Object.entries(secrets).map(([slug, canary]) => [versionsPath(slug), formatVersions([secret(canary)])]),
  ),
});
