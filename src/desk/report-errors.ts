import { UserError } from './user-error.ts';
import { formatUserError } from './format-user-error.ts';

// Imported first by every command: whatever is thrown before its work (src/run.ts judges the environment) or in
// it is told in words and ends the command, in no way of its own. A fault of ours keeps its trace.
process.on('uncaughtException', (error: unknown) => {
  console.error(formatUserError(error) ?? error);
  process.exit(error instanceof UserError ? error.exitCode : 2);
});
