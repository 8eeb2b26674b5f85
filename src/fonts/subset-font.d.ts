/** The package ships no types; this is the part of it that subset.ts uses. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2' | 'truetype';
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
    readonly keepFeatures?: readonly string[];
    readonly noHinting: boolean;
    readonly keepAllGlyphs?: boolean;
  }
  const subsetFont: (font: Buffer, characters: string | undefined, options: Options) => Promise<Buffer>;
  export default subsetFont;
}
