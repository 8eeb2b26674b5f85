import { parseArgs, type ParseArgsConfig } from 'node:util';
import { quote } from './problems/quote.ts';
import { UserError } from './user-error.ts';

/**
 * Reads the arguments of a command. If one is --help, prints how to use the command and exits.
 * @param usage the command, and a line for each flag
 * @throws the errors of parseArgs, which report-errors.ts reports as user errors
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

/** @throws UserError if it is not a port number */
export const parsePort = (written: string): number => {
  if (/^\d{1,5}$/.test(written) && Number(written) < 65_536) return Number(written);
  throw new UserError(`--port ${quote(written)} is not a port. Write a number such as --port 4322.`);
};
