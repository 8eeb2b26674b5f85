import { expect, it } from 'vitest';
import { countSparing, manyFiles } from '../../../../src/desk/build/spare-memory.ts';

it('spares memory once, when many files have been made, and passes every one on', () => {
  const told: string[] = [];
  const count = countSparing(
    () => told.push('one'),
    () => told.push('spared'),
  );
  for (let made = 1; made < manyFiles; made += 1) count();
  expect(told).not.toContain('spared');
  for (let more = 0; more < manyFiles; more += 1) count();
  expect(told.filter((word) => word === 'spared')).toHaveLength(1);
  expect(told.filter((word) => word === 'one')).toHaveLength(2 * manyFiles - 1);
});
