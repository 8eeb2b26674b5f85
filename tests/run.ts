/**
 * npm test: everything a change must pass. Two steps run at a time, which is what two cores can carry; the browser
 * comes last, alone, and its runner has the last word. Output of a step is shown when the step has failed.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { provideBrowser } from './browser.ts';

interface Step {
  readonly name: string;
  readonly parameters: readonly string[];
  /** True for what builds sites: only one at a time may use Astro's generated files. */
  readonly builds?: boolean;
}

const bin = (name: string): string => `node_modules/${name}`;
const vitest = (...parameters: readonly string[]): string[] => [
  bin('vitest/vitest.mjs'),
  'run',
  ...parameters,
];

/** Long steps come first, so that short ones fill what is left. */
const steps: readonly Step[] = [
  { name: 'built site', parameters: vitest('--project', 'build'), builds: true },
  { name: 'lint', parameters: [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'] },
  { name: 'stress, short form', parameters: ['tests/stress/run.ts', '--short'], builds: true },
  { name: 'commands and arbitrary input', parameters: vitest('--project', 'long') },
  { name: 'units and fixtures', parameters: vitest('--project', 'unit', '--coverage') },
  { name: 'pages by themselves', parameters: vitest('-c', 'tests/pages/vitest.config.ts'), builds: true },
  {
    name: 'types, templates too',
    parameters: [bin('astro/bin/astro.mjs'), 'check', '--minimumSeverity', 'warning'],
  },
  { name: 'format', parameters: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'unused code', parameters: [bin('knip/bin/knip.js')] },
  { name: 'content', parameters: ['src/desk/check.ts'] },
  { name: 'JSON Schemas', parameters: ['src/desk/schemas.ts', '--check'] },
];

const browserStep: Step = { name: 'browser', parameters: [bin('@playwright/test/cli.js'), 'test'] };

/** Runs a step; shows what it printed if it fails. @returns whether it passed */
const runStep = (step: Step, environment: NodeJS.ProcessEnv, isShown: boolean): Promise<boolean> =>
  new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, step.parameters, {
      env: environment,
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    child.stdout?.on('data', (data: Buffer) => printed.push(data));
    child.stderr?.on('data', (data: Buffer) => printed.push(data));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (code !== 0) process.stdout.write(Buffer.concat(printed));
      if (!isShown || code !== 0) console.log(`${code === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)`);
      resolve(code === 0);
    });
  });

/** Runs all steps, two at a time, each as soon as it may. @returns whether all passed */
const runAll = async (environment: NodeJS.ProcessEnv): Promise<boolean> => {
  const waiting = [...steps];
  let isBuilding = false;
  let passed = true;
  const runNext = async (): Promise<void> => {
    const index = waiting.findIndex(({ builds = false }) => !builds || !isBuilding);
    // All that is left builds: it is taken by the lane that is building now.
    const [step] = index === -1 ? [] : waiting.splice(index, 1);
    if (step === undefined) return;
    if (step.builds) isBuilding = true;
    passed = (await runStep(step, environment, false)) && passed;
    if (step.builds) isBuilding = false;
    await runNext();
  };
  await Promise.all([runNext(), runNext()]);
  return passed;
};

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  CHROME_PATH: provideBrowser(),
  // Hundreds of commands are started that all load the same code.
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../.cache/compiled'),
};
// Types of the content collections, which types and lint both read.
const isReady = await runStep(
  { name: 'generated types', parameters: [bin('astro/bin/astro.mjs'), 'sync'] },
  environment,
  false,
);
const passed = isReady && (await runAll(environment)) && (await runStep(browserStep, environment, true));
if (!passed) process.exitCode = 1;
