/** The package ships no types; this is the part of it that east-asian.ts uses. */
declare module 'wawoff2' {
  export const decompress: (woff2: Uint8Array) => Promise<Uint8Array>;
}
