import { noFiles } from '../domain/body/part-kind.ts';
import type { Prose } from '../domain/body/prose.ts';
import type { Entry } from '../entries/handed-entries.ts';
import { findOtherLanguage } from './other-languages.ts';
import { loadPictures, loadStills } from './pictures.ts';
import { toRenderedFacts } from './rendered-facts.ts';
import { settleText } from './settle-text.ts';

/** The text of something that lists no sources. */
export const loadProse = async (
  entry: Entry<'authors'> | Entry<'topics'> | Entry<'countries'> | Entry<'pages'>,
): Promise<Prose> => {
  const { body } = toRenderedFacts(entry.rendered);
  return {
    body: settleText(body, [], noFiles, { findLanguage: findOtherLanguage }).body,
    pictures: await loadPictures(entry.collection, body),
    stills: await loadStills(entry.collection, body),
  };
};
