import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Version } from 'csp_evaluator/dist/csp.js';
import { Severity } from 'csp_evaluator/dist/finding.js';

/** Findings of Google's csp_evaluator on a policy: those of weight, and how many more there are. */
export const findPolicyFaults = (
  policy: string,
): { readonly faults: readonly string[]; readonly lesser: number } => {
  const findings = new CspEvaluator(new CspParser(policy).csp, Version.CSP3).evaluate();
  const faults = findings.filter(({ severity }) => severity <= Severity.HIGH_MAYBE);
  return {
    faults: faults.map(({ directive, description }) => `${directive}: ${description}`),
    lesser: findings.length - faults.length,
  };
};
