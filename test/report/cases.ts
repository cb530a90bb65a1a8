import type { Assessment, Finding } from '../../src/model/assessment.js';
import { assessment, countsOf, finding, leaf, score } from './assessments.js';

const file = 'examples/refinery/project.yaml';

const material = finding({
  criterion: 'eu.crma.strategic-material',
  verdict: 'met',
  severity: 'critical',
  weight: 5,
  decided_by: [
    leaf({
      path: 'project.commodities.lithium.material',
      observed: 'lithium',
      operator: 'one_of',
      limit: 'lithium, manganese, natural-graphite, synthetic-graphite, nickel',
      file,
      line: 33,
      column: 17,
    }),
    leaf({
      path: 'project.commodities.lithium.grade',
      observed: 'battery',
      operator: 'equals',
      limit: 'battery',
      file,
      line: 34,
      column: 14,
    }),
  ],
  evidence: [
    { kinds: ['product-specification', 'feasibility-study'], state: 'present', document: 'fs-2024' },
  ],
});

const progress = finding({
  criterion: 'eu.crma.progress-report',
  verdict: 'not-met',
  provision: 'Art. 8(1)',
  topic: 'reporting.progress',
  title: 'Progress reported every two years',
  requires: 'Every two years the promoter hands in a report on how far the project has come.',
  remedy: 'The promoter hands in the report that is late, and notes the day of the next.',
  decided_by: [
    leaf({
      path: 'document:progress-report 2025',
      observed: 'pr-2025, submitted 2026-05-04',
      operator: 'filed by',
      limit: '2026-03-31',
      file,
      line: 210,
      column: 5,
    }),
  ],
  evidence: [{ kinds: ['progress-report'], state: 'present', document: 'pr-2025' }],
});

const dust = finding({
  criterion: 'eu.bat.dust',
  standard: 'bat-non-ferrous-metals',
  edition: '2016-06-30',
  short: 'NFM BAT',
  verdict: 'not-met',
  provision: 'BAT 14, Table 3',
  title: 'Dust of the smelter',
  binds: false,
  reach: 'benchmark',
  pillar: 'environment',
  topic: 'air.dust',
  requires:
    'The mean of a day of dust in the gas that leaves the smelter stays within the range of the conclusions.',
  remedy: 'The operator fits or mends a bag filter.',
  decided_by: [
    leaf({
      path: 'environment.air.points.stack-1.emissions (dust, daily)',
      observed: '0.012 g/Nm3',
      converted: '12 mg/Nm3',
      operator: 'at_most',
      limit: '5 mg/Nm3',
      best: '2 mg/Nm3',
      margin: '7 mg/Nm3 (140 %) above',
      file,
      line: 88,
      column: 11,
    }),
  ],
  evidence: [{ kinds: ['emission-measurement'], state: 'expired', document: 'lab-2023' }],
});

const kazakhCode = {
  standard: 'environmental-code',
  edition: '2021-07-01',
  short: 'EC',
  side: 'kz',
  reach: 'direct',
} as const;

