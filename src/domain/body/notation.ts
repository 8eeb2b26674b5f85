import type { WrittenKind } from './part-kind.ts';
import { claim } from './parts/claim.ts';
import { table } from './parts/table.ts';

/** The directives that editors may write, by name: :claim[…]{…} in running text, ::table[…]{…} on a line. */
export const notation: Readonly<Record<string, WrittenKind>> = { claim, table };
