import type { KindOfPaper } from '../../src/facts/read-papers.js';

function contents(...keys: readonly string[]): Pick<KindOfPaper, 'contains'> {
  return { contains: Object.fromEntries(keys.map((key) => [key, 'Of the tests.'])) };
}

/** A paper on the whole project. */
function whole(kind: string, expires: KindOfPaper['expires'], ...keys: readonly string[]): KindOfPaper {
  return { kind, expires, subject: 'whole', ...(keys.length > 0 ? contents(...keys) : {}) };
}

/** A paper on single items. */
function each(kind: string, expires: KindOfPaper['expires'], ...keys: readonly string[]): KindOfPaper {
  return { kind, expires, subject: 'each', ...(keys.length > 0 ? contents(...keys) : {}) };
}

/** The kinds of papers that the examples of conditions ask for. */
export const testDocuments: readonly KindOfPaper[] = [
  whole(
    'crma-application',
    'no',
    'art-6-evidence',
    'timetable',
    'control-of-undertakings',
    'jobs-and-skills',
    'alternative-locations',
  ),
  whole('public-acceptance-plan', 'may'),
  whole('business-plan', 'may', 'financial-viability'),
  whole('site-restoration-plan', 'may'),
  whole('indigenous-consultation-plan', 'may'),
  whole('sustainability-policy', 'may', 'ilo-mne', 'oecd-mne', 'un-guiding-principles'),
  whole('recognised-scheme-certificate', 'yes', 'annex-iv-2'),
  whole('crma-progress-report', 'no'),
  each('crm-recovery-study', 'no'),
  each('no-recoverable-crm-statement', 'no'),
  whole('supply-risk-assessment', 'no'),
  each('supplier-due-diligence-pack', 'no'),
  whole('sustainability-report', 'no'),
  whole('major-accident-prevention-policy', 'yes'),
  each('responsible-smelter-listing', 'yes'),
  each('cbam-verification-report', 'no'),
  whole('eia-conclusion', 'yes'),
  each('hearing-minutes', 'no'),
  whole('integrated-environmental-permit', 'yes'),
  whole('closure-cost-estimate', 'no'),
  whole('prtr-report', 'no'),
  whole('ghg-inventory', 'no'),
  each('procurement-report', 'no'),
  each('closure-plan', 'no'),
  each('industrial-safety-expertise', 'no', 'closure-plan'),
  each('state-environmental-expertise', 'no', 'closure-plan'),
  each('dam-safety-review', 'no'),
];
