import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { overlap, type Drawing } from '../../../../src/figures/drawing.ts';
import { loadAtlas } from '../../../../src/figures/map/atlas.ts';
import { drawMap, type MapOptions } from '../../../../src/figures/map/draw-map.ts';
import { frameMap, listContent } from '../../../../src/figures/map/frame-map.ts';
import { drawSmallMap } from '../../../../src/figures/small/small-map.ts';
import { toMapFigure, type MapFigure } from '../../../../src/figures/map/map-figure.ts';
import { angle, earthRadius, toVector } from '../../../../src/figures/map/sphere.ts';
import { smallSizes } from '../small/read-small.ts';
import { mapSchema } from '../../../../src/schemas/map.ts';
import { anyMap, anyWidth } from './arbitrary-map.ts';
import { measure } from '../measure.ts';
import { textOf } from '../read-drawing.ts';
import { hasClass, listElements, listWords, numberOf, readPath, readPlaces } from './read-drawing.ts';
import { countSamples } from '../../sample-count.ts';

const options: MapOptions = {
  locale: 'en',
  borders: 'neutral',
  labelledBy: 'map-title',
};

const read = (file: unknown): MapFigure =>
  toMapFigure(mapSchema.parse(file), (id) => ({
    id,
    number: id.replace(/\D+/, ''),
    href: `#source-${id}`,
    name: `Source ${id}`,
  }));

const korea = read({
  places: [
    { name: 'Seoul', at: [37.57, 126.98], role: 'subject', cite: 's1', status: 'confirmed' },
    { name: 'Pyongyang', at: [39.03, 125.75], role: 'capital' },
    { name: 'Wonsan', at: [39.15, 127.44], cite: 's3', status: 'assessed' },
    { name: 'Busan', at: [35.18, 129.08] },
    { name: 'Tokyo', at: [35.68, 139.69], role: 'capital' },
  ],
  rings: [
    { around: 'Seoul', kilometres: 400, label: 'Shorter reach', cite: 's4 s5', status: 'claimed' },
    { around: 'Seoul', kilometres: 600, label: 'Longer reach', cite: 's6', status: 'disputed' },
  ],
  countries: ['KR', 'KP'],
  waters: [{ name: 'Yellow Sea', at: [35.8, 123.6] }],
});

const arctic = read({
  places: [
    { name: 'Murmansk', at: [68.97, 33.08], cite: 's1', status: 'confirmed' },
    { name: 'Pituffik', at: [76.53, -68.7], role: 'subject', cite: 's2', status: 'assessed' },
    { name: 'Tiksi', at: [71.64, 128.87] },
    { name: 'Utqiaġvik', at: [71.29, -156.79] },
    { name: 'North Pole', at: [90, 0] },
  ],
  arrows: [{ from: 'Murmansk', to: 'Tiksi', label: 'Northern Sea Route', cite: 's1' }],
  countries: ['GL'],
});

const pacific = read({
  places: [
    { name: 'Guam', at: [13.44, 144.79], cite: 's2', status: 'claimed' },
    { name: 'Honolulu', at: [21.31, -157.86] },
    { name: 'Suva', at: [-18.14, 178.44], role: 'capital' },
  ],
  arrows: [{ from: 'Guam', to: 'Honolulu', cite: 's3', status: 'disputed' }],
  countries: ['FJ', 'KI'],
});

const world = read({
  places: [
    { name: 'Washington', at: [38.9, -77.04], role: 'capital', cite: 's1', status: 'confirmed' },
    { name: 'Moscow', at: [55.76, 37.62], role: 'capital', cite: 's2', status: 'claimed' },
    { name: 'Canberra', at: [-35.28, 149.13] },
  ],
  rings: [{ around: 'Moscow', kilometres: 12_000, label: 'Reach', cite: 's5' }],
  countries: ['US', 'RU', 'CN', 'GB', 'FR'],
});

const nile = read({
  places: [
    { name: 'Dam', at: [11.215, 35.093], role: 'subject', cite: 's1', status: 'confirmed' },
    { name: 'Khartoum', at: [15.5, 32.56], role: 'capital' },
    { name: 'Cairo', at: [30.04, 31.24], role: 'capital' },
    { name: 'Berbera', at: [10.43, 45.01], cite: 's7 s8', status: 'claimed' },
  ],
  countries: ['ET', 'SD', 'EG'],
});

const maps = { korea, arctic, pacific, world, nile };

const writer = unified().use(rehypeStringify, { space: 'svg' });

const write = ({ width, height, content }: Drawing): string =>
  writer.stringify({
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'svg',
        properties: { viewBox: `0 0 ${String(width)} ${String(height)}` },
        children: [...content],
      },
    ],
  });

