import { readFile, rm, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { toSlug } from '../../domain/address.ts';
import { isDeviceName } from '../../schemas/identifier.ts';
import { codeOf } from '../error-code.ts';
import { headLength, toPictureKind } from '../reading/image-kinds.ts';
import { type PictureFacts, type PictureFault, readPictureFacts } from '../reading/picture-facts.ts';
import { Refusal } from '../user-error.ts';
import { findRealPlace } from './safe-place.ts';
import { withoutPlace } from './without-place.ts';
import { deskWords } from './words.ts';

/** Of what a camera makes, nothing is larger. */
export const maxPictureMegabytes = 30;

const maxPixels = 100_000_000;

/** Endings that pictures get, the first of a kind that fits the bytes. */
const endings = ['png', 'jpg', 'webp', 'avif', 'gif'] as const;

/** Longer names help nobody. */
const maxNameChars = 60;

/**
 * The name under which a picture is kept: letters, digits and hyphens, with the ending of what it is.
 * @param said the name it had
 * @throws Refusal for what is no picture that is published
 */
export const toPictureName = (said: string, bytes: Uint8Array): string => {
  const head = bytes.subarray(0, headLength);
  const ending = endings.find((one) => toPictureKind(`picture.${one}`, head) !== undefined);
  if (ending === undefined) throw new Refusal(deskWords.picture.wrongKind);
  const slug = toSlug(posix.basename(said.replaceAll('\\', '/')).replace(/\.[^.]*$/, '')).slice(
    0,
    maxNameChars,
  );
  const name = slug.replace(/-$/, '');
  return `${name === '' || isDeviceName(name) ? 'picture' : name}.${ending}`;
};

const judge = (facts: PictureFacts | PictureFault): void => {
  const { picture } = deskWords;
  if (facts === 'cut-off') throw new Refusal(picture.cutOff);
  if (facts === 'unreadable') throw new Refusal(picture.unreadable);
  if (facts.frames > 1) throw new Refusal(picture.moving);
  if (facts.width * facts.height > maxPixels) throw new Refusal(picture.tooManyPixels);
};

const withNumber = (name: string, number: number): string =>
  number === 1 ? name : name.replace(/\.([a-z]+)$/, `-${String(number)}.$1`);

/** Writes a file that is not there. @returns whether it was not, or was the same */
const writeNew = async (place: string, bytes: Uint8Array): Promise<'written' | 'same' | 'other'> => {
  try {
    await writeFile(place, bytes, { flag: 'wx' });
    return 'written';
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return (await readFile(place)).equals(bytes) ? 'same' : 'other';
  }
};

/**
 * Puts a picture beside a story. It never takes the place of another; the same picture is kept once.
 * @param taken names of files that are there, in small letters
 * @returns its name, and whether its file said where it was taken: that it no longer does
 * @throws Refusal where it cannot be published
 */
export const takePicture = async (
  content: string,
  slug: string,
  said: string,
  dropped: Uint8Array,
  taken: ReadonlySet<string>,
): Promise<{ readonly name: string; readonly hadPlace: boolean }> => {
  if (dropped.length > maxPictureMegabytes * 1_000_000)
    throw new Refusal(deskWords.picture.tooLarge(maxPictureMegabytes));
  const wanted = toPictureName(said, dropped);
  // Readers get pixels alone; but the file goes into the repository, which others may read.
  const bytes = await withoutPlace(dropped);
  for (let number = 1; ; number += 1) {
    const name = withNumber(wanted, number);
    const place = await findRealPlace(content, `articles/${slug}/${name}`);
    const outcome = await writeNew(place, bytes);
    if (outcome === 'other') continue;
    // Some systems tell no capitals apart: PHOTO.PNG is in the way of photo.png.
    if (outcome === 'written' && taken.has(name)) {
      await rm(place);
      continue;
    }
    if (outcome === 'written') {
      try {
        judge(await readPictureFacts(place, bytes.subarray(0, headLength)));
      } catch (error) {
        await rm(place);
        throw error;
      }
    }
    return { name, hadPlace: bytes !== dropped };
  }
};
