import { UserError } from './user-error.ts';
import { formatUserError } from './format-user-error.ts';

// Imported first by every command: whatever is thrown before its work (src/run.ts judges the environment) or in
// it is reported in words and ends the command in the same way everywhere. A bug of ours keeps its stack trace.
process.on('uncaughtException', (error: unknown) => {
  console.error(formatUserError(error) ?? error);
  process.exit(error instanceof UserError ? error.exitCode : 2);
});
