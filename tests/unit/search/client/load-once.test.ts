import { describe, expect, it, vi } from 'vitest';
import { loadOnce } from '../../../../src/search/client/load-once.ts';

describe('loadOnce', () => {
  it('loads nothing until it is asked', () => {
    const load = vi.fn(() => Promise.resolve('geese'));
    loadOnce(load);
    expect(load).not.toHaveBeenCalled();
  });

  it('keeps what it loaded, for those too who ask at the same time', async () => {
    const load = vi.fn(() => Promise.resolve(['geese']));
    const get = loadOnce(load);
    const [one, other] = await Promise.all([get(), get()]);
    expect(one).toBe(other);
    expect(await get()).toBe(one);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tries again what failed', async () => {
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('The bridge is closed.'))
      .mockResolvedValue('geese');
    const get = loadOnce(load);
    await expect(get()).rejects.toThrow('The bridge is closed.');
    expect(await get()).toBe('geese');
    expect(await get()).toBe('geese');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('tells all who wait that it failed', async () => {
    const get = loadOnce(() => Promise.reject(new Error('The bridge is closed.')));
    const answers = await Promise.allSettled([get(), get()]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
