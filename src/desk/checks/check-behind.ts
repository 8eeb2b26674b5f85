import { countBehind } from '../../domain/translation-digest.ts';
import type { Finding } from '../problems/finding.ts';
import type { Content } from '../reading/document.ts';
import { digestOriginal, listTranslations, readTranslates, unaccepted } from '../reading/translations.ts';
import { atField } from './at-field.ts';
import { formatParts } from './format-parts.ts';

/** Finds translations whose original has been changed since. */
export const checkBehind = (content: Content): Finding[] =>
  listTranslations(content).flatMap(({ slug, language, translation, original }): Finding[] => {
    const { fields } = translation;
    const now = original && digestOriginal(original);
    if (fields === undefined || now === undefined) return [];
    const place = { id: 'behind-original' as const, ...atField(translation, fields, ['translates']) };
    const command = `npm run check -- --accept ${slug} ${language}`;
    const translates = readTranslates(translation);
    if (translates === undefined) {
      return fields.value.translates === unaccepted
        ? [
            {
              ...place,
              message: `Nobody has said yet which original this rests on. Compare the two and run: ${command}`,
            },
          ]
        : [];
    }
    const counts = countBehind(translates, now);
    if (counts.size === 0) return [];
    const isOne = [...counts.values()].reduce((sum, count) => sum + count, 0) === 1;
    return [
      {
        ...place,
        message: `${formatParts(counts)} behind the original. Bring ${isOne ? 'it' : 'them'} up to date and run: ${command}`,
      },
    ];
  });
