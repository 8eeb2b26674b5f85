import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageFrame } from '../../src/domain/view-models/page-frame.ts';
import { edition } from '../unit/made-up-edition.ts';
import { type PrintedPage, toPages } from './pages-of-all-kinds.ts';

const pages = toPages(edition);

/** A view model as it would be after it was written down and read again; the edition is named, not written. */
const revive = <Model>(model: Model): Model =>
  JSON.parse(
    JSON.stringify(model, (key, value: unknown) => (key === 'edition' ? 'edition' : value)),
    (key, value: unknown) => (key === 'edition' ? edition : value),
  ) as Model;

const print = async (page: PrintedPage, model: unknown): Promise<string> => {
  const container = await AstroContainer.create();
  return container.renderToString(page[0], { props: { [page[1]]: model }, partial: false });
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each(Object.entries(pages))('the page of kind "%s"', (_kind, page) => {
  it('follows from its view model alone: written down, read again elsewhere, it is the same to the byte', async () => {
    const first = await print(page, page[2]);
    expect(first).toContain('<h1');
    // Another day, zone and language of the machine.
    vi.useFakeTimers({ now: new Date('2031-07-01T00:00:00Z'), toFake: ['Date'] });
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8');
    expect(await print(page, revive(page[2]))).toBe(first);
  });

  it('changes with its view model', async () => {
    const model = page[2] as { readonly frame: PageFrame };
    const changed = { ...model, frame: { ...model.frame, title: 'Another title of the page' } };
    expect(await print(page, changed)).toContain('Another title of the page');
  });
});
