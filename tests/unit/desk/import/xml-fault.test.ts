import { describe, expect, it } from 'vitest';
import { findXmlFault } from '../../../../src/desk/import/formats/xml-fault.ts';

describe('findXmlFault', () => {
  it.each([
    ['<?xml version="1.0"?>\n<a b="x > y"><c/><d e="1" /><![CDATA[<p>]] <q>]]><!-- <r> --></a>', undefined],
    ['<a>\n<b>\n</a>', { line: 3, message: '</a> closes nothing that is open.' }],
    ['<a>\n<b>', { line: 2, message: '<b> is never closed.' }],
    ['<a>\n\n1 < 2</a>', { line: 3, message: 'A tag has no end.' }],
    ['words', { line: 1, message: 'The file does not begin with a tag.' }],
  ])('of %j', (xml, fault) => {
    expect(findXmlFault(xml)).toEqual(fault);
  });
});
