import { posix } from 'node:path';
import type { BodyImage } from '../reading/body.ts';
import { findClosest } from '../problems/closest.ts';
import type { Content, Document } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';
import { toSlug } from '../../domain/address.ts';
import { isDeviceName } from '../../schemas/identifier.ts';
import { findPlace, findValue } from '../reading/fields.ts';
import { imageKinds } from '../reading/image-kinds.ts';
import type { PictureFacts, PictureFault } from '../reading/picture-facts.ts';
import type { Placed } from '../reading/slips.ts';
import { toPictureWords } from '../../domain/pictures/credit.ts';
import { exampleCredit } from '../../schemas/credit.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { quote, toOneLine } from '../problems/quote.ts';

/** Finds images without a description, a credit or a file, of a kind that is not published, or on someone else's server. */
export const checkImages = (content: Content): Finding[] => {
  const twins = findTwins(content.paths);
  return content.documents.flatMap((document) =>
    [...listOfText(document), ...listStills(document), ...listLead(document)].flatMap((image) =>
      checkImage(image, document, content, twins),
    ),
  );
};

/** Files whose names differ from another's only in capitals, each with the other one. */
const findTwins = (paths: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(paths, (path) => path.toLowerCase()).values()]
      .filter((alike) => alike.length > 1)
      .flatMap((alike) => alike.map((path, index) => [path, alike[index === 0 ? 1 : 0] ?? path] as const)),
  );

/** A picture of the text, of a card, or the one above the text. */
interface CheckedImage extends Placed {
  readonly url: string;
  /** Of the frontmatter. */
  readonly field?: string;
  /** The name of the file as it is, where no address of Markdown is written. */
  readonly name?: string;
  /** Those of Markdown. Elsewhere words have fields and attributes of their own, which schemas judge. */
  readonly words?: Pick<BodyImage, 'alt' | 'title'>;
}

/** The pictures of the text. */
const listOfText = ({ body }: Document): CheckedImage[] =>
  (body?.images ?? []).map(({ url, offset, ...words }) => ({ url, offset, words }));

/** The picture at the head of a story. */
const listLead = ({ fields, body }: Document): CheckedImage[] => {
  const path = ['picture', 'file'];
  const file = body === undefined ? undefined : findValue(fields?.value, path);
  if (fields === undefined || typeof file !== 'string') return [];
  const offset = findPlace(fields, path);
  return [{ url: encodeURI(file.toWellFormed()), name: file, offset, field: 'picture.file' }];
};

/** The pictures of what cards lead to. */
const listStills = ({ body }: Document): CheckedImage[] =>
  (body?.parts ?? []).flatMap(({ name, attributes }): CheckedImage[] => {
    const still = name === 'embed' ? attributes.get('still') : undefined;
    if (still === undefined || still.value === '') return [];
    const url = encodeURI(still.value.toWellFormed());
    return [{ url, name: still.value, offset: still.valueOffset }];
  });

const format = new Intl.NumberFormat('en');

/** Of a larger picture the build decodes nothing: the points of one that is compressed well would fill the memory. */
const maxMegapixels = 100;

/** What is wrong with a picture that is there and of a kind that is published. */
const judgePicture = (
  written: string,
  facts: PictureFacts | PictureFault,
): { readonly id: ProblemId; readonly message: string } | undefined => {
  if (facts === 'cut-off') {
    return {
      id: 'broken-image',
      message: `The file ${quote(written)} is incomplete: copying was interrupted. Copy it again.`,
    };
  }
  if (facts === 'unreadable') {
    return {
      id: 'broken-image',
      message: `The file ${quote(written)} is damaged and cannot be read as a picture. Export it again.`,
    };
  }
  const { width, height, frames } = facts;
  if (width * height > maxMegapixels * 1_000_000) {
    return {
      id: 'too-many-pixels',
      message: `${quote(written)} has ${format.format(width)} × ${format.format(height)} pixels; at most ${String(maxMegapixels)} million can be read. Save it no more than 4,000 pixels wide.`,
    };
  }
  if (frames > 1) {
    return {
      id: 'moving-image',
      message: `${quote(written)} is animated: it has ${format.format(frames)} frames, and only the first is published. Save the frame that shows most, or link to a video.`,
    };
  }
  return undefined;
};

/** What is wrong with an image, before its place is added. */
interface Fault {
  readonly id: ProblemId;
  readonly message: string;
  /** What should be written for its address. */
  readonly right?: string;
}

