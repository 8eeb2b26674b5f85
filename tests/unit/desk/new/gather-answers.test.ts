import { describe, expect, it } from 'vitest';
import { type Ask, gatherAnswers, MissingAnswers } from '../../../../src/desk/new/gather-answers.ts';
import { type KindName, kinds } from '../../../../src/desk/new/kinds.ts';
import type { CollectionName } from '../../../../src/schemas/collections.ts';

const ids = new Map<CollectionName, readonly string[]>([
  ['topics', ['alliances', 'sanctions']],
  ['authors', ['example-author']],
]);

const answerWith = (said: readonly (string | undefined)[]): { ask: Ask; prompts: string[] } => {
  const prompts: string[] = [];
  return {
    prompts,
    ask: (prompt) => {
      prompts.push(prompt);
      return Promise.resolve(said[prompts.length - 1]);
    },
  };
};
const gather = (kind: KindName, flags: Record<string, string>, ask?: Ask) =>
  gatherAnswers(kinds[kind], new Map(Object.entries(flags)), { ids, ask });

describe('gatherAnswers', () => {
  it('takes flags, and the only author there is, and asks nobody', async () => {
    expect(await gather('article', { title: ' A title ', topics: 'sanctions' })).toEqual(
      new Map([
        ['title', 'A title'],
        ['topics', 'sanctions'],
        ['authors', 'example-author'],
        ['type', 'analysis'],
      ]),
    );
  });

  it('asks for what no flag says, names the choices and what silence means', async () => {
    const { ask, prompts } = answerWith(['sanctions', 'KP, KR', '', '', 'a-name']);
    expect(await gather('article', { title: 'A title' }, ask)).toEqual(
      new Map([
        ['title', 'A title'],
        ['topics', 'sanctions'],
        ['countries', 'KP, KR'],
        ['authors', 'example-author'],
        ['type', 'analysis'],
        ['slug', 'a-name'],
      ]),
    );
    expect(prompts).toEqual([
      'Topics, the main one first (alliances, sanctions): ',
      'Countries, as ISO codes such as KP [none]: ',
      'Authors (example-author) [example-author]: ',
      'Type of work (analysis, explainer, briefing, fact-sheet) [analysis]: ',
      'Name for the address, if it should not be made from the words above [none]: ',
    ]);
  });

  it('asks again, and says why, until it knows what it must', async () => {
    const { ask, prompts } = answerWith(['', '  ', 'A topic', 'What belongs here.', '']);
    expect(await gather('topic', {}, ask)).toEqual(
      new Map([
        ['name', 'A topic'],
        ['description', 'What belongs here.'],
      ]),
    );
    expect(prompts.slice(0, 3)).toEqual([
      'Name: ',
      'This cannot be left empty.\nName: ',
      'This cannot be left empty.\nName: ',
    ]);
  });

  it('asks again at once where an answer is none of the choices', async () => {
    const { ask, prompts } = answerWith([
      'sanctions, aliances',
      'alliances,',
      '',
      'exampel-author',
      '',
      'essay',
      'briefing',
      '',
    ]);
    expect(await gather('article', { title: 'A title' }, ask)).toEqual(
      new Map([
        ['title', 'A title'],
        ['topics', 'alliances,'],
        ['authors', 'example-author'],
        ['type', 'briefing'],
      ]),
    );
    expect(prompts.filter((prompt) => prompt.includes('not one of the choices'))).toEqual([
      '"aliances" is not one of the choices. Did you mean "alliances"?\nTopics, the main one first (alliances, sanctions): ',
      '"exampel-author" is not one of the choices. Did you mean "example-author"?\nAuthors (example-author) [example-author]: ',
      '"essay" is not one of the choices.\nType of work (analysis, explainer, briefing, fact-sheet) [analysis]: ',
    ]);
  });

  it('asks again at once where an answer is refused, with the reason, and keeps the others', async () => {
    const { ask, prompts } = answerWith(['Two', 'words', 'What belongs here.', '']);
    const answers = await gatherAnswers(kinds.topic, new Map(), {
      ids,
      ask,
      judge: ({ name }, given) => (given.get(name) === 'Two' ? 'name: Too short.' : undefined),
    });
    expect(answers).toEqual(
      new Map([
        ['name', 'words'],
        ['description', 'What belongs here.'],
      ]),
    );
    expect(prompts.slice(0, 2)).toEqual(['Name: ', 'name: Too short.\nName: ']);
  });

  it('asks nobody for the file of a list of sources', async () => {
    const { ask, prompts } = answerWith(['A title', 'sanctions', '', '', '', '']);
    await gather('article', {}, ask);
    expect(prompts.join('')).not.toContain('sources');
  });

  it('writes nothing when the person has gone', async () => {
    await expect(gather('topic', {}, answerWith([undefined]).ask)).rejects.toThrow('Nothing was written.');
  });

  it('names every flag that is missing where nobody can be asked', async () => {
    await expect(gather('article', { title: ' ' })).rejects.toThrow(MissingAnswers);
    await expect(gather('article', {})).rejects.toThrow('These are required: --title "…" --topics "…"');
  });
});
