// Generated from schemas/project.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** Small letters, digits and hyphens. */
export type Id = string;
/** What stretch of time is spoken of: a year (2025), half-year-free quarter (2026-Q3), month (2026-05), day, or two days joined by a slash (2025-04-01/2026-03-31). */
export type Period = string | number;
/** Whose figure it is: of this site, of the operating company, or of the whole group. */
export type Boundary = 'site' | 'operator' | 'group';
/** How the figure came about. */
export type Method = 'measured' | 'calculated' | 'estimated' | 'design';
/** Ids of entries of the register of documents that prove it. */
export type Evidence = Id | readonly Id[];
/** A number with its unit, such as `120 mg/Nm3`. */
export type Amount =
  | string
  | {
      /** The figure, with its unit or with `unit` beside it. */
      readonly value: number | string;
      /** Unit of `value`, where `value` is a bare number. */
      readonly unit?: string;
    };
/** A number with its unit (`120 mg/Nm3`), a range (`"< 0.002 mg/L"`, `{ between: [20 t, 30 t] }`), a yearly series (`{ 2024: 34.9 Mm3, 2025: 35.2 Mm3 }`), the long form with period, boundary and evidence, or the claims of several sources. */
export type Quantity =
  | string
  | {
      /** The figure, with its unit or with `unit` beside it. */
      readonly value?: number | string;
      /** Unit of `value`, where `value` is a bare number. */
      readonly unit?: string;
      readonly period?: Period;
      readonly boundary?: Boundary;
      readonly method?: Method;
      readonly evidence?: Evidence;
      /** Where the figure was read: title, page, address. */
      readonly source?: string;
      /** The value is less than this (a result under the detection limit). */
      readonly below?: Amount;
      /** The value is this or less. */
      readonly at_most?: Amount;
      /** The value is more than this. */
      readonly above?: Amount;
      /** The value is this or more. */
      readonly at_least?: Amount;
      /**
       * The value lies from the first to the second, ends included.
       *
       * @minItems 2
       * @maxItems 2
       */
      readonly between?: readonly [Amount, Amount];
      readonly claims?: Claims['claims'];
      /** The figure of that year, short or long. */
      readonly [year: number]:
        | string
        | {
            /** The figure. */
            readonly value?: number | string;
            /** Unit of `value`, where `value` is a bare number. */
            readonly unit?: string;
            readonly period?: Period;
            readonly boundary?: Boundary;
            readonly method?: Method;
            readonly evidence?: Evidence;
            /** Where the figure was read: title, page, address. */
            readonly source?: string;
            /** The value is less than this (a result under the detection limit). */
            readonly below?: Amount;
            /** The value is this or less. */
            readonly at_most?: Amount;
            /** The value is more than this. */
            readonly above?: Amount;
            /** The value is this or more. */
            readonly at_least?: Amount;
            /**
             * The value lies from the first to the second, ends included.
             *
             * @minItems 2
             * @maxItems 2
             */
            readonly between?: readonly [Amount, Amount];
          }
        | number
        | Period
        | Boundary
        | Method
        | Evidence
        | Amount
        | readonly [Amount, Amount]
        | Claims['claims']
        | undefined;
    };
/** A day (2026-05-31), or a month (2026-05) or year (2026) where the day is not known. */
export type Day = (string | number) | Claims;
/** true or false. */
export type Flag = boolean | Claims;
/** Plain words. */
export type Text = string | Claims;
/** Country as ISO 3166-1 alpha-2 code, such as KZ or FI. */
export type Country = string | Claims;
/** Where the project stands in its life. */
export type Stage =
  | (
      | 'exploration'
      | 'development'
      | 'construction'
      | 'operation'
      | 'care-and-maintenance'
      | 'closure'
      | 'post-closure'
    )
  | Claims;
/** One thing done on the site. */
export type Activity =
  | 'exploration'
  | 'extraction'
  | 'beneficiation'
  | 'heap-leaching'
  | 'dump-leaching'
  | 'solvent-extraction-electrowinning'
  | 'hydrometallurgical-refining'
  | 'non-ferrous-smelting-or-refining'
  | 'chemical-conversion'
  | 'thermal-purification'
  | 'battery-material-production'
  | 'recycling'
  | 'waste-reprocessing'
  | 'hydrogen-production';
