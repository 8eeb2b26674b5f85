import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { withoutPlace } from '../../../../src/desk/desk-form/without-place.ts';

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="47,22.1N" exif:UserComment="kept"><exif:GPSLongitude>8,32.5E</exif:GPSLongitude></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const make = (): Sharp =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } }).withExif({
    IFD0: { Copyright: 'Wernham' },
    IFD2: { DateTimeOriginal: '2026:01:02 03:04:05' },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '47/1 22/1 6/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '8/1 32/1 30/1',
      GPSDateStamp: '2026:01:02',
    },
  });

const kinds = ['jpeg', 'png', 'webp', 'avif'] as const;

/** Everything that sharp can tell of a picture. */
const tell = async (bytes: Uint8Array) => {
  const { exif, xmp: said, orientation } = await sharp(bytes).metadata();
  return {
    exif: exif?.toString('latin1') ?? '',
    xmp: said?.toString() ?? '',
    orientation,
    pixels: await sharp(bytes).raw().toBuffer(),
  };
};

/** As numbers of the order in which sharp writes them: 47, 1, 22, 1 */
const latitude = Buffer.from(new Uint32Array([47, 1, 22, 1]).buffer);

describe('the place at which a picture was taken', () => {
  it.each(kinds)('goes from %s, and nothing else does', async (kind) => {
    const before = await make().withXmp(xmp)[kind]().toBuffer();
    expect(before.includes(latitude)).toBe(true);
    const after = Buffer.from(await withoutPlace(before));
    if (kind !== 'png') expect(after.length).toBe(before.length);
    expect(after.includes(latitude)).toBe(false);
    expect(after.toString('latin1')).not.toMatch(/GPSL|47,22|8,32|2026:01:02\0/);
    const [was, is] = [await tell(before), await tell(after)];
    expect(is.orientation).toBe(was.orientation);
    expect(is.exif).toContain('Wernham');
    expect(is.exif).toContain('2026:01:02 03:04:05');
    expect(is.xmp).toContain('exif:UserComment="kept"');
    expect(is.xmp).not.toContain('GPS');
    expect(is.pixels.equals(was.pixels)).toBe(true);
    // Nothing is left to be done.
    expect(await withoutPlace(after)).toBe(after);
  });

  it.each(kinds)('goes from %s that says it in XMP alone', async (kind) => {
    const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } });
    const before = await plain.withXmp(xmp)[kind]().toBuffer();
    const after = Buffer.from(await withoutPlace(before));
    expect((await tell(after)).xmp).toBe(
      xmp.replace(/ exif:GPSLatitude="47,22.1N"|<exif:GPSLongitude>.*<\/exif:GPSLongitude>/g, (said) =>
        ' '.repeat(said.length),
      ),
    );
  });

  it.each(kinds)('is not looked for in %s that says none: the bytes stay', async (kind) => {
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .withExif({ IFD0: { Copyright: 'Wernham' } })
      [kind]()
      .toBuffer();
    expect(await withoutPlace(bytes)).toBe(bytes);
  });

  it('goes in either order of bytes', async () => {
    const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    // Motorola's order, as many cameras write: one entry, which leads to a list of a reference and a latitude.
    const tiff = Buffer.from(
      [
        '4d4d002a00000008',
        '0001' + '8825000400000001' + '0000001a' + '00000000',
        '0002' + '0001000200000002' + '4e000000' + '0002000500000003' + '00000038' + '00000000',
        '0000002f00000001' + '0000001600000001' + '0000000600000001',
      ].join(''),
      'hex',
    );
    const part = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(part.length + 2);
    const before = Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xe1]),
      length,
      part,
      jpeg.subarray(2),
    ]);
    const after = Buffer.from(await withoutPlace(before));
    expect(before.includes(tiff.subarray(0x38))).toBe(true);
    expect(after.includes(tiff.subarray(0x38))).toBe(false);
    expect(after.subarray(6 + part.length).equals(before.subarray(6 + part.length))).toBe(true);
    expect(await withoutPlace(after)).toBe(after);
  });

  it('of what is no picture, or no longer a whole one, nothing is said here', async () => {
    const whole = await make().jpeg().toBuffer();
    for (const bytes of [Buffer.from('no picture'), Buffer.alloc(0), whole.subarray(0, 60)])
      expect(await withoutPlace(bytes)).toBe(bytes);
  });
});
