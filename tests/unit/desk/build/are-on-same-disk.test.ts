import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { areOnSameDisk } from '../../../../src/desk/build/are-on-same-disk.ts';

it('finds the disk of what is not there yet by the folder above it', async () => {
  expect(await areOnSameDisk('.', 'no/such/folder')).toBe(true);
});

it.runIf(existsSync('/proc/self'))('tells two disks apart', async () => {
  expect(await areOnSameDisk('.', '/proc/no-such-process')).toBe(false);
});
