import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { areOnOneDisk } from '../../../../src/desk/build/are-on-one-disk.ts';

it('finds the disk of what is not there yet by the folder above it', async () => {
  expect(await areOnOneDisk('.', 'no/such/folder')).toBe(true);
});

it.runIf(existsSync('/proc/self'))('tells two disks apart', async () => {
  expect(await areOnOneDisk('.', '/proc/no-such-process')).toBe(false);
});
