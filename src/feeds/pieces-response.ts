/**
 * How many answers' bytes are kept. Astro writes one path after the other (build.concurrency), so that those of
 * the answer before are in their file already when the next one is asked for; this leaves room for more at once.
 */
export const keptAnswers = 16;

const answered: ArrayBuffer[] = [];

/**
 * Gives the bytes of answers long past back to the system at once. Left to the garbage collector, every 64 MB of
 * them make it walk through the whole newsroom: more than half of what feeds cost on the main thread.
 */
const releaseOld = (latest: ArrayBuffer): ArrayBuffer => {
  answered.push(latest);
  if (answered.length > keptAnswers) answered.shift()?.transfer(0);
  return latest;
};

/**
 * An answer whose body is at hand in pieces. Asked for its bytes it joins them at once; a Response of Node's
 * reads its own stream piece by piece and then copies the whole twice (npm run bench). The bytes are lent: they
 * are taken back when many more answers were asked for theirs.
 */
export class PiecesResponse extends Response {
  readonly #pieces: readonly Buffer<ArrayBuffer>[];

  constructor(pieces: readonly Buffer<ArrayBuffer>[], init: ResponseInit) {
    super(toStream(pieces), init);
    this.#pieces = pieces;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    // A body that was read or is being read is for Node to refuse.
    return this.bodyUsed ? super.arrayBuffer() : Promise.resolve(releaseOld(join(this.#pieces)));
  }
}

/** The pieces as a stream that holds nothing before it is read. */
const toStream = (pieces: readonly Buffer<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream(
    {
      pull: (controller) => {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );

const join = (pieces: readonly Buffer<ArrayBuffer>[]): ArrayBuffer => {
  // Of its own and not cleared: every byte is written below.
  const bytes = Buffer.allocUnsafeSlow(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes.buffer;
};
