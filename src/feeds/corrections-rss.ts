import { generateRssFeed } from 'feedsmith';
import type { StoryCorrection } from '../domain/corrections.ts';
import { correctionsAddress, correctionsFeed } from '../domain/view-models/corrections-page.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { toCorrectionItem } from './correction-item.ts';
import { tidyCdata } from './tidy-cdata.ts';
import { dropForbiddenCharacters } from './xml-characters.ts';

const absolute = (address: string): string => new URL(address, site.url).href;

/**
 * Writes the RSS 2.0 feed of corrections, material or not.
 * @param corrections newest first
 */
export const buildCorrectionsRss = (corrections: readonly StoryCorrection[]): string => {
  const newest = corrections[0]?.correction.date;
  const xml = generateRssFeed({
    title: correctionsFeed.title,
    description: text.corrections.description,
    link: absolute(correctionsAddress),
    language: site.language,
    ...(newest ? { lastBuildDate: newest } : {}),
    atom: {
      links: [{ href: absolute(correctionsFeed.address), rel: 'self', type: 'application/rss+xml' }],
    },
    items: corrections.slice(0, site.feedSize).map(toCorrectionItem),
  });
  return tidyCdata(dropForbiddenCharacters(xml));
};
