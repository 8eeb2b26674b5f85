/**
 * npm run dev: the site as one writes it, with drafts, search and what the check finds. Exits with 2 if it was called
 * wrongly.
 */
import './report-errors.ts';
import { parsePort, readCommandLine } from './command-line.ts';
import { runShown } from './dev/run-shown.ts';

const { values } = readCommandLine(
  `npm run dev -- [--port NUMBER] [--host]
  --port   Port on this machine (4321)
  --host   Lets other machines of the network look
  --trace  Prints where in the code something fails, for those who change it`,
  {
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'boolean', default: false },
      trace: { type: 'boolean', default: false },
    },
  },
);
process.exitCode = await runShown({ port: parsePort(values.port), host: values.host, trace: values.trace });
