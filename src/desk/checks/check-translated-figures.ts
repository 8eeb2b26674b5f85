import { isFigureName } from '../../domain/body/figure-names.ts';
import { readListedEvent } from '../../domain/body/parts/timeline.ts';
import { countBehind } from '../../domain/translation-digest.ts';
import { listFigureIds } from '../addresses/destinations.ts';
import { findClosest, suggestClosest } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { BodyPart, PartItem } from '../reading/body-part.ts';
import type { Content, Document } from '../reading/document.ts';
import { digestOriginal, listTranslations, readTranslates } from '../reading/translations.ts';

/** Attributes that are no words: a figure shows the same in every language. */
const shared = ['kind', 'data', 'places', 'events', 'outlook', 'cite', 'lead', 'asof', 'mixed'] as const;

interface Figure {
  readonly id: string;
  readonly part: BodyPart;
}

const listFigures = (document: Document): Figure[] => {
  const ids = listFigureIds(document);
  return (document.body?.parts ?? [])
    .filter(({ name }) => isFigureName(name))
    .map((part, index) => ({ id: ids[index] ?? '', part }));
};

/** Finds figures and tables of data that a translation does not show as its original does. */
export const checkTranslatedFigures = (content: Content): Finding[] =>
  listTranslations(content).flatMap(({ translation, original }): Finding[] => {
    if (original?.body === undefined || translation.body === undefined) return [];
    const translates = readTranslates(translation);
    const now = digestOriginal(original);
    const behind = translates === undefined || now === undefined ? undefined : countBehind(translates, now);
    const isBehind = behind?.has('figure') === true;
    const [here, there] = [listFigures(translation), listFigures(original)];
    return [
      ...checkFigures(translation, here, there, isBehind),
      ...(behind?.has('item') === true ? [] : checkListed(translation, here, there)),
      ...checkTables(translation, original, isBehind),
    ];
  });

const toFinding = (file: Document, offset: number, told: Pick<Finding, 'message' | 'fix'>): Finding => ({
  id: 'different-figure',
  file,
  offset,
  ...told,
});

const checkFigures = (
  translation: Document,
  here: readonly Figure[],
  there: readonly Figure[],
  isBehind: boolean,
): Finding[] => {
  const named = new Map(there.map((figure) => [figure.id, figure]));
  const shown = new Set(here.map(({ id }) => id));
  const unknown = here.filter(({ id }) => !named.has(id));
  const left = there.filter(({ id }) => !shown.has(id));
  return [
    ...here.flatMap(({ id, part }) => {
      const other = named.get(id)?.part;
      return other === undefined ? [] : judgeFigure(translation, part, other);
    }),
    // What was taken out of the original since is behind it.
    ...(isBehind ? [] : unknown).map(({ part }) => judgeId(translation, part, left)),
    ...(isBehind || unknown.length > 0 ? [] : left).map(({ id, part }) =>
      toFinding(translation, here.at(-1)?.part.offset ?? 0, {
        message: `The original has the ${part.name} ${quote(id)}, which this lacks. Put it in its place, with id="${id}".`,
      }),
    ),
  ];
};

/** What an item of a timeline begins with: its date, its status and the basis of that, which are no words. */
const toBeginning = ({ words }: PartItem): string | undefined => {
  const read = readListedEvent(words);
  if (read === undefined) return undefined;
  const { date, status, basis } = read;
  const inBrackets = [status, basis].filter((one) => one !== undefined).join(', ');
  return inBrackets === '' ? date : `${date} (${inBrackets})`;
};

