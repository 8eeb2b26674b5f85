/** What is answered. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** It does not change while the desk is open: a font that is fetched anew would come too late for every page. */
  readonly isLasting?: boolean;
}

/** A page of the desk. */
export const page = (status: number, body: string): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
});

/** What the scripts of its pages read. */
export const json = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
