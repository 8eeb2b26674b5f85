import { describe, expect, it } from 'vitest';
import { toElement, toXmlDocument } from '../../../src/feeds/xml-element.ts';

describe('toElement', () => {
  it('escapes text and attributes', () => {
    expect(toElement('t', 'A & <b> ]]> "c"', { u: 'a"&<' }).xml).toBe(
      '<t u="a&quot;&amp;&lt;">A &amp; &lt;b&gt; ]]&gt; &quot;c&quot;</t>',
    );
  });

  it('leaves out what XML cannot hold', () => {
    expect(toElement('t', 'Geese\u0008 cross').xml).toBe('<t>Geese cross</t>');
  });

  it('closes an empty element at once and holds other elements', () => {
    expect(toElement('a', [toElement('b')]).xml).toBe('<a><b/></a>');
  });
});

describe('toXmlDocument', () => {
  it('writes one child a line, also none', () => {
    expect(toXmlDocument('list', [toElement('b'), toElement('c')], { xmlns: 'x' })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<list xmlns="x">\n<b/>\n<c/>\n</list>\n',
    );
    expect(toXmlDocument('list', [], {})).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<list>\n</list>\n');
  });
});