/** Raw material, by element or mineral. */
export type Material =
  | (
      | 'aluminium'
      | 'alumina'
      | 'antimony'
      | 'arsenic'
      | 'baryte'
      | 'bauxite'
      | 'beryllium'
      | 'bismuth'
      | 'boron'
      | 'cadmium'
      | 'chromium'
      | 'cobalt'
      | 'coking-coal'
      | 'copper'
      | 'feldspar'
      | 'fluorspar'
      | 'gallium'
      | 'germanium'
      | 'gold'
      | 'hafnium'
      | 'helium'
      | 'indium'
      | 'iron-ore'
      | 'lead'
      | 'lithium'
      | 'magnesium'
      | 'manganese'
      | 'molybdenum'
      | 'natural-graphite'
      | 'nickel'
      | 'niobium'
      | 'palladium'
      | 'phosphate-rock'
      | 'phosphorus'
      | 'platinum'
      | 'iridium'
      | 'osmium'
      | 'rhodium'
      | 'ruthenium'
      | 'rhenium'
      | 'scandium'
      | 'selenium'
      | 'silicon'
      | 'silver'
      | 'strontium'
      | 'synthetic-graphite'
      | 'tantalum'
      | 'tellurium'
      | 'tin'
      | 'titanium'
      | 'tungsten'
      | 'uranium'
      | 'vanadium'
      | 'zinc'
      | 'zirconium'
      | 'lanthanum'
      | 'cerium'
      | 'praseodymium'
      | 'neodymium'
      | 'promethium'
      | 'samarium'
      | 'europium'
      | 'gadolinium'
      | 'terbium'
      | 'dysprosium'
      | 'holmium'
      | 'erbium'
      | 'thulium'
      | 'ytterbium'
      | 'lutetium'
      | 'yttrium'
    )
  | Claims;
/** Substance or parameter measured. */
export type Substance =
  | 'PM10'
  | 'PM2.5'
  | 'SO2'
  | 'NO2'
  | 'NOx'
  | 'CO'
  | 'dust'
  | 'copper'
  | 'copper-dissolved'
  | 'cyanide-wad'
  | 'cadmium'
  | 'cadmium-dissolved'
  | 'nickel'
  | 'nickel-compounds'
  | 'lead'
  | 'blood-lead'
  | 'arsenic'
  | 'mercury'
  | 'zinc'
  | 'sulphate';
/** Averaging period as ISO 8601 duration; a day is P1D, never PT24H. */
export type Averaging =
  'PT10M' | 'PT15M' | 'PT20M' | 'PT30M' | 'PT1H' | 'PT8H' | 'P1D' | 'P1M' | 'P3M' | 'P6M' | 'P1Y';
/** Measurements. Never complete: what nobody measured is unknown. */
export type Figures = readonly {
  readonly substance: Substance;
  /** The result with its unit; under the detection limit as a range. */
  readonly value: Quantity;
  readonly averaging?: Averaging;
  /** What was taken of the single results. */
  readonly statistic?: 'mean' | 'maximum' | 'percentile-95' | 'exceedances' | 'share-of-time-within';
  /** The level that was exceeded or kept, for a count of exceedances or a share of time. */
  readonly level?: Amount;
  /** Fraction measured. */
  readonly fraction?: 'respirable' | 'inhalable' | 'thoracic' | 'total' | 'dissolved';
  /** What was sampled. */
  readonly medium?: 'air' | 'water' | 'soil' | 'waste' | 'blood';
  /** Where it was taken, such as pond-inlet. */
  readonly at?: string;
  readonly period?: Period;
  /** Standard or method of sampling and analysis. */
  readonly method?: string;
  /** Number of single results. */
  readonly samples?: number;
  readonly evidence?: Evidence;
}[];
/** The register of documents: permits, plans, policies, reports, certificates. */
export type Documents = readonly {
  readonly id: Id;
  /** What it is by function: a kind of standards/documents.yaml (`esg-align explain documents`). */
  readonly kind: string;
  /** Title of the paper. */
  readonly title?: string;
  /** none says that there is no such paper; approved is by an authority, adopted by the operator. */
  readonly status?: 'none' | 'draft' | 'submitted' | 'approved' | 'adopted' | 'rejected' | 'withdrawn';
  /** Day it was issued or signed. */
  readonly issued_on?: DocumentDay;
  /** Day it was handed in. */
  readonly submitted_on?: DocumentDay;
  /** Day of approval or adoption. */
  readonly approved_on?: DocumentDay;
  /** Day it was made public. */
  readonly published_on?: DocumentDay;
  /** Last day it is good for, or `never`. */
  readonly expires_on?: DocumentDay;
  readonly period?: Period;
  /** Who issued it. */
  readonly issuer?: string;
  /** Number or other reference. */
  readonly reference?: string;
  /**
   * Ids of the items it speaks of; left out, it speaks of the whole project.
   *
   * @minItems 1
   */
  readonly covers?: readonly Id[];
  /** What it holds, by key of its kind: true or false; a key not given is unknown. */
  readonly contains?: {
    readonly [k: string]: boolean;
  };
  /** By whom it was assured. */
  readonly assurance?: 'none' | 'internal' | 'limited' | 'reasonable';
  /** Path of the file, below the project's folder. */
  readonly file?: string;
  /** SHA-256 of the file. */
  readonly sha256?: string;
  /** Address of the paper. */
  readonly url?: string;
}[];
/** A day, month or year. */
export type DocumentDay = string | number;

