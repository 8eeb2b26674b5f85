import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { z } from 'astro/zod';
import { articleAddress } from '../../domain/address.ts';
import { toEditionAddress } from '../../domain/addresses/edition-address.ts';
import { site } from '../../site.ts';
import { editionFolderOf } from '../reading/translations.ts';
import { unreadable } from '../dev/await-readable.ts';
import { type Answer, json, page } from './answer.ts';
import { beginArticle, listNewFields, newArticleSchema } from './begin-article.ts';
import type { ContentNow } from './content-now.ts';
import { findDeskFile } from './desk-files.ts';
import { toDeskFindings } from './desk-finding.ts';
import { draftSchema } from './draft.ts';
import { findChoices } from './find-choices.ts';
import { listArticleFields } from './form-fields.ts';
import type { Markup } from './html.ts';
import { findState, findStory, listStories } from './list-stories.ts';
import type { Preview } from './preview-process.ts';
import { readAll, readJson, TooMuch } from './read-request.ts';
import { type Frame, renderFrame, renderNotice } from './render-frame.ts';
import { renderList } from './render-list.ts';
import { renderNew } from './render-new.ts';
import { renderStory } from './render-story.ts';
import type { ShownContent } from './shown-content.ts';
import { isSafeSlug } from './safe-place.ts';
import { OpenedFiles, openStory, saveStory } from './save-story.ts';
import { applyDraft, readStory } from './story-file.ts';
import { maxPictureMegabytes, takePicture } from './take-picture.ts';
import { deskWords } from './words.ts';

/** What a desk works with. */
export interface DeskSurroundings {
  readonly content: ContentNow;
  readonly shown: ShownContent;
  readonly instant: Date;
  readonly preview: Preview;
  /** Where what was written is kept if it may not be saved. */
  readonly keptFolder: string;
  /** Says on the terminal what went wrong here. */
  readonly print: (text: string) => void;
}

/** Answers what the desk's pages ask; whoever asks was let in by the guard. */
export class DeskRoutes {
  readonly #at: DeskSurroundings;
  readonly #base: string;
  readonly #opened = new OpenedFiles();

  constructor(at: DeskSurroundings, base: string) {
    this.#at = at;
    this.#base = base;
  }

  #frame(title: string, script?: string): Frame {
    const frame = { title, base: this.#base, newsroom: site.name };
    return script === undefined ? frame : { ...frame, script };
  }

  #page(title: string, main: Markup, script?: string): Answer {
    return page(200, renderFrame(this.#frame(title, script), main));
  }

  /** A page that says why there is none. */
  notice(reason: string): Answer {
    return page(404, renderNotice(this.#frame(deskWords.desk), reason));
  }

  nothing(): Answer {
    return this.notice(deskWords.noSuchPage);
  }

  async get(path: string): Promise<Answer> {
    const file = await findDeskFile(path);
    if (file) return { status: 200, type: file.type, body: file.bytes, isLasting: path.startsWith('fonts/') };
    if (path === '') return this.#list();
    if (path === 'new') return this.#new();
    if (path === 'icon.svg')
      return { status: 200, type: 'image/svg+xml', body: await readFile('public/icon.svg') };
    const [, written = '', rest] = /^articles\/([^/]+)(?:\/(preview))?$/.exec(path) ?? [];
    const slug = decodeURIComponent(written);
    if (!isSafeSlug(slug)) return this.nothing();
    return rest === undefined ? this.#story(slug) : this.#preview(slug);
  }

  async post(path: string, name: string, request: IncomingMessage): Promise<Answer> {
    if (path === 'new') return this.#begin(request);
    const [, written = '', act] = /^articles\/([^/]+)\/(check|save|pictures)$/.exec(path) ?? [];
    const slug = decodeURIComponent(written);
    if (act === undefined || !isSafeSlug(slug)) return this.nothing();
    if (act === 'pictures') return this.#take(slug, name, request);
    const draft = await readJson(request, draftSchema);
    return act === 'check' ? this.#check(slug, draft) : this.#save(slug, draft);
  }

  async #list(): Promise<Answer> {
    const { content, instant } = this.#at;
    const stories = listStories(await content.documents(), await content.check(), instant);
    return this.#page(deskWords.stories, renderList(this.#base, stories));
  }

  async #new(): Promise<Answer> {
    const choices = findChoices(await this.#at.content.documents());
    return this.#page(deskWords.newStory, renderNew(this.#base, listNewFields(choices)), 'desk-new.ts');
  }

  async #begin(request: IncomingMessage): Promise<Answer> {
    const { content, instant } = this.#at;
    const answers = await readJson(request, newArticleSchema);
    const slug = await beginArticle(content, answers, instant);
    content.forget();
    return json(200, { address: `${this.#base}articles/${encodeURIComponent(slug)}` });
  }

  async #story(slug: string): Promise<Answer> {
    const { content, instant } = this.#at;
    const documents = await content.documents();
    const { path, document, language } = findStory(documents, slug);
    const { bytes } = await openStory(content.folder, path);
    const file = readStory(bytes);
    const values = file.kind === 'fields' ? file.values : {};
    const title = typeof values.title === 'string' ? values.title : slug;
    await this.#at.shown.drop(path);
    const main = renderStory({
      base: this.#base,
      slug,
      title,
      state: document ? findState(document, instant) : 'unread',
      digest: this.#opened.add(bytes),
      file,
      fields: listArticleFields(values, findChoices(documents)),
      language,
    });
    return this.#page(title, main, 'desk-story.ts');
  }

