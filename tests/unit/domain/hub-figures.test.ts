import { describe, expect, it } from 'vitest';
import type { Article, EventReference } from '../../../src/domain/article.ts';
import { drawHubTimeline } from '../../../src/domain/hub-figures.ts';
import { bridges, buildArticle, buildSource, geese, japan, publish } from '../article-builder.ts';
import { buildNewsroomOf } from '../newsroom-builder.ts';

const toEvent = (day: number, title: string): EventReference => ({
  id: `2026-02-0${String(day)}-${title.toLowerCase()}`,
  day: `2026-02-0${String(day)}`,
  title,
});

const events = ['Hatch', 'Land', 'Cross', 'Honk'].map((title, index) => toEvent(index + 1, title));
const [hatch, land, cross, honk] = events;
if (!hatch || !land || !cross || !honk) throw new Error('An event is missing.');

/** Titles on the timeline of the stories with a topic, of a newsroom with these stories; undefined without one. */
const titlesOf = (topic: typeof geese, stories: readonly Partial<Article>[]): string[] | undefined => {
  const newsroom = buildNewsroomOf(publish(...stories.map(buildArticle)));
  const hub = newsroom.topics.find(({ subject }) => subject.id === topic.id);
  const timeline = drawHubTimeline(hub?.articles ?? [], newsroom, ['text']);
  if (timeline === undefined) return undefined;
  const drawn = JSON.stringify(timeline.drawings);
  const shown = events.map(({ title }) => title).filter((title) => drawn.includes(`"${title}"`));
  // What is drawn is in words too.
  expect(timeline.events.map(({ title }) => title)).toEqual(shown);
  return shown;
};

const ofGeese = { slug: 'geese', topics: [geese], events: [hatch, land, cross] };
const ofBridges = { slug: 'bridges', topics: [bridges], events: [cross, honk] };
const digest = { slug: 'digest', topics: [geese, bridges], countries: [japan], events };

describe('drawHubTimeline', () => {
  it('shows the events of the stories of the hub, and needs three', () => {
    expect(titlesOf(geese, [ofGeese])).toEqual(['Hatch', 'Land', 'Cross']);
    expect(titlesOf(bridges, [ofBridges])).toBeUndefined();
  });

  it('leaves out what a digest tells of other hubs', () => {
    expect(titlesOf(geese, [ofGeese, ofBridges, digest])).toEqual(['Hatch', 'Land', 'Cross']);
  });

  it('shows what only a digest tells', () => {
    expect(titlesOf(geese, [digest])).toEqual(['Hatch', 'Land', 'Cross', 'Honk']);
  });

  it('shows an event that two stories of different hubs tell on both', () => {
    const bridgesToo = { ...ofBridges, events: [hatch, cross, honk] };
    expect(titlesOf(geese, [ofGeese, bridgesToo])).toEqual(['Hatch', 'Land', 'Cross']);
    expect(titlesOf(bridges, [ofGeese, bridgesToo])).toEqual(['Hatch', 'Cross', 'Honk']);
  });

  it('shows an event that most of its stories tell in the hub, though the narrowest is of another', () => {
    const wide = { topics: [geese], countries: [japan], events: [hatch, land, honk] };
    expect(titlesOf(geese, [{ ...wide, slug: 'one' }, { ...wide, slug: 'two' }, ofBridges])).toEqual([
      'Hatch',
      'Land',
      'Honk',
    ]);
  });

  it('draws the status of each event, and names its publishers where a story lists them', () => {
    const one = buildSource({ id: 'one' });
    const two = buildSource({ id: 'two', number: 2, url: 'https://gazette.example/two' });
    const told: EventReference[] = [
      { ...hatch, status: 'confirmed', sources: [one.url, 'https://example.org/in-no-list'] },
      { ...land, status: 'disputed', sources: [two.url, one.url] },
      cross,
    ];
    const newest = {
      slug: 'newest',
      publishedAt: new Date('2026-02-19T12:00:00Z'),
      sources: [one],
      events: told,
    };
    const oldest = {
      slug: 'oldest',
      publishedAt: new Date('2026-02-18T12:00:00Z'),
      sources: [one, two],
      events: told,
    };
    const newsroom = buildNewsroomOf(
      publish(...[newest, oldest].map((story) => buildArticle({ ...story, topics: [geese] }))),
    );
    const hub = newsroom.topics.find(({ subject }) => subject.id === geese.id);
    const timeline = drawHubTimeline(hub?.articles ?? [], newsroom, ['text']);
    const named = (slug: string, id: string) => ({
      name: one.publisher.name,
      address: `/articles/${slug}/#source-${id}`,
    });
    expect(timeline?.events.map(({ status, sources }) => [status?.label, sources])).toEqual([
      ['Confirmed', [named('newest', 'one')]],
      ['Disputed', [named('oldest', 'two'), ' and ', named('newest', 'one')]],
      [undefined, []],
    ]);
    expect(timeline?.key).toEqual([
      { status: 'confirmed', label: 'Confirmed' },
      { status: 'disputed', label: 'Disputed' },
    ]);
    const drawn = JSON.stringify(timeline?.drawings);
    expect(drawn).toContain('["dot","confirmed","fill"]');
    expect(drawn).toContain('["dot","disputed"]');
    expect(drawn).toContain('["disc"]');
  });

  it('explains no status where all are alike', () => {
    const alike = events.map((event) => ({ ...event, status: 'claimed' as const }));
    const newsroom = buildNewsroomOf(publish(buildArticle({ topics: [geese], events: alike })));
    const hub = newsroom.topics.find(({ subject }) => subject.id === geese.id);
    expect(drawHubTimeline(hub?.articles ?? [], newsroom, ['text'])?.key).toEqual([]);
  });
});
