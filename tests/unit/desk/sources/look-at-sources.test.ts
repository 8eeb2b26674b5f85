import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CitedAddress } from '../../../../src/desk/sources/cited-addresses.ts';
import { formatSourcesReport } from '../../../../src/desk/sources/format-report.ts';
import type { HealthRecord } from '../../../../src/desk/sources/health-record.ts';
import { type LookOptions, lookAtSources } from '../../../../src/desk/sources/look-at-sources.ts';
import { takeTurns } from '../../../../src/desk/sources/take-turns.ts';
import { onPage, type Playing, playServer } from './playing-server.ts';

let server: Playing;
beforeAll(async () => {
  server = await playServer();
});
afterAll(() => server.stop());

const at = (path: string): string => `http://127.0.0.1:${String(server.port)}${path}`;

const cite = (path: string, facts: Partial<CitedAddress> = {}): CitedAddress => ({
  url: at(path),
  passages: [],
  places: [
    { path: 'articles/geese/index.md', line: 12, id: path.slice(1), isSettled: false, day: '2026-02-20' },
  ],
  ...facts,
});

const kept: HealthRecord[] = [];

const options = (facts: Partial<LookOptions> = {}): LookOptions => ({
  day: '2026-03-01',
  days: 7,
  archives: undefined,
  timeout: 2000,
  maxBytes: 100_000,
  isForbidden: () => false,
  userAgent: 'test',
  keep: (record) => {
    kept.push(new Map(record));
    return Promise.resolve();
  },
  onLook: () => undefined,
  ...facts,
});

const all = (): true => true;

const lookAt = (
  cited: readonly CitedAddress[],
  known: HealthRecord = new Map(),
  facts: Partial<LookOptions> = {},
  meant: (address: CitedAddress) => boolean = all,
) => lookAtSources(cited, meant, known, takeTurns(0), options(facts));

