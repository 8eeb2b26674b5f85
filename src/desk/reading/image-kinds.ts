/** What the first bytes of a file tell, as far as pictures go; "?" stands for any byte. */
const beginnings = {
  PNG: '89 50 4e 47 0d 0a 1a 0a',
  JPEG: 'ff d8 ff',
  WebP: '52 49 46 46 ? ? ? ? 57 45 42 50',
  AVIF: '? ? ? ? 66 74 79 70 61 76 69 66',
  GIF: '47 49 46 38',
} as const;

type ImageKind = keyof typeof beginnings;

const endings: Readonly<Record<ImageKind, readonly string[]>> = {
  PNG: ['png'],
  JPEG: ['jpg', 'jpeg'],
  WebP: ['webp'],
  AVIF: ['avif'],
  GIF: ['gif'],
};

/** Kinds of picture that are published: those that hold nothing but a picture. */
export const imageKinds = Object.keys(beginnings) as ImageKind[];

/** As many bytes as tell a kind, also of a document. */
export const headLength = 128;

const beginsAs = (head: Uint8Array, pattern: string): boolean =>
  pattern.split(' ').every((byte, index) => byte === '?' || head[index] === Number.parseInt(byte, 16));

/**
 * The kind of a picture that is published and says so in its name: a host goes by the name, who reads it by the
 * bytes. Undefined for everything else.
 * @param head its first bytes
 */
export const toPictureKind = (name: string, head: Uint8Array): ImageKind | undefined => {
  const ending = /\.([^./]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return imageKinds.find((kind) => beginsAs(head, beginnings[kind]) && endings[kind].includes(ending));
};

/** Whether a file is a picture that is published. */
export const isPublishedImage = (name: string, head: Uint8Array): boolean =>
  toPictureKind(name, head) !== undefined;
