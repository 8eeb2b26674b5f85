import { findSigns, type SignedFile, toSignName } from './find-signs.ts';
import type { Finding } from '../problems/finding.ts';

/** Signs that steer machines and show nothing; XML 1.0, in which feeds are written, cannot hold most of them. */
const control = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** Finds control characters, as they come with text copied from elsewhere; also those written as "\b" in YAML. */
export const checkControlCharacters = (document: SignedFile): Finding[] =>
  findSigns(document, control).map(({ sign, written: _, ...place }) => ({
    id: 'control-character',
    file: document,
    ...place,
    message: `An invisible control character (${toSignName(sign)}) stands here. Delete it: no feed can hold it.`,
  }));
