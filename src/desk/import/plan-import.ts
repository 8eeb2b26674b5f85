import { readFileSync } from 'node:fs';
import { articleAddress, authorAddress, topicAddress } from '../../domain/address.ts';
import type { WorkType } from '../../domain/content-types.ts';
import { toDocumentKind } from '../../domain/documents/document.ts';
import { compareText } from '../../domain/order.ts';
import { isCredit } from '../../schemas/credit.ts';
import type { Imported } from '../../schemas/imported.ts';
import { hasQuery, redirectsPath, toFormerSchema } from '../../schemas/redirects.ts';
import { readWrittenRedirects } from '../addresses/written-redirects.ts';
import { checkFiles } from '../check/check-content.ts';
import { examineFile } from '../check/examine-file.ts';
import { toWrite } from '../checks/unwritten.ts';
import type { Problem } from '../problems/problem.ts';
import type { Examine, ExaminedFile } from '../reading/document.ts';
import { decodeText } from '../reading/parse-file.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import { languageOf } from '../reading/translations.ts';
import type { Archive, ArchiveStory, Fault, Loss, Named } from './archive.ts';
import { composeStory } from './compose-story.ts';
import {
  findCountry,
  type GuessedName,
  listCountryNames,
  type NewFile,
  openNames,
  toId,
} from './known-names.ts';
import { toMoment } from './moments.ts';
import { listFormerFeeds } from './former-feeds.ts';
import { toFormer, toHome, toOldPath } from './old-addresses.ts';
import type { FileShelf, FoundFile } from './pictures.ts';
import { readBodyTree } from './read-html.ts';
import { readRecord, toDigest } from './record.ts';
import { listOldSite, listWanted, toResolvers } from './resolve.ts';
import { settleText } from './settle-text.ts';
import { listLinks, mendLink } from './unlink.ts';
import { writeBody } from './write-body.ts';

/** What the person at the keyboard asked for. */
export interface ImportOptions {
  /** Publishes what needs no editor; without it, all are drafts. */
  readonly publishes: boolean;
  readonly type: WorkType;
  /** Of pictures that do not say whose they are. */
  readonly credit: string | undefined;
  /** Name of whoever wrote what names nobody. */
  readonly author: string;
  /** Name of the topic of what is filed nowhere. */
  readonly topic: string;
  readonly site: string | undefined;
  /** Host of the site that this is. */
  readonly ownHost: string;
}

/** What becomes of a story. */
export type Fate = 'new' | 'changed' | 'same' | 'edited' | 'deleted';

export interface PlannedStory {
  readonly sourceId: string;
  readonly file: string;
  readonly slug: string;
  readonly fate: Fate;
  readonly isDraft: boolean;
  readonly text: string;
  readonly files: readonly FoundFile[];
  readonly losses: readonly Loss[];
  /** What the check would call an error. */
  readonly errors: readonly Problem[];
}

/** Everything that an import would do. */
export interface ImportPlan {
  readonly archive: Archive;
  readonly stories: readonly PlannedStory[];
  readonly authors: readonly NewFile[];
  /** Names of new authors that were made from keys. */
  readonly guessed: readonly GuessedName[];
  readonly topics: readonly NewFile[];
  /** The file of redirects as it is to be; undefined where nothing is added. */
  readonly redirects: { readonly text: string; readonly added: number } | undefined;
  /** Old addresses at which no file can stand, or that are taken. */
  readonly unled: readonly { readonly address: string; readonly reason: string }[];
  readonly queries: number;
  readonly record: Imported;
}

/** A story before it is known whether it goes out. */
interface Draft {
  readonly story: ArchiveStory;
  readonly slug: string;
  readonly files: readonly FoundFile[];
  readonly losses: Loss[];
  readonly compose: (isDraft: boolean) => ComposedText;
  /** The text as it was first composed, or mended since. */
  readonly text: () => string;
  /** Takes a text that was mended for what it is. */
  readonly replace: (text: string) => void;
}

interface ComposedText {
  readonly text: string;
  readonly examined: ExaminedFile;
}

const toPath = (slug: string): string => `articles/${slug}/index.md`;

