import { dirname } from 'node:path';
import { articleAddress, authorAddress, topicAddress } from '../../domain/address.ts';
import type { ArchiveStory } from './archive.ts';
import { toReferenceKey } from './formats/markdown-folder.ts';
import { isOnSite, toKey } from './old-addresses.ts';
import type { FileShelf, FoundFile } from './pictures.ts';
import type { ResolveLink, ResolvePicture } from './write-body.ts';

/** Where everything of the old site is now. */
export interface OldSite {
  readonly site: string | undefined;
  /** Hosts of the new one, for which a link to nowhere is broken. */
  readonly ownHost: string;
  readonly pages: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
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
  for (const [address, id] of ids.topics) pages.set(toKey(address, site), topicAddress(id));
  for (const [address, id] of ids.authors) pages.set(toKey(address, site), authorAddress(id));
  for (const story of stories.toReversed()) {
    const address = articleAddress(slugs.get(story.sourceId) ?? '');
    for (const old of story.addresses) pages.set(toKey(old, site), address);
    files.set(toReferenceKey(story.file), address);
    files.set(toReferenceKey(story.file).replace(/^.*?(?=\d{4}-\d\d-\d\d-)/, ''), address);
  }
  return { site, ownHost, pages, files };
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
  const home = story.addresses[0] ?? '/';
  const base = URL.parse(home, old.site ?? 'https://old.invalid/')?.href ?? 'https://old.invalid/';
  const toAbsolute = (address: string): string | undefined => {
    const url = URL.parse(address, base);
    return url === null || url.hostname === 'old.invalid' ? undefined : url.href;
  };
  return {
    resolveLink: (written) => {
      const href = written.trim();
      if (href === '') return { reason: 'link without an address' };
      if (href.startsWith('#')) return href === '#' ? { reason: 'link without an address' } : { url: href };
      if (/^(?:hugo|jekyll)-ref:/.test(href)) {
        const [path = ''] = href.split('#');
        const [key, inFolder] = [
          toReferenceKey(path),
          toReferenceKey(`${folder}/${path.replace(/^[^:]+:/, '')}`),
        ];
        const found =
          old.files.get(key) ??
          old.files.get(inFolder) ??
          [...old.files].find(([file]) => file.endsWith(`-${key}`))?.[1];
        return found === undefined ? { reason: 'link to a file that is not in the archive' } : { url: found };
      }
      const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase();
      if (scheme === 'mailto') return { url: href.replaceAll(' ', '%20') };
      if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
        return { reason: `link of the kind ${scheme}` };
      const url = URL.parse(href, base);
      if (url === null) return { reason: 'address that cannot be read' };
      const isOurs = isOnSite(href, old.site) || url.hostname === old.ownHost;
      const page = isOurs
        ? (old.pages.get(toKey(url.href, base)) ?? findByFile(href, folder, old))
        : undefined;
      // Which places the other story has is known to nobody yet.
      if (page !== undefined) return { url: page };
      if (isOurs) {
        const file = /\.(?:pdf|docx|xlsx|od[ts]|csv|txt|json)(?:[?#]|$)/i.test(href)
          ? (shelf.find(decode(url.pathname), folder) ?? shelf.find(decode(href), folder))
          : undefined;
        if (file !== undefined) {
          take(file);
          return { url: encodeURI(file.name) };
        }
      }
      if (url.hostname === old.ownHost) return { reason: 'link to a page that did not come in' };
      if (url.hostname === 'old.invalid')
        return { reason: 'link into the old site, whose address is not known' };
      return { url: scheme !== undefined && !/[\s<>"{}|\\^`]/.test(href) ? href : url.href };
    },
    resolvePicture: (written) => {
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
