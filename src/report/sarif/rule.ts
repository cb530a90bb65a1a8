import type { EditionUsed, Finding } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { cut } from '../finding-text.js';
import { durationsInWords, operatorText } from '../leaf-text.js';
import { webAddress } from '../links.js';
import { inline } from '../markdown/inline.js';
import type { Level } from '../open-findings.js';
import { reachWords, severityWords } from '../text.js';

/** GitHub takes no more of a description. */
const longest = 1024;

const levels: Readonly<Record<Finding['severity'], Level>> = {
  critical: 'error',
  major: 'warning',
  minor: 'note',
};

/** What code scanning calls the levels of a rule. No `security-severity`: a gap is no security alert. */
const problems: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

/** A criterion as a rule: what it asks, at which provision, and what closes the gap; nothing of the project's figures. */
export function ruleOf(finding: Finding, editions: readonly EditionUsed[]): Record<string, unknown> {
  const { criterion, title, requires, standard, edition, severity, verified } = finding;
  const used = editions.find((one) => one.standard === standard && one.edition === edition);
  const level = levels[severity];
  const uri = used === undefined ? undefined : webAddress(used.source);
  return {
    id: criterion,
    shortDescription: { text: filled(cut(title, longest - 2), criterion) },
    fullDescription: { text: filled(cut(requires, longest - 2), criterion) },
    ...(uri === undefined ? {} : { helpUri: uri }),
    help: helpOf(finding, used, uri),
    defaultConfiguration: { level },
    properties: {
      tags: tagsOf(finding),
      'problem.severity': problems[level],
      precision: verified === 'text' ? 'high' : 'medium',
    },
  };
}

function helpOf(
  finding: Finding,
  used: EditionUsed | undefined,
  uri: string | undefined,
): { readonly text: string; readonly markdown: string } {
  const { requires, remedy, severity, reach, edition, verified, law_read_to: readTo } = finding;
  const limits = limitsOf(finding);
  const act = used === undefined ? finding.short : `${used.title} (${used.short})`;
  const lines: readonly (readonly [label: string, text: string])[] = [
    ['Provision', `${citation(finding)}; ${act}, edition of ${edition}, amendments read up to ${readTo}`],
    ['Requires', requires],
    ...(limits === '' ? [] : ([['Limit', limits]] as const)),
    ['To do', remedy],
    ['Weight', `${severity} (${severityWords[severity]}); ${reachWords[reach]}`],
    ...(verified === 'text'
      ? []
      : ([['Source', 'read in a secondary source, not in the act itself']] as const)),
  ];
  const cutLines = lines.map(([label, text]) => [label, cut(text, longest)] as const);
  const link = uri === undefined ? [] : [`[Text of the act](<${uri}>)`];
  return {
    text: cutLines.map(([label, text]) => `${label}: ${text}`).join('\n'),
    markdown: [...cutLines.map(([label, text]) => `**${label}:** ${inline(text)}`), ...link].join('\n\n'),
  };
}

/** What bounds a figure, an age or a share; of papers and codes `requires` says it all. */
const bounds = /^(?:not )?(?:at_most|at_least|above|below|between|not_older_than)$/;

/** `at most 5 mg/Nm3, best practice 2 mg/Nm3`, of every limit that decided. */
function limitsOf({ decided_by: leaves }: Finding): string {
  const limits = leaves.flatMap(({ operator, limit, best }) => {
    if (operator === undefined || limit === undefined || !bounds.test(operator)) return [];
    const ideal = best === undefined ? '' : `, best practice ${best}`;
    return [durationsInWords(`${operatorText(operator)} ${limit}${ideal}`)];
  });
  return [...new Set(limits)].join('; ');
}

/** GitHub takes twenty tags and shows ten. */
function tagsOf({ pillar, topic, side, standard, reach, severity }: Finding): readonly string[] {
  return [...new Set(['esg', pillar, topic, side, standard, reach, severity])];
}

/** An empty description counts as a missing one, and a rule without it rejects the whole file. */
function filled(text: string, otherwise: string): string {
  return text === '' ? otherwise : text;
}