const toBaseSlug = (story: ArchiveStory): string => {
  const decoded = ((): string => {
    try {
      return decodeURIComponent(story.slug);
    } catch {
      return story.slug;
    }
  })();
  const slug = toId(decoded, '');
  if (!slug.startsWith('-')) return slug;
  const ofTitle = toId(story.title, '');
  // A name of another script: the number that the archive gave the story says more than a digest.
  const number = /(\d+)\D*$/.exec(story.sourceId)?.[1];
  return ofTitle.startsWith('-') ? (number === undefined ? `story${slug}` : `story-${number}`) : ofTitle;
};

/** Gives each story its folder: that of an earlier run, or a new one that nobody has. */
const assignSlugs = (
  stories: readonly ArchiveStory[],
  record: Imported,
  existing: ReadonlySet<string>,
): Map<string, string> => {
  const slugs = new Map<string, string>();
  const taken = new Set([...Object.values(record).map(({ story }) => story)]);
  for (const { sourceId } of stories) {
    const known = record[sourceId]?.story;
    if (known !== undefined) slugs.set(sourceId, known);
  }
  for (const story of stories) {
    if (slugs.has(story.sourceId)) continue;
    const base = toBaseSlug(story);
    let slug = base;
    for (let count = 2; taken.has(slug) || existing.has(slug); count += 1) slug = `${base}-${String(count)}`;
    taken.add(slug);
    slugs.set(story.sourceId, slug);
  }
  return slugs;
};

/** Puts the line of a draft into a story's fields, or takes it out. */
const turnDraft = (text: string, isDraft: boolean): string =>
  isDraft ? text.replace(/\ntype: [\w-]+\n/, '$&draft: true\n') : text.replace('\ndraft: true\n', '\n');

