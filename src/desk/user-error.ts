/**
 * Something that the person at the keyboard can fix: a flag, a variable, a folder, a name. The message says how,
 * in one line for each thing to mend; a command that meets it prints that and ends (report-errors.ts).
 */
export class UserError extends Error {
  /** What the command ends with: 2 where it could not run. */
  readonly exitCode: number = 2;
}

/** What was asked for may not be done, though the command understood it. */
export class Refusal extends UserError {
  override readonly exitCode = 1;
}
