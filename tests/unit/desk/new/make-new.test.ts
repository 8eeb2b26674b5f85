import { beforeAll, describe, expect, it } from 'vitest';
import type { KindName } from '../../../../src/desk/new/kinds.ts';
import { makeNew } from '../../../../src/desk/new/make-new.ts';
import { UnfitAnswers } from '../../../../src/desk/new/names.ts';
import type { NewFile } from '../../../../src/desk/new/scaffold.ts';
import type { FolderFile } from '../../../../src/desk/reading/read-folder.ts';
import { fixtureInstant, overlay } from '../fixture-site.ts';

let valid: readonly FolderFile[] = [];
beforeAll(async () => {
  valid = await overlay([]);
});

/** Makes a file with somebody who gives these answers, one after the other, and writes it nowhere. */
const converse = async (
  kind: KindName,
  flags: Record<string, string>,
  said: readonly string[],
  { files = valid, refuse = [] as string[] } = {},
) => {
  const prompts: string[] = [];
  const written: NewFile[] = [];
  const ask = (prompt: string) => {
    prompts.push(prompt);
    return Promise.resolve(said[prompts.length - 1]);
  };
  await makeNew(
    kind,
    new Map(Object.entries(flags)),
    { files, instant: fixtureInstant, ask, list: undefined },
    (file) => {
      if (refuse.includes(file.path)) throw new UnfitAnswers('It is there already.', ['slug']);
      written.push(file);
      return Promise.resolve(file.path);
    },
  );
  return { prompts, path: written[0]?.path, text: written[0]?.text };
};

const slugPrompt = 'Name for the address, if it should not be made from the words above [none]: ';

describe('makeNew', () => {
  it('asks again with the reason, at once, and loses nothing that was typed', async () => {
    const { prompts, path, text } = await converse('article', {}, [
      'x'.repeat(141),
      '北京 votes',
      'example-topic',
      'UK',
      'gb, fr',
      '',
      '',
      '',
      'Beijing votes',
      '../elsewhere',
      'a-story',
      'beijing-votes',
    ]);
    expect(path).toBe('articles/beijing-votes/index.md');
    expect(text).toContain('title: "北京 votes"');
    expect(text).toContain('topics: [example-topic]\ncountries: [GB, FR]\n');
    expect(prompts.filter((prompt) => prompt.includes('\n'))).toEqual([
      'title: The title is 141 characters long; the limit is 140.\nHeadline: ',
      'countries[0]: "UK" is not an ISO 3166-1 country code. Did you mean "GB" (United Kingdom)?\nCountries, as ISO codes such as KP [none]: ',
      `No address can be made of "北京". Write one in Latin letters: --slug a-name\n${slugPrompt}`,
      `"Beijing votes" cannot be an address: only lower-case letters, digits and single hyphens can. Name the folder "beijing-votes".\n${slugPrompt}`,
      `"../elsewhere" cannot be a name: write it without slashes.\n${slugPrompt}`,
      `There is a file articles/a-story/index.md already. Choose another name.\n${slugPrompt}`,
    ]);
  });

  it('asks again for what a flag said wrongly, and for a name that is taken on the disk', async () => {
    const { prompts, path } = await converse(
      'event',
      { date: 'yesterday', title: 'A vote' },
      ['https://example.com/a', '', '2026-02-19', 'a-second-vote'],
      { refuse: ['events/2026-02-19-a-vote.yaml'] },
    );
    expect(path).toBe('events/2026-02-19-a-second-vote.yaml');
    expect(prompts).toEqual([
      'Addresses of its sources, with spaces between them [none]: ',
      slugPrompt,
      'date: Write a date as year-month-day, e.g. 2026-02-19.\nDay on which it happened, such as 2026-02-19: ',
      `It is there already.\n${slugPrompt}`,
    ]);
  });

  it('says before it asks anything that a story needs a publisher', async () => {
    const files = valid.filter(({ path }) => !path.startsWith('sources/'));
    await expect(converse('article', {}, [], { files })).rejects.toThrow('there is no publisher yet');
  });

  it('ends where no other answer would help', async () => {
    await expect(
      converse('topic', { name: 'A topic', description: 'x', slug: 'a-topic' }, [], {
        files: valid,
        refuse: ['topics/a-topic.md'],
      }),
    ).rejects.toThrow('Nothing was written.');
  });
});
