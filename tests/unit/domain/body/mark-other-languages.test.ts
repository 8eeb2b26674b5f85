import { expect, it } from 'vitest';
import type { BodyTree } from '../../../../src/domain/body/body.ts';
import { toPart } from '../../../../src/domain/body/body.ts';
import { element } from '../../../../src/domain/body/element.ts';
import { markOtherLanguages } from '../../../../src/domain/body/mark-other-languages.ts';

const link = (href: string) => element('a', ['geese'], { href });

const mark = (...content: BodyTree['children']) =>
  markOtherLanguages({ type: 'root', children: content }, (address) =>
    address.startsWith('/articles/geese/') || address.startsWith('/topics/')
      ? undefined
      : address.startsWith('/ar/')
        ? 'ar'
        : 'en',
  ).children;

it('marks links to what only another language has, wherever they are', () => {
  const away = element('a', ['geese'], { href: '/articles/swans/', hrefLang: 'en' });
  expect(mark(link('/articles/swans/'))).toEqual([away]);
  expect(mark(element('p', [element('em', [link('/articles/swans/')])]))).toEqual([
    element('p', [element('em', [away])]),
  ]);
  expect(mark(link('/ar/articles/swans/'))).toEqual([
    element('a', ['geese'], { href: '/ar/articles/swans/', hrefLang: 'ar' }),
  ]);
  expect(mark(toPart('note', {}, [link('/articles/swans/')]))).toEqual([toPart('note', {}, [away])]);
});

it.each([
  '/articles/geese/#claim-a1b2c3',
  '/topics/',
  'https://example.com/articles/swans/',
  '//example.com/articles/swans/',
  '#sources',
  'report.pdf',
])('leaves %s as it is', (href) => {
  expect(mark(link(href), { type: 'text', value: ' and ' })).toEqual([
    link(href),
    { type: 'text', value: ' and ' },
  ]);
});

it('leaves what is no link as it is', () => {
  const picture = element('img', [], { src: '/pictures/a.jpg' });
  expect(mark(picture, element('a', ['no address']))).toEqual([picture, element('a', ['no address'])]);
});
