import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { openServer } from '../../hosting/open-server.ts';
import { site } from '../../site.ts';
import { formatReason } from '../format-reason.ts';
import { formatUserError } from '../format-user-error.ts';
import { type Answer, json, page } from './answer.ts';
import { DeskRoutes, type DeskSurroundings } from './desk-routes.ts';
import { findRefusal, toDeskHeaders } from './guard.ts';
import { TooMuch } from './read-request.ts';
import { renderNotice } from './render-frame.ts';
import { Conflict } from './save-story.ts';
import { deskWords } from './words.ts';

/** A desk that is open. */
export interface OpenDesk {
  /** To be opened in a browser; holds the token of this run. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What went wrong, as the desk's pages are told. */
interface Fault {
  readonly status: number;
  readonly said: { readonly reason: string; readonly questions?: unknown };
}

/** What went wrong, in words for the editor. */
const toFault = (error: unknown, print: (text: string) => void): Fault => {
  const words = formatUserError(error);
  if (words === undefined)
    print(error instanceof Error ? (error.stack ?? error.message) : formatReason(error));
  const status =
    error instanceof Conflict ? 409 : error instanceof TooMuch ? 413 : words === undefined ? 500 : 422;
  return {
    status,
    said: {
      reason: words ?? formatReason(error),
      ...(error instanceof Error && 'questions' in error ? { questions: error.questions } : {}),
    },
  };
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
      const { status, said } = toFault(error, at.print);
      return request.method === 'POST' ? json(status, said) : routes.notice(said.reason);
    }
  };

  const server = await openServer(
    (request, response) => {
      find(request)
        .catch((error: unknown) => {
          const { status, said } = toFault(error, at.print);
          return json(status, said);
        })
        .then((answer) => {
          send(request, response, answer);
        })
        .catch(() => response.destroy());
    },
    port,
    '127.0.0.1',
  );
  bound = server.port;
  return { address: `http://127.0.0.1:${String(bound)}${base}`, close: server.close };
};
