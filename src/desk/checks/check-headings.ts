import type { Document } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';

/** Finds headings whose level does not follow from the one before; the title of the page is level 1. */
export const checkHeadings = (document: Document): Finding[] =>
  (document.body?.headings ?? []).flatMap(({ depth, offset }, index, headings): Finding[] => {
    const before = headings[index - 1]?.depth ?? 1;
    if (depth === 1) {
      return [
        {
          id: 'heading-level',
          file: document,
          offset,
          message: 'The title is the only heading of level 1. Start this one with ##.',
          fix: { written: '#', right: '##' },
        },
      ];
    }
    const deepest = Math.max(before, 1) + 1;
    if (depth <= deepest) return [];
    return [
      {
        id: 'heading-level',
        file: document,
        offset,
        message: `A level is skipped: ${'#'.repeat(depth)} follows ${
          index === 0 ? 'the title' : '#'.repeat(before)
        }. Write ${'#'.repeat(deepest)}.`,
        fix: { written: '#'.repeat(depth), right: '#'.repeat(deepest) },
      },
    ];
  });
