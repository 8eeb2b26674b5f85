/**
 * The form of content that this software reads. It is raised where content of before would be wrong or mean something
 * else, together with a migration (desk/migrate/migrations.ts) that brings it over. A new field that may be left out
 * changes nothing.
 */
export const contentVersion = 1;

/** Of content that does not say it: that from before anybody counted. */
export const firstContentVersion = 1;

/**
 * Says what to do about content of another version.
 * @param known the version that the software reads
 * @returns undefined where there is nothing to do
 */
export const findVersionFault = (version: number, known: number): string | undefined => {
  if (version === known) return undefined;
  const [content, ours] = [String(version), String(known)];
  return version > known
    ? `This content has version ${content}, and this Sourceline reads version ${ours}: it is older than the one by which the content was last migrated. Take that one: npm run update`
    : `This content has version ${content}, and this Sourceline reads version ${ours}. Bring the content over: npm run migrate`;
};
