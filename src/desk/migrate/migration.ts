/** Files of text of a content folder, by their path in it, with forward slashes. */
export type ContentFiles = ReadonlyMap<string, string>;

/** How content of one version becomes content of the next. */
export interface Migration {
  /** The version that it leads to, from the one before. */
  readonly to: number;
  /** What it does, for those whose content it is: "Keywords are lists." */
  readonly what: string;
  /** Pure: files in, files out; a file that is not among those is removed. */
  readonly migrate: (files: ContentFiles) => ContentFiles;
}

/**
 * Brings content from one version to another.
 * @param migrations one for each step between them
 * @throws Error where a step is missing, which is a fault of the software
 */
export const migrateContent = (
  files: ContentFiles,
  { from, to }: { readonly from: number; readonly to: number },
  migrations: readonly Migration[],
): ContentFiles => {
  let migrated = files;
  for (let version = from + 1; version <= to; version += 1) {
    const step = migrations.find((each) => each.to === version);
    if (step === undefined) throw new Error(`No migration leads to version ${String(version)} of content.`);
    migrated = step.migrate(migrated);
  }
  return migrated;
};
