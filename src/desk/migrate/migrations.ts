import type { Migration } from './migration.ts';

/** All there are, from version 2 on, in their order. Once released, none is changed: content of any age may need it. */
export const migrations: readonly Migration[] = [];
