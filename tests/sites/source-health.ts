import { toPassageDigest } from '../../src/domain/source-health.ts';
import type { SourceHealth } from '../../src/schemas/source-health.ts';
import type { Held } from './held-content.ts';

/** Of one story: a source whose page is gone, one that has changed, and one that has only moved. */
const written: readonly SourceHealth[] = [
  {
    url: 'https://marsh-wire.example/report-on-ninth-bridge-fair',
    state: 'gone',
    checked: '2026-05-31',
    since: '2026-05-17',
    seen: '2026-05-10',
    why: 'HTTP 404',
  },
  {
    url: 'https://pond-times.example/news-services/puddle/20260226-313511/',
    state: 'changed',
    checked: '2026-05-31',
    since: '2026-05-24',
    words: {
      [toPassageDigest({ words: 'Sweden is no neighbour any more' })]: '2026-05-31',
      [toPassageDigest({ words: 'The fair closed with a march past the Old Lock' })]: '2026-05-17',
    },
  },
  {
    url: 'https://feathers.example/reports/how-many-letters',
    state: 'moved',
    checked: '2026-05-31',
    since: '2026-05-31',
    to: 'https://feathers.example/archive/how-many-letters',
  },
];

/** The addresses of held stories, both of them gone: nobody may see even that. */
const toHeldHealth = ({ canary }: Held): SourceHealth[] =>
  ['https://example.com', 'https://example.org'].map((host) => ({
    url: `${host}/${canary.toLowerCase()}`,
    state: 'gone',
    checked: '2026-05-31',
    since: '2026-05-17',
    seen: '2026-05-10',
    why: `HTTP 410 ${canary}`,
  }));

/** What "npm run sources" has found of a made-up newsroom. */
export const writeSourceHealth = (held: readonly Held[]): string =>
  [...written, ...held.flatMap(toHeldHealth)].map((health) => `${JSON.stringify(health)}\n`).join('');
