import { describe, expect, it } from 'vitest';
import { gatherOwnAnswers } from '../../../../src/desk/own/gather-own-answers.ts';
import { readLogo } from '../../../../src/desk/own/read-logo.ts';
import { readStarter } from '../../../../src/desk/own/starter.ts';
import { UserError } from '../../../../src/desk/user-error.ts';
import { nameLanguages } from '../../../../src/schemas/language.ts';

const sound = ['--name', 'Harbour & “Hill”', '--url', 'https://org.example'];

/** Takes flags and their values, one after the other, as the command does where nobody can be asked. */
const take = async (flags: readonly string[]): Promise<void> => {
  const given = new Map<string, string>();
  for (let index = 0; index < flags.length; index += 2)
    given.set(flags[index]?.slice(2) ?? '', flags[index + 1] ?? '');
  const answers = await gatherOwnAnswers(given, undefined, '2026-11-22', readLogo);
  const logo = answers.get('logo') ?? '';
  if (logo !== '') await readLogo(logo);
  await readStarter(answers, new Date('2026-11-22T12:00:00Z'));
};

describe('what npm run own is told', () => {
  it.each([
    [[], 'These are required: --name "…" --url "…"'],
    [['--name', 'A'], 'These are required: --url "…"'],
    [
      ['--name', 'A', '--url', 'paper.example'],
      '--url: Write a full address such as https://paper.example or https://org.example/news.',
    ],
    [
      [...sound, '--zone', 'Europe/Nowhere'],
      '--zone: Write a time zone by its IANA name, e.g. Europe/Zurich.',
    ],
    [[...sound, '--language', 'nb'], `--language: ${nameLanguages}`],
    [
      [...sound, '--accent', 'maroon'],
      '--accent: Write a colour as six hexadecimal digits in quotes, e.g. "#7d1f3c".',
    ],
    [
      [...sound, '--accent', '#f5c000'],
      '--accent: The accent #f5c000 on the paper #fcfaf4 has a contrast of 1.61 : 1 on a light page; words need 4.5 : 1 (WCAG 2.2, 1.4.3). Choose a darker accent.',
    ],
    [
      [...sound, '--paper', '#d0c8b0'],
      '--paper: On the paper #d0c8b0, words in the colour “claimed” (#8a5a00) have a contrast of 3.54 : 1 on a light page; they need 4.5 : 1 (WCAG 2.2, 1.4.3). Choose a lighter paper.',
    ],
    [
      [...sound, '--base', '/news?x'],
      '--base: Write a folder such as /news, in letters, digits and hyphens.',
    ],
    [
      ['--name', 'A', '--url', 'https://org.example/a', '--base', '/news'],
      '--base: The address names a folder already. Write it in one of the two.',
    ],
    [
      [...sound, '--logo', 'nowhere.svg'],
      '--logo "nowhere.svg" cannot be read. Write the path of an SVG or PNG file.',
    ],
    [
      [...sound, '--logo', 'package.json'],
      '--logo "package.json" is neither a PNG nor an SVG that says its size (viewBox). Save it as one of them.',
    ],
    [
      [...sound, '--topic', '…'],
      '--topic: no address can be made from “…”. Write a name with Latin letters; it can be changed later.',
    ],
  ])('is judged: %j', async (flags, message) => {
    await expect(take(flags)).rejects.toThrow(new UserError(message));
  });

  it('is judged as a whole: everything that is wrong is said at once', async () => {
    const flags = ['--name', 'A', '--url', 'x', '--zone', 'Mars', '--accent', '#ffffff'];
    const said = await take(flags).catch((error: unknown) => String(error));
    expect(said).toMatch(/^Error: --url: [^\n]+\n--zone: [^\n]+\n--accent: [^\n]+$/);
  });
});
