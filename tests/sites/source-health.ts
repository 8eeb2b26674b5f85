import { toPassageDigest } from '../../src/domain/source-health.ts';
import type { SourceHealth } from '../../src/schemas/source-health.ts';
import type { Held } from './held-content.ts';

/** A source of the long story whose page is gone, and one that has changed; that of a third has only moved. */
const written: readonly SourceHealth[] = [
  {
    url: 'https://bay-radio.example/service/news_view.htm?lang=en&seq=199593',
    state: 'gone',
    checked: '2026-05-31',
    since: '2026-05-17',
    seen: '2026-05-10',
    why: 'HTTP 404',
  },
  {
    url: 'https://north-shore-times.example/marsh/east-reeds/gander-holm-says-new-goals-for-geese-to-be-set-at-bridge-fair',
    state: 'changed',
    checked: '2026-05-31',
    since: '2026-05-24',
    seen: '2026-05-31',
    words: {
      [toPassageDigest({ words: 'virtually no difference from a homing pigeon of the best kind' })]:
        '2026-05-17',
    },
  },
  {
    url: 'https://nine-ponds.example/news/gander-holm-walks-in-front-of-the-flock-in-reedmouth-letter-flex-11068972',
    state: 'moved',
    checked: '2026-05-31',
    since: '2026-05-31',
    seen: '2026-05-31',
    to: 'https://nine-ponds.example/archive/11068972',
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
