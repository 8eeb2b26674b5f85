/**
 * Scans pages of a site on this machine with Mozilla's own code and prints grades as JSON. A program of its
 * own, since the certificate to trust must be named before Node starts.
 * node tests/observatory/scan.ts PACKAGE HTTP_PORT HTTPS_PORT ADDRESS...
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What of the observatory is used: retrieve, its tests, its tables of points and grades. */
interface Output {
  readonly pass: boolean;
  readonly result: string | null;
}
interface Observatory {
  readonly retrieve: (
    host: string,
    options: { readonly httpPort: number; readonly httpsPort: number; readonly path: string },
  ) => Promise<{ readonly responses: { readonly auto: { readonly verified: boolean } | null } }>;
  readonly ALL_TESTS: readonly ((requests: unknown) => Output)[];
  readonly getScoreModifier: (result: string | null) => number;
  readonly getGradeForScore: (score: number) => { readonly score: number; readonly grade: string };
  readonly MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

const [folder = '', httpPort = '', httpsPort = '', ...addresses] = process.argv.slice(2);

const load = async (): Promise<Observatory> => {
  const parts = ['retriever/retriever.js', 'constants.js', 'grader/grader.js', 'grader/charts.js'];
  const modules = await Promise.all(
    parts.map((part) => import(pathToFileURL(join(folder, 'src', part)).href) as Promise<object>),
  );
  return Object.assign({}, ...modules) as Observatory;
};

const observatory = await load();

/** Points as the observatory's own scan counts them; that scan knows no ports. */
const grade = async (address: string) => {
  const requests = await observatory.retrieve('localhost', {
    httpPort: Number(httpPort),
    httpsPort: Number(httpsPort),
    path: address,
  });
  if (!requests.responses.auto) throw new Error(`Nothing answers at ${address}.`);
  const results = observatory.ALL_TESTS.map((test) => test(requests));
  const points = results.map(({ result }) => observatory.getScoreModifier(result));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 100);
  const withoutExtra = sum(points.filter((number) => number < 0));
  const score = withoutExtra >= observatory.MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(points) : withoutExtra;
  return {
    address,
    ...observatory.getGradeForScore(score),
    failed: results.filter(({ pass }) => !pass).map(({ result }) => result),
  };
};

const grades = [];
for (const address of addresses) grades.push(await grade(address));
console.log(JSON.stringify(grades));
