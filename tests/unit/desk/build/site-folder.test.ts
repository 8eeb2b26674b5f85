import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertPreviewFolder, resolveSiteFolder } from '../../../../src/desk/build/site-folder.ts';
import { writeStandInSite } from '../../../sites/stand-in-site.ts';

let folder = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'site-folder-')));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the folder of a site', () => {
  it('may be missing, empty, or hold an earlier site; a link to one is followed', async () => {
    const site = join(folder, 'site');
    expect(await resolveSiteFolder(site)).toBe(site);
    await mkdir(site);
    expect(await resolveSiteFolder(site)).toBe(site);
    await writeStandInSite(site);
    await symlink(site, join(folder, 'link'));
    expect(await resolveSiteFolder(join(folder, 'link'))).toBe(site);
  });

  it.each(['/', '//'])('is the same with %s behind it, as shells put it', async (slash) => {
    const site = join(folder, 'site');
    expect(await resolveSiteFolder(`${site}${slash}`)).toBe(site);
    await writeStandInSite(site);
    expect(await resolveSiteFolder(`${site}${slash}`)).toBe(site);
    await symlink(site, join(folder, 'link'));
    expect(await resolveSiteFolder(`${join(folder, 'link')}${slash}`)).toBe(site);
  });

  it('is refused where anything else lies in it, or around it', async () => {
    await mkdir(join(folder, 'work/deep'), { recursive: true });
    await writeFile(join(folder, 'work/deep/notes.md'), '');
    for (const out of [join(folder, 'work'), folder, '.', 'src', 'docs']) {
      await expect(resolveSiteFolder(out)).rejects.toThrow(
        `${out}/ contains files that no build made, and a build replaces the whole folder.`,
      );
    }
  });

  it.each(['content', 'content/', 'content/articles', 'content/new', 'src/../content'])(
    'is refused where it is in the content: %s',
    async (out) => {
      await expect(resolveSiteFolder(out)).rejects.toThrow('is inside the content folder');
    },
  );

  it('is refused where it is a file, or nothing', async () => {
    await expect(resolveSiteFolder('README.md')).rejects.toThrow('ENOTDIR');
    await expect(resolveSiteFolder(' ')).rejects.toThrow('--out needs a folder, e.g. --out dist.');
  });
});

describe('the folder of a preview', () => {
  const preview = (): string => join(folder, '.preview');

  it('may be missing, empty, or hold an earlier preview', async () => {
    await assertPreviewFolder(preview());
    await mkdir(preview());
    await assertPreviewFolder(preview());
    await writeFile(join(preview(), 'NOT-FOR-PUBLICATION.txt'), '');
    await writeFile(join(preview(), 'index.html'), '');
    await assertPreviewFolder(preview());
  });

  it('is refused where anything else lies in it', async () => {
    await mkdir(preview());
    await writeFile(join(preview(), 'notes.md'), '');
    await expect(assertPreviewFolder(preview())).rejects.toThrow('contains files that no build made');
  });
});
