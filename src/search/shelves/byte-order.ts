const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/**
 * Order of two texts by their bytes in UTF-8, which is Pagefind's and that of code points: it differs from
 * JavaScript's where one text has a letter beyond 0xFFFF and the other one just below.
 */
export const compareBytes = (one: string, other: string): number => {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const unit = one.charCodeAt(index);
    const against = other.charCodeAt(index);
    if (unit === against) continue;
    return isSurrogate(unit) === isSurrogate(against) ? unit - against : isSurrogate(unit) ? 1 : -1;
  }
  return one.length - other.length;
};
