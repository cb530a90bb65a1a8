// Generated from schemas/metrics.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** A literal (code, number, quantity such as `10 mg/L`), `{ fact, times, year }`, `{ metric }`, `{ table, row, column }`, `{ list }`, or a list of quantities of different dimension of which the one that fits is used. */
export type Value = (string | number | boolean) | ValueNode | readonly ((string | number) | ValueNode)[];
/** A day, `as-of`, `not-yet` (later than the as-of day, on no day that is known), `{ fact, plus }`, `{ metric, plus }` or `{ reporting: first | last, plus }`. */
export type DayExpression = string | ValueNode;
/** A literal quantity, or a node. */
export type Term = (string | number) | TermNode;

/** Named figures, shared by all editions. */
export interface Metrics {
  /** Version of this format. */
  readonly schema_version: 1;
  /** The metrics. */
  readonly metrics: readonly Metric[];
}
/** One condition: exactly one of its heads (fact, metric, date, figure, document, filed, each, some, count, all, any, not, cases). */
export interface Condition {
  /** Path of a fact. */
  readonly fact?: string;
  /** 0 is the reporting year, -1 the year before. */
  readonly year?: number;
  /** Id of a metric. */
  readonly metric?: string;
  /** A day, `as-of`, or `{ fact | metric | reporting, plus }`. */
  readonly date?: string | ValueNode;
  /** Path of a list of figures. */
  readonly figure?: string;
  /** Selecting key: substance. */
  readonly substance?: Value;
  /** Selecting key: averaging period. */
  readonly averaging?: Value;
  /** Selecting key: statistic. */
  readonly statistic?: Value;
  /** Selecting key: the level exceeded or kept. */
  readonly level?: Value;
  /** Selecting key: fraction. */
  readonly fraction?: Value;
  /** Selecting key: place of sampling. */
  readonly at?: Value;
  /** Selecting key: medium. */
  readonly medium?: Value;
  /** Holds up to and including this. */
  readonly at_most?: Value;
  /** The lower end of a limit given as a range, told as best practice. */
  readonly best?: Value;
  /** Holds from this on. */
  readonly at_least?: Value;
  /** Holds above this. */
  readonly above?: Value;
  /** Holds below this. */
  readonly below?: Value;
  /** Holds where both are one value. */
  readonly equals?: Value;
  /** Share of the value by which `equals` may differ. */
  readonly within?: string | number;
  /**
   * Holds from the first to the second, ends included.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly between?: readonly [Value, Value];
  /** Holds where the fact is one of these. */
  readonly one_of?: Value;
  /** The list of codes has this one. */
  readonly includes?: Value;
  /** The list of codes has all of these. */
  readonly includes_all?: Value;
  /** The list of codes has one of these at least. */
  readonly includes_any?: Value;
  /** The flag has this value. */
  readonly is?: boolean;
  /** The fact is there for the period: false of what is omitted as not measured or not disclosed too. For disclosures; whether something is there at all is asked with `exists`. */
  readonly known?: true;
  /** The fact has a value: false only where it is said not to exist; what is not given, not measured or not disclosed is unknown. */
  readonly exists?: true;
  /** Earlier than this day. */
  readonly before?: DayExpression;
  /** Later than this day. */
  readonly after?: DayExpression;
  /** On this day or earlier. */
  readonly on_or_before?: DayExpression;
  /** On this day or later. */
  readonly on_or_after?: DayExpression;
  /** Greatest age in calendar time on the as-of day, such as P3Y. */
  readonly not_older_than?: string;
  /** Kind of paper asked for. */
  readonly document?: string;
  /** Status asked for, one or several. */
  readonly status?: string | readonly string[];
  /** Approved or adopted, begun, and not past its end. */
  readonly valid?: true;
  /** For papers: the day that counts (issued_on, submitted_on, approved_on, published_on). For filings: the last day, as `03-31` or `+25d`. */
  readonly by?: string;
  /** Key, or keys, that the paper holds. */
  readonly contains?: Value;
  /** Assurance asked for, one or several. */
  readonly assurance?: string | readonly string[];
  /** The paper speaks of the item at hand. */
  readonly covers?: '.';
  /** Kind of paper that is handed in for every period. */
  readonly filed?: string;
  /** How often it is filed. */
  readonly every?: 'year' | 'quarter';
  /** Path of an inventory, or `{ table, column }` whose rows have `.key` and `.value`. */
  readonly each?:
    | string
    | {
        /** Name of the table. */
        readonly table: string;
        /** Column that `.value` is read from. */
        readonly column?: Value;
      };
  /** Path of an inventory, or `{ table, column }` whose rows have `.key` and `.value`. */
  readonly some?:
    | string
    | {
        /** Name of the table. */
        readonly table: string;
        /** Column that `.value` is read from. */
        readonly column?: Value;
      };
  /** Path of an inventory, or `{ table, column }` whose rows have `.key` and `.value`. */
  readonly count?:
    | string
    | {
        /** Name of the table. */
        readonly table: string;
        /** Column that `.value` is read from. */
        readonly column?: Value;
      };
  /** Only items of which this holds. */
  readonly where?: Condition;
  /** What must hold of the item. */
  readonly test?: Condition;
  /**
   * All of these.
   *
   * @minItems 1
   */
  readonly all?: readonly Condition[];
  /**
   * At least one of these.
   *
   * @minItems 1
   */
  readonly any?: readonly Condition[];
  /** The opposite of this. */
  readonly not?: Condition;
  /**
   * The first branch whose `when` holds decides.
   *
   * @minItems 1
   *
   * Items: One branch.
   */
  readonly cases?: readonly {
    /** When the branch is taken. */
    readonly when?: Condition;
    /** What must hold then. */
    readonly test?: Condition;
    /** What must hold in every other case. */
    readonly otherwise?: Condition;
  }[];
}
/** A value that is looked up. */
export interface ValueNode {
  /** Path of a fact, `.x` of the item at hand, `..x` of the item around it. */
  readonly fact?: string;
  /** The fact is multiplied by this share. */
  readonly times?: string | number;
  /** 0 is the reporting year, -1 the year before. */
  readonly year?: number;
  /** A duration added to a day, such as P3Y; -P36M goes back. */
  readonly plus?: string;
  /** Id of a metric. */
  readonly metric?: string;
  /** Name of a table. */
  readonly table?: string;
  /** Row of the table: a key, or a fact; a fact with a figure for a table of bands. */
  readonly row?: Value;
  /** Column of the table. */
  readonly column?: Value;
  /** Name of a list. */
  readonly list?: string;
  /** First or last day of the reporting period; nobody knows it where the project gives no period. */
  readonly reporting?: 'first' | 'last';
}
/** A node of a metric. */
export interface TermNode {
  /** Sum of terms, or of one term over the items of a list. */
  readonly sum?:
    | readonly Term[]
    | {
        /** Path of an inventory, or `{ table, column }` whose rows have `.key` and `.value`. */
        readonly each:
          | string
          | {
              /** Name of the table. */
              readonly table: string;
              /** Column that `.value` is read from. */
              readonly column?: Value;
            };
        /** Only items of which this holds. */
        readonly where?: Condition;
        /** The term of each item. */
        readonly of: Term;
      };
  /**
   * First less second.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly difference?: readonly [Term, Term];
  /**
   * Product.
   *
   * @minItems 1
   */
  readonly product?: readonly Term[];
  /**
   * First by second.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly ratio?: readonly [Term, Term];
  /**
   * The least.
   *
   * @minItems 1
   */
  readonly min?: readonly Term[];
  /**
   * The greatest.
   *
   * @minItems 1
   */
  readonly max?: readonly Term[];
  /**
   * Whole days from the first day to the second.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly span?: readonly [DayExpression, DayExpression];
  /**
   * The first branch whose `when` holds gives the value.
   *
   * @minItems 1
   *
   * Items: One branch.
   */
  readonly cases?: readonly {
    /** When the branch is taken. */
    readonly when?: Condition;
    /** Its value. */
    readonly value?: Term;
    /** The value in every other case. */
    readonly otherwise?: Term;
  }[];
  /** Name of a table. */
  readonly table?: string;
  /** Row of the table: a key, or a fact; a fact with a figure for a table of bands. */
  readonly row?: Value;
  /** Column of the table. */
  readonly column?: Value;
  /** Path of a fact, `.x` of the item at hand, `..x` of the item around it. */
  readonly fact?: string;
  /** 0 is the reporting year, -1 the year before. */
  readonly year?: number;
  /** The fact is multiplied by this share. */
  readonly times?: string | number;
  /** A duration added to a day, such as P3Y; -P36M goes back. */
  readonly plus?: string;
  /** First or last day of the reporting period; nobody knows it where the project gives no period. */
  readonly reporting?: 'first' | 'last';
  /** Id of another metric. */
  readonly metric?: string;
  /** Path of a list of figures. */
  readonly figure?: string;
  /** Selecting key: substance. */
  readonly substance?: Value;
  /** Selecting key: averaging period. */
  readonly averaging?: Value;
  /** Selecting key: statistic. */
  readonly statistic?: Value;
  /** Selecting key: the level exceeded or kept. */
  readonly level?: Value;
  /** Selecting key: fraction. */
  readonly fraction?: Value;
  /** Selecting key: place of sampling. */
  readonly at?: Value;
  /** Selecting key: medium. */
  readonly medium?: Value;
  /** Which of several figures that fit. */
  readonly take?: 'highest' | 'lowest';
}
/** A named figure. */
export interface Metric {
  /** Id. */
  readonly id: string;
  /** What it is. */
  readonly title?: string;
  /** Name of its dimension, or `date`. */
  readonly dimension: string;
  /** Path of the list whose items it is computed for, where it uses `.x`. */
  readonly within?: string;
  /** Sum of terms, or of one term over the items of a list. */
  readonly sum?:
    | readonly Term[]
    | {
        /** Path of an inventory, or `{ table, column }` whose rows have `.key` and `.value`. */
        readonly each:
          | string
          | {
              /** Name of the table. */
              readonly table: string;
              /** Column that `.value` is read from. */
              readonly column?: Value;
            };
        /** Only items of which this holds. */
        readonly where?: Condition;
        /** The term of each item. */
        readonly of: Term;
      };
  /**
   * First less second.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly difference?: readonly [Term, Term];
  /**
   * Product.
   *
   * @minItems 1
   */
  readonly product?: readonly Term[];
  /**
   * First by second.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly ratio?: readonly [Term, Term];
  /**
   * The least.
   *
   * @minItems 1
   */
  readonly min?: readonly Term[];
  /**
   * The greatest.
   *
   * @minItems 1
   */
  readonly max?: readonly Term[];
  /**
   * Whole days from the first day to the second.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly span?: readonly [DayExpression, DayExpression];
  /**
   * The first branch whose `when` holds gives the value.
   *
   * @minItems 1
   *
   * Items: One branch.
   */
  readonly cases?: readonly {
    /** When the branch is taken. */
    readonly when?: Condition;
    /** Its value. */
    readonly value?: Term;
    /** The value in every other case. */
    readonly otherwise?: Term;
  }[];
  /** Name of a table. */
  readonly table?: string;
  /** Row of the table: a key, or a fact; a fact with a figure for a table of bands. */
  readonly row?: Value;
  /** Column of the table. */
  readonly column?: Value;
  /** Path of a fact, `.x` of the item at hand, `..x` of the item around it. */
  readonly fact?: string;
  /** 0 is the reporting year, -1 the year before. */
  readonly year?: number;
  /** The fact is multiplied by this share. */
  readonly times?: string | number;
  /** A duration added to a day, such as P3Y; -P36M goes back. */
  readonly plus?: string;
  /** First or last day of the reporting period; nobody knows it where the project gives no period. */
  readonly reporting?: 'first' | 'last';
  /** Path of a list of figures. */
  readonly figure?: string;
  /** Selecting key: substance. */
  readonly substance?: Value;
  /** Selecting key: averaging period. */
  readonly averaging?: Value;
  /** Selecting key: statistic. */
  readonly statistic?: Value;
  /** Selecting key: the level exceeded or kept. */
  readonly level?: Value;
  /** Selecting key: fraction. */
  readonly fraction?: Value;
  /** Selecting key: place of sampling. */
  readonly at?: Value;
  /** Selecting key: medium. */
  readonly medium?: Value;
  /** Which of several figures that fit. */
  readonly take?: 'highest' | 'lowest';
  /** Where the formula stands. */
  readonly source?: string;
}
