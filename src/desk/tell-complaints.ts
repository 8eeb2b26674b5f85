import { Complaint } from './complaint.ts';
import { formatComplaint } from './format-complaint.ts';

// Imported first by every command: whatever is thrown before its work (src/run.ts judges the environment) or in
// it is told in words and ends the command, in no way of its own. A fault of ours keeps its trace.
process.on('uncaughtException', (error: unknown) => {
  console.error(formatComplaint(error) ?? error);
  process.exit(error instanceof Complaint ? error.exitCode : 2);
});
