/** Kinds of file that pictures are read from. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

/** The file of a picture, as far as its header tells. */
export interface PictureFile {
  /** Below the content folder, with forward slashes. */
  readonly path: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly digest: string;
  readonly kind: PictureKind;
  /** Pixels, as it is seen: turned as its camera was held. */
  readonly width: number;
  readonly height: number;
  /** Some of it may be seen through. */
  readonly hasAlpha: boolean;
}

/** Kinds of file that pictures are published as, by their endings. */
export type RenditionKind = 'avif' | 'webp' | 'jpg' | 'png';

/** One of the files that a picture is published as. */
export interface Rendition {
  /** Name of the file; it holds the digest of the picture. */
  readonly name: string;
  readonly kind: RenditionKind;
  /** Path of the picture's own file. */
  readonly of: string;
  readonly width: number;
  readonly height: number;
  /** Written as small as it must be to have no more bytes, where there is a limit. */
  readonly maxBytes: number | undefined;
  /** Cut at the edges to the shape that is asked for. */
  readonly isCut: boolean;
}

/** A picture as the site serves it. */
export interface Picture {
  /** Pixels at its largest. */
  readonly width: number;
  readonly height: number;
  /** The same in every size, from small to large. */
  readonly avif: readonly Rendition[];
  readonly webp: readonly Rendition[];
  /** In a kind that every browser reads. */
  readonly plain: readonly Rendition[];
  /** For feeds and mail. */
  readonly feed: Rendition;
  /** In the shape that other sites show beside a link. */
  readonly share: Rendition;
}
