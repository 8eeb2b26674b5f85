import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { PictureFile, Rendition } from '../../../src/domain/pictures/picture.ts';
import { planPicture } from '../../../src/domain/pictures/plan-picture.ts';
import { encodePicture } from '../../../src/pictures/encode.ts';
import {
  animatedGif,
  bomb,
  cmykPhotograph,
  deepPng,
  largePhotograph,
  pictureCanary,
  picturesWithCanaries,
  uprightPhotograph,
} from '../../sites/picture-files.ts';

const plan = async (bytes: Buffer, path: string) => {
  const { autoOrient, hasAlpha } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const kind = /\.(\w+)$/.exec(path)?.[1] ?? '';
  return planPicture({
    path,
    digest: 'd'.repeat(64),
    kind: (kind === 'jpg' ? 'jpeg' : kind) as PictureFile['kind'],
    width: autoOrient.width,
    height: autoOrient.height,
    hasAlpha,
  });
};

const pictures = await picturesWithCanaries();

describe('a picture that is published', () => {
  it.each(Object.keys(pictures))('has nothing left of what else was in %s', async (path) => {
    const bytes = pictures[path] ?? Buffer.alloc(0);
    // The test would find it.
    expect(bytes.includes(pictureCanary)).toBe(true);
    const { avif, webp, plain, feed, share } = await plan(bytes, path);
    const renditions = [avif[0], webp[0], plain[0], feed, share].filter((one) => one !== undefined);
    expect(renditions).toHaveLength(5);
    for (const rendition of renditions) {
      const written = Buffer.from(await encodePicture(bytes, rendition));
      expect(written.includes(pictureCanary), rendition.name).toBe(false);
      const { exif, xmp, iptc, comments } = await sharp(written).metadata();
      expect({ exif, xmp, iptc, comments }, rendition.name).toEqual({});
    }
  });

  const sizeOf = async (bytes: Buffer, rendition: Rendition | undefined) => {
    if (rendition === undefined) throw new Error('There is no such file.');
    const { width, height, format, space, depth, pages } = await sharp(
      await encodePicture(bytes, rendition),
    ).metadata();
    return { width, height, format, space, depth, pages };
  };

  it('stands upright', async () => {
    const bytes = await uprightPhotograph();
    const { webp } = await plan(bytes, 'a.jpg');
    expect(await sizeOf(bytes, webp.at(-1))).toMatchObject({ width: 900, height: 1200 });
  });

  it('is in the colours of the web where it was for print', async () => {
    const bytes = await cmykPhotograph();
    expect((await sharp(bytes).metadata()).space).toBe('cmyk');
    const { plain, webp } = await plan(bytes, 'a.jpg');
    expect(await sizeOf(bytes, plain[0])).toMatchObject({ format: 'jpeg', space: 'srgb' });
    expect(await sizeOf(bytes, webp[0])).toMatchObject({ format: 'webp', space: 'srgb' });
  });

  it('has eight bits a colour where it had sixteen', async () => {
    const bytes = await deepPng();
    expect((await sharp(bytes).metadata()).depth).toBe('ushort');
    const { plain } = await plan(bytes, 'a.png');
    expect(await sizeOf(bytes, plain[0])).toMatchObject({ format: 'png', depth: 'uchar' });
  });

  it('stands still where it moved', async () => {
    const bytes = await animatedGif();
    expect((await sharp(bytes).metadata()).pages).toBe(2);
    const { plain, webp } = await plan(bytes, 'a.gif');
    expect((await sizeOf(bytes, webp[0])).pages).toBeUndefined();
    expect(await sizeOf(bytes, plain[0])).toMatchObject({ width: 40, height: 30, format: 'png' });
  });

  it('keeps what may be seen through, and lays paper below it in a JPEG', async () => {
    const bytes = await sharp({ create: { width: 20, height: 10, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();
    const { avif, webp, plain, share } = await plan(bytes, 'a.png');
    for (const rendition of [avif[0], webp[0], plain[0]].filter((one) => one !== undefined)) {
      const { hasAlpha } = await sharp(await encodePicture(bytes, rendition)).metadata();
      expect(hasAlpha, rendition.name).toBe(true);
    }
    const { dominant } = await sharp(await encodePicture(bytes, share)).stats();
    expect(dominant.r).toBeGreaterThan(240);
  });

  it('is small: 1,600 pixels of twelve megapixels, and 150 kB in a feed, however much noise there is', async () => {
    const bytes = await largePhotograph();
    expect(bytes.length).toBeGreaterThan(5_000_000);
    const { webp, feed, share } = await plan(bytes, 'a.jpg');
    expect(await sizeOf(bytes, webp.at(-1))).toMatchObject({ width: 1600, height: 1200 });
    const inFeed = await encodePicture(bytes, feed);
    expect(inFeed.length).toBeLessThanOrEqual(150_000);
    expect(await sizeOf(bytes, share)).toMatchObject({ width: 1200, height: 630, format: 'jpeg' });
  });

  it('is not made of what is cut off, nor of what would fill the memory', async () => {
    const whole = pictures['photograph.jpg'] ?? Buffer.alloc(0);
    const { webp } = await plan(whole, 'a.jpg');
    const first = webp[0];
    if (first === undefined) throw new Error('There is no such file.');
    await expect(encodePicture(whole.subarray(0, whole.length / 2), first)).rejects.toThrow(/premature end/i);
    await expect(encodePicture(await bomb(), first)).rejects.toThrow(/exceeds pixel limit/);
  });
});
