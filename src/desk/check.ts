import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { checkContent } from './check/check-content.ts';
import { formatReport } from './check/format-report.ts';
import { hasErrors } from './check/problem.ts';
import { toOneLine } from './check/quote.ts';

// Tells everything that is wrong with the content: node src/desk/check.ts [--content DIR]
// Ends with 0 (fit to publish, perhaps with warnings), 1 (errors) or 2 (the check could not run).

const formatReason = (error: unknown): string =>
  error instanceof z.ZodError
    ? error.issues.map((issue) => issue.message).join(' ')
    : error instanceof Error
      ? error.message
      : String(error);

try {
  const { values } = parseArgs({ options: { content: { type: 'string' } } });
  // Imported here because it judges the environment, and its complaint is one line for us.
  const { run } = await import('../run.ts');
  const report = await checkContent(values.content ?? run.contentFolder, run.instant);
  console.log(formatReport(report));
  process.exitCode = hasErrors(report) ? 1 : 0;
} catch (error) {
  console.error(toOneLine(formatReason(error)));
  process.exitCode = 2;
}
