import type { PartKind } from '../part-kind.ts';

/** What stands in the brackets of a container, first in it; the container says where it is shown. */
export const label: PartKind = {
  toPage: ({ children }, { make }) => make(children),
  toFeed: ({ children }, { make }) => make(children),
  toMarkdown: (part, { makeAll }) => makeAll(part),
  toText: ({ children }, toText) => toText(children),
};