describe('any map', () => {
  it('has no number that is none, and nothing outside its frame', () => {
    fc.assert(
      fc.property(anyMap, anyWidth, (map, width) => {
        const drawing = drawMap(map, width, measure, options);
        expect(write(drawing).replaceAll(/>[^<]*</g, '><')).not.toMatch(/NaN|Infinity|undefined/);
        const inFrame = ([x, y]: readonly [number, number], slack: number): boolean =>
          x >= -slack && y >= -slack && x <= width + slack && y <= drawing.height + slack;
        for (const { tagName, properties } of listElements(drawing.content)) {
          if (tagName !== 'path') continue;
          // The handles of a curve lie a little outside of it; marks are drawn about their own middle.
          expect(readPath(String(properties.d)).filter((point) => !inFrame(point, 10))).toEqual([]);
        }
        expect(readPlaces(drawing).filter((point) => !inFrame(point, 0))).toEqual([]);
        const outside = listWords(drawing).filter(
          ({ box }) => !inFrame([box.left, box.top], 0) || !inFrame([box.right, box.bottom], 0),
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: countSamples(120) },
    );
  });

  it('has land, borders and water within the frame to the pixel', () => {
    fc.assert(
      fc.property(anyMap, anyWidth, (map, width) => {
        const drawing = drawMap(map, width, measure, options);
        const ground = listElements(drawing.content).filter((element) =>
          ['sea', 'land', 'tint', 'border', 'border-disputed'].some((name) => hasClass(element, name)),
        );
        const points = ground.flatMap(({ properties }) => readPath(String(properties.d)));
        expect(points.filter(([x, y]) => x < 0 || y < 0 || x > width || y > drawing.height)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has no two words or links over each other, and at most eight labels besides letters', () => {
    fc.assert(
      fc.property(anyMap, anyWidth, (map, width) => {
        const drawing = drawMap(map, width, measure, options);
        const words = listWords(drawing);
        const pairs = words.flatMap((one, index) =>
          words
            .slice(index + 1)
            .filter((other) => overlap(one.box, other.box))
            .map((other) => [one, other]),
        );
        expect(pairs).toEqual([]);
        const wished = map.places.length + map.rings.length + map.arrows.length;
        expect(wished - drawing.key.length).toBeLessThanOrEqual(8);
      }),
      { numRuns: countSamples(120) },
    );
  });

  it('is drawn small, at any size, with every place in its frame, twice alike', () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom(...smallSizes), (map, size) => {
        const drawing = drawSmallMap(map, size, options.borders);
        const html = JSON.stringify(drawing);
        expect(html).not.toMatch(/NaN|Infinity|null|"text"/);
        expect(JSON.stringify(drawSmallMap(structuredClone(map), size, options.borders))).toBe(html);
        const places = [...html.matchAll(/translate\((-?[\d.]+) (-?[\d.]+)\)/g)];
        expect(places.length).toBeGreaterThanOrEqual(map.places.length);
        for (const [, x, y] of places) {
          expect(Number(x)).toBeGreaterThanOrEqual(-0.5);
          expect(Number(x)).toBeLessThanOrEqual(size.width + 0.5);
          expect(Number(y)).toBeGreaterThanOrEqual(-0.5);
          expect(Number(y)).toBeLessThanOrEqual(size.height + 0.5);
        }
      }),
      { numRuns: countSamples(40) },
    );
  });

  it('has its places where they are: read back, they are as far off as a tenth of a pixel', () => {
    fc.assert(
      fc.property(anyMap, anyWidth, (map, width) => {
        const drawing = drawMap(map, width, measure, options);
        const { projection, pixel, world: whole } = frameMap(listContent(map, loadAtlas()), width);
        const drawn = readPlaces(drawing);
        expect(drawn).toHaveLength(map.places.length);
        map.places.forEach(({ at }, index) => {
          const found = projection.invert?.(drawn[index] ?? [NaN, NaN]) ?? [NaN, NaN];
          // Near a pole the world's map is a line, and a pixel of it a long way.
          if (whole && Math.abs(at[1]) > 75) return;
          expect(angle(toVector(at), toVector(found))).toBeLessThan(pixel * 0.5);
        });
      }),
      { numRuns: countSamples(120) },
    );
  });

  it('is the same to the byte when drawn again, and names in a key what it could not label', () => {
    fc.assert(
      fc.property(anyMap, anyWidth, (map, width) => {
        const drawing = drawMap(map, width, measure, options);
        expect(write(drawMap(map, width, measure, options))).toBe(write(drawing));
        const links = drawing.content.filter((child) => child.type === 'element' && child.tagName === 'a');
        const cited = [...map.places, ...map.rings, ...map.arrows].flatMap(
          ({ evidence }) => evidence.sources,
        );
        const keyed = drawing.key.flatMap(({ evidence }) => evidence.sources);
        expect(links.length + keyed.length).toBe(cited.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a map', () => {
  it('weighs at most 5 kB for a telephone and a page together', () => {
    const weights = Object.entries(maps).map(([name, map]) => {
      const both = [304, 896] as const;
      const svg = both.map((width) => write(drawMap(map, width, measure, options))).join('');
      return [name, gzipSync(svg).length] as const;
    });
    expect(weights.filter(([, weight]) => weight > 5000)).toEqual([]);
  });

  it('is one image, with its links behind it', () => {
    const [image, ...links] = drawMap(korea, 624, measure, options).content;
    expect(image).toMatchObject({ tagName: 'g', properties: { role: 'img', ariaLabelledBy: ['map-title'] } });
    expect(links[0]).toMatchObject({
      tagName: 'a',
      properties: { href: '#source-s1' },
      children: [{ tagName: 'rect', properties: { width: 24, height: 24 } }, { tagName: 'text' }],
    });
  });

  it('says a distance truly: its bar is as long as that distance in the middle', () => {
    for (const map of Object.values(maps)) {
      for (const width of [304, 624, 896] as const) {
        const drawing = drawMap(map, width, measure, options);
        const elements = listElements(drawing.content);
        const bar = elements.find((element) => hasClass(element, 'scale'));
        const length = Number(/h([\d.]+)/.exec(String(bar?.properties.d))?.[1]);
        const words = elements.map(textOf).find((text) => /^[\d,]+ km$/.test(text));
        const { projection, height } = frameMap(listContent(map, loadAtlas()), width);
        const ends = [-1, 1].map((side) =>
          projection.invert?.([width / 2 + (side * length) / 2, height / 2]),
        );
        const [left = [NaN, NaN], right = [NaN, NaN]] = ends.map((end) => end ?? undefined);
        const kilometres = angle(toVector(left), toVector(right)) * earthRadius;
        const said = Number(words?.replaceAll(/\D/g, ''));
        expect(Math.abs(kilometres - said) / said).toBeLessThan(0.005);
      }
    }
  });

  it('draws a ring as far from its middle as it says, all round', () => {
    for (const width of [304, 624, 896] as const) {
      const drawing = drawMap(korea, width, measure, options);
      const { projection } = frameMap(listContent(korea, loadAtlas()), width);
      const drawn = listElements(drawing.content).filter((element) => hasClass(element, 'range'));
      const middle = toVector([126.98, 37.57]);
      [400, 600].forEach((kilometres, index) => {
        // Ends of the curves: the first point, then every third of the first curve, every second of the others.
        const points = readPath(String(drawn[index]?.properties.d));
        const ends = points.filter(
          (_, place) => place === 0 || place === 3 || (place > 3 && place % 2 === 1),
        );
        expect(ends).toHaveLength(9);
        for (const end of ends) {
          const found = projection.invert?.(end) ?? [NaN, NaN];
          const distance = angle(middle, toVector(found)) * earthRadius;
          expect(Math.abs(distance - kilometres) / kilometres).toBeLessThan(0.01);
        }
      });
    }
  });

  it('draws what is disputed twice, one line within the other', () => {
    const elements = listElements(drawMap(korea, 624, measure, options).content);
    const lines = elements.filter((element) => hasClass(element, 'range') || hasClass(element, 'within'));
    expect(lines.map(({ properties }) => properties.className)).toEqual([
      ['range', 'claimed'],
      ['range', 'disputed'],
      ['within'],
    ]);
    expect(lines[2]?.properties.d).toBe(lines[1]?.properties.d);
  });

  it('names countries in the language of the edition', () => {
    const list = (locale: string): string[] =>
      listElements(drawMap(korea, 896, measure, { ...options, locale }).content)
        .filter((element) => hasClass(element, 'land-name'))
        .map(textOf);
    expect(list('en')).toContain('North Korea');
    expect(list('ko')).toContain('북한');
    expect(list('ar')).toContain('اليابان');
  });

  it('shows the whole world where its places are spread over it', () => {
    expect(frameMap(listContent(world, loadAtlas()), 624).world).toBe(true);
    expect(frameMap(listContent(pacific, loadAtlas()), 624).world).toBe(false);
  });

  it('puts a ring round a tinted country that is too small to be seen', () => {
    const tiny = listElements(drawMap(pacific, 304, measure, options).content).filter((element) =>
      hasClass(element, 'tiny'),
    );
    expect(tiny.length).toBeGreaterThan(0);
    expect(tiny.every(({ properties }) => numberOf(properties, 'r') === 5)).toBe(true);
  });

  it('gives letters to what has no room for a name', () => {
    const crowd = read({
      places: Array.from({ length: 30 }, (_, index) => ({
        name: `Site ${String(index + 1)}`,
        at: [33 + (index % 6), 43 + Math.floor(index / 6)],
        cite: 's1',
      })),
    });
    const { key } = drawMap(crowd, 896, measure, options);
    expect(key).toHaveLength(22);
    expect(key.slice(0, 3).map(({ letter, name, kind }) => [letter, name, kind])).toEqual([
      ['A', 'Site 9', 'place'],
      ['B', 'Site 10', 'place'],
      ['C', 'Site 11', 'place'],
    ]);
  });
});
