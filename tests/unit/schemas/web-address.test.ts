import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../src/schemas/web-address.ts';
import { listFaults } from './list-faults.ts';

describe('webAddress', () => {
  it.each([
    'https://gazette.example',
    'http://gazette.example/geese?page=2#bridge',
    'https://gazette.example/gänse',
  ])('takes %s', (address) => {
    expect(webAddress.parse(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'ftp://gazette.example',
    'mailto:desk@gazette.example',
    '//gazette.example',
    'gazette.example',
    '/geese',
    'https:gazette.example',
    'https://',
    '',
    null,
    undefined,
    7,
  ])('refuses %j', (address) => {
    expect(listFaults(webAddress, address)).toEqual([
      ': Write a full address that begins with https:// (or http:// where the source has nothing else).',
    ]);
  });
});