const dams = finding({
  ...kazakhCode,
  criterion: 'kz.env.dam-monitoring',
  verdict: 'partly-met',
  provision: 'Art. 358(4)',
  title: 'Each dam is watched',
  pillar: 'environment',
  topic: 'tailings.monitoring',
  requires: 'For each tailings facility there is a plan of monitoring, its readings and a yearly drill.',
  remedy: 'The operator adds a yearly drill to the plan of each dam.',
  credit: { low: 0.33, high: 0.66 },
  decided_by: [
    leaf({
      path: 'document:tailings-plan for dam-2',
      observed: 'plan-2 (adopted, 2024-02-01)',
      operator: 'asks',
      limit: 'tailings-plan, containing drills',
      note: 'fails: contains',
      file,
      line: 140,
      column: 7,
    }),
    leaf({
      path: 'environment.waste.facilities',
      why: 'incomplete',
      observed: '2 given',
      note: 'not declared complete',
      file,
      line: 101,
      column: 5,
    }),
  ],
  evidence: [{ kinds: ['tailings-plan'], state: 'present', document: 'plan-2' }],
  parts: [
    { id: 'monitoring', verdict: 'met' },
    { id: 'readings', verdict: 'unknown' },
    { id: 'drills', verdict: 'not-met' },
    { id: 'cyanide', verdict: 'not-applicable' },
  ],
  items: [
    {
      id: 'dam-1',
      verdict: 'met',
      credit: { low: 1, high: 1 },
      decided_by: [
        leaf({
          path: 'document:tailings-plan for dam-1',
          observed: 'plan-1 (adopted, 2024-02-01)',
          operator: 'asks',
          limit: 'tailings-plan, containing drills',
          file,
          line: 133,
          column: 7,
        }),
      ],
      evidence: [{ kinds: ['tailings-plan'], state: 'present', document: 'plan-1' }],
    },
    {
      id: 'dam-2',
      verdict: 'partly-met',
      credit: { low: 0.33, high: 0.66 },
      parts: [
        { id: 'monitoring', verdict: 'met' },
        { id: 'readings', verdict: 'unknown' },
        { id: 'drills', verdict: 'not-met' },
      ],
      decided_by: [
        leaf({
          path: 'document:tailings-plan for dam-2',
          observed: 'plan-2 (adopted, 2024-02-01)',
          operator: 'asks',
          limit: 'tailings-plan, containing drills',
          note: 'fails: contains',
          file,
          line: 140,
          column: 7,
        }),
      ],
      evidence: [{ kinds: ['tailings-plan'], state: 'present', document: 'plan-2' }],
    },
    {
      id: '*',
      verdict: 'unknown',
      credit: { low: 0, high: 1 },
      decided_by: [
        leaf({
          path: 'environment.waste.facilities',
          why: 'incomplete',
          observed: '2 given',
          note: 'not declared complete',
          file,
          line: 101,
          column: 5,
        }),
      ],
      evidence: [],
    },
  ],
});

const approval = finding({
  criterion: 'eu.crma.host-approval',
  verdict: 'unknown',
  severity: 'critical',
  binds: 'unknown',
  provision: 'Art. 7(8)',
  title: 'Approval of the host country',
  topic: 'eligibility.host-country-consent',
  weight: 5,
  requires: 'The country the site lies in approves that the project gets the status.',
  remedy: 'The promoter asks the ministry for the approval in writing.',
  decided_by: [
    leaf({
      path: 'document:host-country-approval',
      why: 'document',
      observed: 'not in the register',
      operator: 'asks',
      limit: 'host-country-approval, approved',
      file,
      line: 190,
      column: 1,
    }),
  ],
  evidence: [{ kinds: ['host-country-approval'], state: 'unknown' }],
});

const closure = finding({
  ...kazakhCode,
  criterion: 'kz.env.closure-security',
  verdict: 'unknown',
  provision: 'Art. 147(2)',
  title: 'Security for closure',
  pillar: 'environment',
  topic: 'closure.financial-security',
  requires: 'The security covers the cost of closure.',
  remedy: 'The operator raises the security to the cost as last estimated.',
  decided_by: [
    leaf({
      path: 'environment.closure.cost',
      why: 'stale',
      observed: '9 GKZT',
      operator: 'at_most',
      limit: '8 GKZT',
      note: 'its period ended more than 24 months before the day',
      file,
      line: 160,
      column: 11,
    }),
    leaf({
      path: 'rights.licence-1.securities.bank-guarantee.amount',
      why: 'disputed',
      observed: '4 GKZT or 8 GKZT',
      file,
      line: 70,
      column: 9,
    }),
    leaf({
      path: 'environment.closure.security',
      why: 'boundary',
      observed: '40 MEUR',
      note: 'a figure of the group; that of the site is asked',
      file,
      line: 161,
      column: 11,
    }),
    leaf({ path: 'environment.closure.plan_years', why: 'absent', operator: 'at_least', limit: '3 a' }),
    leaf({ path: 'environment.closure.area', why: 'no-period' }),
  ],
  evidence: [{ kinds: ['closure-plan'], state: 'draft', document: 'cp-1' }],
});

