import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('22: a threshold for each customs code', () => {
  examples(
    {
      criterion: `
        id: eu.3tg.importer-duties
        for: products.exports
        where: { fact: .cn_code, one_of: { list: 3tg-codes } }
        applies: { fact: .mass_per_importer_and_year, at_least: { table: 3tg-volumes, row: { fact: .cn_code } } }
        test: { document: responsible-smelter-listing, valid: true, covers: . }`,
      lists: { '3tg-codes': ['26090000', '26110000', '71081200'] },
      tables: `
        3tg-volumes: { rows: { '26090000': 5000 kg, '26110000': 250 t, '71081200': 100 kg } }`,
      given: `
        products: { exports: [{ id: tin, cn_code: '26090000', mass_per_importer_and_year: 6 t }] }
        complete: [products.exports]
        documents:
          - { id: listing, kind: responsible-smelter-listing, status: approved, issued_on: 2026-01-01, expires_on: 2027-01-01, covers: [tin] }`,
    },
    [
      { name: 'over its volume, listed', gives: 'met', low: 1, high: 1, items: { tin: 'met' } },
      { name: 'at its volume, in another unit', and: exported('26090000', '5 t'), gives: 'met' },
      { name: 'just under its volume', and: exported('26090000', '4999 kg'), gives: 'not-applicable' },
      { name: 'the same mass of another code', and: exported('26110000', '6 t'), gives: 'not-applicable' },
      { name: 'a code that no list names', and: exported('74031100', '900 t'), gives: 'not-applicable' },
      { name: 'nothing exported', and: 'products: { exports: [] }\ndocuments: []', gives: 'not-applicable' },
      { name: 'a range wholly over', and: exported('26090000', '"> 6 t"'), gives: 'met' },
      {
        name: 'a range across the volume',
        and: exported('26090000', '{ between: [4 t, 6 t] }'),
        gives: 'unknown',
        missing: ['products.exports.tin.mass_per_importer_and_year'],
      },
      {
        name: 'mass not told',
        and: "products: { exports: [{ id: tin, cn_code: '26090000' }] }",
        gives: 'unknown',
        low: 0,
        high: 1,
        missing: ['products.exports.tin.mass_per_importer_and_year'],
      },
      {
        name: 'code not told',
        and: 'products: { exports: [{ id: tin, mass_per_importer_and_year: 6 t }] }',
        gives: 'unknown',
        missing: ['products.exports.tin.cn_code'],
      },
      {
        name: 'two sources name two codes with different volumes',
        and: exported("{ claims: [{ value: '26090000' }, { value: '26110000' }] }", '6 t'),
        gives: 'unknown',
        missing: ['products.exports.tin.cn_code'],
      },
      {
        name: 'two sources name two codes, the mass is over both',
        and: exported("{ claims: [{ value: '26090000' }, { value: '26110000' }] }", '250 t'),
        gives: 'met',
      },
      { name: 'listed to the day before', and: listed('expires_on: 2026-11-21'), gives: 'not-met', high: 0 },
      { name: 'listed to this very day', and: listed('expires_on: 2026-11-22'), gives: 'met' },
      {
        name: 'no end of the listing told',
        and: listed(''),
        gives: 'unknown',
        missing: ['document:responsible-smelter-listing for tin'],
      },
      {
        name: 'no listing in the register',
        and: 'documents: []',
        gives: 'unknown',
        missing: ['document:responsible-smelter-listing for tin'],
      },
      {
        name: 'one export over and listed, one under',
        and: `
          products:
            exports:
              - { id: tin, cn_code: '26090000', mass_per_importer_and_year: 6 t }
              - { id: gold, cn_code: '71081200', mass_per_importer_and_year: 99 kg }`,
        gives: 'met',
        items: { tin: 'met' },
      },
      {
        name: 'the next one is over, and not listed',
        and: `
          products:
            exports:
              - { id: tin, cn_code: '26090000', mass_per_importer_and_year: 6 t }
              - { id: gold, cn_code: '71081200', mass_per_importer_and_year: 101 kg }
          complete: [products.exports, documents]`,
        gives: 'not-met',
        items: { tin: 'met', gold: 'not-met' },
      },
      {
        name: 'an open list with one that is listed',
        and: 'complete: []',
        gives: 'unknown',
        low: 0,
        high: 1,
        missing: ['products.exports'],
        items: { tin: 'met', '*': 'unknown' },
      },
      {
        name: 'an open list with one whose listing has ended',
        and: `complete: []\n${listed('expires_on: 2026-11-21')}`,
        gives: 'not-met',
        low: 0,
        high: 0,
      },
      { name: 'no list', given: '{}', gives: 'unknown', missing: ['products.exports'] },
    ],
  );

  function exported(code: string, mass: string): string {
    const written = code.startsWith('{') ? code : `'${code}'`;
    return `products: { exports: [{ id: tin, cn_code: ${written}, mass_per_importer_and_year: ${mass} }] }`;
  }

  function listed(end: string): string {
    const paper = 'id: listing, kind: responsible-smelter-listing, status: approved, issued_on: 2026-01-01';
    return `documents: [{ ${paper}, covers: [tin]${end === '' ? '' : `, ${end}`} }]`;
  }
});
