import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = 'src/desk/checks';
const lists = ['examine-file.ts', 'check-content.ts'];
const listed = lists.map((name) => readFileSync(`src/desk/check/${name}`, 'utf8')).join('\n');

it.each(readdirSync(folder).filter((name) => name.startsWith('check-')))(
  'is run: %s stands in the list of examine-file.ts (it looks at one file) or check-content.ts (at several)',
  (name) => {
    const check = /export const (check\w+) =/.exec(readFileSync(`${folder}/${name}`, 'utf8'))?.[1] ?? '';
    expect(check).not.toBe('');
    expect(listed).toMatch(new RegExp(String.raw`^(?:  ${check},|    \.\.\.${check}\()`, 'm'));
  },
);
