import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestContent, examineSite } from '../../../../../src/desk/build/standing/digest-folders.ts';
import { walkFolder } from '../../../../../src/desk/build/standing/walk-folder.ts';

let folder = '';
const at = (path: string): string => join(folder, path);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standing-'));
  mkdirSync(at('articles/geese'), { recursive: true });
  writeFileSync(at('articles/geese/index.md'), 'Geese cross.');
  writeFileSync(at('articles/geese/bridge.jpg'), 'a picture');
  writeFileSync(at('index.html'), '<p>Geese</p>');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Puts the time of a file back, as whoever hides a change might. */
const changeAtSameTime = (path: string, change: () => void): void => {
  const { atime, mtime } = statSync(at(path));
  change();
  utimesSync(at(path), atime, mtime);
};

/** What somebody may do in a folder. */
const changes: readonly (readonly [string, () => void])[] = [
  [
    'a file is longer',
    () => {
      appendFileSync(at('index.html'), ' ');
    },
  ],
  [
    'a file has other bytes of the same length',
    () => {
      writeFileSync(at('index.html'), '<p>Swans</p>');
    },
  ],
  [
    'and the time that it had',
    () => {
      changeAtSameTime('index.html', () => {
        writeFileSync(at('index.html'), '<p>Swans</p>');
      });
    },
  ],
  [
    'another file has its name',
    () => {
      changeAtSameTime('index.html', () => {
        rmSync(at('index.html'));
        writeFileSync(at('index.html'), '<p>Geese</p>');
      });
    },
  ],
  [
    'a file is gone',
    () => {
      rmSync(at('articles/geese/bridge.jpg'));
    },
  ],
  [
    'a file is new',
    () => {
      writeFileSync(at('articles/notes.txt'), '');
    },
  ],
  [
    'a folder is new',
    () => {
      mkdirSync(at('articles/swans'));
    },
  ],
];

it('walks a folder in an order that is always the same', () => {
  expect(walkFolder(folder)?.folders).toEqual(['articles', 'articles/geese']);
  expect(walkFolder(folder)?.files.map(({ path }) => path)).toEqual([
    'articles/geese/bridge.jpg',
    'articles/geese/index.md',
    'index.html',
  ]);
});

it('says nothing of a folder with a link, whose end may change without a trace', () => {
  symlinkSync(at('index.html'), at('second.html'));
  expect(walkFolder(folder)).toBeUndefined();
  expect(examineSite(folder)).toBeUndefined();
  expect(digestContent(folder)).toBeUndefined();
});

describe('a site', () => {
  it('is the same until somebody has been at it', () => {
    expect(examineSite(folder)).toEqual(examineSite(folder));
    expect(examineSite(folder)?.files).toBe(3);
  });

  it.each(changes)('is another where %s', (_, change) => {
    const before = examineSite(folder)?.digest;
    change();
    expect(examineSite(folder)?.digest).not.toBe(before);
  });

  it('is none where there is no folder', () => {
    expect(examineSite(at('nowhere'))).toBeUndefined();
  });
});

describe('content', () => {
  it.each(changes)('is another where %s', (_, change) => {
    const before = digestContent(folder);
    change();
    expect(digestContent(folder)).not.toBe(before);
  });

  it('is the same where a text was written once more, or a name begins with a dot', () => {
    const before = digestContent(folder);
    writeFileSync(at('articles/geese/index.md'), 'Geese cross.');
    writeFileSync(at('articles/geese/.index.md.swp'), 'an editor’s own');
    expect(digestContent(folder)).toBe(before);
  });

  it('is another where a text has other words of the same length, at the same time', () => {
    const before = digestContent(folder);
    changeAtSameTime('articles/geese/index.md', () => {
      writeFileSync(at('articles/geese/index.md'), 'Swans cross.');
    });
    expect(digestContent(folder)).not.toBe(before);
  });
});
