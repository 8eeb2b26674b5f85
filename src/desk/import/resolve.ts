import { dirname } from 'node:path';
import { articleAddress, authorAddress, topicAddress, toSlug } from '../../domain/address.ts';
import type { ArchiveStory } from './archive.ts';
import { hasCommand } from './formats/in-address.ts';
import { toReferenceKey } from './formats/markdown-folder.ts';
import { isOnSite, toKey } from './old-addresses.ts';
import type { FileShelf, FoundFile } from './pictures.ts';
import type { ResolveLink, ResolvePicture } from './write-body.ts';

/** Why a link from the root leads nowhere, where the archive does not say whose root. */
export const unknownSite = 'link into the old site, whose address is not known';

/** Where everything of the old site is now. */
export interface OldSite {
  readonly site: string | undefined;
  /** Hosts of the new one, for which a link to nowhere is broken. */
  readonly ownHost: string;
  readonly pages: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
  /** By headlines, which wiki links may name. */
  readonly titles: ReadonlyMap<string, string>;
}

/** @param slugs of the stories, by what the archive calls them */
export const listOldSite = (
  stories: readonly ArchiveStory[],
  slugs: ReadonlyMap<string, string>,
  ids: { readonly authors: ReadonlyMap<string, string>; readonly topics: ReadonlyMap<string, string> },
  site: string | undefined,
  ownHost: string,
): OldSite => {
  const pages = new Map<string, string>();
  const files = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const [address, id] of ids.topics) pages.set(toKey(address, site), topicAddress(id));
  for (const [address, id] of ids.authors) pages.set(toKey(address, site), authorAddress(id));
  for (const story of stories.toReversed()) {
    const address = articleAddress(slugs.get(story.sourceId) ?? '');
    for (const old of story.addresses) pages.set(toKey(old, site), address);
    files.set(toReferenceKey(story.file), address);
    titles.set(toSlug(story.title), address);
    files.set(toReferenceKey(story.file).replace(/^.*?(?=\d{4}-\d\d-\d\d-)/, ''), address);
  }
  return { site, ownHost, pages, files, titles };
};

const decode = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** Substack, and many a cache, put the address of a picture into one of their own. */
export const unwrapPicture = (address: string): string => {
  const wrapped = /substack(?:cdn)?\.com\/image\/fetch\/[^]*?(https?(?::|%3A)[^]+)$/i.exec(address)?.[1];
  if (wrapped !== undefined) return decode(wrapped);
  const photon = /^https?:\/\/i\d\.wp\.com\/([^?]+)/.exec(address)?.[1];
  return photon === undefined ? address : `https://${photon}`;
};

/** A file that a theme of Hugo or Jekyll, or a wiki, looks up: "hugo-ref:../other.md#place". */
const fileReference = /^(?:hugo|jekyll|wiki)-ref:/;

/** Where links of one story lead on the old site. */
const toBase = (story: ArchiveStory, { site }: OldSite): string =>
  URL.parse(story.addresses[0] ?? '/', site ?? 'https://old.invalid/')?.href ?? 'https://old.invalid/';

/** The present address of a file that is named so; the place in it is not looked at. */
const findReferred = (href: string, folder: string, old: OldSite): string | undefined => {
  const [written = ''] = href.split('#');
  const isWiki = written.startsWith('wiki-ref:');
  const path = decode(written);
  const key = toReferenceKey(path);
  const inFolder = toReferenceKey(`${folder}/${path.replace(/^[^:]+:/, '')}`);
  return (
    old.files.get(key) ??
    old.files.get(inFolder) ??
    (isWiki ? old.titles.get(toSlug(path.replace(/^wiki-ref:/, ''))) : undefined) ??
    [...old.files].find(([file]) => file.endsWith(`-${key}`))?.[1]
  );
};

/** The present address of a page of the old site; undefined for all other links. */
const findPage = (href: string, story: ArchiveStory, old: OldSite): string | undefined => {
  const folder = dirname(story.file);
  if (fileReference.test(href)) return findReferred(href, folder, old);
  const base = toBase(story, old);
  const url = URL.parse(href, base);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  if (!isOnSite(href, old.site) && url.hostname !== old.ownHost) return undefined;
  return old.pages.get(toKey(url.href, base)) ?? findByFile(href, folder, old);
};

/** The place that a link names, as an address has it; empty where it names none, or the top of the page. */
const toPlace = (href: string): string => {
  const hash = /#([^]*)$/.exec(href)?.[1] ?? '';
  return /^(?:top)?$/i.test(hash) ? '' : (URL.parse(`#${hash}`, 'https://old.invalid/')?.hash ?? '');
};

