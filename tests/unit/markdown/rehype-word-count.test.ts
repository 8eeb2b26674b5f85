import { expect, it } from 'vitest';
import { renderBody } from '../../markdown/render-markdown.ts';

const countWords = async (body: string): Promise<number> =>
  (await renderBody(body, ['gazette', 'agency'])).words;

it.each([
  ['', 0],
  ['Seven geese crossed.', 3],
  ['Seven geese [@gazette] crossed [@agency, para 4; @gazette].', 3],
  ['Seven[@gazette] geese.', 2],
  ['Not known [@nobody] here.', 3],
  ['"Seven" geese -- twelve swans...', 4],
  ["It's the geese's bridge.", 4],
  ['In 2026, 7.5 per cent (or 8).', 7],
  ['## A heading\n\n- one\n- two\n\n| three | four |\n| ----- | ---- |\n| five  | six  |', 8],
  ['![Not the words of a picture](https://gazette.example/goose.png) but these.', 2],
  ['<script>not these words</script> <style>nor these</style> but <!-- not this --> these', 2],
  ['::table[Two words]{data="figures.csv" cite="gazette"}', 2],
  ['기러기가 다리를 건넜다', 3],
])('counts the words of %j', async (body, words) => {
  expect(await countWords(body)).toBe(words);
});
