import { expect, it } from 'vitest';
import { judgeWebAddress } from '../../../../src/desk/checks/check-web-addresses.ts';

const say = (url: string): string[] => judgeWebAddress(url).map(({ id, message }) => `${id}: ${message}`);

it.each([
  'https://localhost/',
  'https://intranet/page',
  'https://printer.local/',
  'https://wiki.internal/',
  'https://127.0.0.1:8080/',
  'https://192.168.0.1/',
  'https://172.20.1.1/',
  'https://2130706433/',
  'https://[::1]/',
  'https://[fd00::1]/',
])('says of %s that it leads nowhere from outside', (url) => {
  expect(say(url)).toEqual([
    `broken-link: "${url}" works only on a private network. Write the address where readers can reach the page.`,
  ]);
});

it.each([
  'https://exam_ple..com/',
  'https://-example.com/',
  'https://example-.com/',
  'https://exam,ple.com/',
])('says of %s that it is no full address', (url) => {
  expect(say(url)).toEqual([
    `broken-link: "${url}" is not a full address. Write one such as https://example.com/page.`,
  ]);
});

it('gives no password away', () => {
  expect(say('https://editor:secret@example.com/a@b')).toEqual([
    'unsafe-link: "https://editor:secret@example.com/a@b" contains a user name or a password. Write "https://example.com/a@b".',
  ]);
  expect(say('https://bank.example@example.com/')).toHaveLength(1);
});

it('names the page behind an address that counts, where it is told', () => {
  expect(say('https://www.google.com/url?q=https://example.com/&sa=D')).toEqual([
    'tracked-address: "https://www.google.com/url?q=https://example.com/&sa=D" counts our readers on their way to another page. Write "https://example.com/".',
  ]);
  expect(say('https://t.co/abc')).toEqual([
    'tracked-address: "https://t.co/abc" counts our readers on their way to another page. Open it and write the address where you end up.',
  ]);
});

it.each([
  'https://example.com',
  'https://example.com./a',
  'https://EXAMPLE.com/',
  'https://bücher.example/',
  'https://a_b.example.com/',
  'https://93.184.215.14/',
  'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/',
  'https://172.32.0.1/',
  'https://example.com/@user',
  'https://local.example.com/',
  'https://sourceline.example/x/',
  'mailto:a@example.com',
])('finds nothing to say of %s', (url) => {
  expect(say(url)).toEqual([]);
});
