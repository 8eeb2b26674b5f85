import { expect, it } from 'vitest';
import { tidyCdata } from '../../../src/feeds/tidy-cdata.ts';

it('removes the spaces around a section', () => {
  expect(tidyCdata('<title>\n    <![CDATA[A & B]]>\n  </title>')).toBe('<title><![CDATA[A & B]]></title>');
});

it('keeps the spaces within a section and between elements', () => {
  const xml = '<item>\n  <title><![CDATA[ <p>a</p>\n <p>b</p> ]]></title>\n  <link>x</link>\n</item>';
  expect(tidyCdata(xml)).toBe(xml);
});
