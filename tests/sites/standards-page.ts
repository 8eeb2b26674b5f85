import { neededPages } from '../../src/domain/addresses/needed-pages.ts';

const headings = neededPages.flatMap((page) => (page.id === 'standards' ? Object.values(page.headings) : []));

/** The page of standards of a made-up site, with every heading that pages link to. */
export const standardsPage = `---\ntitle: Standards\nstandfirst: A page for tests.\nupdated: 2026-05-01T12:00:00Z\n---\n\n${headings
  .map((words) => `## ${words}\n\nA made-up explanation.\n`)
  .join('\n')}`;
