// Generated from schemas/profile.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** How findings weigh in the score, and from where on a level is reached. */
export interface Profile {
  /** Version of this format. */
  readonly schema_version: 1;
  /** Id, name of its file. */
  readonly id: string;
  /** Semantic version; it rises with every change. */
  readonly revision: string;
  /** Title in English. */
  readonly title: string;
  /** Weight of a finding: that of its severity times that of its reach. */
  readonly weights: {
    /** By severity. */
    readonly severity: {
      /** Weight of a critical criterion. */
      readonly critical: number;
      /** Weight of a major criterion. */
      readonly major: number;
      /** Weight of a minor criterion. */
      readonly minor: number;
    };
    /** By reach; 1 where none is given. */
    readonly reach?: {
      /** Weight of what binds the operator. */
      readonly direct?: number;
      /** Weight of what the market asks. */
      readonly market?: number;
      /** Weight of what a parent or listed company owes. */
      readonly group?: number;
      /** Weight of what a lender asks. */
      readonly finance?: number;
      /** Weight of what is asked of applicants. */
      readonly eligibility?: number;
      /** Weight of what is the measure for alignment. */
      readonly benchmark?: number;
      /** Weight of what is voluntary. */
      readonly voluntary?: number;
    };
  };
  /**
   * Levels from the highest down; the first whose conditions hold is reached. The last has none.
   *
   * @minItems 2
   *
   * Items: One level.
   */
  readonly levels: readonly {
    /** Name of the level. */
    readonly level: 'aligned' | 'substantially-aligned' | 'partly-aligned' | 'not-aligned';
    /** Least score, such as `90 %`. */
    readonly at_least?: string;
    /** Least score of every pillar that has something assessable. */
    readonly every_pillar?: string;
    /** Whether no critical finding that binds may be short of met. */
    readonly critical_met?: boolean;
  }[];
}
