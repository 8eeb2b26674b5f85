import sharp, { type Sharp } from 'sharp';
import type { Rendition } from '../domain/pictures/picture.ts';

/** Of a picture that is larger nothing is decoded: a file of a few kilobytes can ask for gigabytes of memory. */
export const maxPixels = 100_000_000;

/** Written smaller and smaller, where a file has a limit. */
const qualities: readonly number[] = [80, 70, 60, 50, 40, 30];

const write = (image: Sharp, { kind }: Rendition, quality: number): Promise<Buffer> => {
  switch (kind) {
    case 'avif':
      return image.avif({ quality: 52, effort: 3 }).toBuffer();
    case 'webp':
      return image.webp({ quality: 76, effort: 4 }).toBuffer();
    case 'jpg':
      return image.flatten({ background: '#fcfaf4' }).jpeg({ quality, mozjpeg: true }).toBuffer();
    case 'png':
      return image
        .png(
          quality === qualities[0]
            ? { compressionLevel: 9 }
            : { compressionLevel: 9, palette: true, colours: quality * 3 },
        )
        .toBuffer();
  }
};

/**
 * Encodes a picture afresh, pixel by pixel: turned upright, in the colours of the web, one frame of several. Nothing
 * else of the file gets through: no place, no camera, no name, no comment.
 * @param bytes of the picture's own file
 * @throws Error where it is cut off, or larger than can be decoded
 */
export const encodePicture = async (bytes: Uint8Array, rendition: Rendition): Promise<Uint8Array> => {
  const { width, height, isCut, maxBytes } = rendition;
  const upright = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'truncated', pages: 1 }).autoOrient();
  const sized = upright.resize({
    width,
    height,
    fit: isCut ? 'cover' : 'fill',
    ...(isCut ? { position: 'attention' } : {}),
  });
  // Once: a picture of twelve megapixels takes longer to read than to write.
  const { data, info } = await sized.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const { channels } = info;
  const toImage = (): Sharp => sharp(data, { raw: { width: info.width, height: info.height, channels } });
  let written = await write(toImage(), rendition, qualities[0] ?? 80);
  for (const quality of qualities.slice(1)) {
    if (maxBytes === undefined || written.length <= maxBytes) break;
    written = await write(toImage(), rendition, quality);
  }
  return written;
};
