import { expect, it } from 'vitest';
import { assertBuildable } from '../../../../src/desk/build/assert-buildable.ts';

it.each(['a b', 'ü日', "it's", '(a)', '[a]', '{a,b}', 'a!b', 'a&b;c', '$x', '@a', 'a:b'])(
  'lets a site be built in a folder called %s',
  (name) => {
    expect(() => {
      assertBuildable(`/home/${name}/site`, `/home/${name}/site/content`);
    }).not.toThrow();
  },
);

it.each(['100%', '%20', '"x"'])('lets content be in a folder called %s', (name) => {
  expect(() => {
    assertBuildable('/home/site', `/home/${name}/content`);
  }).not.toThrow();
});

it.each([
  ['100%', '"%"'],
  ['%20', '"%"'],
  ['"x"', `'"'`],
])('says what to rename where the checkout is in a folder called %s', (name, character) => {
  expect(() => {
    assertBuildable(`/home/${name}/site`, `/home/${name}/site/content`);
  }).toThrow(
    `The site cannot be built here, because Astro misreads the ${character} in "/home/${name}/site". Rename that folder.`,
  );
});

it.each(['c#d', 'what?', 'a*b'])('says what to rename in one line: %s', (name) => {
  const character = /[#?*]/.exec(name)?.[0] ?? '';
  expect(() => {
    assertBuildable('/home/site', `/home/${name}/site`);
  }).toThrow(
    `The site cannot be built here, because Astro misreads the "${character}" in "/home/${name}/site". Rename that folder.`,
  );
});
