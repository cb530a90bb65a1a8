import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

const criterion = `
id: eu.batteries.due-diligence-in-scope
provision: Art. 47, Art. 48(1), Annex X point 1
reach: market
for: company.buyers
where: { fact: .places_batteries_on_eu_market, is: true }
applies:
  all:
    - { some: project.commodities, test: { fact: .material, one_of: [cobalt, natural-graphite, lithium, nickel] } }
    - any: [ { fact: .turnover, at_least: 40 MEUR }, { fact: .group_turnover, at_least: 40 MEUR } ]
from: 2027-08-18
test: { document: supplier-due-diligence-pack, status: [adopted, approved], covers: ., not_older_than: P1Y }
`;

interface Sale {
  readonly buyers?: string;
  readonly commodities?: string;
  readonly issued?: string;
  readonly complete?: string;
  readonly asOf?: string;
}

const large = '{ id: cell-maker, places_batteries_on_eu_market: true, turnover: 41 MEUR }';

function sale({
  buyers = large,
  commodities = '{ id: li, material: lithium }',
  issued = '2027-06-01',
  complete = 'company.buyers, project.commodities',
  asOf = '2027-08-18',
}: Sale): Answer {
  const pack = `{ id: pack, kind: supplier-due-diligence-pack, status: adopted, issued_on: ${issued}, covers: [cell-maker] }`;
  const given = `
    project: { reporting_period: 2026, commodities: [${commodities}] }
    company: { buyers: [${buyers}] }
    documents: [${issued === '' ? '' : pack}]
    complete: [${complete}]`;
  return verdictOf({ criterion, given, asOf });
}

function buyer(rest: string): string {
  return `{ id: cell-maker, places_batteries_on_eu_market: true, ${rest} }`;
}

describe('8: the turnover of the buyer or of its group, and a date that moved', () => {
  test.each([
    { asOf: '2027-08-17', verdict: 'upcoming', from: '2027-08-18' },
    { asOf: '2027-08-18', verdict: 'met', from: undefined },
  ])('as of $asOf it is $verdict', ({ asOf, verdict, from }) => {
    expect(sale({ asOf })).toMatchObject({ verdict, from });
  });

  test.each([
    { name: 'a turnover at the line', buyers: buyer('turnover: 40 MEUR'), verdict: 'met' },
    {
      name: 'both just under it',
      buyers: buyer('turnover: 39.999 MEUR, group_turnover: 39.999 MEUR'),
      verdict: 'not-applicable',
    },
    {
      name: 'its own unknown, that of the group over the line',
      buyers: buyer('group_turnover: 40 MEUR'),
      verdict: 'met',
    },
    {
      name: 'its own under the line, that of the group unknown',
      buyers: buyer('turnover: 10 MEUR'),
      verdict: 'unknown',
    },
    {
      name: 'both unknown',
      buyers: '{ id: cell-maker, places_batteries_on_eu_market: true }',
      verdict: 'unknown',
    },
    {
      name: 'a buyer that places none',
      buyers: '{ id: cell-maker, places_batteries_on_eu_market: false, turnover: 90 MEUR }',
      verdict: 'not-applicable',
    },
    {
      name: 'a buyer that may place some',
      buyers: '{ id: cell-maker, turnover: 90 MEUR }',
      verdict: 'unknown',
    },
  ])('$name: $verdict', ({ buyers, verdict }) => {
    expect(sale({ buyers }).verdict).toBe(verdict);
  });

  test('without a buyer there is nothing to ask; of buyers not named it is unknown', () => {
    const given = 'company: { buyers: [] }';
    expect(verdictOf({ criterion, given, asOf: '2027-08-18' }).verdict).toBe('not-applicable');
    expect(verdictOf({ criterion, asOf: '2027-08-18' }).verdict).toBe('unknown');
    expect(verdictOf({ criterion, asOf: '2027-08-17' }).verdict).toBe('upcoming');
  });

  test('the missing turnover is named', () => {
    expect(sale({ buyers: buyer('turnover: 10 MEUR') }).missing).toEqual([
      'company.buyers.cell-maker.group_turnover',
    ]);
  });

  test.each([
    {
      commodities: '{ id: fe, material: iron }',
      complete: 'company.buyers, project.commodities',
      verdict: 'not-applicable',
    },
    { commodities: '{ id: fe, material: iron }', complete: 'company.buyers', verdict: 'unknown' },
    { commodities: '{ id: li, material: lithium }', complete: 'company.buyers', verdict: 'met' },
    { commodities: '{ id: li, material: lithium }', complete: 'project.commodities', verdict: 'unknown' },
  ])('$commodities with $complete complete: $verdict', ({ commodities, complete, verdict }) => {
    expect(sale({ commodities, complete }).verdict).toBe(verdict);
  });

  test.each([
    { issued: '2026-08-18', verdict: 'met' },
    { issued: '2026-08-17', verdict: 'not-met' },
    { issued: '', verdict: 'unknown' },
  ])('a pack of $issued is $verdict', ({ issued, verdict }) => {
    expect(sale({ issued }).verdict).toBe(verdict);
  });

  test('two buyers: the one without a pack decides', () => {
    const other = '{ id: other, places_batteries_on_eu_market: true, turnover: 50 MEUR }';
    const answer = sale({ buyers: `${large}, ${other}` });
    expect(answer).toMatchObject({ verdict: 'unknown', items: { 'cell-maker': 'met', other: 'unknown' } });
    expect(answer.missing).toEqual(['document:supplier-due-diligence-pack for other']);
  });
});
