/**
 * Gives the exceptions that name files of a folder its new name. Everything else stays byte for byte as it was.
 * @param text of exceptions.yaml
 * @param from the folder below the content folder
 */
export const moveExceptions = (text: string, from: string, to: string): string =>
  text.replaceAll(/^([ -]*file: *["']?)([^"'\n]+)/gm, (line, lead: string, path: string) =>
    path.startsWith(`${from}/`) ? `${lead}${to}${path.slice(from.length)}` : line,
  );
