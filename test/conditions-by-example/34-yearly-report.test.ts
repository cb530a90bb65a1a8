import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('34: every year by a day', () => {
  examples(
    {
      criterion: `
        id: kz.env.prtr
        applies: { any: [ { fact: environment.waste.hazardous_moved_off_site, above: 2 t }, { fact: environment.waste.other_moved_off_site, above: 2000 t } ] }
        test: { filed: prtr-report, every: year, by: 03-31 }`,
      given: `
        environment: { waste: { hazardous_moved_off_site: 3 t, other_moved_off_site: 0 t } }
        documents: [${report('2025', '2026-03-31')}]`,
    },
    [
      { name: 'on the last day', gives: 'met' },
      { name: 'a day late', and: filed(report('2025', '2026-04-01')), gives: 'not-met' },
      { name: 'years early', and: filed(report('2025', '2024-01-01')), gives: 'met' },
      {
        name: 'the period not in the register',
        and: filed(report('2024', '2025-03-01')),
        gives: 'unknown',
        missing: ['document:prtr-report 2025'],
      },
      {
        name: 'the period not in a register that is complete',
        and: `${filed(report('2024', '2025-03-01'))}\ncomplete: [documents]`,
        gives: 'not-met',
      },
      {
        name: 'none for the period',
        and: filed('{ id: r, kind: prtr-report, status: none, period: 2025 }'),
        gives: 'not-met',
      },
      {
        name: 'none for another period',
        and: filed('{ id: r, kind: prtr-report, status: none, period: 2024 }'),
        gives: 'unknown',
      },
      { name: 'none at all', and: filed('{ id: r, kind: prtr-report, status: none }'), gives: 'not-met' },
      {
        name: 'day not told',
        and: filed('{ id: r, kind: prtr-report, status: submitted, period: 2025 }'),
        gives: 'unknown',
      },
      { name: 'in the month of the last day', and: filed(report('2025', '2026-03')), gives: 'met' },
      { name: 'in the month after', and: filed(report('2025', '2026-04')), gives: 'not-met' },
      { name: 'in the year', and: filed(report('2025', '2026')), asOf: '2027-01-15', gives: 'unknown' },
      {
        name: 'a draft in time: the day alone decides',
        and: filed(report('2025', '2026-03-01', 'draft')),
        gives: 'met',
      },
      {
        name: 'once late and once in time',
        and: filed(
          `${report('2025', '2026-04-01')}, ${report('2025', '2026-03-31').replace('id: r', 'id: s')}`,
        ),
        gives: 'met',
      },
      {
        name: 'not handed in yet on the as-of day',
        and: filed(report('2025', '2026-12-01')),
        gives: 'unknown',
      },
      {
        name: 'on the day itself the year before is looked at, and it is not there',
        asOf: '2026-03-31',
        gives: 'unknown',
        missing: ['document:prtr-report 2024'],
      },
      {
        name: 'on the day itself the year before, in time',
        and: filed(report('2024', '2025-03-31')),
        asOf: '2026-03-31',
        gives: 'met',
      },
      { name: 'the day after, the year just ended', asOf: '2026-04-01', gives: 'met' },
      {
        name: 'the period written as two days',
        and: filed(report('2025-01-01/2025-12-31', '2026-03-31')),
        gives: 'met',
      },
      { name: 'a quarter of the period', and: filed(report('2025-Q4', '2026-03-31')), gives: 'unknown' },
      { name: 'both amounts at the limit', and: moved('2 t', '2000 t'), gives: 'not-applicable' },
      { name: 'the other amount just over', and: moved('2 t', '2000.1 t'), gives: 'met' },
      {
        name: 'one at the limit, the other not told',
        and: moved('2 t', 'null'),
        gives: 'unknown',
        missing: ['environment.waste.other_moved_off_site'],
      },
    ],
  );

  function report(period: string, day: string, status = 'submitted'): string {
    return `{ id: r, kind: prtr-report, status: ${status}, period: ${period}, submitted_on: ${day} }`;
  }

  function filed(papers: string): string {
    return `documents: [${papers}]`;
  }

  function moved(hazardous: string, other: string): string {
    return `environment: { waste: { hazardous_moved_off_site: ${hazardous}, other_moved_off_site: ${other} } }`;
  }
});
