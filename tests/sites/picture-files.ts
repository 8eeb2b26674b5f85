import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { toPngChunk } from './png-chunk.ts';

/** A word in everything of a picture's file that is not the picture. */
export const pictureCanary = 'Kanarienvogelnest';

const exif = {
  IFD0: { Make: `${pictureCanary}-camera`, Copyright: `${pictureCanary}-owner` },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '39/1 1/1 30/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '125/1 45/1 9/1',
    GPSAreaInformation: `${pictureCanary}-place`,
  },
};

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="${pictureCanary}-xmp"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A landscape: a sky, the sun and hills. */
const draw = (width: number, height: number) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 90 60" preserveAspectRatio="xMidYMid slice"><linearGradient id="g" x2="0" y2="1"><stop stop-color="#8fb3c9"/><stop offset="1" stop-color="#efd9b4"/></linearGradient><rect x="-90" y="-90" width="270" height="240" fill="url(#g)"/><circle cx="62" cy="24" r="6" fill="#f7efe0"/><path d="M-90 44 20 26 52 40 90 30 180 44V180H-90z" fill="#5d7682"/><path d="M-90 52 0 44 34 36 66 50 180 42V180H-90z" fill="#38484a"/></svg>`,
    ),
  ).flatten();

/** A photograph of nothing: no two points are alike. */
const drawNoise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#456',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });

const withCanaries = (width: number, height: number) => draw(width, height).withExif(exif).withXmp(xmp);

const insert = (bytes: Buffer, at: number, ...more: readonly Uint8Array[]): Buffer =>
  Buffer.concat([bytes.subarray(0, at), ...more, bytes.subarray(at)]);

/** A piece of a JPEG file. */
const segment = (marker: number, data: string): Buffer => {
  const body = Buffer.from(data, 'latin1');
  return Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body]);
};

/** JPEG with a place, a camera, an owner, a caption of an agency (IPTC), a comment, and something behind its end. */
const jpeg = async (): Promise<Buffer> => {
  const bytes = await withCanaries(900, 600).jpeg().toBuffer();
  const caption = `${pictureCanary}-iptc`;
  const record = `\x1c\x02\x78\x00${String.fromCharCode(caption.length)}${caption}`;
  const iptc = `Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00${String.fromCharCode(record.length)}${record}`;
  return Buffer.concat([
    insert(bytes, 2, segment(0xfe, `${pictureCanary}-comment`), segment(0xed, iptc)),
    Buffer.from(`${pictureCanary}-behind`),
  ]);
};

const png = async (): Promise<Buffer> =>
  insert(
    await withCanaries(300, 200).png().toBuffer(),
    33,
    toPngChunk('tEXt', Buffer.from(`Comment\0${pictureCanary}-text`)),
    toPngChunk('iTXt', Buffer.from(`Location\0\0\0\0\0${pictureCanary}-long`)),
  );

const gif = async (): Promise<Buffer> => {
  const bytes = await draw(40, 30).gif().toBuffer();
  const words = Buffer.from(`${pictureCanary}-comment`);
  // Before the mark of the end.
  return insert(bytes, bytes.length - 1, Buffer.from([0x21, 0xfe, words.length]), words, Buffer.from([0]));
};

/** Two frames of a colour each. */
export const animatedGif = async (): Promise<Buffer> => {
  const frames = ['#c00', '#00c'].map((background) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .gif({ delay: [500, 500] })
    .toBuffer();
};

/** Pictures of every kind, each with the word wherever its kind has room for words. */
export const picturesWithCanaries = async (): Promise<Readonly<Record<string, Buffer>>> => ({
  'photograph.jpg': await jpeg(),
  'drawing.png': await png(),
  'web.webp': await withCanaries(320, 200).webp().toBuffer(),
  'new.avif': await withCanaries(64, 48).avif().toBuffer(),
  'moves.gif': await gif(),
});

/** A photograph held upright: its points lie on their side, and its header says so. */
export const uprightPhotograph = (): Promise<Buffer> =>
  draw(1200, 900).withMetadata({ orientation: 6 }).jpeg().toBuffer();

/** For print. */
export const cmykPhotograph = (): Promise<Buffer> => draw(300, 200).toColourspace('cmyk').jpeg().toBuffer();

/** As scanners write it. */
export const deepPng = (): Promise<Buffer> => draw(300, 200).toColourspace('rgb16').png().toBuffer();

/** A photograph of twelve megapixels, and of noise: no other takes more bytes. */
export const largePhotograph = (): Promise<Buffer> => drawNoise(4000, 3000).jpeg({ quality: 95 }).toBuffer();

/** A drawing that says it has 20,000 × 10,000 points and holds none of them. */
export const bomb = async (): Promise<Buffer> => {
  const bytes = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const header = Buffer.from(bytes.subarray(12, 29));
  header.writeUInt32BE(20_000, 4);
  header.writeUInt32BE(10_000, 8);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(header), 0);
  return Buffer.concat([bytes.subarray(0, 12), header, check, bytes.subarray(33)]);
};
