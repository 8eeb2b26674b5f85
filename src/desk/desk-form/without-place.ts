import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { Refusal } from '../user-error.ts';
import { deskWords } from './words.ts';

/** Exif: numbers in one of two orders, in lists of entries ("IFD") that name their places from its start. */
interface Exif {
  readonly bytes: Buffer;
  readonly short: (at: number) => number;
  readonly long: (at: number) => number;
}

const openExif = (bytes: Buffer): Exif | undefined => {
  const order = bytes.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const isLittle = order === 'II';
  return {
    bytes,
    short: (at) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    long: (at) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)),
  };
};

const entryLength = 12;
const placeTag = 0x88_25;

/** Bytes of one value of each kind, by its number. */
const valueLengths = [1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** Where the entries of a list begin. */
const listEntries = ({ short }: Exif, list: number): number[] =>
  Array.from({ length: short(list) }, (_, index) => list + 2 + index * entryLength);

/** Where the list of the place begins, if there is one. */
const findPlaceList = (exif: Exif): number | undefined => {
  const entry = listEntries(exif, exif.long(4)).find((at) => exif.short(at) === placeTag);
  return entry === undefined ? undefined : exif.long(entry + 8);
};

/** Whether Exif says more of a place than by which version of the rules. */
const namesPlace = (bytes: Buffer): boolean => {
  try {
    const exif = openExif(bytes);
    const list = exif && findPlaceList(exif);
    return (
      exif !== undefined && list !== undefined && listEntries(exif, list).some((at) => exif.short(at) > 0)
    );
  } catch {
    // It ends before it should: nothing reads a place in it either.
    return false;
  }
};

/** Empties the list of the place where it stands, but for one entry: a list must have one, and this says nothing. */
const emptyPlaceList = (bytes: Buffer): void => {
  const exif = openExif(bytes);
  const list = exif && findPlaceList(exif);
  if (!exif || list === undefined) return;
  const entries = listEntries(exif, list);
  for (const at of entries) {
    const length = (valueLengths[exif.short(at + 2)] ?? 1) * exif.long(at + 4);
    if (length > 4) bytes.fill(0, exif.long(at + 8), exif.long(at + 8) + length);
  }
  bytes.fill(0, list, list + 2 + entries.length * entryLength + 4);
  const isLittle = bytes.toString('latin1', 0, 2) === 'II';
  const [one, four] = isLittle
    ? [
        [1, 0],
        [4, 0, 0, 0],
      ]
    : [
        [0, 1],
        [0, 0, 0, 4],
      ];
  // GPSVersionID, four bytes: 2.2.0.0
  bytes.set([...one, 0, 0, ...one, ...four, 2, 2, 0, 0], list);
};

/** What XMP says of a place, in both its forms. */
const placeInXmp = /\s[\w-]+:GPS\w+\s*=\s*(?:"[^"]*"|'[^']*')|<([\w-]+:GPS\w+)[^>]*>[^<]*<\/\1>/g;

/** Latin letters stand for bytes here, so that what is beside the words stays as it is. */
const withoutPlaceInXmp = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes.toString('latin1').replaceAll(placeInXmp, (said) => ' '.repeat(said.length)),
    'latin1',
  );

/** Where packed XMP begins in a part of a PNG, of either kind that programs put it into. */
const findPackedXmp = (name: string, data: Buffer): number | undefined => {
  const said = data.toString('latin1', 0, 200);
  if (name === 'zTXt') return said.startsWith('XML:com.adobe.xmp\0\0') ? 19 : undefined;
  // A language and its word for the name come first.
  const [head] = /^XML:com\.adobe\.xmp\0\u0001\0[^\0]*\0[^\0]*\0/.exec(said) ?? [];
  return name === 'iTXt' ? head?.length : undefined;
};

/** A part of a PNG; XMP in it may be packed, and Exif written as letters, as ImageMagick once did. */
const cleanPart = (name: string, data: Buffer): Buffer | undefined => {
  if (/^[tz]TXt$/.test(name) && /^Raw profile type (?:exif|app1|xmp)\0/i.test(data.toString('latin1', 0, 40)))
    return undefined;
  const start = findPackedXmp(name, data);
  if (start === undefined) return data;
  const unpacked = inflateSync(data.subarray(start));
  const clean = withoutPlaceInXmp(unpacked);
  return clean.equals(unpacked) ? data : Buffer.concat([data.subarray(0, start), deflateSync(clean)]);
};

/** Takes a PNG apart and puts it together again, each part with its length and its sum. */
const cleanPng = (png: Buffer): Buffer => {
  const pieces = [png.subarray(0, 8)];
  let at = 8;
  for (; at + 12 <= png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    if (end + 4 > png.length) break;
    const name = png.subarray(at + 4, at + 8);
    const data = cleanPart(name.toString('latin1'), png.subarray(at + 8, end));
    if (data !== undefined) {
      const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
      length.writeUInt32BE(data.length);
      sum.writeUInt32BE(crc32(Buffer.concat([name, data])));
      pieces.push(length, name, data, sum);
    }
    at = end + 4;
  }
  return Buffer.concat([...pieces, png.subarray(at)]);
};

const readExif = async (bytes: Uint8Array): Promise<Buffer | undefined> => {
  const { default: sharp } = await import('sharp');
  try {
    const { exif } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return exif && (exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif);
  } catch {
    // What is no picture is for others to say.
    return undefined;
  }
};

/**
 * A picture without the place at which it was taken, which a camera writes into its file and an editor does not see. It is
 * overwritten where it stands: not a pixel changes, nor anything else that the file says.
 * @returns the same bytes where there is none
 * @throws Refusal where it cannot be overwritten
 */
export const withoutPlace = async (picture: Uint8Array): Promise<Uint8Array> => {
  const exif = await readExif(picture);
  let bytes = withoutPlaceInXmp(Buffer.from(picture));
  if (exif !== undefined && namesPlace(exif)) {
    const at = bytes.indexOf(exif);
    if (at !== -1) emptyPlaceList(bytes.subarray(at, at + exif.length));
  }
  if (bytes.toString('latin1', 1, 4) === 'PNG') bytes = cleanPng(bytes);
  if (bytes.equals(picture)) return refuseIfNamed(exif, picture);
  return refuseIfNamed(await readExif(bytes), bytes);
};

const refuseIfNamed = (exif: Buffer | undefined, bytes: Uint8Array): Uint8Array => {
  if (exif !== undefined && namesPlace(exif)) throw new Refusal(deskWords.picture.placeStays);
  return bytes;
};
