import { describe, expect, it } from 'vitest';
import { findSite, withoutRequests } from '../../../../src/desk/desk-form/preview-process.ts';

const printed = [
  '\u001B[32m astro \u001B[39m v7.3.5 ready in 4191 ms',
  '\u2503 Local    \u001B[36mhttp://localhost:4421/news/\u001B[39m',
  '\u2503 Network  use --host to expose',
  '14:17:46 \u001B[32m[200]\u001B[39m /archive/ 392ms',
  '14:17:46 [302] /old 1ms',
  '14:17:47 [404] /nothing/ 2ms',
  '306 files checked: no problems.',
].join('\n');

describe('what npm run dev prints', () => {
  it('says where the site is', () => {
    expect(findSite(`${printed}\n`)).toBe('http://localhost:4421/news');
    expect(findSite('\u2503 Local    http://localhost:4321/\n')).toBe('http://localhost:4321');
    expect(findSite('\u2503 Local    http://localh')).toBeUndefined();
    expect(findSite('Port 4321 is already in use.')).toBeUndefined();
  });

  it('is passed on without the pages that were found', () => {
    expect(withoutRequests(printed).split('\n').slice(3)).toEqual([
      '14:17:47 [404] /nothing/ 2ms',
      '306 files checked: no problems.',
    ]);
  });
});
