// Generated from schemas/horizon.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** Verdict. */
export type HorizonVerdict =
  'met' | 'partly-met' | 'not-met' | 'unknown' | 'needs-review' | 'upcoming' | 'not-applicable';
/** begins: is asked from that day on. changes: is asked otherwise. lapses: is asked no more. due: last day for it. expires: first day without it. stale: figures are too old from that day on. */
export type HorizonKind = 'begins' | 'changes' | 'lapses' | 'due' | 'expires' | 'stale';

/** What begins to apply, changes, lapses or is due for one project, day by day, and what the verdicts would be on today's facts: figures are taken to stay as they are, and not to age. Self-contained: every report is a function of it. */
export interface Horizon {
  /** Version of this format. */
  readonly schema_version: 1;
  /** The program. */
  readonly tool: {
    /** Name. */
    readonly name: string;
    /** Version. */
    readonly version: string;
  };
  /** The day from which is looked ahead. */
  readonly as_of: string;
  /** The last day that is looked at. */
  readonly until: string;
  /** Every file that was read. */
  readonly inputs: readonly Input[];
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
  /** By day; those of which no day is known stand last. */
  readonly entries: readonly HorizonEntry[];
  /** Criteria that wait for a day after the last one. */
  readonly later: number;
}
/** One file. */
export interface Input {
  /** What it is. */
  readonly role: string;
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
/** One place that decided. */
export interface HorizonLeaf {
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
/** What becomes of one criterion on that day, all else unchanged. */
export interface HorizonFinding {
  /** Id. */
  readonly criterion: string;
  /** The criterion whose place it takes. */
  readonly replaces?: string;
  /** Id of the standard. */
  readonly standard: string;
  /** Day the edition applies from that asks it then, or that last asked it. */
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
  /** Pillar. */
  readonly pillar: 'environment' | 'social' | 'governance';
  /** Severity. */
  readonly severity: 'critical' | 'major' | 'minor';
  /** Whom it reaches. */
  readonly reach: 'direct' | 'market' | 'group' | 'finance' | 'eligibility' | 'benchmark' | 'voluntary';
  /** Whether it is law for this project then. */
  readonly binds: true | false | 'unknown';
  /** The verdict up to the day before, on today's facts; absent where it was not asked. */
  readonly before?: HorizonVerdict;
  /** The verdict from then on, on today's facts; absent where it is asked no more. */
  readonly after?: HorizonVerdict;
  /**
   * The items of a list whose verdict changes.
   *
   * Items: One item.
   */
  readonly items?: readonly {
    /** Id; `*` for what an open list may still hold. */
    readonly id: string;
    /** Verdict before. */
    readonly before?: HorizonVerdict;
    /** Verdict after. */
    readonly after?: HorizonVerdict;
  }[];
  /**
   * Papers asked as proof whose state changes.
   *
   * Items: One.
   */
  readonly proof?: readonly {
    /** Kinds of paper that will do. */
    readonly kinds: string;
    /** State before. */
    readonly before: string;
    /** State after. */
    readonly after: string;
  }[];
  /**
   * Limits that the edition moves.
   *
   * Items: One limit.
   */
  readonly limits?: readonly {
    /** The figure that is limited. */
    readonly what: string;
    /** Comparison. */
    readonly operator: string;
    /** Before. */
    readonly from: string;
    /** After. */
    readonly to: string;
    /** The new one as a multiple of the old one. */
    readonly times?: number;
  }[];
  /** The leaves that decide then. */
  readonly why: readonly HorizonLeaf[];
  /** What closes the gap. */
  readonly remedy: string;
}
/** What begins, changes, ends or is due. */
export interface HorizonSubject {
  /** A day within a standard; a further edition of one; an entry of the register; a paper to hand in; a right; a day of the project; figures; a statement; a waiver. */
  readonly type:
    'standard' | 'edition' | 'document' | 'filing' | 'right' | 'fact' | 'figures' | 'statement' | 'waiver';
  /** Id of the standard, document or right, kind of the paper to hand in, path of the fact. */
  readonly id: string;
  /** For people: short name of the standard, kind or title of the document, what the day is. */
  readonly name: string;
  /** Day the edition applies from. */
  readonly edition?: string;
  /** Day from which the edition applied that it takes the place of. */
  readonly edition_before?: string;
  /** What the paper to hand in is on. */
  readonly period?: string;
  /** The day as the project says it, or how it was reckoned. */
  readonly said?: string;
  /** File. */
  readonly file?: string;
  /** Line. */
  readonly line?: number;
  /** Column. */
  readonly column?: number;
}
/** What happens on one day with one subject. */
export interface HorizonEntry {
  /** Stays the same from run to run. */
  readonly key: string;
  /** First day on which it is so; of what is due or ends the day told under `kind`. Absent where no day is known. */
  readonly day?: string;
  /** Where the day is not exact: the latest that it may be. */
  readonly day_to?: string;
  readonly kind: HorizonKind;
  /** Of what expires or is due: the last day on which it still is good, or in time. */
  readonly last_day?: string;
  readonly subject: HorizonSubject;
  /** It falls due again and again; only the first day is listed. */
  readonly repeats?: 'year' | 'quarter';
  /** What becomes of criteria. */
  readonly findings: readonly HorizonFinding[];
  /** Criteria that come, change or go but do not apply to this project, neither before nor after. */
  readonly not_applicable: number;
  /** Criteria that the edition only words or numbers anew. */
  readonly reworded: number;
}
