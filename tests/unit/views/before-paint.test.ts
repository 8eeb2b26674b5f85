import { readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { themeScript, toBeforePaint } from '../../../src/views/before-paint.ts';

const beforePaint = toBeforePaint(['1em Newsreader', '1em Libre Franklin']);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Face {
  readonly family: string;
  status: 'unloaded' | 'loading' | 'loaded';
  display: string;
}

/** What a browser gives the script; fonts are there when `load` says so. */
interface Surroundings {
  readonly stored?: string | null | (() => never);
  readonly load?: (face: Face) => Promise<unknown>;
  readonly ready?: Promise<unknown>;
  readonly others?: readonly Face[];
}

const never = (): Promise<unknown> => new Promise(() => undefined);
const arrive = (face: Face): Promise<unknown> => {
  face.status = 'loaded';
  return Promise.resolve([face]);
};

/** Runs the scripts of every page, in their order, and gives what it left: the root's attributes and the faces. */
const run = ({
  stored = null,
  load = never,
  ready = Promise.resolve(),
  others = [],
}: Surroundings): { readonly root: Record<string, string>; readonly faces: readonly Face[] } => {
  const root: Record<string, string> = {};
  const firsts = ['Newsreader', 'Libre Franklin'].map((family): Face => ({
    family,
    status: 'loading',
    display: 'optional',
  }));
  const find = (font: string): Face => {
    const face = firsts.find(({ family }) => font === `1em ${family}`);
    if (!face) throw new Error(`There is no "${font}".`);
    return face;
  };
  const faces = [...firsts, ...others];
  const fonts = Object.assign(new Set(faces), {
    load: (font: string) => load(find(font)),
    check: (font: string) => find(font).status === 'loaded',
    ready,
  });
  const context = createContext({
    document: { documentElement: { dataset: root }, fonts },
    localStorage: { getItem: () => (typeof stored === 'function' ? stored() : stored) },
    setTimeout,
  });
  for (const script of [themeScript, beforePaint]) runInContext(script, context);
  return { root, faces };
};

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

it('lets the text wait until both fonts have come, and shows them', async () => {
  const { root, faces } = run({ load: arrive });
  expect(root.type).toBe('awaited');
  expect(faces.map(({ display }) => display)).toEqual(['swap', 'swap']);
  await settle();
  expect(root.type).toBe('set');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(root.type).toBe('set');
});

it('waits 900 ms and no longer; what comes then is for the next page', async () => {
  const { root, faces } = run({});
  await vi.advanceTimersByTimeAsync(899);
  expect(root.type).toBe('awaited');
  await vi.advanceTimersByTimeAsync(1);
  expect(root.type).toBe('late');
  expect(faces.map(({ display }) => display)).toEqual(['optional', 'optional']);
});

it('takes one font that has come for too little', async () => {
  const { root } = run({ load: (face) => (face.family === 'Newsreader' ? arrive(face) : never()) });
  await vi.advanceTimersByTimeAsync(900);
  expect(root.type).toBe('late');
});

it('waits for the fonts of rarer letters as well, but does without them', async () => {
  const rare: Face = { family: 'Newsreader', status: 'loading', display: 'optional' };
  const { root } = run({ load: arrive, ready: never(), others: [rare] });
  await settle();
  expect([root.type, rare.display]).toEqual(['awaited', 'swap']);
  await vi.advanceTimersByTimeAsync(900);
  expect([root.type, rare.display]).toEqual(['set', 'optional']);
});

it('shows the text at once when a font cannot be had', async () => {
  const { root } = run({ load: () => Promise.reject(new Error('A network error occurred.')) });
  await settle();
  expect(root.type).toBe('late');
});

it('hides nothing in a browser without the font API', () => {
  const dataset: Record<string, string> = {};
  const document = { documentElement: { dataset } };
  const context = createContext({ document, localStorage: { getItem: () => 'dark' }, setTimeout });
  runInContext(themeScript, context);
  expect(() => {
    runInContext(beforePaint, context);
  }).toThrow('fonts is not iterable');
  vi.advanceTimersByTime(10_000);
  expect(dataset).toEqual({ theme: 'dark' });
});

it.each(['light', 'dark', 'system'])('gives the page the %s colours that were chosen', (stored) => {
  expect(run({ stored }).root.theme).toBe(stored);
});

it.each([
  ['nothing was chosen', null],
  [
    'storage is closed',
    () => {
      throw new Error('SecurityError');
    },
  ],
])('leaves the colours to the system and awaits its type when %s', async (_, stored) => {
  const { root } = run({ stored, load: arrive });
  await settle();
  expect(root).toEqual({ type: 'set' });
});

it.each([themeScript, beforePaint])(
  'is one line that ends neither its element nor itself early: %s',
  (script) => {
    expect(script).not.toMatch(/<\/|<!--|\/\/|\n/);
    expect(() => new Script(script)).not.toThrow();
  },
);

const sheet = readFileSync('src/styles/fonts.css', 'utf8');

it('is helped by a style sheet that hides text on screens alone, and never for longer than three seconds', () => {
  expect(sheet.match(/visibility: hidden/g)).toHaveLength(1);
  expect(sheet).toMatch(/@keyframes await-type \{\s*from \{\s*visibility: hidden;\s*\}\s*\}/);
  expect(sheet).toMatch(
    /@media screen \{\s*\[data-type='awaited'\] body \{\s*animation: await-type 3s step-end;\s*\}/,
  );
});
