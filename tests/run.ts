/**
 * npm test: everything a change must pass. The sites that are looked at come first, since the longest step, the browser,
 * waits for them; beside them runs one step that keeps a single core busy. Then three steps run at a time: two cores can
 * carry that, since the browser has to wait a good deal; its runner has the last word whenever it ends. Output of any
 * other step is shown when the step has failed.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { provideBrowser } from './browser.ts';

interface Step {
  readonly name: string;
  readonly parameters: readonly string[];
  /** True for what builds in this folder: only one at a time may use Astro's generated files. */
  readonly builds?: boolean;
  /** True for what looks at the built sites. */
  readonly needsSites?: boolean;
}

const bin = (name: string): string => `node_modules/${name}`;
const vitest = (...parameters: readonly string[]): string[] => [
  bin('vitest/vitest.mjs'),
  'run',
  ...parameters,
];

const sitesStep: Step = { name: 'sites to look at', parameters: ['tests/sites/build.ts'], builds: true };
const browserStep: Step = {
  name: 'browser',
  parameters: [bin('@playwright/test/cli.js'), 'test'],
  needsSites: true,
};

/** Those that wait for others and long ones come first, so that short ones fill what is left. */
const steps: readonly Step[] = [
  sitesStep,
  browserStep,
  { name: 'built site', parameters: vitest('--project', 'build'), builds: true, needsSites: true },
  { name: 'commands and arbitrary input', parameters: vitest('--project', 'long') },
  { name: 'stress, short form', parameters: ['tests/stress/run.ts', '--short'], builds: true },
  { name: 'units and fixtures', parameters: vitest('--project', 'unit') },
  {
    name: 'types of templates',
    parameters: [
      ...[bin('astro/bin/astro.mjs'), 'check', '--noSync', '--minimumSeverity', 'warning'],
      // All other types are checked with lint, which reads them anyway.
      ...['--tsconfig', 'tests/templates.tsconfig.json'],
    ],
  },
  { name: 'format', parameters: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  {
    name: 'lint and types',
    parameters: [bin('oxlint/bin/oxlint'), '--report-unused-disable-directives', '--max-warnings', '0'],
  },
  { name: 'pages by themselves', parameters: vitest('-c', 'tests/pages/vitest.config.ts'), builds: true },
  { name: 'lint of templates', parameters: [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'] },
  { name: 'unused code', parameters: [bin('knip/bin/knip.js')] },
  { name: 'content', parameters: ['src/desk/check.ts'] },
  { name: 'JSON Schemas', parameters: ['src/desk/schemas.ts', '--check'] },
];

interface Outcome {
  readonly passed: boolean;
  /** What the step printed. */
  readonly printed: Buffer;
}

/** Runs a step and says how it ended. */
const runStep = (step: Step, environment: NodeJS.ProcessEnv): Promise<Outcome> =>
  new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, step.parameters, {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => pieces.push(data));
    child.stderr.on('data', (data: Buffer) => pieces.push(data));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const outcome = { passed: code === 0, printed: Buffer.concat(pieces) };
      if (!outcome.passed && step !== browserStep) process.stdout.write(outcome.printed);
      console.log(`${outcome.passed ? '✓' : '✗'} ${step.name} (${seconds} s)`);
      resolve(outcome);
    });
  });

/** Runs the steps, two at a time and then three, each as soon as it may. @returns how each ended that could run */
const runAll = async (environment: NodeJS.ProcessEnv): Promise<ReadonlyMap<Step, Outcome>> => {
  const outcomes = new Map<Step, Outcome>();
  const waiting = [...steps];
  let isBuilding = false;
  const mayRun = ({ builds = false, needsSites = false }: Step): boolean =>
    !(builds && isBuilding) && !(needsSites && outcomes.get(sitesStep)?.passed !== true);
  const runLane = async (): Promise<void> => {
    // What may not run yet is taken by the lane that is building now.
    for (let step = waiting.find(mayRun); step !== undefined; step = waiting.find(mayRun)) {
      waiting.splice(waiting.indexOf(step), 1);
      if (step.builds) isBuilding = true;
      outcomes.set(step, await runStep(step, environment));
      if (step.builds) isBuilding = false;
      // The sites are there: what looks at them has a lane more.
      if (step === sitesStep) await Promise.all([runLane(), runLane()]);
    }
  };
  await Promise.all([runLane(), runLane()]);
  return outcomes;
};

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  CHROME_PATH: provideBrowser(),
  // Hundreds of commands are started that all load the same code.
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../.cache/compiled'),
  // So that nobody builds again what the first step built.
  SITES_ARE_BUILT: '1',
};
// Types of the content collections, which types and lint both read.
const sync: Step = { name: 'generated types', parameters: [bin('astro/bin/astro.mjs'), 'sync'] };
const isReady = (await runStep(sync, environment)).passed;
const outcomes = isReady ? await runAll(environment) : new Map<Step, Outcome>();
const missing = steps.filter((step) => outcomes.get(step)?.passed !== true);
if (missing.length > 0) {
  process.exitCode = 1;
  console.log(`Not passed: ${missing.map(({ name }) => name).join(', ')}`);
}
process.stdout.write(outcomes.get(browserStep)?.printed ?? '');
