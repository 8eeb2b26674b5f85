import { resolve, sep } from 'node:path';

/** Folders of the project that no page is made of: what is written of it, tried of it or made of it. */
const besidePages =
  /^(?:\.cache|\.preview.*|coverage|dist(?:\..*)?|docs|hosting|playwright-report|tests|.*\.unfinished.*)$/;

/**
 * Whether a file or folder is nothing that pages are made of, so that nobody has to watch it while an editor is at work:
 * they are more than all that is, and a finished site alone can have twenty thousand files.
 * @param content folder of the content, which may lie among them, as the copy does that the desk shows
 */
export const isNeverShown = (
  path: string,
  { project, cache, content }: Readonly<Record<'project' | 'cache' | 'content', string>>,
): boolean => {
  const place = resolve(path) + sep;
  const isContent = place.startsWith(content + sep) || content.startsWith(place);
  if (isContent) return false;
  if (place.startsWith(cache + sep)) return true;
  const [first = ''] = place.startsWith(project + sep) ? place.slice(project.length + 1).split(sep) : [];
  return besidePages.test(first);
};