/** An address as it can be written between the brackets of Markdown. */
const toWritten = (name: string): string => encodeURI(name).replaceAll('(', '%28').replaceAll(')', '%29');

/** An image with all that it needs, as a message shows it. */
const toExample = (alt: string, file: string, title: string): string =>
  toOneLine(`![${alt}](${file} "${title.replaceAll('"', String.raw`\"`)}")`);

/** What is wrong with the words of an image. */
const judgeWords = ({ words, url }: CheckedImage, isFileRight: boolean): Fault[] => {
  if (words === undefined) return [];
  const { alt, title: written } = words;
  const { caption, credit } = toPictureWords(written);
  const file = isFileRight ? toWritten(decodePath(url) ?? '') : 'file.png';
  const shows = alt.trim() === '' ? 'what it shows' : alt.trim();
  const title =
    credit !== ''
      ? written.trim()
      : caption === ''
        ? exampleCredit
        : `${caption.replace(/[.。…]+$/u, '')} (${exampleCredit})`;
  const example = toExample(shows, file, title);
  const faults: Fault[] = [];
  if (alt.trim() === '') {
    faults.push({ id: 'image-without-alt', message: `Describe what the image shows: ${example}` });
  }
  if (credit === '') {
    faults.push({
      id: 'image-without-credit',
      message:
        caption === ''
          ? `Credit the image, in quotation marks after the file name: ${example}`
          : `${quote(caption)} does not say whose the image is. Add that in brackets after the caption, with a colon between what it is and whose it is: ${example}`,
    });
  }
  return faults;
};

const checkImage = (
  image: CheckedImage,
  document: Document,
  content: Content,
  twins: ReadonlyMap<string, string>,
): Finding[] => {
  const faults = judgeFile(image, document, content, twins);
  return [...judgeWords(image, faults.length === 0), ...faults].map(({ id, message, right }) => ({
    id,
    file: document,
    offset: image.offset,
    message,
    ...(image.field === undefined ? {} : { field: image.field }),
    ...(right === undefined ? {} : { fix: { written: image.name ?? image.url, right } }),
  }));
};

/** The command that puts a picture of another server beside a text, under a name that can be published. */
const tellFetching = (url: string): string => {
  const parsed = URL.parse(url.trim().replace(/^[\\/]{2}/, 'https://'));
  if (parsed === null) return '';
  const [, stem = '', ending = ''] = /([^/]*?)(\.(?:png|jpe?g|gif|webp|avif))?$/i.exec(parsed.pathname) ?? [];
  const name = toSlug(decodePath(stem) ?? stem) || 'picture';
  const isDevice = isDeviceName(name) ? '-1' : '';
  return ` If we may use it, fetch it, in that folder: curl -L -o ${name}${isDevice}${ending.toLowerCase() || '.jpg'} '${parsed.href.replaceAll("'", '%27')}'`;
};

/** What is wrong with the file of an image, or with how it is named. */
const judgeFile = (
  image: CheckedImage,
  document: Document,
  content: Content,
  twins: ReadonlyMap<string, string>,
): Fault[] => {
  const { url } = image;
  const written = quote(image.name ?? url);
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.trim())?.[1]?.toLowerCase();
  const putBeside = 'Put the file in the same folder as the text and write its name.';
  if (scheme === 'http' || scheme === 'https' || /^\s*[\\/]{2}/.test(url)) {
    return [
      {
        id: 'remote-image',
        message: `${written} would be loaded from another server. ${putBeside}${tellFetching(url)}`,
      },
    ];
  }
  if (scheme !== undefined) {
    return [{ id: 'unsafe-link', message: `${written} has a scheme that is not allowed. ${putBeside}` }];
  }
  const name = decodePath(url);
  const useOnly = 'use only letters, digits, hyphens and full stops.';
  if (name === undefined) {
    const right = escapePercent(url);
    const passes = judgeFile({ ...image, url: right }, document, content, twins).length === 0;
    const bare = `${quote(url)} has a bare percent sign, which an address cannot have.`;
    return [
      passes
        ? { id: 'bad-image-name', message: `${bare} Rename the file, or write "${right}".`, right }
        : { id: 'bad-image-name', message: `${bare} Rename the file; ${useOnly}` },
    ];
  }
  const sign = impossibleInName.exec(name)?.[0];
  if (sign !== undefined) {
    return [
      {
        id: 'bad-image-name',
        message: `${written} has ${quote(sign)} in it, which some systems do not allow in file names. Rename the file; ${useOnly}`,
      },
    ];
  }
  if (isUnfitForWindows(name)) {
    return [
      {
        id: 'bad-image-name',
        message: `${written} is not a possible file name on Windows, which reserves names such as con and aux and removes a full stop or a space at the end. Rename the file.`,
      },
    ];
  }
  const path = toPath(image, document);
  const twin = twins.get(path);
  const missing = findMissing(image, document, content, twins);
  const facts = content.pictures.get(path);
  const fault = facts && judgePicture(image.name ?? url, facts);
  return [
    ...(twin === undefined
      ? []
      : [
          {
            id: 'bad-image-name',
            message: `The names of ${quote(path)} and ${quote(twin)} differ only in capitals, and some systems cannot keep both. Rename one of them.`,
          } as const,
        ]),
    ...(missing !== undefined
      ? [missing]
      : content.unpublishable.has(path)
        ? [
            {
              id: 'image-kind',
              message: `${written} is not a kind of picture that can be published. Save it as ${imageKinds.slice(0, -1).join(', ')} or ${imageKinds.slice(-1).join('')}, with the matching extension.`,
            } as const,
          ]
        : []),
    ...(missing === undefined && fault !== undefined ? [fault] : []),
  ];
};

