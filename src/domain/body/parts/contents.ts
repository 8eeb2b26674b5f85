import type { PartKind } from '../part-kind.ts';

/** A part that is nothing but what is written in it; the part around it says where and how it is shown. */
export const contents: PartKind = {
  toPage: ({ children }, { make }) => make(children),
  toFeed: ({ children }, { make }) => make(children),
  toMarkdown: (part, { makeAll }) => makeAll(part),
  toText: ({ children }, toText) => toText(children),
};
