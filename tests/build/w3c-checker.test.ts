import { execFile, spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import jar from 'vnu-jar';
import { everySite, sitesFolder } from '../sites/built-sites.ts';
import { readTellingPages } from './telling-pages.ts';

/** What the checker takes for a mistake and is none: its words, and why they do not hold. */
const falseAlarms: readonly { readonly words: RegExp; readonly reason: string }[] = [
  {
    words: /^CSS: Unrecognized at-rule “@layer”$/,
    reason: 'layers of style sheets are older than the checker’s knowledge of them',
  },
  {
    words: /^CSS: “size-adjust”: Property “size-adjust” doesn't exist\.$/,
    reason: 'it is a descriptor of @font-face, which the checker does not know there',
  },
  {
    words: /Expecting source-expression but found "'wasm-unsafe-eval'"/,
    reason: 'the policy’s keyword for WebAssembly is in CSP 3, the checker knows CSP 2',
  },
  {
    words: /^Bad value “feed:https:\S+” for attribute “href” on element “a”: Expected a slash/,
    reason: 'feed readers know the scheme in this form; a slash would lose whether the address is secure',
  },
  {
    words: /^Section lacks heading\./,
    reason:
      'advice, not a rule: sections of the search page are named by aria-label or get their headings later',
  },
];

interface Message {
  readonly type: string;
  readonly url?: string;
  readonly message: string;
  readonly lastLine?: number;
  readonly extract?: string;
}

/** Everything that the W3C's checker says of pages. */
const check = (files: readonly string[]): Promise<readonly Message[]> =>
  new Promise((resolve, reject) => {
    // Java's second compiler costs more here than it saves, and so do collectors of garbage on several cores.
    const java = ['-Xss1m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
    const parameters = [...java, '-jar', jar, '--format', 'json', '--skip-non-html', ...files];
    // It writes its report where errors go, and fails where there is anything to report.
    execFile('java', parameters, { maxBuffer: 256 * 2 ** 20 }, (error, _, report) => {
      try {
        resolve((JSON.parse(report) as { messages: Message[] }).messages);
      } catch {
        reject(error ?? new Error(report));
      }
    });
  });

const hasJava = spawnSync('java', ['-version']).status === 0;

describe.skipIf(!hasJava)(`the W3C’s checker${hasJava ? '' : ' (skipped: there is no Java here)'}`, () => {
  test('finds no mistake on pages of any kind', async () => {
    const messages = await check(
      everySite.flatMap(([, folder]) => readTellingPages(folder).map(([path]) => join(folder, path))),
    );
    const isFalse = ({ message }: Message): boolean => falseAlarms.some(({ words }) => words.test(message));
    const mistakes = messages
      .filter((found) => !isFalse(found))
      .map(({ url = '', lastLine, message, extract }) => {
        const page = relative(sitesFolder, url.replace(/^file:/, ''));
        return `${page}:${String(lastLine)} ${message} ${extract ?? ''}`;
      });
    expect(mistakes).toEqual([]);
    // The checker has seen the pages, and no alarm is listed that no longer rings.
    const silent = falseAlarms.filter(({ words }) => !messages.some(({ message }) => words.test(message)));
    expect(silent).toEqual([]);
  });
});
