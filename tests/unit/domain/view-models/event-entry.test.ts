import { expect, it } from 'vitest';
import { toEventEntries } from '../../../../src/domain/view-models/event-entry.ts';
import { buildArticle, buildPublishedArticle, publish } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { buildNewsroomOf } from '../../newsroom-builder.ts';

const crossing = { id: '2026-02-17-crossing', day: '2026-02-17', title: 'Geese cross the bridge' };
const landing = { id: '2026-02-17-landing', day: '2026-02-17', title: 'Geese land' };
const hatching = { id: '2025-04-01-hatching', day: '2025-04-01', title: 'Geese hatch' };

it('lists the events by day, then by id, with the other stories that speak of them', () => {
  const articles = publish(
    buildArticle({ slug: 'subject', events: [landing, crossing, hatching] }),
    buildArticle({ slug: 'other', title: 'Another story', events: [crossing] }),
    buildArticle({ slug: 'stranger', title: 'A stranger' }),
  );
  const subject = articles.find(({ slug }) => slug === 'subject') ?? buildPublishedArticle();
  expect(toEventEntries(subject, buildNewsroomOf(articles).tellers, edition)).toEqual([
    {
      id: '2025-04-01-hatching',
      day: { iso: '2025-04-01', text: '1 April 2025' },
      title: 'Geese hatch',
      elsewhere: [],
    },
    {
      id: '2026-02-17-crossing',
      day: { iso: '2026-02-17', text: '17 February 2026' },
      title: 'Geese cross the bridge',
      elsewhere: [{ name: 'Another story', address: '/articles/other/' }],
    },
    {
      id: '2026-02-17-landing',
      day: { iso: '2026-02-17', text: '17 February 2026' },
      title: 'Geese land',
      elsewhere: [],
    },
  ]);
});

it('gives nothing for a story without events', () => {
  expect(toEventEntries(buildPublishedArticle(), new Map(), edition)).toEqual([]);
});
