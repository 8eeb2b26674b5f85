import { type Node, parseDocument } from 'yaml';

/**
 * Parses YAML so that every value keeps its place, its errors and warnings included. Dates stay the text the author
 * wrote (core schema).
 * @throws RangeError where values are nested too deeply
 */
export const parsePlacedYaml = (written: string): ReturnType<typeof parseDocument<Node>> =>
  parseDocument<Node>(written, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    // The package compares every key with every other; whoever reads the pairs looks them up.
    uniqueKeys: false,
    prettyErrors: false,
    // No Date, Set or Uint8Array by a tag: a tag we do not know is a fault.
    resolveKnownTags: false,
    logLevel: 'error',
  });
