// Generated from schemas/assessment.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** The seven verdicts. */
export type Verdict =
  'met' | 'partly-met' | 'not-met' | 'unknown' | 'needs-review' | 'upcoming' | 'not-applicable';
/** A level of the profile. */
export type LevelName = 'aligned' | 'substantially-aligned' | 'partly-aligned' | 'not-aligned';
/** How the two sides stand to each other on a topic for this project. The first five are those on which both sides have something assessable. */
export type AlignmentGroup =
  | 'aligned'
  | 'eu-asks-more'
  | 'kz-asks-more'
  | 'both-fail'
  | 'open'
  | 'eu-only'
  | 'kz-only'
  | 'upcoming'
  | 'not-applicable';
/** What the criteria of the two sides have to do with each other, whatever the project. */
export type Relation = 'equivalent' | 'eu-stricter' | 'kz-stricter' | 'overlapping' | 'eu-only' | 'kz-only';

/** All findings, scores, gate and inputs of one run for one project. Self-contained: every report is a function of it. */
export interface Assessment {
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
  /** Critical findings break the gate whether they bind or not. */
  readonly strict: boolean;
  /** One for each criterion, in the order of the editions. */
  readonly findings: readonly Finding[];
  /** Findings by verdict, and how many were answered or accepted by people. */
  readonly counts: {
    /** Number of findings that are met. */
    readonly met: number;
    /** Number of findings that are partly-met. */
    readonly 'partly-met': number;
    /** Number of findings that are not-met. */
    readonly 'not-met': number;
    /** Number of findings that are unknown. */
    readonly unknown: number;
    /** Number of findings that are needs-review. */
    readonly 'needs-review': number;
    /** Number of findings that are upcoming. */
    readonly upcoming: number;
    /** Number of findings that are not-applicable. */
    readonly 'not-applicable': number;
    /** Answered by a statement. */
    readonly by_statement: number;
    /** Overruled by a statement. */
    readonly overruled: number;
    /** Accepted by a waiver. */
    readonly waived: number;
  };
  /** Scores; the headline is law, benchmark, aligned. */
  readonly scores: {
    /** The law that binds here. */
    readonly law: Score;
    /** What does not bind here: the other side as benchmark. */
    readonly benchmark: Score;
    /** Both sides, topic by topic. */
    readonly aligned: Score;
    /** Topics on which only one side has something assessable. */
    readonly one_sided: number;
    /** Topics on which both sides have. */
    readonly two_sided: number;
    /** Voluntary frameworks. */
    readonly voluntary: Score;
    /** By side. */
    readonly sides: readonly NamedScore[];
    /** By pillar. */
    readonly pillars: readonly NamedScore[];
    /** By edition. */
    readonly editions: readonly NamedScore[];
    /** By topic. */
    readonly topics: readonly NamedScore[];
    /** All together; never a headline. */
    readonly total: Score;
  };
  readonly alignment?: Alignment;
  /** Waivers that speak of this project, in the order of their file; absent where no file was given. */
  readonly waivers?: readonly WaiverState[];
  /** An earlier assessment whose gaps are accepted; absent where none was given. */
  readonly baseline?: {
    /** The day it speaks of. */
    readonly as_of: string;
    /** Last day on which its gaps are accepted: twelve months. */
    readonly until: string;
    /** Whether it is in force on the day of this assessment. */
    readonly state: 'live' | 'not-begun' | 'ended';
    /** Gaps that it has, no better, and that are accepted while it is live. */
    readonly known: number;
    /** Gaps that it has not, or had better. */
    readonly fresh: number;
  };
  /** The gate. */
  readonly gate: {
    /** It held. */
    readonly held: boolean;
    /** What broke it. */
    readonly broken: readonly GateBreak[];
    /** Criteria kept from breaking it by a waiver or the baseline. */
    readonly accepted: readonly string[];
    /** What the caller asked on top of the critical findings; absent where nothing. */
    readonly conditions?: {
      /** Verdicts of which there may be none. */
      readonly fail_on?: readonly Verdict[];
      /** Least declared score, 0 to 1. */
      readonly min_score?: number;
      /** Least coverage of that score, 0 to 1. */
      readonly min_coverage?: number;
      /** Most findings that may be unknown. */
      readonly max_unknown?: number;
    };
  };
  /** Level by the profile. */
  readonly level: {
    /** At what is certain. */
    readonly low: LevelName | null;
    /** At what is possible. */
    readonly high: LevelName | null;
    /** From which score: aligned, or the one side judged. */
    readonly basis: string;
  };
  /** The missing facts by how much score hangs on them. */
  readonly sensitivity: readonly Missing[];
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
/** Both sides against each other, topic by topic; left out where only one side was judged. */
export interface Alignment {
  readonly counts: GroupCounts;
  /** By area, in the order of the tree of topics. */
  readonly areas: readonly AlignedArea[];
  /** Every topic that a criterion of the EU or of Kazakhstan is on, in the order of the tree of topics. */
  readonly topics: readonly AlignedTopic[];
}
/** One reason. */
export interface GateBreak {
  /** Which condition. */
  readonly reason: 'critical' | 'fail-on' | 'min-score' | 'min-coverage' | 'max-unknown' | 'nothing-judged';
  /** Criterion. */
  readonly criterion?: string;
  /** Item. */
  readonly item?: string;
  readonly verdict?: Verdict;
  /** In plain words. */
  readonly message: string;
}
/** One missing path. */
export interface Missing {
  /** Path, `document:kind`, or a list to declare complete. */
  readonly path: string;
  /** Why it is missing. */
  readonly why: string;
  /** What was seen there, as written; of a paper, its entry in the register. */
  readonly observed?: string;
  /** In plain words. */
  readonly note?: string;
  /** Share of the score it decides by itself. */
  readonly alone: number;
  /** Share it touches. */
  readonly with_others: number;
  /** Criteria touched. */
  readonly criteria: readonly string[];
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
/** One score; shares from 0 to 1, null where nothing is assessable. */
export interface Score {
  /** What holds on the facts as given. */
  readonly declared: number | null;
  /** The same, only where every asked paper is there and valid. */
  readonly documented: number | null;
  /** What is possible once everything is known. */
  readonly possible: number | null;
  /** Weight that was judged, of all that is assessable. */
  readonly coverage: number | null;
  /** Declared without any statement. */
  readonly computed: number | null;
  /** Declared with live waivers counted as met. */
  readonly after_waivers: number | null;
  /** Weight of what is assessable. */
  readonly weight: number;
  /** Number of assessable findings. */
  readonly of: number;
  readonly counts: VerdictCounts;
}
/** Findings by verdict. */
export interface VerdictCounts {
  /** Number of findings that are met. */
  readonly met: number;
  /** Number of findings that are partly-met. */
  readonly 'partly-met': number;
  /** Number of findings that are not-met. */
  readonly 'not-met': number;
  /** Number of findings that are unknown. */
  readonly unknown: number;
  /** Number of findings that are needs-review. */
  readonly 'needs-review': number;
  /** Number of findings that are upcoming. */
  readonly upcoming: number;
  /** Number of findings that are not-applicable. */
  readonly 'not-applicable': number;
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
/** A score with its name. */
export interface NamedScore {
  /** Edition, side, pillar or topic. */
  readonly name: string;
  readonly score: Score;
}
/** Topics by group. */
export interface GroupCounts {
  /** Both sides are met. */
  readonly aligned: number;
  /** Kazakhstan is met, the EU is short for certain. */
  readonly 'eu-asks-more': number;
  /** The EU is met, Kazakhstan is short for certain. */
  readonly 'kz-asks-more': number;
  /** Both sides are short for certain. */
  readonly 'both-fail': number;
  /** Something that is unknown, or that a person has to judge, decides. */
  readonly open: number;
  /** Only the EU has something assessable. */
  readonly 'eu-only': number;
  /** Only Kazakhstan has something assessable. */
  readonly 'kz-only': number;
  /** Nothing is assessable today, something begins later. */
  readonly upcoming: number;
  /** Nothing applies. */
  readonly 'not-applicable': number;
}
/** How one side stands on a topic. */
export interface AlignedSide {
  /** met: all of it. not-met: none of it, and none of it can be. partly-met: something is short for certain. unknown, needs-review: nothing is, but something is open. */
  readonly verdict: Verdict;
  /** Weighted mean of what is certain; null where nothing is assessable. */
  readonly declared: number | null;
  /** The same, only where every asked paper is there and valid. */
  readonly documented: number | null;
  /** Weighted mean of what is possible. */
  readonly possible: number | null;
  /** All of its criteria on the topic. */
  readonly criteria: readonly string[];
  /** Those of them that are short for certain. */
  readonly short: readonly string[];
  /** Those of them that are not met, but may turn out to be. */
  readonly open: readonly string[];
}
/** One figure on which both sides set a limit. */
export interface CommonLimit {
  /** The fact, with ids of items, or the metric. */
  readonly path: string;
  /** What the limit that satisfies both asks. */
  readonly operator: 'at_most' | 'below' | 'at_least' | 'above';
  /** Limit of the EU. */
  readonly eu: string;
  /** Limit of Kazakhstan. */
  readonly kz: string;
  /** The limit that satisfies both. */
  readonly both: string;
  /** Whose limit it is. */
  readonly stricter: 'eu' | 'kz' | 'same';
  /** What the project has there. */
  readonly observed?: string;
}
/** Two criteria of a topic, or one that stands alone, and their relation. */
export interface CriterionRelation {
  /** Criterion of the EU; left out only in `kz-only`. */
  readonly eu?: string;
  /** Criterion of Kazakhstan; left out only in `eu-only`. */
  readonly kz?: string;
  readonly relation: Relation;
  /** Why. */
  readonly ground: string;
  /** high: both provisions read; medium: one of them in a secondary source. */
  readonly confidence: 'high' | 'medium';
  /** It follows from the limits of the editions judged. */
  readonly computed: boolean;
  /** Figures on which both set a limit. */
  readonly limits: readonly CommonLimit[];
}
/** One topic, both sides. */
export interface AlignedTopic {
  /** Id. */
  readonly topic: string;
  /** Title. */
  readonly title: string;
  /** Id of its area. */
  readonly area: string;
  /** Pillar. */
  readonly pillar: 'environment' | 'social' | 'governance';
  readonly group: AlignmentGroup;
  /** What its relations come to together; absent where none is stated. */
  readonly relation?: Relation;
  /** Why only one side asks; absent where both do. */
  readonly ground?: string;
  /** The lower of the two sides; null where one of them has nothing assessable. */
  readonly declared: number | null;
  /** The lower of the two sides. */
  readonly documented: number | null;
  /** The lower of the two sides. */
  readonly possible: number | null;
  /** The EU; absent where no criterion of it is on the topic. */
  readonly eu?: AlignedSide;
  /** Kazakhstan; absent where no criterion of it is on the topic. */
  readonly kz?: AlignedSide;
  /** The relations of its criteria that were judged. */
  readonly relations: readonly CriterionRelation[];
}
/** One area of topics. */
export interface AlignedArea {
  /** Id. */
  readonly area: string;
  /** Title. */
  readonly title: string;
  /** Pillar. */
  readonly pillar: 'environment' | 'social' | 'governance';
  /** Both sides, topic by topic, as the aligned score of all. */
  readonly score: Score;
  readonly counts: GroupCounts;
}
/** A gap that somebody accepted, and whether that holds. */
export interface WaiverState {
  /** Criterion. */
  readonly criterion: string;
  /** Item; all of the finding where absent. */
  readonly item?: string;
  /** Id of the project it was given for; any where absent. */
  readonly project?: string;
  /** Why it is accepted. */
  readonly reason: string;
  /** Who accepted it. */
  readonly approved_by: string;
  /** The day it was accepted, its first. */
  readonly approved_on: string;
  /** Its last day. */
  readonly expires: string;
  /** Where it is followed up. */
  readonly ticket?: string;
  /** What may come of it. */
  readonly risk?: string;
  /** live: keeps its gap from breaking the gate; unused: there is no such gap; not-judged: this run left the criterion out. */
  readonly state: 'live' | 'not-begun' | 'ended' | 'unused' | 'not-judged';
  /** In plain words, where it is not live. */
  readonly note?: string;
  /** File. */
  readonly file?: string;
  /** Line. */
  readonly line?: number;
  /** Column. */
  readonly column?: number;
}
