import { deskWords } from '../words.ts';

/** What the desk answers. */
export interface Told {
  readonly isDone: boolean;
  readonly status: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The token of this run: the first part of the address of every page. */
const token = location.pathname.split('/')[1] ?? '';

/**
 * Asks the desk to do something.
 * @param body JSON, or the bytes of a file
 * @param isLast whether the page is being left, and waits for no answer
 */
export const askDesk = async (
  address: string,
  body: Blob | object,
  { isLast = false } = {},
): Promise<Told> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      keepalive: isLast,
      headers: {
        'X-Sourceline-Desk': token,
        'Content-Type': body instanceof Blob ? 'application/octet-stream' : 'application/json',
      },
      body: body instanceof Blob ? body : JSON.stringify(body),
    });
    const value = (await response.json()) as Record<string, unknown>;
    return { isDone: response.ok, status: response.status, value };
  } catch {
    return { isDone: false, status: 0, value: { reason: deskWords.notReached } };
  }
};

/** Why it was not done. */
export const toReason = ({ value }: Told): string =>
  typeof value.reason === 'string' ? value.reason : deskWords.notReached;
