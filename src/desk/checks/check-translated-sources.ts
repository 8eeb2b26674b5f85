import type { Finding } from '../problems/finding.ts';
import type { Content } from '../reading/document.ts';
import { listSources } from '../reading/sources.ts';
import { listShownTranslations } from '../reading/translations.ts';
import { checkCitedSources } from './check-citations.ts';
import { checkPassages } from './check-passages.ts';
import { checkTimelines } from './check-timelines.ts';

/**
 * Finds citations in a translation of what its original does not list, and timelines that show what it does not have:
 * sources, passages and events are told once, in the original.
 */
export const checkTranslatedSources = (content: Content): Finding[] =>
  listShownTranslations(content).flatMap((shown) =>
    shown.fields === undefined
      ? []
      : [
          ...checkCitedSources(shown, new Set(listSources(shown.fields).map(({ id }) => id)), 'original'),
          // Which passages nothing names is for the original to say.
          ...checkPassages(shown).filter(({ id }) => id === 'unknown-passage'),
          ...checkTimelines(shown),
        ],
  );
