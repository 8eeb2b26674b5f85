import { parseArgs, type ParseArgsConfig } from 'node:util';
import { quote } from './problems/quote.ts';
import { Complaint } from './complaint.ts';

/**
 * Reads what stands behind a command. Where that is --help, prints how the command is used and ends it.
 * @param usage the command, and a line for each flag
 * @throws the complaints of parseArgs, which tell-complaints.ts knows
 */
export const readCommandLine = <Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> => {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  return parseArgs(config);
};

/** @throws Complaint where it is no number of a port */
export const parsePort = (written: string): number => {
  if (/^\d{1,5}$/.test(written) && Number(written) < 65_536) return Number(written);
  throw new Complaint(`--port ${quote(written)} is no port. Write a number such as --port 4322.`);
};
