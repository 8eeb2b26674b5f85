import { describe, expect, it } from 'vitest';
import {
  toBreadcrumbNode,
  toOrganisationNode,
  toWebsiteNode,
  writeJsonLd,
} from '../../../src/domain/json-ld.ts';
import { edition } from '../made-up-edition.ts';

describe('the newsroom', () => {
  it('names its rules', () => {
    expect(toOrganisationNode(edition)).toMatchObject({
      '@type': 'NewsMediaOrganization',
      '@id': 'https://pond.example/#organisation',
      url: 'https://pond.example/',
      publishingPrinciples: 'https://pond.example/standards/',
      correctionsPolicy: 'https://pond.example/corrections/',
    });
  });

  it('says how its site is searched', () => {
    expect(toWebsiteNode(edition)).toMatchObject({
      '@type': 'WebSite',
      publisher: { '@id': toOrganisationNode(edition)['@id'] },
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: 'https://pond.example/search/?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    });
  });
});

describe('writeJsonLd', () => {
  const trap = '</script><script>alert(1)</script><!-- \u2028 & "';

  it('is harmless whatever its texts hold, and reads back the same', () => {
    const nodes = [
      toBreadcrumbNode([{ name: trap, address: '/' }], edition),
      { '@type': 'Thing', name: trap },
    ];
    const json = writeJsonLd(nodes, 'https://pond.example/geese/');
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect((JSON.parse(json) as { '@graph': unknown })['@graph']).toEqual(nodes);
  });
});