/** Plans an import; nothing is written. */
export const planImport = (
  archive: Archive,
  files: readonly FolderFile[],
  shelf: FileShelf,
  instant: Date,
  options: ImportOptions,
): ImportPlan => {
  const record = readRecord(files);
  const site = options.site ?? archive.site;
  const stories = archive.stories.toSorted(
    (a, b) =>
      compareText(toMoment(a.published) ?? '', toMoment(b.published) ?? '') ||
      compareText(a.sourceId, b.sourceId),
  );
  const documents = files.flatMap((file) => examineFile({ ...file })?.document ?? []);
  const recorded = new Set(Object.values(record).map(({ story }) => story));
  const present = new Map(
    files.flatMap((file) => {
      const slug = /^articles\/([^/]+)\/index\.md$/.exec(file.path)?.[1];
      return slug === undefined ? [] : [[slug, decodeText(file.bytes)] as const];
    }),
  );
  const folders = new Set(files.flatMap(({ path }) => /^articles\/([^/]+)\//.exec(path)?.[1] ?? []));
  // What a run that was cut off wrote is not recorded yet; it is told by its digest below.
  const orphans = new Set([...folders].filter((slug) => !recorded.has(slug) && isOrphan(present.get(slug))));
  const slugs = assignSlugs(stories, record, new Set([...folders].filter((slug) => !orphans.has(slug))));

  const authors = openNames(documents, 'authors');
  const topics = openNames(documents, 'topics');
  const countries = listCountryNames();
  const authorPages = new Map<string, string>();
  const topicPages = new Map<string, string>();
  const settleNames = (story: ArchiveStory) => {
    const note = (pages: Map<string, string>, named: Named, id: string): string => {
      if (named.address !== undefined) pages.set(named.address, id);
      for (const address of named.queries ?? []) pages.set(address, id);
      return id;
    };
    const by = story.authors.length > 0 ? story.authors : [{ name: options.author }];
    const authorIds = [...new Set(by.map((named) => note(authorPages, named, authors.idOf(named))))];
    const codes = new Set<string>();
    const topicIds = new Set<string>();
    const keywords: string[] = [];
    const isFiled = story.topics.some(({ name }) => findCountry(countries, name) === undefined);
    for (const named of story.topics) {
      const code = findCountry(countries, named.name);
      if (code === undefined) topicIds.add(note(topicPages, named, topics.idOf(named)));
      else codes.add(code);
    }
    for (const named of story.tags) {
      const code = findCountry(countries, named.name);
      if (code !== undefined) codes.add(code);
      else if (!isFiled || topics.isKnown(named.name))
        topicIds.add(note(topicPages, named, topics.idOf(named)));
      else if (named.name.length <= 60) keywords.push(named.name);
    }
    if (topicIds.size === 0) topicIds.add(topics.idOf({ name: options.topic }));
    return {
      authors: authorIds,
      topics: [...topicIds],
      countries: [...codes],
      keywords: [...new Set(keywords)].slice(0, 20),
    };
  };
  const names = new Map(stories.map((story) => [story.sourceId, settleNames(story)]));
  const old = listOldSite(
    stories,
    slugs,
    { authors: authorPages, topics: topicPages },
    site,
    options.ownHost,
  );

  const wanted = listWanted(stories, old);
  const toDraft = (story: ArchiveStory): Draft => {
    const needed = new Map<string, FoundFile>();
    const take = (file: FoundFile): void => void needed.set(file.name, file);
    const { resolveLink, resolvePicture } = toResolvers(story, old, shelf, take);
    const body = writeBody(readBodyTree(story.body), {
      resolveLink,
      resolvePicture,
      wanted: wanted.get(articleAddress(slugs.get(story.sourceId) ?? '')),
      credit: options.credit,
    });
    const lead = story.picture === undefined ? undefined : resolvePicture(story.picture.address);
    const losses: Loss[] = [...body.losses];
    const picture = ((): Parameters<typeof composeStory>[2]['picture'] => {
      if (story.picture === undefined || lead === undefined) return undefined;
      const { alt, caption } = story.picture;
      if (!('file' in lead)) {
        losses.push({ kind: 'picture not found', words: story.picture.address, isLost: true });
        return undefined;
      }
      const credit = isCredit(caption) ? caption : options.credit;
      if (credit === undefined)
        losses.push({ kind: 'picture without a credit', words: lead.file, isLost: true });
      if (alt === '') losses.push({ kind: 'picture without a description', words: lead.file, isLost: true });
      return {
        file: lead.file,
        alt: alt === '' ? `${toWrite} what the picture shows` : alt,
        caption: isCredit(caption) ? '' : caption,
        credit: credit ?? `${toWrite} whose it is`,
      };
    })();
    const facts = names.get(story.sourceId) ?? settleNames(story);
    const slug = slugs.get(story.sourceId) ?? '';
    // As it will go out if nothing is found: to read a text twice is dear.
    const isDraftFirst = !options.publishes || story.isDraft || losses.some(({ isLost }) => isLost);
    const composed = composeStory(story, body, {
      ...facts,
      type: options.type,
      isDraft: isDraftFirst,
      language: languageOf({ path: toPath(slug) }),
      picture,
    });
    const settled = settleText(toPath(slug), composed.text, composed.bodyStart, story.body.kind);
    const missing = story.picture !== undefined && lead !== undefined && !('file' in lead);
    let draft = missing
      ? settled.text.replace(
          /\nevidence: none\n/,
          `\n# ${toWrite} the picture at the head: ${story.picture.address.replaceAll(/\s+/g, ' ')}\nevidence: none\n`,
        )
      : settled.text;
    let isMended = missing;
    return {
      story,
      slug,
      files: [...needed.values()],
      losses: [...losses, ...composed.losses, ...settled.losses],
      compose: (isDraft) => {
        const text = isDraft === isDraftFirst ? draft : turnDraft(draft, isDraft);
        const examined =
          isDraft === isDraftFirst && !isMended
            ? settled.examined
            : examineFile({ path: toPath(slug), bytes: new TextEncoder().encode(text) });
        if (examined === undefined) throw new Error(`${slug} is no story`);
        return { text, examined };
      },
      text: () => draft,
      replace: (text) => {
        draft = text;
        isMended = true;
      },
    };
  };
  const unreadable: Fault[] = [];
  const drafts = stories.flatMap((story): Draft[] => {
    try {
      return [toDraft(story)];
    } catch (error) {
      // Parsers call themselves for every level: ten thousand quotations in each other exhaust the stack.
      if (!(error instanceof RangeError)) throw error;
      const message = `The text of “${story.title}” is nested too deeply. Use fewer quotations, lists or boxes in each other.`;
      unreadable.push({ file: story.file, line: story.line, message });
      return [];
    }
  });

  const isDeleted = (story: ArchiveStory, slug: string): boolean =>
    !present.has(slug) && record[story.sourceId] !== undefined;
  const redirects = planRedirects(drafts, files, archive.format, site, authorPages, topicPages, isDeleted);
  const held = new Set(
    drafts
      .filter(
        ({ story, losses }) => !options.publishes || story.isDraft || losses.some(({ isLost }) => isLost),
      )
      .map(({ slug }) => slug),
  );
  const newFiles = [...authors.made(), ...topics.made()];
  const judged = judgeAll(drafts, held, [...newFiles], files, instant);

  const next: Record<string, Imported[string]> = { ...record };
  const planned = drafts.map(({ story, slug, files: needed, losses }): PlannedStory => {
    const { text, errors } = judged.get(slug) ?? { text: '', errors: [] };
    const before = present.get(slug);
    const known = record[story.sourceId];
    const fate = ((): Fate => {
      if (before === undefined) return isDeleted(story, slug) ? 'deleted' : 'new';
      if (before === text) return 'same';
      return known?.digest === toDigest(before) ? 'changed' : 'edited';
    })();
    const queries = redirects.queries.get(slug);
    if (fate !== 'edited' && fate !== 'deleted')
      next[story.sourceId] = {
        story: slug,
        digest: toDigest(text),
        ...(queries === undefined ? {} : { queries }),
      };
    return {
      sourceId: story.sourceId,
      file: story.file,
      slug,
      fate,
      isDraft: held.has(slug),
      text,
      files: needed,
      losses,
      errors,
    };
  });
  return {
    archive: { ...archive, faults: [...archive.faults, ...unreadable] },
    stories: planned,
    authors: authors.made(),
    guessed: authors.guessed(),
    topics: topics.made(),
    redirects: redirects.file,
    unled: redirects.unled,
    queries: [...redirects.queries.values()].flat().length,
    record: next,
  };
};

/** What a run that was cut off may have left: a story that says it is from an archive and is not recorded. */
const isOrphan = (text: string | undefined): boolean => text !== undefined && /^evidence: none$/m.test(text);

/** Checks all that would be there, and holds back what may not go out, until nothing more has to be. */
const judgeAll = (
  drafts: readonly Draft[],
  held: Set<string>,
  newFiles: readonly NewFile[],
  files: readonly FolderFile[],
  instant: Date,
): ReadonlyMap<string, { readonly text: string; readonly errors: readonly Problem[] }> => {
  const kept = new Map<FolderFile, ExaminedFile | undefined>();
  const paths = new Set(drafts.map(({ slug }) => toPath(slug)));
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const others: FolderFile[] = [
    ...files.filter(({ path }) => !paths.has(path)),
    ...newFiles.map(({ path, text }) => ({ path, bytes: encode(text) })),
  ];
  const known = new Set(others.map(({ path }) => path));
  for (const { slug, files: needed } of drafts) {
    for (const { from, name } of needed) {
      const path = `articles/${slug}/${name}`;
      // Whether a document is what its name says is judged by its bytes; those of pictures are not needed.
      const bytes = toDocumentKind(name) === undefined ? undefined : readFileSync(from);
      if (!known.has(path)) others.push({ path, bytes });
      known.add(path);
    }
  }
  const made = new Map(drafts.map((draft) => [draft.slug, draft.compose(held.has(draft.slug))]));
  for (;;) {
    const examinedByPath = new Map([...made].map(([slug, { examined }]) => [toPath(slug), examined]));
    const examine: Examine = (file) => {
      const ours = examinedByPath.get(file.path);
      if (ours !== undefined) return ours;
      if (!kept.has(file)) kept.set(file, examineFile(file));
      return kept.get(file);
    };
    const all = [
      ...others,
      ...[...made].map(([slug, { text }]) => ({ path: toPath(slug), bytes: encode(text) })),
    ];
    const { problems } = checkFiles(all, '', instant, {
      examine,
      only: drafts.map(({ slug }) => `articles/${slug}`),
    });
    const errors = Map.groupBy(
      problems.filter(({ severity }) => severity === 'error'),
      ({ file }) => file,
    );
    // That it is not recorded yet is for us to mend.
    const errorsOf = (slug: string): readonly Problem[] =>
      (errors.get(toPath(slug)) ?? []).filter(({ id }) => id !== 'unlisted-sources');
    const mended = drafts.filter((draft) =>
      mendLinks(draft, made.get(draft.slug), errorsOf(draft.slug), held),
    );
    for (const draft of mended) made.set(draft.slug, draft.compose(held.has(draft.slug)));
    if (mended.length > 0) continue;
    const failing = drafts.filter(({ slug }) => !held.has(slug) && errorsOf(slug).length > 0);
    if (failing.length === 0)
      return new Map([...made].map(([slug, { text }]) => [slug, { text, errors: errorsOf(slug) }]));
    for (const draft of failing) {
      held.add(draft.slug);
      made.set(draft.slug, draft.compose(true));
    }
  }
};

/** Takes off links that lead nowhere, from the last on, since each moves what is behind it. */
const mendLinks = (
  draft: Draft,
  composed: ComposedText | undefined,
  errors: readonly Problem[],
  held: Set<string>,
): boolean => {
  const broken = errors.filter(({ id }) => id === 'broken-link' || id === 'unsafe-link');
  if (broken.length === 0 || composed === undefined) return false;
  const before = draft.text();
  const shift = before.split('\n').length - composed.text.split('\n').length;
  const bodyStart = /^---\n[^]*?\n---\n/.exec(before)?.[0].length ?? 0;
  let text = before;
  let links: ReturnType<typeof listLinks> | undefined;
  for (const error of broken.toReversed()) {
    const line = error.line + shift;
    // To read a text anew is dear: links before the place that was changed are where they were.
    const toLinks = () => (links ??= listLinks(text, bodyStart));
    const mended = mendLink(text, toLinks, { ...error, line });
    if (mended === undefined) continue;
    text = mended.text;
    if (mended.loss !== undefined) draft.losses.push(mended.loss);
    if (mended.loss?.isLost === true) held.add(draft.slug);
  }
  if (text === before) return false;
  draft.replace(text);
  return true;
};

/** Lines for redirects.yaml: each old address once, and none that is written already. */
const planRedirects = (
  drafts: readonly Draft[],
  files: readonly FolderFile[],
  format: string,
  site: string | undefined,
  authors: ReadonlyMap<string, string>,
  topics: ReadonlyMap<string, string>,
  isDeleted: (story: ArchiveStory, slug: string) => boolean,
) => {
  const file = files.find(({ path }) => path === redirectsPath);
  const text = file === undefined ? '' : decodeText(file.bytes);
  const before = readWrittenRedirects(files);
  const written = new Map([...before.redirects, ...before.queries].map(({ from, to }) => [from, to]));
  const added = new Map<string, string>();
  const unled = new Map<string, string>();
  const queries = new Map<string, string[]>();
  const add = (address: string, to: string): void => {
    const { from, query } = toFormer(address, site);
    if (from !== undefined) addPath(address, from, to);
    // That of a story is kept in the record, with the story.
    else if (query !== undefined) addPath(address, query, to);
  };
  const addPath = (address: string, from: string, to: string): void => {
    if (from === to || written.get(from) === to) return;
    if (!toFormerSchema(from, to).safeParse(from).success) unled.set(address, 'no file can stand there');
    else if ((written.get(from) ?? added.get(from) ?? to) !== to)
      unled.set(address, `it leads to ${written.get(from) ?? added.get(from) ?? ''} already`);
    else if (ownPages.test(from)) unled.set(address, 'the site has a page of its own there');
    else added.set(from, to);
  };
  for (const { story, slug } of drafts) {
    if (isDeleted(story, slug)) continue;
    for (const address of story.addresses) {
      const { query } = toFormer(address, site);
      if (query === undefined) add(address, articleAddress(slug));
      else queries.set(slug, [...new Set([...(queries.get(slug) ?? []), query])]);
    }
  }
  for (const [address, id] of topics) add(address, topicAddress(id));
  for (const [address, id] of authors) add(address, authorAddress(id));
  if (drafts.length > 0)
    for (const [from, to] of listFormerFeeds(format, toHome(site), [
      ...topics.entries().map(([address, id]) => [address, topicAddress(id)] as const),
      ...authors.entries().map(([address, id]) => [address, authorAddress(id)] as const),
    ]))
      addPath(from, hasQuery(from) ? from : (toOldPath(from, site) ?? from), to);
  const lines = [...added].map(
    ([from, to]) => `${/^[\w/.~-]+$/.test(from) ? from : JSON.stringify(from)}: ${to}\n`,
  );
  return {
    file:
      lines.length === 0
        ? undefined
        : {
            text: `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${lines.join('')}`,
            added: lines.length,
          },
    unled: [...unled].map(([address, reason]) => ({ address, reason })),
    queries,
  };
};

/** Addresses that the site itself may have a page at. */
const ownPages =
  /^\/404\.html$|^\/(?:(?:about|standards|corrections|privacy|archive|claims|sources|search|feeds|figures|topics|countries|authors|articles|acknowledgements)\/)?$|^\/(?:articles|topics|authors|countries)\/[a-z\d-]+\/$/;
