import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { z } from 'astro/zod';
import { articleAddress } from '../../domain/address.ts';
import { site } from '../../site.ts';
import { formatReason } from '../format-reason.ts';
import { formatUserError } from '../format-user-error.ts';
import { toArticlePath } from '../new/names.ts';
import { UserError } from '../user-error.ts';
import { beginArticle, listNewFields, newArticleSchema } from './begin-article.ts';
import type { ContentNow } from './content-now.ts';
import { findDeskFile } from './desk-files.ts';
import { toDeskFindings } from './desk-finding.ts';
import { draftSchema } from './draft.ts';
import { findChoices } from './find-choices.ts';
import { listArticleFields } from './form-fields.ts';
import { findRefusal, toDeskHeaders } from './guard.ts';
import type { Markup } from './html.ts';
import { findState, listStories } from './list-stories.ts';
import type { Preview } from './preview-process.ts';
import { type Frame, renderFrame, renderNotice } from './render-frame.ts';
import { renderList } from './render-list.ts';
import { renderNew } from './render-new.ts';
import { renderStory } from './render-story.ts';
import { isSafeSlug } from './safe-place.ts';
import { Conflict, OpenedFiles, openStory, saveStory } from './save-story.ts';
import { applyDraft, readStory } from './story-file.ts';
import { maxPictureMegabytes, takePicture } from './take-picture.ts';
import { deskWords } from './words.ts';

/** What a desk works with. */
export interface DeskSurroundings {
  readonly content: ContentNow;
  readonly instant: Date;
  readonly preview: Preview;
  /** Where what was written is kept if it may not be saved. */
  readonly keptFolder: string;
  /** Says on the terminal what went wrong here. */
  readonly print: (text: string) => void;
}

/** A desk that is open. */
export interface OpenDesk {
  /** To be opened in a browser; holds the token of this run. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What is answered. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** It does not change while the desk is open: a font that is fetched anew would come too late for every page. */
  readonly isLasting?: boolean;
}

const page = (status: number, body: string): Answer => ({ status, type: 'text/html; charset=utf-8', body });

const json = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** No story that people read comes near. */
const maxDraftBytes = 8_000_000;

/** Somebody sent more than may be sent. */
class TooMuch extends UserError {}

const readAll = async (request: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maxBytes) throw new TooMuch(deskWords.refused.tooLarge);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

const readJson = async <Value>(request: IncomingMessage, schema: z.ZodType<Value>): Promise<Value> => {
  const bytes = await readAll(request, maxDraftBytes);
  try {
    return schema.parse(JSON.parse(bytes.toString()));
  } catch {
    throw new UserError(deskWords.refused.unreadable);
  }
};

/** Answers what the desk's pages ask; whoever asks was let in by the guard. */
class DeskRoutes {
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

  nothing(): Answer {
    return page(404, renderNotice(this.#frame(deskWords.desk), deskWords.noSuchPage));
  }

  async get(path: string): Promise<Answer> {
    const file = await findDeskFile(path);
    if (file) return { status: 200, type: file.type, body: file.bytes, isLasting: path.startsWith('fonts/') };
    if (path === '') return this.#list();
    if (path === 'new') return this.#new();
    if (path === 'icon.svg')
      return { status: 200, type: 'image/svg+xml', body: await readFile('public/icon.svg') };
    const [, slug, rest] = /^articles\/([^/]+)(?:\/(preview))?$/.exec(path) ?? [];
    if (slug === undefined || !isSafeSlug(decodeURIComponent(slug))) return this.nothing();
    return rest === undefined
      ? this.#story(decodeURIComponent(slug))
      : this.#preview(decodeURIComponent(slug));
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
    const { bytes } = await openStory(content.folder, slug);
    const file = readStory(bytes);
    const documents = await content.documents();
    const document = documents.find(({ path }) => path === toArticlePath(slug));
    const values = file.kind === 'fields' ? file.values : {};
    const title = typeof values.title === 'string' ? values.title : slug;
    const main = renderStory({
      base: this.#base,
      slug,
      title,
      state: document ? findState(document, instant) : 'unread',
      digest: this.#opened.add(bytes),
      file,
      fields: listArticleFields(values, findChoices(documents)),
    });
    return this.#page(title, main, 'desk-story.ts');
  }

  #preview(slug: string): Answer {
    const state = this.#at.preview.state();
    return json(200, {
      kind: state.kind,
      ...(state.kind === 'shown' ? { address: state.site + articleAddress(slug) } : {}),
    });
  }

  async #judge(slug: string, bytes: Uint8Array) {
    const path = toArticlePath(slug);
    const file = readStory(bytes);
    const problems = await this.#at.content.check({ path, bytes });
    return { findings: toDeskFindings(problems, path, file.kind === 'fields' ? file.linesBefore : 0) };
  }

