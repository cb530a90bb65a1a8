/** What a program may use of esg-align; everything else may change without notice. */
export type {
  Assessment,
  Credit,
  EvidenceState,
  Finding,
  ItemFinding,
  Leaf,
  Missing,
  Score,
  Verdict,
} from './model/assessment.js';
export type { Project } from './model/project.js';
export type { Criterion, Edition } from './model/standard.js';
export { type Format, type FormatName, formats, type Reporter, type View } from './report/index.js';
