import { describe, expect, it } from 'vitest';
import { organisationNode, toBreadcrumbNode, websiteNode, writeJsonLd } from '../../../src/domain/json-ld.ts';

describe('the house', () => {
  it('names its rules', () => {
    expect(organisationNode).toMatchObject({
      '@type': 'NewsMediaOrganization',
      '@id': 'https://sourceline.example/#organisation',
      url: 'https://sourceline.example/',
      publishingPrinciples: 'https://sourceline.example/standards/',
      correctionsPolicy: 'https://sourceline.example/corrections/',
    });
  });

  it('says how its site is searched', () => {
    expect(websiteNode).toMatchObject({
      '@type': 'WebSite',
      publisher: { '@id': organisationNode['@id'] },
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: 'https://sourceline.example/search/?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    });
  });
});

describe('writeJsonLd', () => {
  const trap = '</script><script>alert(1)</script><!-- \u2028 & "';

  it('is harmless whatever its texts hold, and reads back the same', () => {
    const nodes = [toBreadcrumbNode([{ name: trap, address: '/' }]), { '@type': 'Thing', name: trap }];
    const json = writeJsonLd(nodes, 'https://sourceline.example/geese/');
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect((JSON.parse(json) as { '@graph': unknown })['@graph']).toEqual(nodes);
  });
});
