// Generated from schemas/plan.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** A level of the profile. */
export type LevelName = 'aligned' | 'substantially-aligned' | 'partly-aligned' | 'not-aligned';
/** The seven verdicts. */
export type Verdict =
  'met' | 'partly-met' | 'not-met' | 'unknown' | 'needs-review' | 'upcoming' | 'not-applicable';

/** A small set of gaps that, once closed, holds the gate and reaches a level: a function of the assessment and the profile. */
export interface Plan {
  /** Version of this format. */
  readonly schema_version: 1;
  /** The program. */
  readonly tool: {
    /** Name. */
    readonly name: string;
    /** Version. */
    readonly version: string;
  };
  /** The day the assessment speaks of. */
  readonly as_of: string;
  /** Last day on which the verdicts can be relied on, all else unchanged. */
  readonly relies_until: string;
  /** Every file that was read. */
  readonly inputs: readonly Input[];
  /** Weights and levels used. */
  readonly profile: {
    /** Id. */
    readonly id: string;
    /** Revision. */
    readonly revision: string;
    /** SHA-256. */
    readonly sha256: string;
  };
  /** The project. */
  readonly project: {
    /** Id. */
    readonly id: string;
    /** Name. */
    readonly name: string;
    /** Country. */
    readonly country?: string;
    /** Stage. */
    readonly stage?: string;
    /** Reporting period. */
    readonly reporting_period?: string;
    /** File. */
    readonly file: string;
  };
  /**
   * What-if: values of the project that were set by the caller and do not stand in its files. Absent where there are none.
   *
   * @minItems 1
   */
  readonly hypothetical?: readonly Hypothesis[];
  /** Editions judged. */
  readonly editions: readonly EditionUsed[];
  /** Standards that have no edition on the day. */
  readonly editions_absent: readonly EditionAbsent[];
  /** The level wanted; null where the gate alone is to hold. */
  readonly wanted: LevelName | null;
  /** Closing these gaps brings it about. */
  readonly reached: boolean;
  /** What no closing of gaps brings about. */
  readonly obstacles: readonly string[];
  /** The gaps to close. */
  readonly gaps: readonly PlannedGap[];
  /** Gaps among which there was a choice. */
  readonly candidates: number;
  /** How they were chosen; none: there was no choice, or no way. */
  readonly search: 'none' | 'exact' | 'greedy';
  /** No smaller set does: its size where the search was exact, else a bound that may be below the smallest. */
  readonly at_least: number;
  /** Sets of candidates looked at one by one. Above 0 with a greedy search: the exact one was broken off. */
  readonly looked_at: number;
}
/** One file. */
export interface Input {
  /** What it is; `set` is a value given on the command line in place of what the files say, with the digest of its text. */
  readonly role:
    | 'project'
    | 'include'
    | 'set'
    | 'standard'
    | 'metrics'
    | 'parameters'
    | 'documents'
    | 'topics'
    | 'correspondences'
    | 'profile'
    | 'waivers'
    | 'baseline'
    | 'config';
  /** Path as given, with forward slashes. */
  readonly path: string;
  /** SHA-256. */
  readonly sha256: string;
}
/** One value that was set. */
export interface Hypothesis {
  /** Path of the fact, with ids of items. */
  readonly path: string;
  /** The value as it was given, in YAML. */
  readonly value: string;
}
/** One edition. */
export interface EditionUsed {
  /** Id. */
  readonly standard: string;
  /** Short name. */
  readonly short: string;
  /** Title. */
  readonly title: string;
  /** Side. */
  readonly side: 'eu' | 'kz' | 'int';
  /** Day it applies from. */
  readonly edition: string;
  /** Day up to which amendments were read. */
  readonly read_to: string;
  /** Our revision. */
  readonly revision: string;
  /** SHA-256. */
  readonly sha256: string;
  /** as-of, financial-year or pin. */
  readonly chosen_by: string;
  /** Number of criteria. */
  readonly criteria: number;
  /** Address of the text. */
  readonly source: string;
}
/** One standard. */
export interface EditionAbsent {
  /** Id. */
  readonly standard: string;
  /** Day its next edition applies from, where there is one. */
  readonly begins?: string;
}
/** A gap to close. */
export interface PlannedGap {
  readonly finding: Finding;
  /** Work to do where it is not met, a thing to show where it is only not known. */
  readonly kind: 'to-do' | 'to-show';
  /** Without it the gate breaks, or the level cannot be reached, whatever else is done. */
  readonly forced: boolean;
}
/** What came of one criterion. */
export interface Finding {
  /** Id. */
  readonly criterion: string;
  /** Id of the standard. */
  readonly standard: string;
  /** Day the edition applies from. */
  readonly edition: string;
  /** Short name of the standard. */
  readonly short: string;
  /** Side. */
  readonly side: 'eu' | 'kz' | 'int';
  /** Article, paragraph and point. */
  readonly provision: string;
  /** Title. */
  readonly title: string;
  /** What must hold. */
  readonly requires: string;
  /** Topic. */
  readonly topic: string;
  /** Pillar. */
  readonly pillar: 'environment' | 'social' | 'governance';
  /** Severity. */
  readonly severity: 'critical' | 'major' | 'minor';
  /** Whom it reaches. */
  readonly reach: 'direct' | 'market' | 'group' | 'finance' | 'eligibility' | 'benchmark' | 'voluntary';
  /** Whether it is law for this project. */
  readonly binds: true | false | 'unknown';
  /** How it was verified. */
  readonly verified: 'text' | 'secondary';
  /** Day up to which the law was read. */
  readonly law_read_to: string;
  /** Day it bites, where later than the edition. */
  readonly from?: string;
  readonly verdict: Verdict;
  /** The verdict if it applied today. */
  readonly would_be?: Verdict;
  readonly credit: Credit;
  /** Weight by severity and reach. */
  readonly weight: number;
  /** Points. */
  readonly parts?: readonly PartFinding[];
  /** A line for each item. */
  readonly items?: readonly ItemFinding[];
  /** The leaves that decided; under `for` those of the items that decide. */
  readonly decided_by: readonly Leaf[];
  /** Papers asked. */
  readonly evidence: readonly EvidenceState[];
  /** What closes the gap. */
  readonly remedy: string;
  /** What closing it takes, where the criterion gives it. */
  readonly effort?: 'low' | 'medium' | 'high';
  /** Live waivers cover all of it that is short of met. */
  readonly waived?: boolean;
  /** The live baseline has it, no better. */
  readonly known?: boolean;
  /** Stays the same when lines move and files are renamed. */
  readonly fingerprint: string;
}
/** What a finding earns, from low to high, 0 to 1. */
export interface Credit {
  /** What is certain. */
  readonly low: number;
  /** What is possible. */
  readonly high: number;
}
/** One place that decided. */
export interface Leaf {
  /** Path of the fact, with ids of items; `document:kind` for a paper, `metric:id` for a metric. */
  readonly path: string;
  /** Why it is so; all but `value` leave the verdict open, save what is omitted as non-existent. */
  readonly why:
    | 'value'
    | 'absent'
    | 'omitted'
    | 'stale'
    | 'no-period'
    | 'boundary'
    | 'range'
    | 'disputed'
    | 'incomplete'
    | 'document'
    | 'currency'
    | 'dimension'
    | 'undefined';
  /** What was seen, as written. */
  readonly observed?: string;
  /** The same in the unit of the limit. */
  readonly converted?: string;
  /** What was asked: at_most, one_of, asks (a paper) …; `not …` where it was asked not to hold. */
  readonly operator?: string;
  /** Against what. */
  readonly limit?: string;
  /** Lower end of a limit given as a range. */
  readonly best?: string;
  /** Distance to the limit. */
  readonly margin?: string;
  /** In plain words. */
  readonly note?: string;
  /** File. */
  readonly file?: string;
  /** Line. */
  readonly line?: number;
  /** Column. */
  readonly column?: number;
}
/** One kind of paper asked as proof, or several of which one is enough. */
export interface EvidenceState {
  /** Kinds; one of them is enough. */
  readonly kinds: readonly string[];
  /** What the register holds of it. */
  readonly state: 'present' | 'absent' | 'expired' | 'draft' | 'unknown' | 'file-missing' | 'digest-differs';
  /** Id of the entry. */
  readonly document?: string;
}
/** The finding for one item of a list. */
export interface ItemFinding {
  /** Id of the item; `*` for what a list that is not complete may still hold. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly would_be?: Verdict;
  readonly credit: Credit;
  /** Day it bites. */
  readonly from?: string;
  /** Points of the item. */
  readonly parts?: readonly PartFinding[];
  /** The leaves that decided. */
  readonly decided_by: readonly Leaf[];
  /** Papers asked. */
  readonly evidence: readonly EvidenceState[];
  /** A live waiver covers it. */
  readonly waived?: boolean;
  /** The live baseline has it, no better. */
  readonly known?: boolean;
}
/** One point. */
export interface PartFinding {
  /** Id. */
  readonly id: string;
  /** Verdict of the point. */
  readonly verdict: 'met' | 'not-met' | 'unknown' | 'not-applicable';
}
