import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBehind, digestStory, hasStatement } from '../../../../src/domain/translation-digest.ts';
import { parseEntry } from '../../../../src/entries/parse-entry.ts';
import { listClaimDestinations } from '../../../../src/desk/addresses/destinations.ts';
import { parseFile } from '../../../../src/desk/reading/parse-file.ts';
import { marksOf } from '../../../../src/desk/reading/quotation-marks.ts';
import { digestOriginal, toTranslationName } from '../../../../src/desk/reading/translations.ts';
import { toRenderedFacts } from '../../../../src/store/rendered-facts.ts';
import { notations } from '../../../markdown/notations.ts';
import { countSamples } from '../../sample-count.ts';

const path = 'articles/geese-cross/index.md';

const toStory = (body: string): string => `---
title: "Geese cross the bridge"
standfirst: "Seven made-up geese   crossed."
type: analysis
published: 2026-02-19T12:00:00Z
authors: [ada]
topics: [geese]
keyPoints: ["They crossed.", "One was lost."]
sources:
  - id: gazette
    publisher: goose-gazette
    url: "https://gazette.example/"
    date: 2026-02-18
---

${body}
`;

const read = (text: string) => parseFile({ path, bytes: Buffer.from(text) }, 'articles').document;

const digestAtDesk = (text: string): string | undefined => digestOriginal(read(text));

const digestInStore = async (text: string): Promise<string> => {
  const { data, rendered } = await parseEntry({
    path,
    bytes: Buffer.from(text),
    collection: 'articles',
    id: 'geese-cross',
    marks: marksOf('en'),
  });
  return digestStory(data, toRenderedFacts(rendered).parts);
};

const story = toStory(`## Seven geese {#seven}

They crossed [@gazette], and :claim[one was *lost*]{by="Rangers" status=claimed cite="gazette"} there.[^one]

- An item, and :claim[six came home]{by="Rangers" status=claimed cite="gazette" id=geese-home}.
- Another.

| Bird  | Number |
| ----- | ------ |
| Geese | 7      |

:::note[A note]
Words in it.
:::

![Geese](geese.png "On a bridge (Photograph: Ada)")

[^one]: What was not found.`);

describe('the desk and the store', () => {
  it('see the same parts of a story', async () => {
    const digests = digestAtDesk(story);
    expect(digests).toBe(await digestInStore(story));
    expect(
      digests
        ?.split(' ')
        .map(([letter]) => letter)
        .join(''),
    ).toBe('tdyyhspsllrrfpin');
  });

  it('see the same whatever the ends of lines are', async () => {
    const windows = story.replaceAll('\n', '\r\n');
    expect(digestAtDesk(windows)).toBe(digestAtDesk(story));
    expect(await digestInStore(windows)).toBe(digestAtDesk(story));
  });

  it('see the same in texts of any notation', async () => {
    const body = fc
      .array(fc.constantFrom(...notations), { minLength: 2, maxLength: 10 })
      .map((blocks) => blocks.map(({ written }) => written).join('\n\n'));
    await fc.assert(
      fc.asyncProperty(body, async (markdown) => {
        const text = toStory(markdown);
        expect(digestAtDesk(text)).toBe(await digestInStore(text));
      }),
      { numRuns: countSamples(100) },
    );
  });

  it('know every statement by its anchor', () => {
    const digests = digestAtDesk(story) ?? '';
    const anchors = listClaimDestinations(read(story)).map(({ anchor }) => anchor.replace('claim-', ''));
    expect(anchors).toHaveLength(2);
    expect(anchors.filter((name) => !hasStatement(digests, name))).toEqual([]);
  });

  it('count a statement once where its words alone are changed', () => {
    const changed = story.replace('one was *lost*', 'two were *lost*');
    expect([...countBehind(digestAtDesk(story) ?? '', digestAtDesk(changed) ?? '')]).toEqual([
      ['statement', 1],
    ]);
  });
});

it('takes the id of a translation apart', () => {
  expect(toTranslationName('geese-cross/ar')).toEqual({ slug: 'geese-cross', language: 'ar' });
});
