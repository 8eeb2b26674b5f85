import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { type BackgroundProgram, startBackgroundProgram } from '../background-program.ts';
import type { IndexFile } from './index-file.ts';

/** What the program that makes the index is told: to make it again. */
export interface LiveIndexOrder {
  /** Where the site is served, without a slash at the end. */
  readonly root: string;
  /** Files of content that changed, below their folder; undefined for everything. */
  readonly changed: readonly string[] | undefined;
}

/** What it answers, some of them many times. */
export type LiveIndexAnswer =
  { readonly files: readonly IndexFile[] } | { readonly info: string } | { readonly warning: string };

const typeOf = (path: string): string => {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.json')) return 'application/json';
  if (path.endsWith('.css')) return 'text/css';
  return 'application/octet-stream';
};

/** The index while an editor is at work, made by a program of its own: no page waits for it. */
export class LiveIndexAside {
  #files: ReadonlyMap<string, IndexFile> = new Map();
  #program: BackgroundProgram<LiveIndexOrder> | undefined;
  /** What changed since the last order. */
  #changed: readonly string[] | undefined = [];
  /** Where the site is served, without a slash at the end; known once the server listens. */
  root: string | undefined;
  readonly #logger: AstroIntegrationLogger;
  readonly #folders: readonly string[];

  /** @param folders of the languages of the site, that of the first one empty */
  constructor(logger: AstroIntegrationLogger, folders: readonly string[]) {
    this.#logger = logger;
    this.#folders = folders;
  }

  /** A file of the index by the address asked for, with its media type. */
  find(url: string): { readonly type: string; readonly content: Uint8Array } | undefined {
    const root = this.root ?? 'http://localhost';
    const { pathname } = new URL(url, root);
    // Astro may have taken the base of the site away.
    const base = new URL(root).pathname.replace(/\/$/, '');
    const file = this.#files.get(pathname.slice(pathname.startsWith(`${base}/`) ? base.length : 0));
    return file && { type: typeOf(pathname), content: file.content };
  }

  /** Remembers what changed until the index is made again. @param changed files; undefined for everything */
  note(changed: readonly string[] | undefined): void {
    this.#changed = changed && this.#changed && [...this.#changed, ...changed];
  }

  /** Has the index made again. */
  rebuild(): void {
    if (this.root === undefined) return;
    const order: LiveIndexOrder = { root: this.root, changed: this.#changed };
    this.#changed = [];
    this.#open().send(order);
  }

  /** Ends the program. */
  end(): void {
    this.#program?.end();
    this.#program = undefined;
  }

  #open(): BackgroundProgram<LiveIndexOrder> {
    if (this.#program?.isOpen() === true) return this.#program;
    const program = startBackgroundProgram<LiveIndexOrder, LiveIndexAnswer>(
      join(import.meta.dirname, 'live-index-program.ts'),
      {
        hear: (answer) => {
          this.#take(answer);
        },
        tellEnd: (how) => {
          if (this.#program !== program) return;
          this.#program = undefined;
          this.#logger.warn(
            `The search is not up to date: the program that makes its index has ended (${how}). It is started again at the next change.`,
          );
        },
      },
      { parameters: this.#folders },
    );
    this.#program = program;
    return program;
  }

  #take(answer: LiveIndexAnswer): void {
    if ('files' in answer)
      this.#files = new Map(answer.files.map((file) => [`/pagefind/${file.path}`, file]));
    else if ('info' in answer) this.#logger.info(answer.info);
    else this.#logger.warn(answer.warning);
  }
}
