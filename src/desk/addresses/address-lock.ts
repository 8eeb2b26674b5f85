import { compareText } from '../../domain/order.ts';
import { lockPath } from '../../domain/recorded-address.ts';
import { formerAddress, redirectsPath } from '../../schemas/redirects.ts';
import { findTextFile } from '../reading/parse-file.ts';
import type { CheckedFile, Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { FolderFile } from '../reading/read-folder.ts';

/** The first lines of the record, for whoever opens it. */
const heading = [
  '# Every address that this site has ever published, one per line. "npm run build" adds new ones: commit them.',
  `# Never remove one. An address that goes away needs a line in ${redirectsPath}; see docs/publishers-guide.md.`,
];

/** An address in the record, and its place there. */
export interface RecordedAddress {
  readonly address: string;
  readonly offset: number;
}

/** The record as far as it could be read. */
export interface AddressLock {
  readonly file: CheckedFile;
  readonly recorded: readonly RecordedAddress[];
  readonly findings: readonly Finding[];
}

/** A page, or a file beside one. */
const isAddress = (line: string): boolean =>
  formerAddress.safeParse(line.replace(/[a-z]+\.[a-z]+$/, '')).success;

/** Reads the record. A content folder without one has published nothing yet. */
export const readAddressLock = (files: readonly FolderFile[]): AddressLock => {
  const file = findTextFile(files, lockPath);
  const recorded: RecordedAddress[] = [];
  const findings: Finding[] = [];
  for (const match of file.text.matchAll(/^.*$/gm)) {
    const line = match[0].trim();
    if (line === '' || line.startsWith('#')) continue;
    if (isAddress(line)) recorded.push({ address: line, offset: match.index });
    else {
      findings.push({
        id: 'unreadable-record',
        file,
        offset: match.index,
        message: `${quote(line)} is not an address. The build writes this file; after a merge conflict, keep the addresses of both versions, one per line.`,
      });
    }
  }
  return { file, recorded, findings };
};

/** The addresses of the record. */
export const toRecorded = ({ recorded }: AddressLock): ReadonlySet<string> =>
  new Set(recorded.map(({ address }) => address));

/** Writes the record: sorted, so that a new address is one new line for those who read the change. */
export const formatAddressLock = (addresses: Iterable<string>): string =>
  `${[...heading, ...[...new Set(addresses)].toSorted(compareText)].join('\n')}\n`;
