// Generated from schemas/alignment.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** The seven verdicts. */
export type Verdict =
  'met' | 'partly-met' | 'not-met' | 'unknown' | 'needs-review' | 'upcoming' | 'not-applicable';
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

/** The two systems against each other, topic by topic, for a project or in general. */
export interface BothSides {
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
  readonly relies_until?: string;
  /** Every file that was read. */
  readonly inputs?: readonly Input[];
  /** Weights and levels used. */
  readonly profile?: {
    /** Id. */
    readonly id: string;
    /** Revision. */
    readonly revision: string;
    /** SHA-256. */
    readonly sha256: string;
  };
  /** The project. */
  readonly project?: {
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
  /** Both sides together, over all that was judged; absent where there is no project. */
  readonly score?: Score;
  /** Topics by group, of those shown. */
  readonly counts?: GroupCounts;
  /** Topics by relation, of those shown. */
  readonly relations: RelationCounts;
  /** By area, in the order of the tree of topics. */
  readonly areas: readonly AreaOfBoth[];
  /** Topic by topic, in the order of the tree. */
  readonly topics: readonly TopicOfBoth[];
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
/** One criterion, and how it stands for the project. */
export interface AlignedCriterion {
  /** Id. */
  readonly criterion: string;
  /** Id of the standard. */
  readonly standard: string;
  /** Day the edition applies from. */
  readonly edition: string;
  /** Short name of the standard. */
  readonly short: string;
  /** Article, paragraph and point. */
  readonly provision: string;
  /** Title. */
  readonly title: string;
  /** What must hold. */
  readonly requires: string;
  readonly verdict?: Verdict;
  /** The verdict if it applied today. */
  readonly would_be?: Verdict;
  /** Day it bites, where later. */
  readonly from?: string;
  /** Whether it is law for this project. */
  readonly binds?: true | false | 'unknown';
  readonly credit?: Credit;
  /** The leaves that decided. */
  readonly decided_by?: readonly Leaf[];
  /** Facts and papers that keep it open. */
  readonly missing?: readonly string[];
  /** What closes the gap. */
  readonly remedy?: string;
}
/** One side on a topic; of no project only its criteria. */
export interface SideOfTopic {
  readonly verdict?: Verdict;
  /** Weighted mean of what is certain; null where nothing is assessable. */
  readonly declared?: number | null;
  /** The same, only where every asked paper is there and valid. */
  readonly documented?: number | null;
  /** Weighted mean of what is possible. */
  readonly possible?: number | null;
  /** Its criteria. */
  readonly criteria: readonly AlignedCriterion[];
}
/** One topic. */
export interface TopicOfBoth {
  /** Id. */
  readonly topic: string;
  /** Title. */
  readonly title: string;
  /** Id of its area. */
  readonly area: string;
  /** Pillar. */
  readonly pillar: 'environment' | 'social' | 'governance';
  readonly group?: AlignmentGroup;
  /** What its relations come to together; absent where none is stated. */
  readonly relation?: Relation;
  /** Why only one side asks; absent where both do. */
  readonly ground?: string;
  /** The lower of the two sides; null where one of them has nothing assessable. */
  readonly declared?: number | null;
  /** The lower of the two sides. */
  readonly documented?: number | null;
  /** The lower of the two sides. */
  readonly possible?: number | null;
  /** The EU; absent where no criterion of it is on the topic. */
  readonly eu?: SideOfTopic;
  /** Kazakhstan; absent where no criterion of it is on the topic. */
  readonly kz?: SideOfTopic;
  /** The relations of its criteria. */
  readonly relations: readonly CriterionRelation[];
}
/** Topics by what their relations come to. */
export interface RelationCounts {
  /** Topics. */
  readonly equivalent: number;
  /** Topics. */
  readonly 'eu-stricter': number;
  /** Topics. */
  readonly 'kz-stricter': number;
  /** Topics. */
  readonly overlapping: number;
  /** Topics. */
  readonly 'eu-only': number;
  /** Topics. */
  readonly 'kz-only': number;
  /** Topics. */
  readonly 'not-stated': number;
}
/** One area of topics. */
export interface AreaOfBoth {
  /** Id. */
  readonly area: string;
  /** Title. */
  readonly title: string;
  /** Pillar. */
  readonly pillar: 'environment' | 'social' | 'governance';
  /** Both sides, topic by topic. */
  readonly score?: Score;
  readonly counts?: GroupCounts;
  readonly relations: RelationCounts;
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
