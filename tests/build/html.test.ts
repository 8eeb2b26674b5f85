import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { everySite } from '../sites/built-sites.ts';
import { readTellingPages } from './telling-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes lower-case doctype and void elements without a slash; both are valid HTML.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Long titles are a matter for the desk, which limits headlines.
    'long-title': 'off',
  },
});

test.each(everySite)('pages of every kind of the %s site are valid HTML', async (_, folder) => {
  const messages: string[] = [];
  for (const [path, bytes] of readTellingPages(folder)) {
    const report = await validator.validateString(bytes.toString(), path);
    for (const result of report.results) {
      for (const { ruleId, message, line, column } of result.messages) {
        messages.push(`${path}:${String(line)}:${String(column)} ${ruleId} ${message}`);
      }
    }
  }
  expect(messages).toEqual([]);
});
