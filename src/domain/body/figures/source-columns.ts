import type { CitedSource } from '../../../figures/cited.ts';
import type { DataTable } from '../../data-table.ts';
import type { BodyMatter } from '../part-kind.ts';

/**
 * The data of a figure with what each row rests on: ids, as evidence.json has them, and addresses, each list divided by
 * spaces.
 */
export const addSourceColumns = (
  columns: readonly string[],
  rows: readonly { readonly cells: readonly string[]; readonly sources: readonly CitedSource[] }[],
  { sources: listed }: Pick<BodyMatter, 'sources'>,
): DataTable => ({
  columns: [...columns, 'cite', 'sources'],
  rows: rows.map(({ cells, sources }) => {
    const ids = sources.map(({ id }) => id);
    const addresses = ids.flatMap((id) => listed.find((source) => source.id === id)?.url ?? []);
    return [...cells, ids.join(' '), addresses.join(' ')];
  }),
});
