import { join } from 'node:path';
import { type HeaderFigures, measureHeaders, servers } from '../hosting/measure-headers.ts';
import type { Part } from './part.ts';
import { runCommand } from './run-command.ts';

/** "A+ (120 points)", or all that were given. */
const formatGrades = (grades: HeaderFigures['grades']): string =>
  [...new Set(grades.map(({ grade, score }) => `${grade} (${String(score)} points)`))].join(', ');

/** The headers of the site, as its own server and the real ones of others send them. */
export const headers: Part = {
  name: 'headers',
  promise: 'every server sends the headers that are described, and they are the best there are',
  // tests/build/hosting.test.ts asks the same of the made-up site, in npm test.
  isLong: true,
  run: async ({ folder, tell }) => {
    const site = join(folder, 'site');
    const { code, printed } = await runCommand(['src/desk/build.ts', '--out', site], {
      env: { SOURCELINE_CACHE: join(folder, 'cache'), SOURCELINE_NOW: '2026-11-22T12:00:00Z' },
    });
    if (code !== 0) return { figures: [], broken: [`the site cannot be built:\n${printed}`] };
    const figures: (readonly [string, string])[] = [];
    const broken: string[] = [];
    for (const server of servers) {
      tell(`asks ${server}`);
      const { answers, deviations, redirects, misled, grades, policyFaults, lacking } = await measureHeaders(
        server,
        site,
      );
      figures.push([
        `${server}: answers, wrong headers, findings of weight by csp_evaluator`,
        `${String(answers)}, ${String(deviations.length)}, ${String(policyFaults.length)}`,
      ]);
      figures.push([
        `${server}: redirects followed, led elsewhere`,
        `${String(redirects)}, ${String(misled.length)}`,
      ]);
      if (grades.length > 0) {
        figures.push([
          `${server}: grade of ${String(grades.length)} pages by Mozilla’s observatory`,
          formatGrades(grades),
        ]);
      }
      if (lacking.length > 0) figures.push([`${server}: not tried`, lacking.join(' ')]);
      broken.push(
        ...[...deviations, ...misled, ...policyFaults].map((line) => `${server}: ${line}`),
        ...grades
          .filter(({ grade }) => grade !== 'A+')
          .map(({ address, grade }) => `${server}: ${address} is ${grade}`),
      );
    }
    return { figures, broken };
  },
};