const feasibility = finding({
  criterion: 'eu.crma.technical-feasibility',
  verdict: 'needs-review',
  provision: 'Art. 6(1)(b), Annex III point 3',
  title: 'Feasible in reasonable time, with an output that can be estimated',
  topic: 'feasibility.technical',
  requires: 'The project is, or within reasonable time becomes, technically feasible.',
  remedy:
    'The promoter brings the studies to a stage from which output can be estimated; a reviewer weighs it.',
  evidence: [{ kinds: ['feasibility-study'], state: 'present', document: 'fs-2024' }],
});

const certificate = finding({
  criterion: 'eu.batt.passport',
  verdict: 'upcoming',
  would_be: 'unknown',
  from: '2027-02-18',
  provision: 'Art. 77(1)',
  title: 'Battery passport',
  binds: false,
  reach: 'market',
  topic: 'products.passport',
  requires: 'Whoever places the battery on the market keeps a passport for it.',
  remedy: 'The operator gathers the data that its buyers will ask for.',
  decided_by: [leaf({ path: 'products.batteries', why: 'absent', note: 'the list is not given' })],
});

const union = finding({
  criterion: 'eu.crma.sustainability-union',
  verdict: 'not-applicable',
  provision: 'Art. 6(1)(c)',
  title: 'Sustainable implementation, project in the Union',
  decided_by: [
    leaf({
      path: 'project.country',
      observed: 'KZ',
      operator: 'one_of',
      limit: 'eu-member-states',
      file,
      line: 11,
      column: 12,
    }),
  ],
});

const consent = finding({
  criterion: 'eu.crma.change-notified',
  verdict: 'met',
  provision: 'Art. 8(3)',
  title: 'Changes notified',
  topic: 'reporting.changes',
  requires: 'A change of what the recognition rests on, or of control, is notified at once.',
  decided_by: [
    leaf({ path: 'project.changes', observed: 'none', operator: 'each', file, line: 28, column: 3 }),
  ],
  evidence: [{ kinds: ['notice-of-change'], state: 'unknown' }],
});

const everyVerdict = [
  material,
  progress,
  dust,
  dams,
  approval,
  closure,
  feasibility,
  certificate,
  union,
  consent,
];

const law = score({
  declared: 0.4199,
  documented: 0.2599,
  possible: 0.996,
  coverage: 0.5,
  computed: 0.4199,
  after_waivers: 0.4199,
  weight: 25,
  of: 7,
  counts: countsOf(everyVerdict.filter(({ binds }) => binds !== false)),
});
const benchmark = score({
  declared: 0,
  documented: 0,
  possible: 0,
  coverage: 1,
  computed: 0,
  after_waivers: 0,
  weight: 3,
  of: 1,
  counts: countsOf([dust, certificate]),
});

const missing: Assessment['sensitivity'] = [
  {
    path: 'document:host-country-approval',
    why: 'document',
    alone: 0.178,
    with_others: 0.178,
    criteria: ['eu.crma.host-approval'],
  },
  {
    path: 'environment.waste.facilities',
    why: 'incomplete',
    alone: 0.004,
    with_others: 0.12,
    criteria: ['kz.env.dam-monitoring'],
  },
  {
    path: 'environment.closure.cost',
    why: 'stale',
    alone: 0,
    with_others: 0.107,
    criteria: ['kz.env.closure-security'],
  },
  {
    path: 'rights.licence-1.securities.bank-guarantee.amount',
    why: 'disputed',
    alone: 0,
    with_others: 0.107,
    criteria: ['kz.env.closure-security'],
  },
];

const scores = (given: Partial<Assessment['scores']>): Assessment['scores'] => ({
  ...assessment({ findings: [] }).scores,
  ...given,
});

