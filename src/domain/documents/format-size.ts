import type { Edition } from '../edition.ts';

/** Bytes as people say them: "850 B", "12 kB", "1.2 MB". */
export const formatSize = (bytes: number, { dialect }: Pick<Edition, 'dialect'>): string => {
  const [unit, factor] =
    bytes < 1000
      ? (['byte', 1] as const)
      : // What would be rounded to a thousand kilobytes is a megabyte.
        bytes < 999_500
        ? (['kilobyte', 1000] as const)
        : (['megabyte', 1_000_000] as const);
  const value = bytes / factor;
  return new Intl.NumberFormat(dialect, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: unit === 'megabyte' && value < 10 ? 1 : 0,
  }).format(value);
};
