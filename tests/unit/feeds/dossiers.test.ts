import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseData } from '../../../src/domain/data-file.ts';
import { buildDossiersCsv } from '../../../src/feeds/dossiers-csv.ts';
import { buildDossiersJson } from '../../../src/feeds/dossiers-json.ts';
import { dossiersSchema } from '../../../src/schemas/dossiers.ts';
import { buildSource } from '../article-builder.ts';
import { buildDossier, buildValue, publishDossiers } from '../dossier-builder.ts';
import { buildNewsroomOf } from '../newsroom-builder.ts';
import '../seed.ts';

const replaced = buildDossier({
  names: [{ name: '거위', language: 'ko' }],
  properties: [
    {
      ...buildValue({ value: '9', date: '2026-02' }),
      property: 'Crew',
      history: [
        {
          ...buildValue({ value: '7', speakers: [], status: 'confirmed', date: '2024' }),
          until: '2026-01-31',
        },
      ],
    },
  ],
  places: [{ name: 'Harbour', at: [46.9, 7.4], role: 'subject', cite: ['gazette'], status: 'claimed' }],
  sources: [buildSource({ title: undefined, describedAs: 'A report', date: '2026' })],
});

describe('the table of dossiers', () => {
  it('has a row for each value, those that were replaced before the one that holds', () => {
    expect(buildDossiersCsv(publishDossiers(replaced))).toBe(
      [
        'dossier,name,property,value,unit,status,by,date,until,sources,note',
        'goose-engine,Goose Engine,Crew,7,geese,confirmed,,2024,2026-01-31,https://gazette.example/geese,',
        'goose-engine,Goose Engine,Crew,9,geese,claimed,Goose Agency,2026-02,,https://gazette.example/geese,',
        '',
      ].join('\r\n'),
    );
  });

  it('has no cell that a spreadsheet takes for a formula, and loses no character', () => {
    const dangerous = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '', '7'), fc.string({ minLength: 1 }))
      .map((parts) =>
        parts
          .join('')
          .replaceAll(/[\r\n]/g, ' ')
          .trim(),
      )
      .filter((text) => text !== '');
    fc.assert(
      fc.property(dangerous, dangerous, (value, note) => {
        const csv = buildDossiersCsv(
          publishDossiers(
            buildDossier({ properties: [{ ...buildValue({ value, note }), property: 'Crew', history: [] }] }),
          ),
        );
        const [row = []] = parseData('x.csv', csv).table?.rows ?? [];
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect([row[3]?.replace(/^'(?=[=+\-@\t\r])/, ''), row[10]?.replace(/^'(?=[=+\-@\t\r])/, '')]).toEqual(
          [value, note],
        );
      }),
    );
  });
});

describe('the document of dossiers', () => {
  const newsroom = buildNewsroomOf([], { dossiers: publishDossiers(replaced) });

  it('keeps to its schema, and the same content gives the same bytes', () => {
    const written = buildDossiersJson(newsroom);
    const { dossiers, total } = dossiersSchema.parse(JSON.parse(written));
    expect(total).toBe(1);
    expect(dossiers[0]).toMatchObject({
      id: 'goose-engine',
      names: [{ name: '거위', language: 'ko' }],
      properties: [
        {
          property: 'Crew',
          value: '9',
          date: '2026-02',
          by: ['Goose Agency'],
          sources: ['gazette'],
          history: [{ value: '7', by: [], until: '2026-01-31' }],
        },
      ],
      places: [{ name: 'Harbour', latitude: 46.9, longitude: 7.4, sources: ['gazette'] }],
      sources: [{ id: 'gazette', description: 'A report', date: '2026' }],
    });
    expect(buildDossiersJson(newsroom)).toBe(written);
  });

  it('has no draft', () => {
    const draft = buildNewsroomOf([], { dossiers: publishDossiers(buildDossier({ isDraft: true })) });
    expect(dossiersSchema.parse(JSON.parse(buildDossiersJson(draft))).dossiers).toEqual([]);
  });
});