  async #preview(slug: string): Promise<Answer> {
    const state = this.#at.preview.state();
    if (state.kind !== 'shown') return json(200, { kind: state.kind });
    const { path } = findStory(await this.#at.content.documents(), slug);
    const address = toEditionAddress(articleAddress(slug), editionFolderOf({ path }));
    return json(200, { kind: state.kind, address: state.site + address });
  }

  async #judge(path: string, bytes: Uint8Array) {
    const file = readStory(bytes);
    const problems = await this.#at.content.check({ path, bytes });
    return {
      isReadable: problems.every(({ id, file: at }) => at !== path || !unreadable.has(id)),
      findings: toDeskFindings(problems, path, file.kind === 'fields' ? file.linesBefore : 0),
    };
  }

  async #check(slug: string, draft: z.output<typeof draftSchema>): Promise<Answer> {
    const { path } = findStory(await this.#at.content.documents(), slug);
    const opened = this.#opened.find(draft.digest);
    const before = opened ?? (await openStory(this.#at.content.folder, path)).bytes;
    const bytes = applyDraft(before, draft);
    const { isReadable, findings } = await this.#judge(path, bytes);
    // What cannot be read makes no page: the last one that could be made stays.
    if (bytes === before) await this.#at.shown.drop(path);
    else if (isReadable) await this.#at.shown.show(path, bytes);
    return json(200, { findings });
  }

  async #save(slug: string, draft: z.output<typeof draftSchema>): Promise<Answer> {
    const { content, keptFolder, instant } = this.#at;
    const { path } = findStory(await content.documents(), slug);
    const saved = await saveStory(content.folder, path, draft, this.#opened, keptFolder);
    content.forget();
    await this.#at.shown.drop(path);
    const file = readStory(saved);
    const { document } = findStory(await content.documents(), slug);
    return json(200, {
      digest: this.#opened.add(saved),
      kind: file.kind,
      state: document ? findState(document, instant) : 'unread',
      findings: (await this.#judge(path, saved)).findings,
    });
  }

  async #take(slug: string, name: string, request: IncomingMessage): Promise<Answer> {
    const { content } = this.#at;
    await openStory(content.folder, findStory(await content.documents(), slug).path);
    const bytes = await readAll(request, maxPictureMegabytes * 1_000_000).catch((error: unknown) => {
      throw error instanceof TooMuch ? new TooMuch(deskWords.picture.tooLarge(maxPictureMegabytes)) : error;
    });
    const folder = `articles/${slug}/`;
    const taken = new Set(
      (await content.files())
        .filter(({ path }) => path.startsWith(folder))
        .map(({ path }) => path.slice(folder.length).toLowerCase()),
    );
    const kept = await takePicture(content.folder, slug, name, bytes, taken);
    content.forget();
    return json(200, kept);
  }
}
