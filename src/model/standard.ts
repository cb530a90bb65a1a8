// Generated from schemas/standard.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** A literal (code, number, quantity such as `10 mg/L`), `{ fact, times, year }`, `{ metric }`, `{ table, row, column }`, `{ list }`, or a list of quantities of different dimension of which the one that fits is used. */
export type Value = (string | number | boolean) | ValueNode | readonly ((string | number) | ValueNode)[];
/** A day, `as-of`, `not-yet` (later than the as-of day, on no day that is known), `{ fact, plus }`, `{ metric, plus }` or `{ reporting: first | last, plus }`. */
export type DayExpression = string | ValueNode;

/** One edition of one standard: its header and its criteria. */
export interface Edition {
  /** Version of this format. */
  readonly schema_version: 1;
  /** The act or framework. */
  readonly standard: {
    /** Id, name of its folder. */
    readonly id: string;
    /** Prefix of its criterion ids. */
    readonly prefix: string;
    /** Short name. */
    readonly short: string;
    /** Titles by language. */
    readonly title: {
      /** English. */
      readonly en: string;
      /** Russian. */
      readonly ru?: string;
      /** Kazakh. */
      readonly kk?: string;
      /** German. */
      readonly de?: string;
      /** French. */
      readonly fr?: string;
    };
    /** Side. */
    readonly jurisdiction: 'eu' | 'kz' | 'int';
    /** What it is. */
    readonly kind: 'act' | 'regulation' | 'directive' | 'code' | 'law' | 'order' | 'standard' | 'guidance';
    /** Countries it is law in: codes, or `{ list }`. */
    readonly territory?:
      | readonly string[]
      | {
          /** Name of a list. */
          readonly list: string;
        };
  };
  /** Which version. */
  readonly edition: {
    /** First day. */
    readonly applies_from: string;
    /** Last day. */
    readonly until?: string;
    /** The acts whose text and amendments it includes. */
    readonly basis: readonly string[];
    /** What a reader should know of this version. */
    readonly note?: string;
  };
  /** Day up to which amendments were read. */
  readonly read_to: string;
  /** Which day chooses the edition. */
  readonly clock: 'as-of' | 'financial-year';
  /** Our own repairs, semantic version. */
  readonly revision: string;
  /** Where the text stands. */
  readonly source: {
    /** CELEX number. */
    readonly celex?: string;
    /** ELI. */
    readonly eli?: string;
    /** Id in the national register. */
    readonly register?: string;
    /** Address. */
    readonly url: string;
    /** Who publishes it. */
    readonly publisher?: string;
  };
  /** An earlier edition's applies-from day; then only add, replace and remove. */
  readonly extends?: string;
  /** Holds for all its criteria. */
  readonly applies?: Condition;
  /** Tables of limits and keys, by name. */
  readonly tables?: {
    readonly [k: string]: Table;
  };
  /** Lists of codes, by name. */
  readonly lists?: {
    readonly [k: string]: List;
  };
  /**
   * Provisions left out on purpose.
   *
   * Items: One provision.
   */
  readonly excluded?: readonly {
    /** Article, paragraph and point. */
    readonly provision: string;
    /** Why it is left out. */
    readonly reason: string;
  }[];
  /**
   * The criteria, in the order of the act.
   *
   * @minItems 1
   */
  readonly criteria?: readonly Criterion[];
  /** Criteria that this edition adds to the one it extends. */
  readonly add?: readonly Criterion[];
  /** Criteria that take the place of those with the same id. */
  readonly replace?: readonly Criterion[];
  /** Provisions that the edition extended leaves out and this one does not, word for word as it names them. */
  readonly included?: readonly string[];
  /** Ids of criteria that are gone. */
  readonly remove?: readonly string[];
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
  /** For papers: the day that counts for not_older_than, before, after, on_or_before and on_or_after (issued_on, submitted_on, approved_on, published_on; issued_on where none is named). For filings: the last day, as `03-31` or `+25d`. */
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
/** One table: one column, several columns, or bands. */
export interface Table {
  /** What the table holds, with its place in the act. */
  readonly title?: string;
  /**
   * Names of the columns, where there are several.
   *
   * @minItems 1
   */
  readonly columns?: readonly string[];
  /** Unit of the row keys; a row holds from its figure up to, not including, the next. */
  readonly bands?: string;
  /** Cells by row key, or by row key and column. */
  readonly rows: {
    readonly [k: string]:
      | string
      | number
      | boolean
      | {
          /** A quantity, number or code. */
          readonly [k: string]: string | number | boolean;
        };
  };
}
/** A list of codes. */
export interface List {
  /** What the list holds, with its place in the act. */
  readonly title?: string;
  /**
   * The codes.
   *
   * @minItems 1
   */
  readonly values: readonly string[];
}
/** One thing an edition asks, at one provision. */
export interface Criterion {
  /** Permanent id, prefix of the standard first. */
  readonly id: string;
  /** Id of the criterion whose place it takes. */
  readonly supersedes?: string;
  /** Article, paragraph and point, as the act calls it. */
  readonly provision: string;
  /** Id of a topic. */
  readonly topic: string;
  /** Pillar. */
  readonly pillar: 'environment' | 'social' | 'governance';
  /** Short title in English. */
  readonly title: string;
  /** One plain sentence of what must hold. */
  readonly requires: string;
  /** Our reading of an unclear text, in own words. */
  readonly reading?: string;
  /** critical only where the act forbids to build, operate or sell without it, refuses the status, or life is at stake. */
  readonly severity: 'critical' | 'major' | 'minor';
  /** Whom it reaches. */
  readonly reach: 'direct' | 'market' | 'group' | 'finance' | 'eligibility' | 'benchmark' | 'voluntary';
  /** When it is law for this project; default: reach direct and inside the territory. */
  readonly binds?: Condition;
  /** Path of an inventory: judged once for each item. */
  readonly for?: string;
  /** Only items of which this holds. */
  readonly where?: Condition;
  /** When it is relevant at all. */
  readonly applies?: Condition;
  /** Day it bites, when later than the edition. */
  readonly from?: DayExpression;
  /** How old the period of a fact may be, when not 24 months. */
  readonly stale_after?: string;
  /** What must hold. */
  readonly test?: Condition;
  /**
   * Points that stand alone; each counts by its weight.
   *
   * @minItems 1
   *
   * Items: One point.
   */
  readonly parts?: readonly {
    /** Id, unique in the criterion. */
    readonly id: string;
    /** Weight, 1 where none is given. */
    readonly weight?: number;
    /** When the point is asked. */
    readonly applies?: Condition;
    /** What must hold. */
    readonly test: Condition;
  }[];
  /** Kinds of paper that prove it; an inner list means one of them; or none. */
  readonly evidence: 'none' | readonly (string | readonly string[])[];
  /** Why no evidence is asked. */
  readonly because?: string;
  /** What closes the gap, and who has to act. */
  readonly remedy: string;
  /** What closing the gap takes, as far as the act or the evidence it asks for shows: low is a paper or a figure that exists already, or a notice to be sent; medium a study, plan, permit or procedure to be made; high works on the site or a change of the process. Left out where nothing shows it. */
  readonly effort?: 'low' | 'medium' | 'high';
  /** How the requirement was checked. */
  readonly verified: {
    /** Read in the provision, or in a reliable secondary source. */
    readonly how: 'text' | 'secondary';
    /** Title or address of what was read. */
    readonly source: string;
    /** Day of reading. */
    readonly on: string;
  };
  /**
   * Small projects with the verdict worked out by hand.
   *
   * @minItems 1
   *
   * Items: One example.
   */
  readonly examples: readonly {
    /** As-of day. */
    readonly as_of: string;
    /** A fragment of a project file. */
    readonly given: {};
    /** The verdict. */
    readonly gives: 'met' | 'partly-met' | 'not-met' | 'unknown' | 'needs-review' | 'upcoming' | 'not-applicable';
    /** Why, in one line. */
    readonly because?: string;
  }[];
}