/** What timelines list in the text; where items of the original were changed since, that is told elsewhere. */
const checkListed = (translation: Document, here: readonly Figure[], there: readonly Figure[]): Finding[] =>
  here.flatMap(({ id, part }): Finding[] => {
    const other = there.find((figure) => figure.id === id && figure.part.name === 'timeline')?.part;
    if (part.name !== 'timeline' || other === undefined) return [];
    if (part.items.length !== other.items.length) {
      return [
        toFinding(translation, part.offset, {
          message: `The original lists ${countEvents(other.items.length)} here, and this ${String(part.items.length)}. List the same ones in the same order.`,
        }),
      ];
    }
    return part.items.flatMap((item, index): Finding[] => {
      const listed = other.items[index];
      const [own, right] = [toBeginning(item), listed && toBeginning(listed)];
      // What cannot be read is told elsewhere.
      return own === right || own === undefined || right === undefined
        ? []
        : [
            toFinding(translation, item.offset, {
              message: `The original has ${quote(right)} here, which is the same in every language. Write: - ${right}: …`,
              fix: { written: `- ${own}:`, right: `- ${right}:` },
            }),
          ];
    });
  });

const countEvents = (n: number): string => `${String(n)} ${n === 1 ? 'event' : 'events'}`;

/** The address of a figure is the same in each language. */
const judgeId = (translation: Document, part: BodyPart, left: readonly Figure[]): Finding => {
  const written = part.attributes.get('id');
  const alike = left.filter((figure) => figure.part.name === part.name);
  const meant =
    (written === undefined
      ? undefined
      : findClosest(
          written.value,
          alike.map(({ id }) => id),
        )) ?? alike[0]?.id;
  if (meant === undefined) {
    return toFinding(translation, part.offset, {
      message: `The original has no such ${part.name}. Take it out, or put it into the original first.`,
    });
  }
  return written === undefined
    ? toFinding(translation, part.offset, {
        message: `Name the ${part.name} as in the original, so that its address is the same: id="${meant}".`,
      })
    : toFinding(translation, written.valueOffset, {
        message: `The original has no figure ${quote(written.value)}. Did you mean ${quote(meant)}?`,
        fix: { written: written.value, right: meant },
      });
};

const judgeFigure = (translation: Document, part: BodyPart, other: BodyPart): Finding[] => {
  if (part.name !== other.name) {
    return [
      toFinding(translation, part.offset, {
        message: `This is a ${other.name} in the original. Write :::${other.name}.`,
        fix: { written: part.name, right: other.name },
      }),
    ];
  }
  return shared.flatMap((name): Finding[] => {
    const own = part.attributes.get(name);
    const right = other.attributes.get(name)?.value;
    if (own?.value === right) return [];
    if (right === undefined) {
      return [
        toFinding(translation, own?.offset ?? part.offset, {
          message: `The original does not have ${name} here. Delete it.`,
        }),
      ];
    }
    const attribute = `${name}="${right}"`;
    return [
      toFinding(translation, own?.valueOffset ?? part.offset, {
        message: `The original has ${attribute} here, which is the same in every language. Write ${attribute}.`,
        ...(own === undefined || own.value === '' ? {} : { fix: { written: own.value, right } }),
      }),
    ];
  });
};

const listData = ({ body }: Document): { readonly name: string; readonly offset: number }[] =>
  (body?.tables ?? []).flatMap(({ attributes }) => {
    const data = attributes.get('data');
    return data === undefined ? [] : [{ name: data.value, offset: data.valueOffset }];
  });

const checkTables = (translation: Document, original: Document, isBehind: boolean): Finding[] => {
  const [here, there] = [listData(translation), listData(original)];
  const names = new Set(there.map(({ name }) => name));
  const shown = new Set(here.map(({ name }) => name));
  if (isBehind) return [];
  return [
    ...here
      .filter(({ name }) => !names.has(name))
      .map(({ name, offset }) =>
        toFinding(
          translation,
          offset,
          suggestClosest(
            `The original has no table of ${quote(name)}.`,
            name,
            names,
            'Take it out, or put it into the original first.',
          ),
        ),
      ),
    ...[...names]
      .filter((name) => !shown.has(name) && here.every((own) => names.has(own.name)))
      .map((name) =>
        toFinding(translation, here.at(-1)?.offset ?? 0, {
          message: `The original has a table of ${quote(name)}, which this lacks. Put it in its place: ::table[…]{data="${name}" …}.`,
        }),
      ),
  ];
};
