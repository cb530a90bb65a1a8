// Generated from schemas/parameters.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** Lists, tables and dated values that several editions share. */
export interface Parameters {
  /** Version of this format. */
  readonly schema_version: 1;
  /** Lists of codes, by name. */
  readonly lists?: {
    /** A list of codes. */
    readonly [k: string]: {
      /** What the list holds, with its place in the acts. */
      readonly title?: string;
      /**
       * The codes.
       *
       * @minItems 1
       */
      readonly values: readonly string[];
    };
  };
  /** Tables of limits and keys, by name. */
  readonly tables?: {
    /** One table: one column, several columns, or bands. */
    readonly [k: string]: {
      /** What the table holds, with its place in the acts. */
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
    };
  };
  /**
   * Figures that are set anew for every year, such as the monthly calculation index in tenge.
   *
   * @minItems 1
   *
   * Items: One dated value.
   */
  readonly values?: readonly {
    /** Id of the value, such as mci. */
    readonly id: string;
    /** What it is, and which act sets it. */
    readonly title?: string;
    /** Unit that the value defines, such as MCI. */
    readonly unit: string;
    /** Currency that one of the unit is given in, ISO 4217. */
    readonly currency: string;
    /** The figure of each year. */
    readonly by_year: {
      /** The figure of that year. */
      readonly [k: string]: number;
    };
  }[];
}
