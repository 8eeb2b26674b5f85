import { countFirst } from '../domain/dates.ts';

/** What the page of changes has for readers of earlier versions. */
const notes = /<p hidden data-since.*?<\/p>/gs;

/**
 * Tells a reader who comes back how many statements have changed meanwhile, with a link to them. Of slips, and of a
 * version that nobody has kept, nothing is said.
 * @param version what leads to the version that was read: its name behind a #; empty for the first
 * @param at when it was read, in milliseconds
 */
export const tellChanges = async (version: string, at: number): Promise<void> => {
  const address = new URL('changes/', location.href.replace(/[?#].*/, ''));
  const response = await fetch(address);
  if (!response.ok) return;
  // Not the styles around them, which the policy of this page does not know.
  const found = new DOMParser().parseFromString(
    ((await response.text()).match(notes) ?? []).join(''),
    'text/html',
  );
  const note = [...found.querySelectorAll('p')].find(({ dataset }) => dataset.since === version.slice(1));
  if (!note) return;
  const read = new Date(at);
  const day = new Intl.DateTimeFormat(note.lang, {
    day: 'numeric',
    month: 'long',
    ...(read.getFullYear() === new Date(performance.timeOrigin).getFullYear() ? {} : { year: 'numeric' }),
  }).format(read);
  const link = document.createElement('a');
  address.hash = note.dataset.next ?? '';
  link.href = address.href;
  link.textContent = note.textContent.replace('{day}', countFirst(day, note.lang));
  const line = document.createElement('span');
  line.role = 'status';
  document.querySelector('.head .row')?.append(' ', line);
  // A status that is there already is read out once it says something.
  line.append(link);
};
