import { parseDocument } from 'yaml';
import { firstContentVersion } from '../../schemas/content-version.ts';

const field = 'contentVersion';

/** The version of content that the text of site.yaml names; undefined where it cannot be read. */
export const readVersion = (text: string): number | undefined => {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const version: unknown = document.get(field) ?? firstContentVersion;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : undefined;
};

/** Writes another version into the text of site.yaml; all other lines stay as they are wherever they can. */
export const writeVersion = (text: string, version: number): string => {
  const line = `${field}: ${String(version)}`;
  const written = new RegExp(`^${field}:.*$`, 'm');
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const changed = written.test(text)
    ? text.replace(written, (whole) => `${line}${whole.endsWith('\r') ? '\r' : ''}`)
    : `${text}${text === '' || text.endsWith('\n') ? '' : ending}${line}${ending}`;
  if (readVersion(changed) === version) return changed;
  // Written as JSON, in one line.
  const document = parseDocument(text);
  document.set(field, version);
  return document.toString();
};
