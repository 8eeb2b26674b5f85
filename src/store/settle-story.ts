import type { DataTable } from '../domain/data-table.ts';
import { readBody, writeBody } from '../domain/body/compact-body.ts';
import { type MarkedClaim, settleBody } from '../domain/body/settle-body.ts';
import type { StoredBody } from '../domain/body/body.ts';

/** A body of which a page can be made, with what was found in it. */
export interface SettledStory {
  readonly body: StoredBody;
  readonly claims: readonly MarkedClaim[];
  readonly tables: Readonly<Record<string, DataTable>>;
}

/**
 * Settles the body of a story, or of a page without sources.
 * @param openTable reads a file of data beside the text
 */
export const settleStory = (
  body: StoredBody,
  sourceIds: readonly string[],
  openTable: (name: string) => DataTable | undefined,
): SettledStory => {
  const { tree, claims, dataFiles } = settleBody(readBody(body), sourceIds, openTable);
  return {
    body: writeBody(tree),
    claims,
    tables: Object.fromEntries(
      dataFiles.flatMap((name) => {
        const table = openTable(name);
        return table === undefined ? [] : [[name, table] as const];
      }),
    ),
  };
};
