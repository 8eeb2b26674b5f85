import { describe, expect, it } from 'vitest';
import { eachHost, takeTurns } from '../../../../src/desk/sources/take-turns.ts';

describe('takeTurns', () => {
  it('lets a host rest between two requests, also after one that failed', async () => {
    const turns = takeTurns(5);
    const moments: number[] = [];
    const act = (): Promise<void> => {
      moments.push(performance.now());
      return moments.length === 1 ? Promise.reject(new Error('no')) : Promise.resolve();
    };
    const first = turns.ask('a', act);
    const others = [turns.ask('a', act), turns.ask('a', act)];
    await expect(first).rejects.toThrow('no');
    await Promise.all(others);
    const [one = 0, two = 0, three = 0] = moments;
    // A timer may be a millisecond early.
    expect(two - one).toBeGreaterThanOrEqual(4);
    expect(three - two).toBeGreaterThanOrEqual(4);
  });
});

describe('eachHost', () => {
  it('takes the addresses of a host one after the other, and several hosts at once', async () => {
    let running = 0;
    let most = 0;
    const order: string[] = [];
    await eachHost([['a1', 'a2'], ['b1'], ['c1']], 2, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      order.push(item);
      running -= 1;
    });
    expect(most).toBe(2);
    expect(order.toSorted()).toEqual(['a1', 'a2', 'b1', 'c1']);
    expect(order.indexOf('a1')).toBeLessThan(order.indexOf('a2'));
  });
});
