import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { topicAddress } from '../../../../src/domain/address.ts';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import { listDestinations } from '../../../../src/desk/addresses/destinations.ts';
import { listItems } from '../../../../src/desk/reading/fields.ts';
import { hasErrors } from '../../../../src/desk/problems/problem.ts';
import type { FolderFile } from '../../../../src/desk/reading/read-folder.ts';
import { examineOnce, fixtureInstant, overlay } from '../fixture-site.ts';

// There is no check for a story that no hub reaches, because the others leave room for none: this is the proof.
let valid: readonly FolderFile[] = [];
beforeAll(async () => {
  valid = await overlay([]);
});

it('lets no story pass that no topic page lists', () => {
  const topic = fc.constantFrom('example-topic', 'second-topic', 'third-topic', '', 'Example-topic');
  fc.assert(
    fc.property(fc.array(topic, { maxLength: 3 }), fc.boolean(), (topics, hasTopicFiles) => {
      const text = `---
title: "A title"
standfirst: "A standfirst."
type: analysis
published: 2026-01-10T12:00:00Z
authors: [example-author]
topics: [${topics.join(', ')}]
sources:
  - { id: one, publisher: example-publisher, url: "https://example.com/", date: 2026-01-09 }
---

A sentence [@one].
`;
      const path = 'articles/a-new-story/index.md';
      const files = [
        ...valid.filter((file) => hasTopicFiles || !file.path.startsWith('topics/')),
        { path, bytes: new TextEncoder().encode(text) },
      ];
      const report = checkFiles(files, '', fixtureInstant, { only: [path], examine: examineOnce });
      const documents = files.flatMap((file) => examineOnce(file)?.document ?? []);
      const destinations = listDestinations({
        documents,
        paths: new Set(),
        unpublishable: new Set(),
        pictures: new Map(),
      });
      const article = documents.find((document) => document.path === path);
      const named = article?.fields === undefined ? [] : listItems(article.fields, 'topics');
      const isReached = named.some((id) => destinations.has(topicAddress(String(id))));
      expect(isReached || hasErrors(report)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