/** One mining, refining, battery-material or hydrogen project: one site under one permit. Every part but `project` may be absent; what is not said is unknown. */
export interface Project {
  /** Version of this format. */
  readonly schema_version: 1;
  /** Further files whose keys are added to this one; same folder or below. */
  readonly include?: readonly string[];
  /** What the project is. */
  readonly project: {
    readonly id: Id;
    /** Name of the project. */
    readonly name: string;
    /** Country the site lies in, ISO 3166-1 alpha-2. */
    readonly country?: Country;
    /** Region, district or nearest town. */
    readonly region?: Text;
    /** Position of the site, WGS 84. */
    readonly coordinates?: {
      /** Degrees north. */
      readonly latitude: number;
      /** Degrees east. */
      readonly longitude: number;
    };
    /** Stage of the project. */
    readonly stage?: Stage;
    /** Everything done on the site; whole as given. */
    readonly activities?: readonly Activity[] | Claims;
    /** Day the site went into operation. */
    readonly commissioned_on?: Day;
    /** The year, or period, of which yearly figures speak where they name none of their own. */
    readonly reporting_period?: Period;
    /** What is produced or is to be produced, by-products too. */
    readonly commodities?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** The raw material. */
      readonly material?: Material;
    }[];
  };
  /** The company that operates or promotes the project. */
  readonly company?: {};
  /** Licences and contracts for the use of the subsoil. */
  readonly rights?: readonly {
    /** Name of the item, unique in its list; papers name it under `covers`. */
    readonly id: Id;
  }[];
  /** Environment. */
  readonly environment?: {};
  /** Workers and communities. */
  readonly social?: {};
  /** Conduct and reporting. */
  readonly governance?: {};
  /** What is sold, where a rule follows the product. */
  readonly products?: {};
  /** What happened: incidents, inspections, violations, fines, court cases, complaints. */
  readonly record?: {};
  readonly documents?: Documents;
  /** Paths of lists that are complete as given, such as `environment.waste.facilities` or `documents`. */
  readonly complete?: readonly string[];
  /** Facts left out on purpose, with the reason. */
  readonly omitted?: readonly {
    /** Path of the fact; it covers what lies below. */
    readonly path: string;
    /** does-not-exist says that there is no such thing; the others that it is not told. */
    readonly reason: 'not-measured' | 'not-disclosed' | 'does-not-exist' | 'classified' | 'sensitive';
    /** In plain words. */
    readonly note?: string;
  }[];
  /** Rates to convert money with; there are no others. */
  readonly exchange_rates?: readonly {
    /** Currency, ISO 4217. */
    readonly from: string;
    /** Currency, ISO 4217. */
    readonly to: string;
    /** Units of `to` for one unit of `from`. */
    readonly rate: number;
    readonly period?: Period;
    /** Who published the rate. */
    readonly source?: string;
  }[];
}
/** What disagreeing sources say, each with its source. */
export interface Claims {
  /**
   * One entry for each source.
   *
   * @minItems 1
   */
  readonly claims: readonly {
    /** What this source says, as it would stand in place of the claims. */
    readonly value: unknown;
    /** Where the figure was read: title, page, address. */
    readonly source?: string;
    readonly period?: Period;
    readonly evidence?: Evidence;
    readonly boundary?: Boundary;
    readonly method?: Method;
  }[];
}
