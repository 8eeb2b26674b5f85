import { describe, expect, it } from 'vitest';
import { keptAnswers, PiecesResponse } from '../../../src/feeds/pieces-response.ts';

const answer = (words: string): Promise<ArrayBuffer> =>
  new PiecesResponse([Buffer.from(words), Buffer.from('!')], {}).arrayBuffer();

describe('PiecesResponse', () => {
  it('answers with its pieces, one behind the other', async () => {
    expect(Buffer.from(await answer('geese')).toString()).toBe('geese!');
    expect(await new PiecesResponse([Buffer.from('a'), Buffer.from('b')], {}).text()).toBe('ab');
  });

  it('leaves its bytes while others are written, and takes them back long after', async () => {
    const bytes = await answer('geese');
    for (let count = 1; count < keptAnswers; count += 1) await answer('ducks');
    expect(Buffer.from(bytes).toString()).toBe('geese!');
    await answer('ducks');
    expect(bytes.byteLength).toBe(0);
  });

  it('takes nothing back from who reads it as text or as a stream', async () => {
    const responses = Array.from(
      { length: keptAnswers + 2 },
      (_, index) => new PiecesResponse([Buffer.from(String(index))], {}),
    );
    const texts = await Promise.all(responses.map((response) => response.text()));
    expect(texts).toEqual(responses.map((_, index) => String(index)));
  });
});
