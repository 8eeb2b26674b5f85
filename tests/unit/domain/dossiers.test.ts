import { describe, expect, it } from 'vitest';
import { writeBody } from '../../../src/domain/body/compact-body.ts';
import { element, link } from '../../../src/domain/body/element.ts';
import { gatherMaterial, listDossiersOn } from '../../../src/domain/dossier-subjects.ts';
import { listNames, selectDossiers } from '../../../src/domain/dossier.ts';
import { findWithheldHubs } from '../../../src/domain/withheld.ts';
import {
  bridges,
  buildArticle,
  buildClaim,
  buildSource,
  geese,
  instant,
  japan,
  publish,
} from '../article-builder.ts';
import { buildDossier, publishDossiers } from '../dossier-builder.ts';
import { buildNewsroomOf } from '../newsroom-builder.ts';

const linking = (...hrefs: readonly string[]) =>
  writeBody({
    type: 'root',
    children: [
      element(
        'p',
        hrefs.map((href) => link('it', href)),
      ),
    ],
  });

const day = (date: string) => new Date(`${date}T12:00:00Z`);

describe('selectDossiers', () => {
  it('publishes what is no draft; a preview marks drafts', () => {
    const dossiers = [buildDossier({ id: 'a' }), buildDossier({ id: 'b', isDraft: true })];
    expect(selectDossiers(dossiers, false).map(({ id, hold }) => [id, hold])).toEqual([['a', undefined]]);
    expect(selectDossiers(dossiers, true).map(({ id, hold }) => [id, hold])).toEqual([
      ['a', undefined],
      ['b', 'draft'],
    ]);
  });
});

describe('listNames', () => {
  it('has each name once, that of the heading first', () => {
    const names = ['Ganz', 'Goose Engine', '거위'].map((name) => ({ name, language: undefined }));
    expect(listNames(buildDossier({ names }))).toEqual(['Goose Engine', 'Ganz', '거위']);
  });
});

describe('what stories have of a dossier', () => {
  const dossier = buildDossier({
    stories: ['main', 'not-published'],
    speakers: ['Goose Agency'],
    matters: ['crew-of-the-engine'],
    events: [
      { id: '2026-02-02-b', day: '2026-02-02', title: 'B' },
      { id: '2026-01-01-a', day: '2026-01-01', title: 'A' },
    ],
  });
  const held = buildArticle({
    slug: 'not-published',
    isDraft: true,
    claims: [buildClaim()],
    body: linking('/dossiers/goose-engine/'),
    events: [{ id: '2026-01-01-a', day: '2026-01-01', title: 'A' }],
    outlook: [{ question: 'Is this seen?', due: '2026-12-01' }],
  });
  const articles = publish(
    held,
    buildArticle({
      slug: 'main',
      publishedAt: day('2026-02-01'),
      claims: [
        buildClaim({ number: 1, speakers: ['goose agency'] }),
        buildClaim({ number: 2, speakers: ['Other'], text: 'The Goose Engine is old' }),
        buildClaim({ number: 3, speakers: ['Other'], text: 'Something else is old' }),
      ],
      events: [{ id: '2026-01-01-a', day: '2026-01-01', title: 'A' }],
      outlook: [
        { question: 'Later?', due: '2026-12-01' },
        { question: 'Sooner?', due: '2026-11-01' },
      ],
    }),
    buildArticle({
      slug: 'leads-to-it',
      publishedAt: day('2026-02-03'),
      claims: [buildClaim({ speakers: ['Other'], text: 'A Goose Engine was seen' })],
      body: linking('/dossiers/goose-engine/#fact-crew', '/dossiers/other/'),
      outlook: [
        { question: 'Will the Goose Engine fly?', due: '2026-10-01' },
        { question: 'Will it rain?', due: '2026-10-01' },
      ],
    }),
    buildArticle({
      slug: 'on-the-matter',
      publishedAt: day('2026-02-02'),
      claims: [buildClaim({ speakers: ['Other'], matter: 'crew-of-the-engine' })],
    }),
    buildArticle({
      slug: 'names-it-only',
      publishedAt: day('2026-02-04'),
      claims: [buildClaim({ speakers: ['Other'], text: 'Another Goose Engine, of another kind' })],
    }),
  );
  const material = gatherMaterial(dossier, buildNewsroomOf(articles));
  const toPlaces = (claims: typeof material.said) =>
    claims.map(({ article, claim }) => `${article.slug} ${String(claim.number)}`);

  it('are statements by its speakers, whatever their capitals', () => {
    expect(toPlaces(material.said)).toEqual(['main 1']);
  });

  it('are statements of others that have its matter, or name it in a story that is about it or leads to it', () => {
    expect(toPlaces(material.about)).toEqual(['leads-to-it 1', 'on-the-matter 1', 'main 2']);
  });

  it('are names alone where the editor trusts them', () => {
    const trusted = gatherMaterial({ ...dossier, linksNames: true }, buildNewsroomOf(articles));
    expect(toPlaces(trusted.about)).toContain('names-it-only 1');
  });

  it('are stories, those about it first, the others newest first; none that is held', () => {
    expect(material.stories.map(({ slug }) => slug)).toEqual(['main', 'leads-to-it', 'on-the-matter']);
  });

  it('are open questions of stories about it, and those that name it, the first due first', () => {
    expect(material.questions.map(({ question }) => question.question)).toEqual([
      'Will the Goose Engine fly?',
      'Sooner?',
      'Later?',
    ]);
  });

  it('are its events in the order of time, with the newest public story that tells of each', () => {
    expect(material.events.map(({ event, teller }) => [event.id, teller?.slug])).toEqual([
      ['2026-01-01-a', 'main'],
      ['2026-02-02-b', undefined],
    ]);
  });
});

describe('hubs', () => {
  const dossier = buildDossier({
    topics: [geese],
    countries: [japan],
    sources: [buildSource({ publisher: { id: 'tern-times', name: 'Tern Times', kind: 'newspaper' } })],
  });

  it('list the dossiers that name them or rest on them', () => {
    const newsroom = buildNewsroomOf([], { dossiers: publishDossiers(dossier) });
    const found = [{ name: 'Goose Engine', address: '/dossiers/goose-engine/' }];
    expect(listDossiersOn('/topics/geese/', newsroom)).toEqual(found);
    expect(listDossiersOn('/countries/japan/', newsroom)).toEqual(found);
    expect(listDossiersOn('/sources/tern-times/', newsroom)).toEqual(found);
    expect(listDossiersOn('/topics/bridges/', newsroom)).toEqual([]);
  });

  it('are public with the first public dossier that names them', () => {
    const held = [buildArticle({ isDraft: true, topics: [geese, bridges] })];
    expect([...findWithheldHubs(held, new Set(), instant)]).toContain('/topics/geese/');
    const withheld = [...findWithheldHubs(held, new Set(), instant, [dossier])];
    expect(withheld).not.toContain('/topics/geese/');
    expect(withheld).toContain('/topics/bridges/');
  });
});
