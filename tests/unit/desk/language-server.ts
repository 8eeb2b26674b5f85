import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A message of the protocol, as far as it is looked at here. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** Where in a file: both count from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** What the server finds wrong. */
export interface Diagnosed {
  readonly line: number;
  readonly message: string;
}

/** Takes whole messages out of what a server has sent so far. */
const takeMessages = (sent: Buffer): { readonly messages: readonly Message[]; readonly rest: Buffer } => {
  const messages: Message[] = [];
  let rest = sent;
  for (;;) {
    const headEnd = rest.indexOf('\r\n\r\n');
    if (headEnd === -1) return { messages, rest };
    const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, headEnd))?.[1]);
    const end = headEnd + 4 + length;
    if (rest.length < end) return { messages, rest };
    messages.push(JSON.parse(rest.toString('utf8', headEnd + 4, end)) as Message);
    rest = rest.subarray(end);
  }
};

const toAddress = (file: string): string => pathToFileURL(resolve(file)).href;

/**
 * Starts Astro's language server, the one in the extension of VS Code, as an editor does.
 * @param project the folder that the editor has opened
 */
export const openLanguageServer = async (project: string) => {
  const program = realpathSync('node_modules/.bin/astro-ls');
  const child = spawn(process.execPath, [program, '--stdio'], {
    cwd: project,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
  };
  let sent: Buffer = Buffer.alloc(0);
  child.stdout.on('data', (data: Buffer) => {
    const { messages, rest } = takeMessages(Buffer.concat([sent, data]));
    sent = rest;
    for (const { id, method, params, result } of messages) {
      if (id === undefined) continue;
      if (method === undefined) waiting.get(id)?.(result);
      // Nobody has set anything.
      else if (method === 'workspace/configuration')
        send({ id, result: (params as { readonly items: readonly unknown[] }).items.map(() => null) });
      else send({ id, result: null });
    }
  });
  let asked = 0;
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((answer) => {
      asked += 1;
      waiting.set(asked, answer);
      send({ id: asked, method, params });
    });
  await ask('initialize', {
    processId: process.pid,
    rootUri: toAddress(project),
    workspaceFolders: [{ uri: toAddress(project), name: 'project' }],
    capabilities: {
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } }, diagnostic: {} },
      workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
    // What the extension sends where the settings have "astro.content-intellisense".
    initializationOptions: {
      typescript: { tsdk: resolve('node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  send({ method: 'initialized', params: {} });
  return {
    /** Shows a file as it is in the editor. */
    open: (file: string, text: string): void => {
      const textDocument = { uri: toAddress(file), languageId: 'markdown', version: 1, text };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
    },
    /** Says that a file on the disk has changed, as an editor does that watches it. */
    tellChanged: (file: string): void => {
      send({
        method: 'workspace/didChangeWatchedFiles',
        params: { changes: [{ uri: toAddress(file), type: 2 }] },
      });
    },
    /** What may stand at a place. */
    complete: async (file: string, position: Place): Promise<string[]> => {
      const answer = (await ask('textDocument/completion', {
        textDocument: { uri: toAddress(file) },
        position,
        context: { triggerKind: 1 },
      })) as { readonly items: readonly { readonly label: string }[] } | null;
      return (answer?.items ?? []).map(({ label }) => label);
    },
    /** What is said of what stands at a place. */
    explain: async (file: string, position: Place): Promise<string> => {
      const answer = (await ask('textDocument/hover', {
        textDocument: { uri: toAddress(file) },
        position,
      })) as { readonly contents: { readonly value: string } } | null;
      return answer?.contents.value ?? '';
    },
    diagnose: async (file: string): Promise<Diagnosed[]> => {
      const answer = (await ask('textDocument/diagnostic', {
        textDocument: { uri: toAddress(file) },
      })) as {
        readonly items: readonly { readonly message: string; readonly range: { readonly start: Place } }[];
      } | null;
      return (answer?.items ?? []).map(({ message, range }) => ({ line: range.start.line + 1, message }));
    },
    close: (): void => {
      child.kill();
    },
  };
};
