import { site } from '../../site.ts';
import type { Document } from './document.ts';
import { findManual } from './field-manual.ts';
import { findValue, formatFieldPath } from './fields.ts';
import type { Finding, Mend } from './finding.ts';
import type { ProblemId } from './problem-kinds.ts';
import { quote } from './quote.ts';
import { removeTrackers } from './trackers.ts';

/** What is wrong with an address, before its place is added. */
interface Fault {
  readonly id: ProblemId;
  readonly message: string;
  readonly mend: Mend;
}

/** Judges an address elsewhere by its form; whether it answers is not asked. */
export const judgeWebAddress = (url: string): Fault[] => {
  if (!/^https?:/i.test(url) || !URL.canParse(url) || new URL(url).origin === site.url) return [];
  const clean = removeTrackers(url);
  const secure = url.replace(/^http:/i, 'https:');
  return [
    ...(secure === url
      ? []
      : [
          {
            id: 'http-address' as const,
            message: `${quote(url)} is not encrypted. If the page answers there, write ${quote(secure)}.`,
            mend: { written: url, right: secure },
          },
        ]),
    ...(clean === url
      ? []
      : [
          {
            id: 'tracked-address' as const,
            message: `${quote(url)} tells the other site where our readers come from. Write ${quote(clean)}.`,
            mend: { written: url, right: clean },
          },
        ]),
  ];
};

/** Finds addresses of other sites, in texts and fields, that are not encrypted or carry a tracker. */
export const checkWebAddresses = (document: Document): Finding[] => [
  ...[...(document.fields?.places.values() ?? [])].flatMap(({ path, value: offset }): Finding[] => {
    const written = findValue(document.fields?.value, path);
    if (typeof written !== 'string' || findManual(document.collection, path)?.format !== 'uri') return [];
    return judgeWebAddress(written).map((fault) => ({
      ...fault,
      file: document,
      offset,
      field: formatFieldPath(path),
    }));
  }),
  ...(document.body?.links ?? []).flatMap(({ url, offset }) =>
    judgeWebAddress(url).map((fault) => ({ ...fault, file: document, offset })),
  ),
];