const held = assessment({
  findings: [material, consent, feasibility, union],
  scores: scores({
    law: score({
      declared: 0.7272,
      documented: 0.4545,
      possible: 1,
      coverage: 0.7272,
      computed: 0.7272,
      after_waivers: 0.7272,
      weight: 11,
      of: 3,
      counts: countsOf([material, consent, feasibility, union]),
    }),
    one_sided: 3,
  }),
  level: { low: 'partly-aligned', high: 'aligned', basis: 'eu only' },
});

const { editions } = held;
const crma = editions.map((edition) => ({ ...edition, criteria: 7 }));
const broken = assessment({
  findings: everyVerdict,
  editions: [
    ...crma,
    ...editions.map((edition) => ({
      ...edition,
      standard: 'bat-non-ferrous-metals',
      edition: '2016-06-30',
      short: 'NFM BAT',
      title: 'BAT conclusions for the non-ferrous metals industries, Decision (EU) 2016/1032',
      criteria: 1,
      chosen_by: 'pin',
      source: 'https://eur-lex.europa.eu/eli/dec_impl/2016/1032/oj',
    })),
    ...editions.map((edition) => ({
      ...edition,
      standard: 'environmental-code',
      edition: '2021-07-01',
      short: 'EC',
      side: 'kz' as const,
      title: 'Environmental Code of the Republic of Kazakhstan',
      criteria: 2,
      source: 'https://adilet.zan.kz/rus/docs/K2100000400',
    })),
  ],
  scores: scores({
    law,
    benchmark,
    aligned: score({
      declared: 0.29,
      documented: 0.1,
      possible: 0.57,
      coverage: 0.4,
      computed: 0.29,
      after_waivers: 0.29,
      weight: 8,
      of: 2,
    }),
    two_sided: 2,
    one_sided: 6,
  }),
  gate: {
    held: false,
    broken: [
      {
        reason: 'critical',
        criterion: 'eu.crma.host-approval',
        verdict: 'unknown',
        message: 'critical and not shown to be met',
      },
      {
        reason: 'min-score',
        message: '29 % declared is below 60 %',
      },
    ],
    accepted: ['eu.crma.progress-report'],
  },
  level: { low: 'not-aligned', high: 'not-aligned', basis: 'aligned' },
  sensitivity: missing,
  editions_absent: [{ standard: 'batteries-regulation', begins: '2027-02-18' }],
});

const nothingJudged = assessment({
  findings: [union],
  scores: scores({ law: score({ counts: countsOf([union]) }) }),
  gate: {
    held: false,
    broken: [
      {
        reason: 'nothing-judged',
        message:
          'no critical criterion that binds this project applies, so nothing could have broken the gate',
      },
    ],
    accepted: [],
  },
});

const kazakh = assessment({
  editions: [
    {
      standard: 'subsoil-code',
      short: 'КоН',
      side: 'kz',
      edition: '2018-06-29',
      read_to: '2026-06-01',
      revision: '1.0.0',
      sha256: '0'.repeat(64),
      chosen_by: 'as-of',
      criteria: 1,
      source: 'https://adilet.zan.kz/rus/docs/K1700000125',
      title: 'Кодекс «О недрах и недропользовании»',
    },
  ],
  project: {
    id: 'qonyrat',
    name: 'Қоңырат кен орны: мыс өндіру зауыты',
    country: 'KZ',
    stage: 'operation',
    file: 'жобалар/қоңырат.yaml',
  },
  findings: [
    finding({
      criterion: 'kz.subsoil.local-content',
      verdict: 'not-met',
      short: 'КоН',
      side: 'kz',
      provision: 'ст. 131, п. 2',
      requires: 'Доля казахстанских кадров не ниже установленной лицензией.',
      standard: 'subsoil-code',
      edition: '2018-06-29',
      reach: 'direct',
      topic: 'local-content.workforce',
      pillar: 'social',
      title: 'Казахстанское содержание в кадрах и местное содержание товаров',
      remedy:
        'Недропользователь приводит долю казахстанских кадров к доле, установленной лицензией, и сообщает об этом в отчёте.',
      decided_by: [
        leaf({
          path: 'social.local_content.workforce',
          observed: '62 %',
          operator: 'at_least',
          limit: '95 %',
          margin: '33 % (34.7 %) below',
          file: 'жобалар/қоңырат.yaml',
          line: 12,
          column: 3,
        }),
        leaf({
          path: 'social.heritage.note',
          observed: 'ескерткіш 古墳 сақталған, қорғау аймағы белгіленген және тіркелген',
          operator: 'equals',
          limit: '保護区域',
        }),
      ],
    }),
  ],
});

