import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import { hasErrors } from '../../../../src/desk/problems/problem.ts';
import type { FolderFile } from '../../../../src/desk/reading/read-folder.ts';
import { arbitraryArticle } from '../../../stress/arbitrary-article.ts';
import { publishText } from '../../../stress/publish-text.ts';
import { examineOnce, fixtureInstant, overlay } from '../fixture-site.ts';
import { countSamples } from '../../sample-count.ts';

const path = 'articles/a-story/index.md';
const numRuns = countSamples(200);

// npm run stress builds a whole site of such stories with Astro.
describe('what the check passes', () => {
  let others: readonly FolderFile[] = [];
  beforeAll(async () => {
    others = (await overlay([])).filter((file) => file.path !== path);
  });

  it('becomes a page, its feeds and its documents', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryArticle, async (text) => {
        const files = [...others, { path, bytes: new TextEncoder().encode(text) }];
        const report = checkFiles(files, 'content', fixtureInstant, { examine: examineOnce });
        if (hasErrors(report)) return;
        passed += 1;
        expect(await publishText(text, fixtureInstant)).not.toEqual([]);
      }),
      { numRuns },
    );
    // Else the test would prove nothing.
    expect(passed).toBeGreaterThan(numRuns / 8);
  });
});
