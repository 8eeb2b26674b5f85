/**
 * Something that the person at the keyboard can fix: a flag, a variable, a folder, a name. The message says how,
 * in one line for each thing to fix; a command prints it and exits (report-errors.ts).
 */
export class UserError extends Error {
  /** The exit code: 2 means that the command could not run. */
  readonly exitCode: number = 2;
}

/** The command understood what was asked for, but it may not be done. */
export class Refusal extends UserError {
  override readonly exitCode = 1;
}
