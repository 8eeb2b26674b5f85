import { describe, expect, it } from 'vitest';
import {
  formatVersions,
  readVersions,
  type RecordedVersion,
  versionsPath,
} from '../../../src/schemas/version-record.ts';

const claim = {
  anchor: 'claim-abc',
  text: 'Seven geese crossed',
  status: 'claimed',
  speakers: ['Goose Agency'],
  publishers: ['gazette'],
} as const;

const first: RecordedVersion = {
  at: '2026-02-19T12:00:00.000Z',
  text: { claims: [claim], paragraphs: ['Geese', 'Seven geese crossed.'] },
};
const second: RecordedVersion = {
  at: '2026-02-22T12:00:00.000Z',
  text: { claims: [{ ...claim, likelihood: 'likely' }], paragraphs: ['Geese', 'Nine geese crossed.'] },
};

describe('the record of versions', () => {
  it('is read as it was written, each piece once', () => {
    const text = formatVersions([first, second]);
    expect(readVersions(text)).toEqual({ versions: [first, second], faults: [] });
    expect(text.match(/"Geese"/g)).toHaveLength(1);
    expect(versionsPath('geese')).toBe('versions/geese.jsonl');
  });

  it('is the same to the byte for the same versions', () => {
    expect(formatVersions(readVersions(formatVersions([first, second])).versions)).toBe(
      formatVersions([first, second]),
    );
  });

  it('keeps what two branches have recorded, in whatever order the lines come', () => {
    const lines = [formatVersions([first, second]), formatVersions([first])]
      .join('')
      .split('\n')
      .toReversed();
    expect(readVersions(lines.join('\r\n'))).toEqual({ versions: [first, second], faults: [] });
  });

  it('is empty where there is nothing', () => {
    expect(readVersions('\n \n')).toEqual({ versions: [], faults: [] });
  });

  it.each([
    '<<<<<<< HEAD',
    '{}',
    'null',
    '{"paragraph":"12345678","text":""}',
    '{"paragraph":"12345678","text":"Geese","more":1}',
    '{"version":"yesterday","paragraphs":[],"claims":[]}',
  ])('says that %j is no part of it', (line) => {
    const text = `${formatVersions([first])}${line}\n`;
    expect(readVersions(text)).toEqual({
      versions: [first],
      faults: [{ offset: text.indexOf(line), message: 'This line is not part of the record of a story.' }],
    });
  });

  it('says which piece a version lacks, and leaves that version out', () => {
    const text = formatVersions([first]).replace(/^.*"Geese".*\n/m, '');
    const { versions, faults } = readVersions(text);
    expect(versions).toEqual([]);
    expect(faults).toEqual([
      {
        offset: text.indexOf('{"version"'),
        message: expect.stringMatching(/^This version names "[0-9a-z]{8}", and no line has it\.$/) as string,
      },
    ]);
  });
});
