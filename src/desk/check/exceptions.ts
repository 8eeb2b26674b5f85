import type { Finding } from '../problems/finding.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';

/** Something that a check finds and that stays as it is. */
export interface Exception {
  readonly id: ProblemId;
  /** Part of the message, precise enough to mean this and nothing else. */
  readonly says: string;
  /** The file below the content folder; left out where it holds for all. */
  readonly file?: string;
  /** Why it stays, for whoever asks later. */
  readonly reason: string;
}

/** Finds the exception that a finding falls under. */
export const findException = (
  { id, file, message }: Finding,
  among: readonly Exception[],
): Exception | undefined =>
  among.find(
    (exception) =>
      exception.id === id &&
      message.includes(exception.says) &&
      (exception.file === undefined || exception.file === file.path),
  );

/** Sites whose addresses were recorded without encryption; whether they answer with it was not tried. */
const recordedSo = [
  'en.people.cn',
  'koreabizwire.com',
  'news.kbs.co.kr',
  'world.kbs.co.kr',
  'www.asiae.co.kr',
  'www.nkeconwatch.com',
  'www.pyongyangtimes.com.kp',
  'www.reuters.com',
  'www.spacewar.com',
  'www.vok.rep.kp',
];

/** Every exception that is made. One that nothing needs any more fails a test. */
export const exceptions: readonly Exception[] = recordedSo.map((host) => ({
  id: 'http-address',
  says: `"http://${host}/`,
  reason:
    'The address is part of the record of a source: it is cited as it was read. Change it when somebody has opened the page by https.',
}));
