import type { Redirect } from '../../domain/redirects.ts';
import {
  formerAddress,
  hasQuery,
  presentAddress,
  redirectsPath,
  toFormerSchema,
} from '../../schemas/redirects.ts';
import { findPlace } from '../reading/fields.ts';
import type { CheckedFile, Finding } from '../problems/finding.ts';
import { findTextFile } from '../reading/parse-file.ts';
import { parseList } from '../reading/parse-list.ts';
import { quote } from '../problems/quote.ts';
import type { FolderFile } from '../reading/read-folder.ts';

/** A redirect as it is written, with its places in the file. */
export interface WrittenRedirect extends Redirect {
  readonly fromOffset: number;
  readonly toOffset: number;
}

/** The redirects as far as they could be read. */
export interface WrittenRedirects {
  readonly file: CheckedFile;
  readonly redirects: readonly WrittenRedirect[];
  /** Those from addresses that differ by a query alone, at which no file can stand. */
  readonly queries: readonly WrittenRedirect[];
  readonly findings: readonly Finding[];
}

const howToWrite = 'Write one redirect per line: /articles/old-name/: /articles/new-name/';

/** Reads the file of redirects. A content folder without one has none. */
export const readWrittenRedirects = (files: readonly FolderFile[]): WrittenRedirects => {
  const file = findTextFile(files, redirectsPath);
  const { fields, findings: faults } = parseList(file, howToWrite);
  const findings = [...faults];
  const redirects: WrittenRedirect[] = [];
  const queries: WrittenRedirect[] = [];
  for (const [from, to] of Object.entries(fields?.value ?? {})) {
    const place = fields?.places.get(from);
    const fromOffset = place?.key ?? 0;
    const toOffset = fields === undefined ? 0 : findPlace(fields, [from]);
    const judgedFrom = toFormerSchema(from, to).safeParse(from);
    const judgedTo = presentAddress.safeParse(to);
    for (const [judged, offset, value] of [
      [judgedFrom, fromOffset, from],
      [judgedTo, toOffset, to],
    ] as const) {
      if (judged.success) continue;
      const slashed = typeof value === 'string' ? `/${value.replace(/^\/|\/$/g, '')}/` : '';
      findings.push({
        id: 'invalid-field',
        file,
        offset,
        message: `${quote(value)}: ${judged.error.issues[0]?.message ?? ''}`,
        ...(typeof value === 'string' && formerAddress.safeParse(slashed).success
          ? { fix: { written: value, right: slashed } }
          : {}),
      });
    }
    if (judgedFrom.success && judgedTo.success)
      (hasQuery(from) ? queries : redirects).push({ from, to: judgedTo.data, fromOffset, toOffset });
  }
  return { file, redirects, queries, findings };
};
