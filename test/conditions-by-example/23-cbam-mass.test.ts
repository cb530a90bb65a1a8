import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('23: a sum for each buyer, with an exception', () => {
  examples(
    {
      criterion: `
        id: eu.cbam.verified-emissions
        for: company.buyers
        applies:
          any:
            - { some: products.cbam_goods, where: { fact: .buyer, equals: { fact: ..id } }, test: { fact: .good, one_of: [hydrogen, electricity] } }
            - { metric: cbam-mass-of-buyer, above: 50 t }
        test: { document: cbam-verification-report, assurance: reasonable, covers: ., not_older_than: P1Y }`,
      metrics: `
        - id: cbam-mass-of-buyer
          dimension: mass
          within: company.buyers
          sum: { each: products.cbam_goods, where: { fact: .buyer, equals: { fact: ..id } }, of: { fact: .mass } }`,
      given: `
        company: { buyers: [{ id: alpha }] }
        products: { cbam_goods: [{ id: ingots, buyer: alpha, good: aluminium, mass: 60 t }] }
        complete: [company.buyers, products.cbam_goods]
        documents:
          - { id: verification, kind: cbam-verification-report, status: approved, assurance: reasonable, issued_on: 2026-03-01, covers: [alpha] }`,
    },
    [
      { name: 'over the mass, verified', gives: 'met', items: { alpha: 'met' } },
      { name: 'at the mass', and: goods('mass: 50 t'), gives: 'not-applicable' },
      { name: 'just over the mass', and: goods('mass: 50001 kg'), gives: 'met' },
      {
        name: 'verified with limited assurance',
        and: report('issued_on: 2026-03-01, assurance: limited'),
        gives: 'not-met',
        high: 0,
      },
      {
        name: 'assurance not told',
        and: report('issued_on: 2026-03-01'),
        gives: 'unknown',
        missing: ['document:cbam-verification-report for alpha'],
      },
      {
        name: 'verified a year ago to the day',
        and: report('issued_on: 2025-11-22, assurance: reasonable'),
        gives: 'met',
      },
      {
        name: 'verified a day longer ago',
        and: report('issued_on: 2025-11-21, assurance: reasonable'),
        gives: 'not-met',
      },
      { name: 'a little hydrogen', and: goods('good: hydrogen, mass: 1 kg'), gives: 'met' },
      { name: 'hydrogen whose mass is not told', and: goods('good: hydrogen'), gives: 'met' },
      {
        name: 'two lots of one buyer together over the mass',
        and: `
          products:
            cbam_goods:
              - { id: ingots, buyer: alpha, good: aluminium, mass: 30 t }
              - { id: wire, buyer: alpha, good: aluminium, mass: 21 t }`,
        gives: 'met',
      },
      {
        name: 'two lots of two buyers, each under the mass',
        and: `
          company: { buyers: [{ id: alpha }, { id: beta }] }
          products:
            cbam_goods:
              - { id: ingots, buyer: alpha, good: aluminium, mass: 30 t }
              - { id: wire, buyer: beta, good: aluminium, mass: 21 t }`,
        gives: 'not-applicable',
      },
      {
        name: 'two buyers over the mass, one with a report',
        and: `
          company: { buyers: [{ id: alpha }, { id: beta }] }
          products:
            cbam_goods:
              - { id: ingots, buyer: alpha, good: aluminium, mass: 60 t }
              - { id: wire, buyer: beta, good: aluminium, mass: 51 t }`,
        gives: 'unknown',
        items: { alpha: 'met', beta: 'unknown' },
        missing: ['document:cbam-verification-report for beta'],
      },
      {
        name: 'goods over the mass, though more may follow',
        and: 'complete: [company.buyers]',
        gives: 'met',
      },
      {
        name: 'goods under the mass, and more may follow',
        and: `complete: [company.buyers]\n${goods('mass: 40 t')}`,
        gives: 'unknown',
        missing: ['products.cbam_goods'],
      },
      {
        name: 'goods over the mass of a buyer not told',
        and: 'products: { cbam_goods: [{ id: ingots, good: aluminium, mass: 60 t }] }',
        gives: 'unknown',
        missing: ['products.cbam_goods.ingots.buyer'],
      },
      {
        // Whoever bought them: nobody bought more than 40 t.
        name: 'goods under the mass of a buyer not told',
        and: 'products: { cbam_goods: [{ id: ingots, good: aluminium, mass: 40 t }] }',
        gives: 'not-applicable',
      },
      { name: 'nothing sold', and: 'products: { cbam_goods: [] }', gives: 'not-applicable' },
      { name: 'no buyers', and: 'company: { buyers: [] }\ndocuments: []', gives: 'not-applicable' },
      {
        name: 'more buyers may follow',
        and: 'complete: [products.cbam_goods]',
        gives: 'unknown',
        items: { alpha: 'met', '*': 'unknown' },
        missing: ['company.buyers'],
      },
      { name: 'buyers not told', given: '{}', gives: 'unknown', missing: ['company.buyers'] },
    ],
  );

  function goods(fields: string): string {
    const good = fields.includes('good:') ? '' : 'good: aluminium, ';
    return `products: { cbam_goods: [{ id: ingots, buyer: alpha, ${good}${fields} }] }`;
  }

  function report(fields: string): string {
    const paper = 'id: verification, kind: cbam-verification-report, status: approved, covers: [alpha]';
    return `documents: [{ ${paper}, ${fields} }]`;
  }
});