/** Links as they are written in HTML and in Markdown, with a place in them. */
const linksToPlaces = /(?:\bhref\s*=\s*["']?|\]\(\s*<?|\]:\s*<?)([^\s"'<>()#]+#[^\s"'<>)]+)/g;

/**
 * The ids that stories ask for in each other, by the present address of the story that has them. Read from the bare
 * text: one too many does no harm.
 */
export const listWanted = (
  stories: readonly ArchiveStory[],
  old: OldSite,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const wanted = new Map<string, Set<string>>();
  for (const story of stories) {
    for (const [, written = ''] of story.body.text.matchAll(linksToPlaces)) {
      const href = written.replaceAll('&amp;', '&');
      const [page, place] = [findPage(href, story, old), toPlace(href)];
      if (page === undefined || place === '') continue;
      const ids = wanted.get(page) ?? new Set();
      wanted.set(page, ids.add(decode(place.slice(1))));
    }
  }
  return wanted;
};

/**
 * Makes what resolves the addresses in one story.
 * @param take notes the files that the story needs
 */
export const toResolvers = (
  story: ArchiveStory,
  old: OldSite,
  shelf: FileShelf,
  take: (file: FoundFile) => void,
): { readonly resolveLink: ResolveLink; readonly resolvePicture: ResolvePicture } => {
  const folder = dirname(story.file);
  const base = toBase(story, old);
  const toAbsolute = (address: string): string | undefined => {
    const url = URL.parse(address, base);
    return url === null || url.hostname === 'old.invalid' ? undefined : url.href;
  };
  return {
    resolveLink: (written) => {
      const href = written.trim();
      if (href === '') return { reason: 'link without an address' };
      if (hasCommand(href)) return { reason: 'link whose address a command made' };
      if (href.startsWith('#')) return href === '#' ? { reason: 'link without an address' } : { url: href };
      if (fileReference.test(href)) {
        const found = findReferred(href, folder, old);
        return found === undefined
          ? { reason: 'link to a file that is not in the archive' }
          : { url: `${found}${toPlace(href)}` };
      }
      const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase();
      if (scheme === 'mailto') return { url: href.replaceAll(' ', '%20') };
      if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
        return { reason: `link of the kind ${scheme}` };
      const url = URL.parse(href, base);
      if (url === null) return { reason: 'address that cannot be read' };
      const isOurs = isOnSite(href, old.site) || url.hostname === old.ownHost;
      const page = findPage(href, story, old);
      // Whether the other story has the place is known once all are read: the check tells.
      if (page !== undefined) return { url: `${page}${toPlace(href)}` };
      if (isOurs) {
        const file = /\.(?:pdf|docx|xlsx|od[ts]|csv|txt|json)(?:[?#]|$)/i.test(href)
          ? (shelf.find(decode(url.pathname), folder) ?? shelf.find(decode(href), folder))
          : undefined;
        if (file !== undefined) {
          take(file);
          const place = toPlace(href);
          return { url: encodeURI(file.name), ...(place === '' ? {} : { lost: place }) };
        }
      }
      if (url.hostname === old.ownHost) return { reason: 'link to a page that did not come in' };
      if (url.hostname === 'old.invalid') return { reason: unknownSite };
      return { url: scheme !== undefined && !/[\s<>"{}|\\^`]/.test(href) ? href : url.href };
    },
    resolvePicture: (written) => {
      if (hasCommand(written)) return { url: undefined };
      const address = unwrapPicture(written.trim());
      const path = /^(?:[a-z]+:)?\/\//i.test(address)
        ? (URL.parse(address, base)?.pathname ?? address)
        : address;
      const found = shelf.find(decode(path), folder);
      if (found === undefined) {
        const url = toAbsolute(address);
        return { url: url === undefined || URL.parse(url)?.hostname === old.ownHost ? undefined : url };
      }
      take(found);
      return { file: found.name };
    },
  };
};

/** Links between files, as people write them: "../other.md". */
const findByFile = (href: string, folder: string, old: OldSite): string | undefined => {
  if (!/\.(?:md|markdown|html?)(?:#|$)/i.test(href)) return undefined;
  const path = decode(href.replace(/#.*$/, ''));
  const near = URL.parse(path, `https://old.invalid/${folder}/`)?.pathname ?? path;
  return old.files.get(toReferenceKey(decode(near))) ?? old.files.get(toReferenceKey(path));
};
