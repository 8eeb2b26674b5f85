/**
 * npm test: everything a change must pass. Two lanes share the machine's cores; the browser comes last,
 * alone, and its runner has the last word. Output of a step is shown when the step has failed.
 */
import { spawn } from 'node:child_process';
import { provideBrowser } from './browser.ts';

interface Step {
  readonly name: string;
  readonly parameters: readonly string[];
}

const bin = (name: string): string => `node_modules/${name}`;

const lanes: readonly (readonly Step[])[] = [
  [
    {
      name: 'types, templates too',
      parameters: [bin('astro/bin/astro.mjs'), 'check', '--minimumSeverity', 'warning'],
    },
    { name: 'format', parameters: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
    { name: 'lint', parameters: [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'] },
    { name: 'unused code', parameters: [bin('knip/bin/knip.js')] },
    {
      name: 'units and fixtures',
      parameters: [bin('vitest/vitest.mjs'), 'run', '--project', 'unit', '--coverage'],
    },
  ],
  [
    { name: 'content', parameters: ['src/desk/check.ts'] },
    { name: 'JSON Schemas', parameters: ['src/desk/schemas.ts', '--check'] },
    // Both build: only one at a time may use Astro's generated files.
    { name: 'built site', parameters: [bin('vitest/vitest.mjs'), 'run', '--project', 'build'] },
    { name: 'stress, short form', parameters: ['tests/stress/run.ts', '--short'] },
  ],
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

const runLane = async (lane: readonly Step[], environment: NodeJS.ProcessEnv): Promise<boolean> => {
  let passed = true;
  for (const step of lane) passed = (await runStep(step, environment, false)) && passed;
  return passed;
};

const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHROME_PATH: provideBrowser() };
// Types of the content collections, which types and lint both read.
const isReady = await runStep(
  { name: 'generated types', parameters: [bin('astro/bin/astro.mjs'), 'sync'] },
  environment,
  false,
);
const results = isReady ? await Promise.all(lanes.map((lane) => runLane(lane, environment))) : [false];
const passed = results.every(Boolean) && (await runStep(browserStep, environment, true));
if (!passed) process.exitCode = 1;