describe('lookAtSources', () => {
  it('looks on where it was broken off, and forgets what nobody cites any more', async () => {
    const [first, second] = [cite('/page'), cite('/gone')];
    await lookAt([first, cite('/missing')]);
    const known = kept.at(-1) ?? new Map();
    expect([...known.keys()]).toEqual([first.url, at('/missing')]);
    const before = server.asked.length;
    const report = await lookAt([first, second], known, { day: '2026-03-07' });
    expect(server.asked.slice(before).map(({ line }) => line)).toEqual(['HEAD /gone', 'GET /gone']);
    expect([report.seen.length, report.fresh]).toEqual([1, 1]);
    expect([...(kept.at(-1)?.values() ?? [])]).toEqual([
      { url: first.url, state: 'reachable', checked: '2026-03-01' },
      { url: second.url, state: 'gone', checked: '2026-03-07', since: '2026-03-07', why: 'HTTP 410' },
    ]);
    const later = await lookAt([first], kept.at(-1), { day: '2026-03-08' });
    expect([later.seen.length, later.fresh]).toEqual([1, 0]);
    const again = await lookAt([first], kept.at(-1), { day: '2026-03-08', days: 0 });
    expect(again.seen.length).toBe(1);
  });

  it('looks at what is meant, and keeps what is known of the others', async () => {
    const [one, other] = [cite('/page'), cite('/gone')];
    await lookAt([one, other]);
    const report = await lookAt([one, other], kept.at(-1), { days: 0 }, ({ url }) => url === one.url);
    expect(report.seen.map(({ cited }) => cited.url)).toEqual([one.url]);
    expect(kept.at(-1)?.size).toBe(2);
  });

  it('keeps what it has after every twenty addresses', async () => {
    const before = kept.length;
    await lookAt(Array.from({ length: 45 }, (_, index) => cite(`/page?${String(index)}`)));
    expect(kept.slice(before).map((record) => record.size)).toEqual([20, 40, 45]);
  });

  it('leaves a host alone that asks for fewer requests', async () => {
    const before = server.asked.length;
    const report = await lookAt([cite('/too-many'), cite('/page'), cite('/gone')]);
    expect(server.asked.slice(before).map(({ line }) => line)).toEqual(['HEAD /too-many']);
    expect(report.left.map(({ url }) => url)).toEqual([at('/page'), at('/gone')]);
    expect([...(kept.at(-1)?.keys() ?? [])]).toEqual([at('/too-many')]);
  });

  it('asks a host once in a while', async () => {
    const before = server.asked.length;
    await lookAtSources([cite('/page'), cite('/moved')], all, new Map(), takeTurns(60), options());
    const moments = server.asked.slice(before).map(({ at: moment }) => moment);
    // The page, the redirect, and the page to which it leads.
    expect(moments.length).toBe(3);
    for (const [index, moment] of moments.slice(1).entries()) {
      expect(moment - (moments[index] ?? 0)).toBeGreaterThanOrEqual(59);
    }
  });

  it('asks an archive only if it is told to, and only for what is lost', async () => {
    const before = server.asked.length;
    const settled = cite('/missing', {
      places: [{ path: 'articles/geese/index.md', line: 9, id: 'a', isSettled: true, day: undefined }],
    });
    await lookAt([cite('/gone'), cite('/page')]);
    expect(server.asked.slice(before).filter(({ line }) => line.includes('/available'))).toEqual([]);
    const { seen } = await lookAt([cite('/gone'), cite('/page'), settled], undefined, {
      archives: at('/available?url={url}&timestamp={day}'),
    });
    expect(seen.map(({ copy }) => copy)).toEqual([
      `https://web.archive.org/web/20260220101500/${at('/gone')}`,
      undefined,
      undefined,
    ]);
    expect(server.asked.filter(({ line }) => line.includes('/available')).length).toBe(1);
  });

  it.each(['/odd-archive?url=', '/no-archive?url=', '/missing?url=', '/endless?url=', '/silent?url='])(
    'takes no copy from an archive that answers like %s',
    async (service) => {
      const { seen } = await lookAt([cite('/gone')], undefined, { archives: at(service), timeout: 300 });
      expect(seen.map(({ copy }) => copy)).toEqual([undefined]);
    },
  );

  it('reports first what needs a decision, in the form to paste', async () => {
    const known: HealthRecord = new Map();
    const first = [cite('/page', { passages: [onPage] })];
    await lookAt(first, known, { day: '2026-02-01' });
    const page = first[0]?.url ?? '';
    const earlier = new Map(
      [...(kept.at(-1) ?? [])].map(([, health]) => [at('/changed'), { ...health, url: at('/changed') }]),
    );
    expect(page).toBe(at('/page'));
    const report = await lookAt(
      [
        cite('/changed', { passages: [onPage, 'never there'] }),
        cite('/gone'),
        cite('/moved'),
        cite('/forbidden'),
        cite('/broken'),
        cite('/page'),
      ],
      earlier,
      { archives: at('/available?url={url}&timestamp={day}') },
    );
    expect(formatSourcesReport(report, 'content').replaceAll(at(''), 'http://geese')).toBe(
      `Gone (1)

  http://geese/gone
    content/articles/geese/index.md:12 gone
    HTTP 410, never seen by this command.
    An archive has a copy. If it shows what was cited, write below the address:
        archived: "https://web.archive.org/web/20260220101500/http://geese/gone"

Passages that are not on their page (1)

  http://geese/changed
    content/articles/geese/index.md:12 changed
    “${onPage}” was last there on 2026-02-01.
    “never there” was never found there: does a script or a paywall hide it?
    No archived copy is named. Look for one: https://web.archive.org/web/*/http://geese/changed

Moved (1)

  http://geese/moved
    content/articles/geese/index.md:12 moved
    If it is the same page, write: url: "http://geese/page"

Refused: open these in a browser (1)

  http://geese/forbidden
    content/articles/geese/index.md:12 forbidden
    HTTP 403.

No answer: look again on another day (1)

  http://geese/broken
    content/articles/geese/index.md:12 broken
    HTTP 500.

6 addresses looked at: 1 reachable, 1 gone, 1 changed, 1 moved, 1 refused, 1 unreachable.`,
    );
  });

  it('says what was left out', async () => {
    await lookAt([cite('/page')]);
    const report = await lookAt([cite('/page'), cite('/too-many'), cite('/gone')], kept.at(-1));
    expect(formatSourcesReport(report, 'content')).toContain(`
1 address looked at: 0 reachable, 0 gone, 0 changed, 0 moved, 1 refused, 0 unreachable.
1 address was looked at a short while ago and left out.
1 address left for another day, since their servers asked for fewer requests.`);
  });
});
