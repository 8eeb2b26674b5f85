import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HeaderFigures, measureHeaders, servers } from '../hosting/measure-headers.ts';
import { madeUpSite } from '../sites/built-sites.ts';
import { fixtureInstant, writeFixtureContent } from '../sites/fixture-content.ts';
import type { Part } from './part.ts';
import { runCommand } from './run-command.ts';

/** "A+ (120 points)", or all that were given. */
const formatGrades = (grades: HeaderFigures['grades']): string =>
  [...new Set(grades.map(({ grade, score }) => `${grade} (${String(score)} points)`))].join(', ');

/** "12 .br, 12 .gz" */
const formatForms = (files: readonly string[]): string =>
  ['.br', '.gz']
    .map((ending) => `${String(files.filter((file) => file.endsWith(ending)).length)} ${ending}`)
    .join(', ');

/** What every server of others must send compressed. */
const compressible = ['.css', '.csv', '.html', '.js', '.json', '.md', '.opml', '.svg', '.txt', '.xml'];

/** Lays files into a built site that are large enough to be compressed, of kinds that may be small in it. */
const enlarge = async (site: string): Promise<void> => {
  await mkdir(join(site, '_astro'), { recursive: true });
  const shape = '<path d="M0 0h9v9z"/>'.repeat(200);
  await writeFile(
    join(site, '_astro/shape.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${shape}</svg>`,
  );
  await writeFile(join(site, '_astro/rule.css'), 'a{color:red}\n'.repeat(300));
  await writeFile(join(site, 'articles/rows.csv'), `Year,Launchers\n${'2026,50\n'.repeat(600)}`);
};

/** Our own content, made-up content with every awkward case, and the same below a folder of its host. */
const contents = [
  {
    name: 'our site',
    write: () => Promise.resolve(),
    env: { SOURCELINE_NOW: '2026-11-22T12:00:00Z' },
    base: '',
    isPrecompressed: false,
  },
  {
    name: 'a made-up site',
    write: writeFixtureContent,
    env: { SOURCELINE_NOW: fixtureInstant },
    base: '',
    isPrecompressed: true,
  },
  {
    name: 'a made-up site at /news/',
    write: writeFixtureContent,
    env: { SOURCELINE_NOW: fixtureInstant, SOURCELINE_URL: 'https://org.example/news' },
    base: '/news',
    isPrecompressed: true,
  },
] as const;

/** The headers of the site, as its own server and the real ones of others send them. */
export const headers: Part = {
  name: 'headers',
  promise: 'every server sends the headers that are described, and they are the best there are',
  // tests/build/hosting.test.ts asks our own server in npm test; the others may have to be fetched.
  isLong: true,
  run: async ({ folder, tell }) => {
    const figures: (readonly [string, string])[] = [];
    const broken: string[] = [];
    for (const [index, { name, write, env, base, isPrecompressed }] of contents.entries()) {
      const place = join(folder, String(index));
      const [site, content] = [join(place, base.slice(1) || 'site'), join(place, 'content')];
      await write(content);
      const description = join(place, 'site.json');
      await mkdir(place, { recursive: true });
      await writeFile(description, JSON.stringify({ ...madeUpSite, precompressed: true }));
      const { code, printed } = await runCommand(['src/desk/build.ts', '--unrecorded', '--out', site], {
        env: {
          ...env,
          SOURCELINE_CACHE: join(place, 'cache'),
          ...(isPrecompressed ? { SOURCELINE_SITE: description } : {}),
          ...(index === 0 ? {} : { SOURCELINE_CONTENT: content }),
        },
      });
      if (code !== 0) return { figures, broken: [`${name} cannot be built:\n${printed}`] };
      await enlarge(site);
      for (const server of servers) {
        tell(`asks ${server} for ${name}`);
        const measured = await measureHeaders(server, site, { grades: base === '', base });
        const { answers, deviations, redirects, misled, grades, policyFaults, lacking } = measured;
        const of = `${server}, ${name}`;
        figures.push([
          `${of}: answers, wrong headers, findings of weight by csp_evaluator`,
          `${String(answers)}, ${String(deviations.length)}, ${String(policyFaults.length)}`,
        ]);
        figures.push([
          `${of}: redirects followed, led elsewhere`,
          `${String(redirects)}, ${String(misled.length)}`,
        ]);
        if (measured.compressed.length > 0)
          figures.push([
            `${of}: kinds of file sent compressed; files sent from the form beside them`,
            `${String(measured.compressed.length)}; ${formatForms(measured.precompressed)}`,
          ]);
        if (grades.length > 0) {
          figures.push([
            `${of}: grade of ${String(grades.length)} pages by Mozilla’s observatory`,
            formatGrades(grades),
          ]);
        }
        if (lacking.length > 0) figures.push([`${of}: not tried`, lacking.join(' ')]);
        const isAsked = server !== 'npm start' && answers > 0;
        broken.push(
          ...[...deviations, ...misled, ...policyFaults, ...measured.uncompressed].map(
            (line) => `${of}: ${line}`,
          ),
          ...compressible
            .filter((ending) => isAsked && !measured.compressed.includes(ending))
            .map((ending) => `${of}: no ${ending} came compressed`),
          ...(isPrecompressed && isAsked && measured.precompressed.length === 0
            ? [`${of}: no form that lies beside its file was sent`]
            : []),
          ...grades
            .filter(({ grade, failed }) => grade !== 'A+' || failed.length > 0)
            .map(({ address, grade, failed }) => `${of}: ${address} is ${grade} ${failed.join(', ')}`),
        );
      }
    }
    return { figures, broken };
  },
};
