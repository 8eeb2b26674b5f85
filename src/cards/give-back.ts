/**
 * Gives the memory of pixels back to the system at once. Left to the garbage collector, the megabytes of every
 * twentieth picture would make it walk through all that a build holds.
 */
export const giveBack = ({ buffer }: Uint8Array): void => {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
};
