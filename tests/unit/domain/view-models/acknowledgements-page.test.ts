import { describe, expect, it } from 'vitest';
import { buildAcknowledgementsPage } from '../../../../src/domain/view-models/acknowledgements-page.ts';
import { emptyNewsroom } from '../../newsroom-builder.ts';

describe('the page of acknowledgements', () => {
  const page = buildAcknowledgementsPage(emptyNewsroom, {
    packages: [
      { name: 'astro', version: '7.0.0', licence: 'MIT', notice: undefined },
      { name: 'both', version: '1.0.0', licence: '(MIT OR Apache-2.0)', notice: undefined },
      { name: 'pagefind', version: '1.6.0', licence: 'MIT', notice: 'Copyright 2022 Somebody' },
    ],
    families: [
      { name: 'Goose Serif', version: 'v1', licence: 'OFL-1.1', attribution: 'Copyright A', use: 'pages' },
      {
        name: 'Goose Arabic',
        version: 'v2',
        licence: 'OFL-1.1',
        attribution: 'Copyright B',
        use: 'pictures',
      },
    ],
  });

  it('sets apart what runs in a browser, what is sent, what is drawn, and what only builds', () => {
    expect(page.groups.map(({ id, works }) => [id, works.map(({ name }) => name)])).toEqual([
      ['code', ['pagefind']],
      ['type', ['Goose Serif']],
      ['pictures', ['Goose Arabic']],
      ['tools', ['astro', 'both']],
    ]);
  });

  it('says whose a work is, and leads to its licence', () => {
    expect(page.groups[0]?.works[0]).toEqual({
      name: 'pagefind',
      address: 'https://www.npmjs.com/package/pagefind',
      version: '1.6.0',
      licence: 'MIT',
      licenceAddress: 'https://spdx.org/licenses/MIT.html',
      note: 'Copyright 2022 Somebody',
    });
    expect(page.groups[1]?.works[0]?.note).toBe('Copyright A');
    expect(page.groups[3]?.works[1]?.licenceAddress).toBeUndefined();
  });
});
