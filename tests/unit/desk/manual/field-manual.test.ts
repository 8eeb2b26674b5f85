import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { findManual, formatExample, isRequired } from '../../../../src/desk/manual/field-manual.ts';
import { collections, type CollectionName } from '../../../../src/schemas/collections.ts';

describe('the examples of fields', () => {
  it.each(Object.keys(collections) as CollectionName[])('make together a valid file of %s', (collection) => {
    const required = Object.keys(findManual(collection, [])?.properties ?? {}).filter((name) =>
      isRequired(collection, [name]),
    );
    // A schema cannot say that a list may be missing only where another field says why.
    if (collection === 'articles') required.push('sources');
    const yaml = required.map((name) => formatExample(collection, [name])).join('\n');
    const result = collections[collection].schema.safeParse(parse(yaml, { schema: 'core' }));
    expect(result.error).toBeUndefined();
  });

  it.each(Object.keys(collections) as CollectionName[])('fit every single field of %s', (collection) => {
    for (const name of Object.keys(findManual(collection, [])?.properties ?? {})) {
      const value: unknown = parse(formatExample(collection, [name]), { schema: 'core' });
      const issues = collections[collection].schema.safeParse(value).error?.issues ?? [];
      expect(issues.filter((issue) => issue.path[0] === name)).toEqual([]);
    }
  });

  it('describes every field', () => {
    for (const collection of Object.keys(collections) as CollectionName[]) {
      for (const [name, manual] of Object.entries(findManual(collection, [])?.properties ?? {})) {
        expect(manual.description, `${collection}.${name}`).toMatch(/\S/);
      }
    }
  });
});