  async #check(slug: string, draft: z.output<typeof draftSchema>): Promise<Answer> {
    const opened = this.#opened.find(draft.digest);
    const before = opened ?? (await openStory(this.#at.content.folder, slug)).bytes;
    return json(200, await this.#judge(slug, applyDraft(before, draft)));
  }

  async #save(slug: string, draft: z.output<typeof draftSchema>): Promise<Answer> {
    const { content, keptFolder, instant } = this.#at;
    const saved = await saveStory(content.folder, slug, draft, this.#opened, keptFolder);
    content.forget();
    const file = readStory(saved);
    const document = (await content.documents()).find(({ path }) => path === toArticlePath(slug));
    return json(200, {
      digest: this.#opened.add(saved),
      kind: file.kind,
      state: document ? findState(document, instant) : 'unread',
      ...(await this.#judge(slug, saved)),
    });
  }

  async #take(slug: string, name: string, request: IncomingMessage): Promise<Answer> {
    const { content } = this.#at;
    await openStory(content.folder, slug);
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
    return json(200, { name: kept });
  }
}

/** What went wrong, in words for the editor. */
const toFault = (error: unknown, print: (text: string) => void): Answer => {
  const words = formatUserError(error);
  if (words === undefined)
    print(error instanceof Error ? (error.stack ?? error.message) : formatReason(error));
  const status =
    error instanceof Conflict ? 409 : error instanceof TooMuch ? 413 : words === undefined ? 500 : 422;
  return json(status, {
    reason: words ?? formatReason(error),
    ...(error instanceof Error && 'questions' in error ? { questions: error.questions } : {}),
  });
};

/**
 * Opens the desk on this machine alone.
 * @param port 0 for any that is free
 */
export const serveDesk = async (at: DeskSurroundings, port: number): Promise<OpenDesk> => {
  const token = randomBytes(24).toString('base64url');
  const base = `/${token}/`;
  const routes = new DeskRoutes(at, base);
  const headers = toDeskHeaders(at.preview.origin);
  let bound = port;

  const send = (
    request: IncomingMessage,
    response: ServerResponse,
    { status, type, body, isLasting = false }: Answer,
  ): void => {
    response.writeHead(status, {
      ...headers,
      'Content-Type': type,
      ...(isLasting ? { 'Cache-Control': 'private, max-age=86400' } : {}),
      // What is left of a request that was not read to its end is not to be taken for the next one.
      ...(request.complete ? {} : { Connection: 'close' }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  const find = async (request: IncomingMessage): Promise<Answer> => {
    const refused = findRefusal(request, { port: bound, token });
    if (refused) {
      const frame = { title: deskWords.desk, base: '/', newsroom: site.name };
      return request.method === 'POST'
        ? json(refused.status, { reason: refused.reason })
        : page(refused.status, renderNotice(frame, refused.reason));
    }
    // As it was asked: a URL would take dots in it for steps.
    const [asked = '', query] = (request.url ?? '').split('?', 2);
    const path = asked.slice(base.length);
    try {
      return request.method === 'POST'
        ? await routes.post(path, new URLSearchParams(query).get('name') ?? '', request)
        : await routes.get(path);
    } catch (error) {
      // No story, no such piece of an address: for a page, the same.
      if (error instanceof URIError) return routes.nothing();
      const fault = toFault(error, at.print);
      if (request.method === 'POST') return fault;
      const { reason } = JSON.parse(String(fault.body)) as { readonly reason: string };
      return page(404, renderNotice({ title: deskWords.desk, base, newsroom: site.name }, reason));
    }
  };

  const server = createServer((request, response) => {
    find(request)
      .catch((error: unknown) => toFault(error, at.print))
      .then((answer) => {
        send(request, response, answer);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const place = server.address();
  bound = typeof place === 'object' && place ? place.port : port;
  return {
    address: `http://127.0.0.1:${String(bound)}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
