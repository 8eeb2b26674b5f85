import { posix } from 'node:path';
import type { BodyImage } from '../reading/body.ts';
import { findClosest } from '../problems/closest.ts';
import type { Content, Document } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';
import { isDeviceName } from '../../schemas/identifier.ts';
import { findPlace, findValue } from '../reading/fields.ts';
import { imageKinds } from '../reading/image-kinds.ts';
import type { PictureFacts, PictureFault } from '../reading/picture-facts.ts';
import { toPictureWords } from '../../domain/pictures/credit.ts';
import { exampleCredit } from '../../schemas/credit.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { quote, toOneLine } from '../problems/quote.ts';

/** Finds images without a description, a credit or a file, of a kind that is not published, or on somebody else's server. */
export const checkImages = (content: Content): Finding[] => {
  const twins = findTwins(content.paths);
  return content.documents.flatMap((document) =>
    [...(document.body?.images ?? []), ...listStills(document), ...listLead(document)].flatMap((image) =>
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

/** A picture of the text, the one at its head, or that of a card. */
type CheckedImage = BodyImage & {
  /** Of the frontmatter. */
  readonly field?: string;
  /** Its credit stands in a field or an attribute of its own, and is judged by the schema. */
  readonly hasOwnCredit?: true;
};

/** The picture at the head of a story. */
const listLead = ({ fields, body }: Document): CheckedImage[] => {
  const path = ['picture', 'file'];
  const file = body === undefined ? undefined : findValue(fields?.value, path);
  if (fields === undefined || typeof file !== 'string') return [];
  const offset = findPlace(fields, path);
  return [
    {
      url: encodeURI(file.toWellFormed()),
      alt: 'alt',
      title: '',
      offset,
      field: 'picture.file',
      hasOwnCredit: true,
    },
  ];
};

/** The pictures of what cards lead to. */
const listStills = ({ body }: Document): CheckedImage[] =>
  (body?.parts ?? []).flatMap(({ name, attributes }): CheckedImage[] => {
    const still = name === 'embed' ? attributes.get('still') : undefined;
    if (still === undefined || still.value === '') return [];
    const url = encodeURI(still.value.toWellFormed());
    return [{ url, alt: 'alt', title: '', offset: still.valueOffset, hasOwnCredit: true }];
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
      message: `The file ${quote(written)} ends too early: a copy was broken off. Copy it again.`,
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
      message: `${quote(written)} moves: it has ${format.format(frames)} frames, of which only the first is published. Save the frame that shows most, or link to a video.`,
    };
  }
  return undefined;
};

/** How to say whose a picture is; without a caption it stands alone, behind one in brackets. */
const tellCredit = ({ url }: CheckedImage, caption: string): string => {
  const file = url === '' ? 'file.png' : url;
  return caption === ''
    ? `Credit the image, in quotation marks after the file name: ![what it shows](${file} "${exampleCredit}")`
    : `${quote(caption)} does not say whose the image is. Say it in brackets behind the caption, with a colon between what it is and whose: ![what it shows](${file} "${toOneLine(caption).replace(/[.。…]+$/u, '')} (${exampleCredit})")`;
};

const checkImage = (
  image: CheckedImage,
  document: Document,
  content: Content,
  twins: ReadonlyMap<string, string>,
): Finding[] => {
  const toFinding = (id: ProblemId, message: string, right?: string): Finding => ({
    id,
    file: document,
    offset: image.offset,
    message,
    ...(image.field === undefined ? {} : { field: image.field }),
    ...(right === undefined ? {} : { fix: { written: image.url, right } }),
  });
  const findings: Finding[] = [];
  if (image.alt.trim() === '') {
    findings.push(
      toFinding(
        'image-without-alt',
        `Describe what the image shows: ![what it shows](${image.url === '' ? 'file.png' : image.url})`,
      ),
    );
  }
  const { caption, credit } = toPictureWords(image.title);
  if (image.hasOwnCredit !== true && credit === '')
    findings.push(toFinding('image-without-credit', tellCredit(image, caption)));
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(image.url.trim())?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https' || /^\s*[\\/]{2}/.test(image.url)) {
    findings.push(
      toFinding(
        'remote-image',
        `${quote(image.url)} would be loaded from another server. Put the file in the same folder as the text and write its name.`,
      ),
    );
  } else if (scheme !== undefined) {
    findings.push(
      toFinding(
        'unsafe-link',
        `${quote(image.url)} has a scheme that is not allowed. Put the file in the same folder as the text and write its name.`,
      ),
    );
  } else if (decodePath(image.url) === undefined) {
    findings.push(
      toFinding(
        'bad-image-name',
        `${quote(image.url)} has a bare percent sign, which an address cannot have. Rename the file, or write "${escapePercent(image.url)}".`,
        escapePercent(image.url),
      ),
    );
  } else if (impossibleInName.test(decodePath(image.url) ?? '')) {
    const sign = impossibleInName.exec(decodePath(image.url) ?? '')?.[0] ?? '';
    findings.push(
      toFinding(
        'bad-image-name',
        `${quote(image.url)} has ${quote(sign)} in it, which some computers do not allow in file names. Rename the file; use only letters, digits, hyphens and full stops.`,
      ),
    );
  } else if (isUnfitForWindows(decodePath(image.url) ?? '')) {
    findings.push(
      toFinding(
        'bad-image-name',
        `${quote(image.url)} is not a possible file name on Windows, which reserves names such as con and aux and removes a full stop or a space at the end. Rename the file.`,
      ),
    );
  } else {
    const twin = twins.get(toPath(image, document));
    if (twin !== undefined) {
      findings.push(
        toFinding(
          'bad-image-name',
          `The names of ${quote(toPath(image, document))} and ${quote(twin)} differ only in capitals, and some computers cannot keep both. Rename one of them.`,
        ),
      );
    }
    const faults = checkFile(image, document, content.paths);
    findings.push(...faults.map(({ message, right }) => toFinding('missing-image', message, right)));
    if (faults.length === 0 && content.unpublishable.has(toPath(image, document))) {
      findings.push(
        toFinding(
          'image-kind',
          `${quote(image.url)} is not a kind of picture that can be published. Save it as ${imageKinds.slice(0, -1).join(', ')} or ${imageKinds.slice(-1).join('')}, with the matching extension.`,
        ),
      );
    }
    const facts = faults.length === 0 ? content.pictures.get(toPath(image, document)) : undefined;
    const fault = facts && judgePicture(image.url, facts);
    if (fault) findings.push(toFinding(fault.id, fault.message));
  }
  return findings;
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
const toPath = ({ url }: BodyImage, document: Document): string =>
  posix.join(posix.dirname(document.path), decodePath(url) ?? '');

/** What is wrong with the file of an image, and its name as it was meant, where that is known. */
const checkFile = (
  image: BodyImage,
  document: Document,
  paths: ReadonlySet<string>,
): { readonly message: string; readonly right?: string }[] => {
  const folder = posix.dirname(document.path);
  const name = decodePath(image.url) ?? '';
  if (name === '') return [{ message: 'The image has no file name. Write ![what it shows](file.png).' }];
  if (name.startsWith('/')) {
    return [
      {
        message: `${quote(image.url)} begins with a slash. Put the file in the same folder as the text and write only its name.`,
      },
    ];
  }
  const path = toPath(image, document);
  if (paths.has(path)) return [];
  // Compared as whole paths so that a slip in the folder is found as well.
  const closest = findClosest(
    path,
    [...paths].filter((known) => known.startsWith(`${folder}/`) && !/\.(?:md|ya?ml)$/i.test(known)),
  );
  if (closest?.normalize() === path.normalize()) {
    return [
      {
        message: `The accents in the name of the file are stored in a different form from those in ${quote(image.url)}, though they look the same. Rename the file; use letters without accents.`,
      },
    ];
  }
  const missing = `There is no file ${quote(path)}.`;
  if (closest === undefined)
    return [{ message: `${missing} Put it in the same folder as the text, or correct the name.` }];
  const right = posix.relative(folder, closest);
  return [{ message: `${missing} Did you mean ${quote(right)}?`, right: encodeURI(right) }];
};

/**
 * The name behind an address as Astro reads it: it leaves the codes of characters that mean something in addresses
 * (%3D, %23, …) as they are. Undefined where it cannot be decoded, on which Astro would stop.
 */
const decodePath = (path: string): string | undefined => {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
};
