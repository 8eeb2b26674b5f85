import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { type Colours, findContrastFaults } from './domain/colours.ts';
import { contentVersion, findVersionFault, firstContentVersion } from './schemas/content-version.ts';
import { type Site, siteSchema } from './schemas/site.ts';

/** What is wrong with a field, by its path: "colours.accent.light". */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** The file of a site cannot be used; the message has a line for each thing to mend, with its place. */
export class SiteFault extends Error {
  /** The same by fields; none where the file could not be read at all. */
  readonly fields: readonly FieldFault[];

  constructor(message: string, fields: readonly FieldFault[] = []) {
    super(message);
    this.fields = fields;
  }
}

/** The colours that the style sheet comes with. */
export const shippedColours: Colours = siteSchema.shape.colours.parse(undefined);

interface Fault {
  readonly offset: number;
  readonly text: string;
  readonly field?: FieldFault;
}

/** The fields that are not there, and fields that nobody knows, in words of ours; the schema has its own for the rest. */
const toFaultText = ({ code, path, message, ...issue }: z.core.$ZodIssue, isThere: boolean): string => {
  const field = path.join('.');
  if (code === 'unrecognized_keys') {
    const known = Object.keys(siteSchema.shape).join(', ');
    const keys = 'keys' in issue ? issue.keys.map((key) => `"${key}"`).join(', ') : '';
    return `unknown-field: There is no field ${keys}${field === '' ? `. The fields are: ${known}` : ` in "${field}"`}.`;
  }
  const [name] = path;
  const described =
    typeof name === 'string' && name in siteSchema.shape
      ? siteSchema.shape[name as keyof typeof siteSchema.shape].description
      : undefined;
  if (!isThere)
    return `missing-field: "${field}" is missing.${described === undefined ? '' : ` ${described}`}`;
  return `invalid-field: ${field}: ${message.startsWith('Invalid input') ? `This cannot be read. ${described ?? ''}`.trim() : message}`;
};

/**
 * Reads the file of a site: YAML, of which JSON is a part.
 * @param file its path, as messages name it
 * @param told fields that were told another way, in place of those in the file
 * @param publicFolder where the files lie that are served as they are
 * @param version of content that this software reads
 * @throws SiteFault with a line for each thing that is wrong, as the check writes them
 */
export const parseSite = (
  text: string,
  file: string,
  told: Readonly<Record<string, unknown>> = {},
  publicFolder = 'public',
  version = contentVersion,
): Site => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (faults: readonly Fault[]): never => {
    throw new SiteFault(
      faults
        .toSorted((a, b) => a.offset - b.offset)
        .map(({ offset, text: words }) => {
          const { line, col } = lines.linePos(offset);
          return `${file}:${String(Math.max(line, 1))}:${String(Math.max(col, 1))} error ${words}`;
        })
        .join('\n'),
      faults.flatMap(({ field }) => field ?? []),
    );
  };
  if (document.errors.length > 0)
    return fail(
      document.errors.map(({ pos: [offset], message }) => ({ offset, text: `yaml-syntax: ${message}` })),
    );
  const written: unknown = document.toJS();
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return fail([{ offset: 0, text: 'not-fields: Write fields with values, such as: name: "The Paper".' }]);
  const find = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
  const said: unknown = document.get('contentVersion') ?? firstContentVersion;
  const ofVersion =
    typeof said === 'number' && Number.isInteger(said) && said > 0
      ? findVersionFault(said, version)
      : undefined;
  // What else may be wrong then is not the newsroom's to mend.
  if (ofVersion !== undefined)
    return fail([{ offset: find(['contentVersion']), text: `content-version: ${ofVersion}` }]);
  const { data, error } = siteSchema.safeParse({ ...written, ...told });
  const colours = siteSchema.shape.colours.safeParse(
    (written as { readonly colours?: unknown }).colours,
  ).data;
  const missing = (path: readonly string[], address: string | undefined) =>
    address === undefined || existsSync(join(publicFolder, address))
      ? []
      : [
          {
            path,
            message: `There is no file ${join(publicFolder, address).replaceAll('\\', '/')}. Put it there, or remove the field.`,
          },
        ];
  const faults = [
    ...(colours === undefined ? [] : findContrastFaults(colours)),
    ...missing(['icon'], data?.icon),
    ...missing(['logo', 'file'], data?.logo?.file),
  ].map(({ path, message }) => ({
    offset: find(path),
    text: `invalid-field: ${path.join('.')}: ${message}`,
    field: { field: path.join('.'), message },
  }));
  if (data !== undefined) return faults.length > 0 ? fail(faults) : data;
  // The first thing that is wrong with a field is enough.
  const first = new Map(error.issues.toReversed().map((issue) => [issue.path.join('.'), issue]));
  return fail([
    ...[...first.values()].map((issue) => ({
      offset: find(issue.path),
      text: toFaultText(issue, document.hasIn(issue.path)),
      field: { field: issue.path.join('.'), message: issue.message },
    })),
    ...faults,
  ]);
};
