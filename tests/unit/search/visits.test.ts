import { expect, it, vi } from 'vitest';
import { Visits } from '../../../src/search/visits.ts';

it('is idle when nobody waits for a page, and in a hurry as soon as the last one has it', async () => {
  vi.useFakeTimers();
  const visits = new Visits(2000);
  let isIdle = false;
  const close = visits.open();
  void visits.awaitIdle().then(() => (isIdle = true));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(isIdle).toBe(false);
  close();
  await vi.advanceTimersByTimeAsync(1000);
  expect(isIdle).toBe(false);
  await vi.advanceTimersByTimeAsync(1100);
  expect(isIdle).toBe(true);
  visits.touch();
  visits.hurry();
  await visits.awaitIdle();
  vi.useRealTimers();
});