const hostileText =
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u202egnp.exe\u2066 ]]><script>alert(1)</script> | a\r\nb\u009b2J =1+1 \u0000\ud800 \u200b\ufeff';

const hostile = assessment({
  project: {
    id: 'hostile',
    name: hostileText,
    country: hostileText,
    stage: hostileText,
    reporting_period: hostileText,
    file: `${hostileText}.yaml`,
  },
  findings: [
    finding({
      criterion: `eu.x.${'very-long-id-without-end.'.repeat(12)}`,
      verdict: 'not-met',
      title: hostileText,
      provision: hostileText,
      remedy: hostileText.repeat(5),
      decided_by: [
        leaf({
          path: `environment.${'abcdefghij'.repeat(20)}`,
          observed: hostileText,
          operator: 'one_of',
          limit: Array.from({ length: 60 }, (_, index) => `code-${index}`).join(', '),
          file: `${hostileText}.yaml`,
          line: 3,
          column: 1,
        }),
      ],
      evidence: [{ kinds: [hostileText], state: 'absent', document: hostileText }],
    }),
  ],
  gate: { held: false, broken: [{ reason: 'min-score', message: hostileText }], accepted: [hostileText] },
  sensitivity: [
    { path: hostileText.repeat(4), why: hostileText, alone: 0.5, with_others: 0.5, criteria: [hostileText] },
  ],
  level: { low: 'aligned', high: 'not-aligned', basis: hostileText },
});

const verdicts = [
  'met',
  'not-met',
  'unknown',
  'partly-met',
  'needs-review',
  'upcoming',
  'not-applicable',
] as const;

const hundred = assessment({
  findings: Array.from({ length: 100 }, (_, index): Finding => {
    const template =
      everyVerdict.filter(({ verdict }) => verdict === verdicts[index % verdicts.length])[0] ?? material;
    return { ...template, criterion: `${template.criterion}-${index}`, binds: index % 2 === 0 };
  }),
  scores: scores({ law }),
  sensitivity: Array.from({ length: 30 }, (_, index) => ({
    path: `environment.water.discharges.outfall-${index}.flow`,
    why: 'absent',
    alone: 0.3 / (index + 1),
    with_others: 0.5,
    criteria: ['eu.crma.x', 'eu.crma.y'],
  })),
});

/** More acts than the header has room for. */
const manyActs = assessment({
  findings: [{ ...material, standard: 'act-0', edition: '2020-01-01' }],
  editions: ['eu', 'eu', 'eu', 'kz', 'kz', 'int'].map((side, index) => ({
    standard: `act-${index}`,
    short: `A${index}`,
    title: `Act number ${index} on the safety of extraction and the protection of all who live near it`,
    side: side as Finding['side'],
    edition: `202${index}-01-01`,
    read_to: `2025-0${6 - index}-01`,
    revision: '1.0.0',
    sha256: '0'.repeat(64),
    chosen_by: index === 1 ? 'pin' : 'as-of',
    criteria: index + 1,
    source: 'https://example.org/',
  })),
});

/** Each named for what it is for. */
export const cases: Readonly<Record<string, readonly Assessment[]>> = {
  held: [held],
  broken: [broken],
  'nothing-judged': [nothingJudged],
  'kazakh-and-russian': [kazakh],
  hostile: [hostile],
  'hundred-findings': [hundred],
  'many-acts': [manyActs],
  several: [held, broken, nothingJudged, kazakh],
};
