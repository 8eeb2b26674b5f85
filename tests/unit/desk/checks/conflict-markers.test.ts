import { describe, expect, it } from 'vitest';
import { checkConflictMarkers } from '../../../../src/desk/checks/check-conflict-markers.ts';

const findMarkers = (text: string, path = 'articles/a-story/index.md'): readonly string[] =>
  checkConflictMarkers([{ path, bytes: Buffer.from(text) }]).map(
    ({ file, offset }) => /[^\r\n]*/.exec(file.text.slice(offset))?.[0] ?? '',
  );

const conflict = '<<<<<<< HEAD\nOurs.\n=======\nTheirs.\n>>>>>>> main\n';
const markers = ['<<<<<<< HEAD', '>>>>>>> main', '======='];

describe('markers of a conflict', () => {
  it.each([
    ['after words', `Words.\n\n${conflict}`],
    ['after code', `\`\`\`\nCode.\n\`\`\`\n\n${conflict}`],
    ['after code whose last line has blanks', `\`\`\`\nCode.\n\`\`\` \t\n${conflict}\`\`\`\nCode.\n\`\`\`\n`],
    ['after words with code', `\`\`\`Code\`\`\` is no block.\n\n${conflict}`],
    ['between words with code', `\`\`\`One\`\`\`.\n\n${conflict}\n\`\`\`Two\`\`\`.\n`],
    ['on both sides of a quotation', `> Words.\n\n${conflict}\n> Words.\n`],
  ])('are found %s', (_where, text) => {
    expect(findMarkers(text).toSorted()).toEqual(markers.toSorted());
    expect(findMarkers(text.replaceAll('\n', '\r\n')).toSorted()).toEqual(markers.toSorted());
  });

  it.each([
    ['backticks', `\`\`\`\n${conflict}\`\`\`\n`],
    ['backticks and a language', `\`\`\`diff\n${conflict}\`\`\`\n`],
    ['tildes, with backticks in their first line', `~~~ a\`b\`\n${conflict}~~~\n`],
    ['more backticks than stand in it', `\`\`\`\`\n\`\`\`\n${conflict}\`\`\`\n\`\`\`\`\n`],
    ['backticks that nothing ends', `\`\`\`\n${conflict}`],
  ])('are allowed in code between %s', (_what, text) => {
    expect(findMarkers(text)).toEqual([]);
  });
});
