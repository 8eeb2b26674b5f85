import { findEnd, type Redirect } from '../../domain/redirects.ts';
import { redirectsPath } from '../../schemas/redirects.ts';
import { readWrittenRedirects } from '../addresses/written-redirects.ts';

const read = (text: string): ReturnType<typeof readWrittenRedirects> =>
  readWrittenRedirects([{ path: redirectsPath, bytes: new TextEncoder().encode(text) }]);

/** The text without the line that holds an offset. */
const cutLine = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(0, start) + (end === -1 ? '' : text.slice(end + 1));
};

/**
 * Writes a redirect into the text of redirects.yaml: a line at its end. Everything else stays byte for byte as it
 * is, comments and line ends included, save a line that led from the new address to the old one and would now lead
 * in a circle.
 *
 * in:  "# Old names\n/a/: /b/\n", /b/ → /c/
 * out: "# Old names\n/a/: /b/\n/b/: /c/\n"
 *
 * @returns undefined where the file is such that this cannot be done safely
 */
export const addRedirect = (text: string, { from, to }: Redirect): string | undefined => {
  const { redirects, queries, findings } = read(text);
  if (findings.length > 0) return undefined;
  const steps = new Map(redirects.map((redirect) => [redirect.from, redirect.to]));
  const back = redirects.find((redirect) => redirect.from === to && findEnd(to, steps) === from);
  const kept = back === undefined ? text : cutLine(text, back.fromOffset);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const written = `${kept}${kept === '' || kept.endsWith('\n') ? '' : lineEnd}${from}: ${to}${lineEnd}`;
  // A file may be written in ways in which a line at its end is something else: read it to be sure.
  const expected = new Map([...steps].filter(([address]) => address !== back?.from)).set(from, to);
  const after = read(written);
  const isSound =
    after.findings.length === 0 &&
    after.redirects.length === expected.size &&
    after.queries.length === queries.length &&
    after.redirects.every((redirect) => expected.get(redirect.from) === redirect.to);
  return isSound ? written : undefined;
};