/** Characters that mean something in addresses, to Windows or to the build tools. */
const impossibleInName = /[<>:"\\|?*#]|\p{Cc}/u;

/** Names that Windows reserves, or changes when it writes the file. */
const isUnfitForWindows = (path: string): boolean =>
  path.split('/').some((name) => isDeviceName(name) || /[^.][. ]$/.test(name));

/** Escapes percent signs that begin no code, or all of them if the codes are not valid text. */
const escapePercent = (url: string): string => {
  const escaped = url.replace(/%(?![\da-f]{2})/gi, '%25');
  return toOneLine(decodePath(escaped) === undefined ? url.replaceAll('%', '%25') : escaped);
};

/** Path of the file below the content folder; the story's folder if no file is named. */
const toPath = ({ url }: CheckedImage, document: Document): string =>
  posix.join(posix.dirname(document.path), decodePath(url) ?? '');

/** What is wrong with an image whose file is not there, and its name as it was meant, where that is known. */
const findMissing = (
  image: CheckedImage,
  document: Document,
  content: Content,
  twins: ReadonlyMap<string, string>,
): Fault | undefined => {
  const folder = posix.dirname(document.path);
  const name = decodePath(image.url) ?? '';
  const toFault = (message: string): Fault => ({ id: 'missing-image', message });
  if (name === '')
    return toFault(`The image has no file name. Write ![what it shows](file.png "${exampleCredit}").`);
  if (name.startsWith('/')) {
    return toFault(
      `${quote(image.name ?? image.url)} begins with a slash. Put the file in the same folder as the text and write only its name.`,
    );
  }
  const path = toPath(image, document);
  if (content.paths.has(path)) return undefined;
  // Compared as whole paths so that a slip in the folder is found as well.
  const passes = (known: string): boolean =>
    known.startsWith(`${folder}/`) &&
    judgeFile({ ...image, url: encodeURI(posix.relative(folder, known)) }, document, content, twins)
      .length === 0;
  const beside = [...content.paths].filter((known) => known.startsWith(`${folder}/`));
  if (beside.some((known) => known !== path && known.normalize() === path.normalize())) {
    return toFault(
      `The accents in the name of the file are stored in a different form from those in ${quote(image.name ?? image.url)}, though they look the same. Rename the file; use letters without accents.`,
    );
  }
  const closest = findClosest(
    path,
    beside.filter((known) => !/\.(?:md|ya?ml|csv)$/i.test(known) && passes(known)),
  );
  const missing = `There is no file ${quote(path)}.`;
  if (closest === undefined)
    return toFault(`${missing} Put it in the same folder as the text, or correct the name.`);
  const right = posix.relative(folder, closest);
  return {
    ...toFault(`${missing} Did you mean ${quote(right)}?`),
    right: image.name === undefined ? toWritten(right) : right,
  };
};

/**
 * The name that an address stands for, as Astro reads it: it leaves the codes of characters that mean something in addresses
 * (%3D, %23, …) as they are. Undefined where it cannot be decoded, on which Astro would stop.
 */
const decodePath = (path: string): string | undefined => {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
};
