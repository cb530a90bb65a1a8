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
            readonly claims?: Claims['claims'];
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
/** A day (2026-05-31), or a month (2026-05) or year (2026) where the day is not known, or a range (`{ not_after: 2017 }`, `{ not_before: 2019-03, not_after: 2020 }`). */
export type Day =
  | (string | number)
  | {
      /** It was on this day, or in this month or year, or later. */
      readonly not_before?: string | number;
      /** It was on this day, or in this month or year, or earlier. */
      readonly not_after?: string | number;
    }
  | Claims;
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
/** One thing done on the site; iron-and-steel-works are integrated works that smelt iron from ore and make steel of it. */
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
  | 'hydrogen-production'
  | 'ore-roasting-or-sintering'
  | 'graphitisation'
  | 'iron-and-steel-works'
  | 'common-mineral-extraction';
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
      | 'hydrogen'
      | 'ammonia'
      | 'methanol'
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
  | 'sulphate'
  | 'nitric-acid'
  | 'carbon-disulphide'
  | 'formaldehyde'
  | 'xanthates'
  | 'arsine'
  | 'dust-silica-above-70'
  | 'dust-silica-20-to-70'
  | 'dust-silica-below-20'
  | 'soot'
  | 'fluorides-soluble'
  | 'fluorides-insoluble'
  | 'magnesium-oxide'
  | 'dust-lead-zinc'
  | 'nickel-soluble'
  | 'manganese'
  | 'selenium-dioxide'
  | 'copper-oxide'
  | 'zinc-oxide'
  | 'vanadium-pentoxide'
  | 'cobalt-oxide'
  | 'antimony-trioxide'
  | 'tellurium-dioxide'
  | 'thallium'
  | 'molybdenum'
  | 'tungsten-trioxide'
  | 'germanium-dioxide'
  | 'aluminium-oxide'
  | 'iron-oxides'
  | 'lithium-carbonate'
  | 'lithium-chloride'
  | 'lanthanum-oxide'
  | 'cerium'
  | 'gallium-oxide'
  | 'tantalum'
  | 'niobium'
  | 'titanium-dioxide'
  | 'lithium'
  | 'tellurium'
  | 'uranium-insoluble'
  | 'uranium-soluble'
  | 'ozone'
  | 'dry-residue'
  | 'permanganate-index'
  | 'oil-products'
  | 'surfactants-anionic'
  | 'phenol-index'
  | 'aluminium'
  | 'barium'
  | 'boron'
  | 'iron'
  | 'selenium'
  | 'strontium'
  | 'chloride'
  | 'cyanide-total'
  | 'bismuth'
  | 'vanadium'
  | 'tungsten'
  | 'thiocyanate'
  | 'antimony'
  | 'titanium'
  | 'chromium-iii'
  | 'ammonia-nitrogen'
  | 'hardness'
  | 'pH'
  | 'gross-alpha'
  | 'gross-beta'
  | 'fluoride'
  | 'sulphur'
  | 'xylenes'
  | 'styrene'
  | 'potassium-chloride'
  | 'fluorine'
  | 'dioxins-and-furans'
  | 'benzene'
  | 'benzo-a-pyrene'
  | 'crystalline-silica'
  | 'elemental-carbon'
  | 'chromium-vi'
  | 'beryllium'
  | 'hydrazine'
  | 'n-methyl-pyrrolidone'
  | 'dimethylformamide'
  | 'dimethylacetamide'
  | 'refractory-ceramic-fibres'
  | 'NO'
  | 'HCN'
  | 'nitrate'
  | 'silver'
  | 'cobalt'
  | 'chromium'
  | 'TVOC'
  | 'dioxins-and-furans-i-teq'
  | 'HF'
  | 'fluorides'
  | 'HCl'
  | 'chlorine'
  | 'ammonia'
  | 'phosphine'
  | 'hydrogen-sulphide'
  | 'sulphuric-acid'
  | 'arsine-and-stibine'
  | 'diisocyanates'
  | 'CaO'
  | 'sulphuric-acid-mist';
/** Averaging period as ISO 8601 duration; a day is P1D, never PT24H; PT40H is a working week of forty hours. sampling-period is the mean of three measurements in a row of at least thirty minutes each (of one charge in a batch process), sampling-six-hours the mean of one sampling of at least six hours. */
export type Averaging =
  | 'PT10M'
  | 'PT15M'
  | 'PT20M'
  | 'PT30M'
  | 'PT1H'
  | 'PT8H'
  | 'PT40H'
  | 'P1D'
  | 'P1M'
  | 'P3M'
  | 'P6M'
  | 'P1Y'
  | 'sampling-period'
  | 'sampling-six-hours';
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
  readonly fraction?:
    | 'respirable'
    | 'inhalable'
    | 'thoracic'
    | 'mobile'
    | 'water-soluble'
    | 'total'
    | 'dissolved'
    | 'PM10'
    | 'bioavailable';
  /** What was sampled. */
  readonly medium?: 'air' | 'water' | 'soil' | 'waste' | 'blood' | 'biota';
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
/** Grade of a product, where a rule tells grades of one material apart. */
export type Grade = ('battery' | 'metallurgy' | 'technical' | 'ore' | 'other') | Claims;
/** Form a product is sold in. */
export type ProductForm =
  | (
      | 'ore'
      | 'concentrate'
      | 'oxide'
      | 'carbonate'
      | 'hydroxide'
      | 'sulphate'
      | 'chloride'
      | 'salt'
      | 'alloy'
      | 'metal'
      | 'cathode'
      | 'powder'
      | 'flakes'
      | 'spherical'
      | 'coated-spherical'
      | 'other'
      | 'gas'
      | 'liquid'
    )
  | Claims;
/** Whether it is what the project is made for, or comes with it. */
export type ProductRole = ('main' | 'by-product') | Claims;
/** Kind of right to use the subsoil. */
export type RightKind =
  | (
      | 'exploration-licence'
      | 'mining-licence'
      | 'subsoil-space-licence'
      | 'contract'
      | 'common-minerals-licence'
      | 'artisanal-licence'
      | 'geological-study-licence'
    )
  | Claims;
/** Kind of waste facility. */
export type WasteFacilityKind =
  ('tailings' | 'waste-dump' | 'heap-leach' | 'residue-pond' | 'residue-stack' | 'landfill') | Claims;
/** Where a facility stands in its life. */
export type FacilityStatus = ('planned' | 'construction' | 'operation' | 'suspended' | 'closed') | Claims;
/** How tailings or residues are placed. */
export type Deposition =
  | (
      | 'conventional-slurry'
      | 'thickened'
      | 'central-thickened-discharge'
      | 'paste'
      | 'filtered'
      | 'subaqueous'
    )
  | Claims;
/** Where water comes from. */
export type WaterSourceKind =
  ('surface-water' | 'groundwater' | 'seawater' | 'third-party' | 'mine-water') | Claims;
/** Kind of plant that makes power or heat on the site. */
export type EnergyPlantKind =
  ('solar' | 'wind' | 'hydro' | 'boiler' | 'combined-heat-and-power' | 'generator') | Claims;
/** What a climate target promises. */
export type ClimateTargetKind = ('reduction' | 'net-zero') | Claims;
/** Which company a share is held in: the operator itself, or the parent of the group. */
export type OwnershipLevel = ('operator' | 'parent') | Claims;
/** Form of finance. */
export type FinancingKind = ('equity' | 'loan' | 'bond' | 'grant' | 'guarantee') | Claims;
/** Mineral resource, or ore reserve that a study shows to be mineable. */
export type ResourceKind = ('resource' | 'reserve') | Claims;
/** What was put to the public. */
export type HearingSubject =
  ('eia-report' | 'permit' | 'licence' | 'project' | 'closure-plan' | 'state-expertise') | Claims;
/** What workers are exposed to; other-carcinogen-or-mutagen and other-reprotoxic are any further substance of category 1A or 1B in the classification of the Union. */
export type Agent =
  | 'crystalline-silica'
  | 'diesel-exhaust'
  | 'lead'
  | 'nickel-compounds'
  | 'cadmium'
  | 'arsenic'
  | 'chromium-vi'
  | 'beryllium'
  | 'copper'
  | 'HF'
  | 'molybdenum'
  | 'zinc-oxide'
  | 'selenium-dioxide'
  | 'carbon-disulphide'
  | 'lithium'
  | 'tellurium'
  | 'vanadium-pentoxide'
  | 'uranium-insoluble'
  | 'uranium-soluble'
  | 'ammonia'
  | 'HCl'
  | 'hydrogen-sulphide'
  | 'chlorine'
  | 'phosphine'
  | 'arsine'
  | 'ozone'
  | 'benzene'
  | 'mercury'
  | 'CO'
  | 'hydrazine'
  | 'n-methyl-pyrrolidone'
  | 'dimethylformamide'
  | 'dimethylacetamide'
  | 'used-engine-oils'
  | 'polycyclic-aromatic-hydrocarbons'
  | 'refractory-ceramic-fibres'
  | 'asbestos'
  | 'other-carcinogen-or-mutagen'
  | 'other-reprotoxic'
  | 'SO2'
  | 'NO'
  | 'NO2'
  | 'HCN'
  | 'manganese'
  | 'cobalt'
  | 'other-hazardous-chemical'
  | 'diisocyanates'
  | 'CaO'
  | 'sulphuric-acid-mist';

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
    /** Stage of the project on the day that is judged; a project that is looked at as of an earlier day is given the stage of that day. */
    readonly stage?: Stage;
    /** Everything done on the site, or to be done there where the site is not yet in operation; whole as given. */
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
      /** Grade of the product. */
      readonly grade?: Grade;
      /** Form it is sold in. */
      readonly form?: ProductForm;
      /** Main product or by-product. */
      readonly role?: ProductRole;
      /** Share of the material in the product, by mass. */
      readonly content?: Quantity;
      /** What was produced in the year, mass of product. Site. */
      readonly output?: Quantity;
      /** What the operator expects to produce in the year, mass of product. Site. */
      readonly planned_output?: Quantity;
      /** All that was produced since the start, up to the end of the period given, mass of product. Site. */
      readonly output_to_date?: Quantity;
      /** Name-plate or design capacity, mass of product a year. Site. */
      readonly capacity?: Quantity;
      /** Grades and forms that the material is refined to along its chain, on the site or by those it is sold to; whole as given. */
      readonly refined_to?: readonly ('battery' | 'metallurgy' | 'metal' | 'chemical' | 'technical' | 'other')[] | Claims;
      /** Strategic raw material that it can replace in a strategic technology, where it is an innovative substitute. */
      readonly substitutes_for?: Material;
      /** Share of the material in the product that was recovered from waste of battery manufacturing or from products discarded by consumers, by mass, in the year. Site. */
      readonly recovered_from_battery_or_consumer_waste?: Quantity;
      /** Share of the material in the product that was recovered from waste of any kind, by mass, in the year. Site. */
      readonly recovered_from_waste?: Quantity;
    }[];
    /** Day, month or year the start of construction is planned for. */
    readonly construction_planned_for?: Day;
    /** Day, month or year the end of production is planned for. */
    readonly planned_end_on?: Day;
    /** Planned time of production, from its start to its end. */
    readonly operating_life?: Quantity;
    /** Solution the leaching and extraction circuit is built for. Site. */
    readonly leach_solution_capacity?: Quantity;
    /** Gross revenue from the products of the site. */
    readonly revenue?: Quantity;
    /** Capital needed to build the project, all stages. */
    readonly capital_cost?: Quantity;
    /** Mineral resources and ore reserves as reported. */
    readonly resources?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** Resource or reserve. */
      readonly kind?: ResourceKind;
      /** The raw material. */
      readonly material?: Material;
      /** Categories the figure takes together. */
      readonly categories?: readonly ('inferred' | 'indicated' | 'measured' | 'probable' | 'proved')[] | Claims;
      /** Mass of mineralised rock or ore. */
      readonly mass?: Quantity;
      /** Mean content of the material, by mass. */
      readonly content?: Quantity;
      /** Who made the estimate. */
      readonly estimated_by?: Text;
      /** Day, month or year of the estimate. */
      readonly estimated_on?: Day;
    }[];
    /** Whether the project is, or asks to be, recognised as a strategic project by the European Commission: none (neither is nor asked), applying, recognised, refused, withdrawn (recognition taken back). */
    readonly strategic_project?: ('none' | 'applying' | 'recognised' | 'refused' | 'withdrawn') | Claims;
    /** Day the application for recognition as a strategic project was handed in. */
    readonly strategic_project_applied_on?: Day;
    /** Day of the decision that recognised the project as strategic. */
    readonly strategic_project_since?: Day;
    /** Day the recognition as a strategic project was notified to the promoter. */
    readonly strategic_project_notified_on?: Day;
    /** The country the site lies in has objected to the recognition of the project as strategic. */
    readonly host_country_objects?: Flag;
    /** Class of the economy of the country the site lies in, as the International Monetary Fund groups economies. */
    readonly host_economy?: ('advanced' | 'emerging-or-developing') | Claims;
    /** What is being developed: a new facility, a significant extension or a repurposing of an existing one, or an existing facility without either. */
    readonly development_kind?:
      ('new-facility' | 'significant-extension' | 'repurposing' | 'existing-facility') | Claims;
    /** Class of the project in the United Nations Framework Classification for Resources, by its three axes, such as E2 F2.1 G1+G2. */
    readonly unfc_class?: Text;
    /** More than one undertaking is involved in the project. */
    readonly several_undertakings?: Flag;
    /** The project is late against the timetable it was recognised or approved with. */
    readonly behind_timetable?: Flag;
    /** Day the authority acknowledged the application for the permits to build and operate as complete. */
    readonly permitting_started_on?: Day;
    /** A dispute about a permit of the project is pending that national law treats as urgent. */
    readonly permit_dispute_urgent?: Flag;
    /** Changes of the project or of those who control it, since it applied for a status or permit. */
    readonly changes?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** What changed: something that the recognition of the project rests on, the control of an undertaking involved, or the operator of the site. */
      readonly kind?: ('basis-of-recognition' | 'control' | 'operator') | Claims;
      /** Day of the change. */
      readonly happened_on?: Day;
      /** The change is on a lasting basis. */
      readonly lasting?: Flag;
      /** Working days from the change of operator to the application of the new one for reissue of the environmental permit; not given while it has still to come in time, omitted as does-not-exist where it was missed. */
      readonly permit_reissue_applied_after?: Quantity;
    }[];
    /** Stages of the raw materials value chain that the project strengthens in the country of the site or its wider region, by what it does there itself or makes possible. */
    readonly local_value_chain?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** Stage of the value chain. */
      readonly stage?: ('exploration' | 'extraction' | 'processing' | 'recycling') | Claims;
      /** How the project strengthens it. */
      readonly contribution?: Text;
    }[];
    /** Day the last reconstruction began: expansion, re-equipment, modernisation or re-profiling that changes purpose, technical features or conditions of operation substantially; omitted as does-not-exist where there was none. */
    readonly reconstructed_on?: Day;
    /** Day the first construction works on the ground began, or the activity itself where nothing is built; exploration is neither; omitted as does-not-exist while nothing has begun. */
    readonly construction_started_on?: Day;
    /** Ways in which solid minerals are won on the site, or are to be; whole as given, empty where none are. */
    readonly mining_methods?:
      readonly ('open-pit' | 'underground' | 'in-situ-leaching' | 'dredging' | 'dump-reclaiming')[] | Claims;
    /** What non-ferrous metal is made from or melted from on the site, by smelting, chemical or electrolytic processes; whole as given, empty where none is made or melted. */
    readonly metal_feed?:
      readonly ('ore' | 'concentrate' | 'secondary-raw-material' | 'crude-metal' | 'refined-metal')[] | Claims;
    /** Kinds of inorganic substance that the site makes by chemical conversion on an industrial scale, for sale or own use, or is to make; whole as given, empty where none. */
    readonly inorganic_products?:
      | readonly (
          | 'hydrogen'
          | 'ammonia'
          | 'chlorine-or-hydrogen-chloride'
          | 'fluorine-or-hydrogen-fluoride'
          | 'carbon-oxides'
          | 'sulphur-compounds'
          | 'nitrogen-oxides'
          | 'phosgene'
          | 'acids'
          | 'alkali-hydroxides'
          | 'salts'
          | 'metal-oxides'
          | 'non-metals'
          | 'other-inorganic-compounds'
        )[]
      | Claims;
    /** Works of infrastructure that are part of the project or built for it, and reach the size named; whole as given, empty where none. */
    readonly linked_works?:
      | readonly (
          | 'long-distance-railway'
          | 'airfield'
          | 'airport-runway-of-2100-m'
          | 'public-road-of-category-i-and-10-km'
          | 'road-of-1-km'
          | 'inland-port-above-1350-t'
          | 'waterway-canal-or-flood-works'
          | 'wind-mast-above-50-m'
          | 'hydropower-of-50-mw-or-unit-of-10-mw'
          | 'bank-or-shore-works'
          | 'forest-clearing-for-other-use'
        )[]
      | Claims;
    /** Exploration of the site digs out rock and moves soil to estimate resources of solid minerals, as trenches, pits or bulk samples do. */
    readonly exploration_extracts_rock?: Flag;
    /** Sizes the site is built for, or designed for where it is not built: greatest values of the design, zero where there is none. */
    readonly sizes?: {
      /** Area of all open pits and quarries of solid minerals at their greatest. Site. */
      readonly open_pit_area?: Quantity;
      /** Common minerals (sand, gravel, clay, building stone) dug or processed in a year. Site. */
      readonly common_minerals?: Quantity;
      /** Lead and cadmium that can be melted, alloying, refining, casting and recovered metal included, mass per day. Site. */
      readonly melting_lead_cadmium?: Quantity;
      /** Non-ferrous metals other than lead, cadmium and precious metals that can be melted, alloying, refining, casting and recovered metal included, mass per day. Site. */
      readonly melting_other_non_ferrous?: Quantity;
      /** Volume of all process baths for electrolytic or chemical treatment of surfaces of metal and plastic. Site. */
      readonly treatment_vats?: Quantity;
      /** Rated thermal input of all plants that burn fuel for power, heat or steam. Site. */
      readonly combustion?: Quantity;
      /** Rated thermal input of the plants that burn fuel other than gas for power, heat or steam. Site. */
      readonly combustion_other_than_gas?: Quantity;
      /** Capacity of energy plants that run on gas. Site. */
      readonly gas_power?: Quantity;
      /** Surface water and groundwater that the site takes from nature in a year, mine water too, bought water not. Site. */
      readonly water_abstraction?: Quantity;
      /** Water moved in a year from one river basin to another by works of the project, piped drinking water not counted. Site. */
      readonly water_transfer?: Quantity;
      /** New or additional water that dams and other works of the project hold back or store for good. Site. */
      readonly water_storage?: Quantity;
      /** Depth of the deepest well drilled for water supply. Site. */
      readonly supply_well_depth?: Quantity;
      /** Waste water that the treatment works can take, volume per day. Site. */
      readonly waste_water_treatment?: Quantity;
      /** Length of pipelines of the project for gas, oil or chemicals outside the plant. Site. */
      readonly gas_or_chemical_pipeline_length?: Quantity;
      /** Greatest diameter of those pipelines. Site. */
      readonly gas_or_chemical_pipeline_diameter?: Quantity;
      /** Length of pipelines of the project for steam and hot water outside the plant. Site. */
      readonly steam_pipeline_length?: Quantity;
      /** Length of overhead power lines of 110 kV and above that are part of the project. Site. */
      readonly overhead_line_110kv_length?: Quantity;
      /** Length of overhead power lines of 220 kV and above that are part of the project. Site. */
      readonly overhead_line_220kv_length?: Quantity;
      /** Several process units on the site are joined and depend on each other to make basic chemicals by chemical conversion on an industrial scale. */
      readonly integrated_chemical_plant?: Flag;
      /** Chemical products and intermediates that the site can make or process in a year, mass of product. Site. */
      readonly chemicals?: Quantity;
      /** Oil, petrochemicals and chemicals that stores of the site can hold. Site. */
      readonly chemical_storage?: Quantity;
      /** Organic solvents used in a year to treat, coat, print or clean surfaces. Site. */
      readonly organic_solvents?: Quantity;
      /** Organic solvents used in an hour to treat, coat, print or clean surfaces. Site. */
      readonly organic_solvents_per_hour?: Quantity;
      /** What is done on the site to dispose of or recover hazardous waste, extractive waste in its own facilities not counted; whole as given, empty where nothing. */
      readonly hazardous_waste_operations?:
        readonly ('incineration' | 'chemical-treatment' | 'landfill' | 'other-disposal' | 'recovery')[] | Claims;
      /** Hazardous waste that the site can dispose of or recover in a year, extractive waste in its own facilities not counted. Site. */
      readonly hazardous_waste?: Quantity;
      /** Non-hazardous waste that the site can dispose of or recover in a year, extractive waste in its own facilities not counted. Site. */
      readonly other_waste?: Quantity;
      /** Non-hazardous waste that the site can dispose of by burning or chemical treatment, mass per day. Site. */
      readonly other_waste_burnt_or_treated?: Quantity;
      /** Waste that landfills of the site take, extractive and inert waste not counted, mass per day. Site. */
      readonly landfill_intake?: Quantity;
      /** Waste that landfills of the site can hold in all, extractive and inert waste not counted. Site. */
      readonly landfill_capacity?: Quantity;
      /** Lime or magnesium oxide that kilns of the site can make, mass per day. Site. */
      readonly lime_or_magnesia_kilns?: Quantity;
      /** Hazardous waste that the site can dispose of or recover by treatment, mixing, repacking, regeneration or ponds, mass per day. Site. */
      readonly hazardous_waste_per_day?: Quantity;
      /** Greatest mass of hazardous waste held on the site at one time before treatment, disposal or recovery; what only waits to be collected is not counted. Site. */
      readonly hazardous_waste_held?: Quantity;
      /** Greatest mass of non-hazardous waste held on the site at one time, extractive waste in its own facilities not counted. Site. */
      readonly other_waste_held?: Quantity;
      /** Pig iron and steel that can be made, by primary or secondary smelting, mass per hour. Site. */
      readonly iron_and_steel?: Quantity;
      /** Ferroalloys that can be made, by primary or secondary smelting, mass per hour. Site. */
      readonly ferroalloys?: Quantity;
      /** Surface of the site of quarries and open-cast mines at its greatest: pits with the dumps, stores and roads that belong to the workings. Site. */
      readonly quarry_site_area?: Quantity;
      /** Groundwater that the site takes from nature in a year, mine water too. Site. */
      readonly groundwater_abstraction?: Quantity;
      /** Water that works of the project put into aquifers in a year to fill them up. Site. */
      readonly groundwater_recharge?: Quantity;
      /** Biodegradable load (five-day biochemical oxygen demand) that the waste water works can take, mass per day; 60 g a day are one population equivalent. Site. */
      readonly waste_water_oxygen_demand?: Quantity;
      /** CO2 that the site can capture in a year to be stored in geological formations. Site. */
      readonly co2_capture?: Quantity;
      /** Battery cells that the site can make, by mass of cathode, anode, electrolyte, separator and casing, mass per year; zero where it makes none or only assembles bought cells. Site. */
      readonly battery_cells?: Quantity;
      /** Hydrogen that the site can make by electrolysis of water, mass per day. Site. */
      readonly water_electrolysis_hydrogen?: Quantity;
    };
    /** The plant serves only or mainly to develop and test new methods or products. */
    readonly pilot_only?: Flag;
    /** Wells or boreholes are drilled for the project. */
    readonly drilling?: Flag;
    /** Day the last technological unit of the site went into operation, such as a new plant, line or dam on a site that already runs. */
    readonly last_unit_commissioned_on?: Day;
    /** The solid minerals won or processed on the site are common ones only, such as sand, gravel, clay, quartzite, dolomite or building stone. */
    readonly common_minerals_only?: Flag;
    /** For a plant that only tests: the time from its start of use to its end, as carried out or planned. */
    readonly pilot_use_time?: Quantity;
    /** Deep wells or boreholes are drilled for the project, such as for exploration at depth, geothermal heat or water supply; drilling that only looks at the stability of the ground is not counted. */
    readonly deep_drilling?: Flag;
    /** Metals, ferro-alloys, carbon and graphite made on the site: by roasting or sintering ore, from ore, concentrate or secondary material by smelting, chemical or electrolytic processes, by melting and alloying more than 4 t of lead and cadmium or 20 t of another non-ferrous metal a day, or by baking or graphitising carbon; whole as given, empty where none. Of iron ore and steel nothing is told here. */
    readonly metal_production?:
      | readonly (
          | 'copper'
          | 'aluminium'
          | 'lead-tin'
          | 'zinc-cadmium'
          | 'precious-metals'
          | 'ferro-alloys'
          | 'nickel-cobalt'
          | 'carbon-and-graphite'
          | 'other'
        )[]
      | Claims;
    /** Works that build, extend, reconstruct, re-equip, repair in capital or take down buildings and structures of the project, each object or queue by itself. */
    readonly construction_works?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** What is done. */
      readonly kind?:
        | (
            | 'new-building'
            | 'extension'
            | 'reconstruction'
            | 'modernisation'
            | 're-equipment'
            | 'capital-repair'
            | 'mothballing'
            | 'demolition'
          )
        | Claims;
      /** Level of responsibility by technical complexity: first (raised), second (normal), third (lowered). */
      readonly responsibility_level?: ('first' | 'second' | 'third') | Claims;
      /** It is on the list of simple objects of the third level that are built without full design documents. */
      readonly no_design_needed?: Flag;
      /** Engineering surveys were carried out for the design. */
      readonly surveys_done?: Flag;
      /** Day the design documents were approved. */
      readonly design_approved_on?: Day;
      /** Day of the positive conclusion of the expertise of the construction design; omitted as does-not-exist where there is none. */
      readonly expertise_concluded_on?: Day;
      /** Who gave it: the state expert organisation or an accredited one. */
      readonly expertise_by?: ('state' | 'accredited') | Claims;
      /** Day the authority of building control was notified that works begin; omitted as does-not-exist where it was not. */
      readonly start_notified_on?: Day;
      /** Day building works began; omitted as does-not-exist where they have not. */
      readonly started_on?: Day;
      /** Technical supervision follows the works, by the customer itself or by who is accredited or certified for it. */
      readonly technical_supervision?: Flag;
      /** The author of the design follows the works, or who the author has delegated it to. */
      readonly author_supervision?: Flag;
      /** It is built, or was built, as the approved design says. */
      readonly as_designed?: Flag;
      /** Day the act of acceptance into operation was signed; omitted as does-not-exist where there is none. */
      readonly accepted_on?: Day;
      /** Papers on which it was accepted; whole as given: declaration-of-conformity (of the contractor), works-quality (of technical supervision, agreed with building control), design-conformity (of the author), fire-safety. */
      readonly acceptance_papers?:
        readonly ('declaration-of-conformity' | 'works-quality' | 'design-conformity' | 'fire-safety')[] | Claims;
      /** The fire authority gives a conclusion before acceptance, as for objects where many people stay and buildings above 28 m. */
      readonly fire_conclusion_due?: Flag;
      /** Day its operation began; omitted as does-not-exist where it has not. */
      readonly used_since?: Day;
      /** It runs only for start-up and adjustment, on the territory of a special economic or industrial zone. */
      readonly trial_run_in_special_zone?: Flag;
      /** Working days from the approval of the act of acceptance until it was sent for the register with its annexes; omitted as does-not-exist where it was not. */
      readonly act_filed_after?: Quantity;
      /** It can endanger people or harm the environment, so that a sanitary protection zone is due around it. */
      readonly sanitary_zone_due?: Flag;
      /** The expertise of its design fixed the sanitary protection zone. */
      readonly sanitary_zone_in_expertise?: Flag;
      /** The data of the zone were given to the local executive body. */
      readonly sanitary_zone_data_given?: Flag;
      /** There is a design for organising the demolition, made on a survey of the object. */
      readonly demolition_design?: Flag;
      /** Working days from the notice to the local executive body to the beginning of demolition; omitted as does-not-exist where there was none. */
      readonly demolition_notified_before?: Quantity;
      /** Day the demolition was finished; omitted as does-not-exist where it is not. */
      readonly demolition_ended_on?: Day;
      /** Working days from the end of demolition to the notice of it; omitted as does-not-exist where there was none. */
      readonly demolition_end_notified_after?: Quantity;
    }[];
  };
  /** The company that operates or promotes the project. */
  readonly company?: {
    /** Name of the operator. Operator. */
    readonly name?: Text;
    /** Name of the parent of the group. Group. */
    readonly parent?: Text;
    /** Exchange and ticker of the listed company of the group. Group. */
    readonly listing?: Text;
    /** Employees, heads, at the end of the period. Operator. */
    readonly employees?: Quantity;
    /** Employees, average of the financial year. Operator. */
    readonly employees_average?: Quantity;
    /** Who owns the operator, or the parent above it. */
    readonly ownership?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** The owner. */
      readonly name?: Text;
      /** Which company the share is held in. */
      readonly held_in?: OwnershipLevel;
      /** Share held. */
      readonly share?: Quantity;
      /** Day, month or year since when. */
      readonly since?: Day;
    }[];
    /** Who finances the company or the project. */
    readonly financing?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** Who finances. */
      readonly financier?: Text;
      /** Form of finance. */
      readonly kind?: FinancingKind;
      /** Amount agreed. */
      readonly amount?: Quantity;
      /** Day, month or year of the agreement. */
      readonly agreed_on?: Day;
    }[];
    /** Greenhouse gases and climate targets of the whole group. */
    readonly climate?: {
      /** Direct emissions (scope 1) of CO2 alone. Group. */
      readonly scope_1_co2?: Quantity;
      /** Emissions of CO2 alone from bought energy (scope 2). Group. */
      readonly scope_2_co2?: Quantity;
      /** Emissions trading schemes the group takes part in. Group. */
      readonly emissions_trading_schemes?: readonly ('kz-ets' | 'eu-ets' | 'uk-ets')[] | Claims;
      /** Climate targets of the group. */
      readonly targets?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Reduction or net zero. */
        readonly kind?: ClimateTargetKind;
        /** Scopes it covers. */
        readonly scopes?: readonly ('scope-1' | 'scope-2' | 'scope-3')[] | Claims;
        /** Year it is counted from. */
        readonly base_year?: Day;
        /** Year it is to be reached in. */
        readonly target_year?: Day;
        /** Reduction promised against the base year. Group. */
        readonly reduction?: Quantity;
        /** Reduction reached against the base year in the period. Group. */
        readonly reduction_reached?: Quantity;
        /** Emissions of the base year that the target is counted from. Group. */
        readonly baseline?: Quantity;
        /** The target is reached without removals, carbon credits or avoided emissions. Group. */
        readonly gross?: Flag;
        /** The group says that the target is science-based and compatible with limiting warming to 1.5 °C; false where it says that it is not. Group. */
        readonly compatible_with_1_5_degrees?: Flag;
      }[];
      /** Direct emissions of greenhouse gases (scope 1), gross of removals and credits. Group. */
      readonly scope_1?: Quantity;
      /** Share of the direct emissions that comes under regulated emissions trading schemes. Group. */
      readonly scope_1_under_trading_share?: Quantity;
      /** Emissions from bought energy (scope 2), by the mean of the grid. Group. */
      readonly scope_2_location?: Quantity;
      /** Emissions from bought energy (scope 2), by the contracts under which it is bought. Group. */
      readonly scope_2_market?: Quantity;
      /** Emissions along the value chain (scope 3), one entry for each significant category. */
      readonly scope_3?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Category of the GHG Protocol. */
        readonly category?:
          | (
              | 'purchased-goods-and-services'
              | 'capital-goods'
              | 'fuel-and-energy-related'
              | 'upstream-transport'
              | 'waste-in-operations'
              | 'business-travel'
              | 'commuting'
              | 'upstream-leased-assets'
              | 'downstream-transport'
              | 'processing-of-sold-products'
              | 'use-of-sold-products'
              | 'end-of-life-of-sold-products'
              | 'downstream-leased-assets'
              | 'franchises'
              | 'investments'
            )
          | Claims;
        /** Emissions of the category in the year. Group. */
        readonly amount?: Quantity;
      }[];
      /** All emissions along the value chain (scope 3) that are reported. Group. */
      readonly scope_3_total?: Quantity;
      /** Scopes 1, 2 and 3 together, scope 2 by the mean of the grid. Group. */
      readonly total_location?: Quantity;
      /** Scopes 1, 2 and 3 together, scope 2 by contracts. Group. */
      readonly total_market?: Quantity;
      /** All emissions per net turnover, scope 2 by the mean of the grid. Group. */
      readonly intensity_location?: Quantity;
      /** All emissions per net turnover, scope 2 by contracts. Group. */
      readonly intensity_market?: Quantity;
      /** CO2 from burning or decay of biomass, outside scope 1. Group. */
      readonly biogenic_co2?: Quantity;
      /** The group has projects that remove greenhouse gases, or takes part in such projects in its value chain. Group. */
      readonly uses_removals?: Flag;
      /** Greenhouse gases removed and stored by own operations. Group. */
      readonly removals_own?: Quantity;
      /** Greenhouse gases removed and stored in the value chain. Group. */
      readonly removals_value_chain?: Quantity;
      /** The group buys carbon credits from outside its value chain, or plans to. Group. */
      readonly uses_carbon_credits?: Flag;
      /** Carbon credits cancelled in the year that are verified against recognised quality standards. Group. */
      readonly credits_cancelled?: Quantity;
      /** Carbon credits planned to be cancelled in future. Group. */
      readonly credits_planned?: Quantity;
      /** Price of carbon used inside the group. */
      readonly internal_carbon_price?: {
        /** The group uses an internal price of carbon. Group. */
        readonly used?: Flag;
        /** Form it takes. */
        readonly kind?: ('shadow-price' | 'internal-fee' | 'internal-fund' | 'other') | Claims;
        /** Price used in the year. Group. */
        readonly price?: Quantity;
        /** Share of scope 1 that it covers. Group. */
        readonly covered_scope_1_share?: Quantity;
        /** Share of scope 2 that it covers. Group. */
        readonly covered_scope_2_share?: Quantity;
        /** Share of scope 3 that it covers; omitted as does-not-exist where it covers none. Group. */
        readonly covered_scope_3_share?: Quantity;
      };
      /** The group has a transition plan for climate change mitigation. Group. */
      readonly has_transition_plan?: Flag;
      /** Carbon credits bought in the year and not cancelled yet. Group. */
      readonly credits_held?: Quantity;
      /** Share of the carbon credits that comes from projects of removal. Group. */
      readonly credits_removal_share?: Quantity;
    };
    /** Water of the whole group, beside the figure of the site. */
    readonly water?: {
      /** Water taken from all sources by all sites of the group. Group. */
      readonly abstraction?: Quantity;
      /** Water taken and not given back in the year, by all sites. Group. */
      readonly consumption?: Quantity;
      /** Part of the consumption in areas at water risk, those of high water stress included. Group. */
      readonly consumption_at_risk?: Quantity;
      /** Water recycled and used again in the year. Group. */
      readonly recycled?: Quantity;
      /** Water in store at the end of the year. Group. */
      readonly stored?: Quantity;
      /** Change of the water in store over the year; below zero where it fell. Group. */
      readonly storage_change?: Quantity;
      /** Water discharged by all sites in the year. Group. */
      readonly discharge?: Quantity;
      /** Water consumed per net turnover. Group. */
      readonly intensity?: Quantity;
      /** Part of the consumption in areas with water stress. Group. */
      readonly consumption_in_water_stress?: Quantity;
    };
    /** Waste of the whole group, beside the figures of the site. */
    readonly waste?: {
      /** Tailings produced by all sites of the group, dry mass. Group. */
      readonly tailings?: Quantity;
      /** Waste rock of all sites of the group. Group. */
      readonly waste_rock?: Quantity;
      /** All waste generated in the year, mining waste included. Group. */
      readonly total?: Quantity;
      /** Part of the hazardous waste prepared for reuse. Group. */
      readonly hazardous_reused?: Quantity;
      /** Part of the hazardous waste recycled. Group. */
      readonly hazardous_recycled?: Quantity;
      /** Part of the hazardous waste recovered in other ways. Group. */
      readonly hazardous_recovered_otherwise?: Quantity;
      /** Part of the hazardous waste incinerated. Group. */
      readonly hazardous_incinerated?: Quantity;
      /** Part of the hazardous waste landfilled, tailings and dumps included. Group. */
      readonly hazardous_landfilled?: Quantity;
      /** Part of the hazardous waste disposed of in other ways. Group. */
      readonly hazardous_disposed_otherwise?: Quantity;
      /** Part of the non-hazardous waste prepared for reuse. Group. */
      readonly non_hazardous_reused?: Quantity;
      /** Part of the non-hazardous waste recycled. Group. */
      readonly non_hazardous_recycled?: Quantity;
      /** Part of the non-hazardous waste recovered in other ways. Group. */
      readonly non_hazardous_recovered_otherwise?: Quantity;
      /** Part of the non-hazardous waste incinerated. Group. */
      readonly non_hazardous_incinerated?: Quantity;
      /** Part of the non-hazardous waste landfilled, tailings and dumps included. Group. */
      readonly non_hazardous_landfilled?: Quantity;
      /** Part of the non-hazardous waste disposed of in other ways. Group. */
      readonly non_hazardous_disposed_otherwise?: Quantity;
      /** All hazardous waste generated in the year. Group. */
      readonly hazardous?: Quantity;
      /** All radioactive waste generated in the year. Group. */
      readonly radioactive?: Quantity;
      /** All waste directed to disposal. Group. */
      readonly disposed?: Quantity;
      /** All waste diverted from disposal. Group. */
      readonly diverted?: Quantity;
      /** All waste that is not recycled. Group. */
      readonly not_recycled?: Quantity;
      /** Share of the waste that is not recycled. Group. */
      readonly not_recycled_share?: Quantity;
      /** Waste of which it is not known where it goes. Group. */
      readonly unknown_destination?: Quantity;
    };
    /** Safety of the whole group, beside the figure of the site. */
    readonly health_and_safety?: {
      /** Employees and contractors killed at work at all sites of the group. Group. */
      readonly fatalities?: Quantity;
      /** Share of the own workforce that the safety management system covers. Group. */
      readonly covered_share?: Quantity;
      /** People of the own workforce who died of work injuries or work-related ill health in the year. Group. */
      readonly fatalities_own?: Quantity;
      /** Other workers on sites of the group who died of work injuries or work-related ill health in the year. Group. */
      readonly fatalities_others?: Quantity;
      /** Recordable work accidents of the own workforce in the year. Group. */
      readonly recordable_accidents?: Quantity;
      /** Recordable work accidents of the own workforce per hours worked. Group. */
      readonly recordable_rate?: Quantity;
      /** Hours worked by the own workforce in the year. Group. */
      readonly hours_worked?: Quantity;
      /** Recordable cases of work-related ill health of employees in the year. Group. */
      readonly ill_health_cases?: Quantity;
      /** Days that employees lost through work injuries, ill health and deaths in the year, such as 410 d. Group. */
      readonly days_lost?: Quantity;
    };
    /** Net turnover of the financial year. */
    readonly turnover?: {
      /** Net turnover worldwide. */
      readonly worldwide?: Quantity;
      /** Net turnover in the European Union. */
      readonly eu?: Quantity;
      /** Net turnover of the group, parent and subsidiaries, on a consolidated basis. Group. */
      readonly group?: Quantity;
    };
    /** Countries the company operates in, ISO 3166-1 alpha-2; whole as given. */
    readonly operates_in?: readonly string[] | Claims;
    /** The company uses strategic raw materials, as listed in the Union, to manufacture. */
    readonly uses_strategic_materials?: Flag;
    /** Equipment that the company manufactures; whole as given. */
    readonly manufactures?:
      | readonly (
          | 'storage-and-mobility-batteries'
          | 'hydrogen-equipment'
          | 'renewable-energy-equipment'
          | 'aircraft'
          | 'traction-motors'
          | 'heat-pumps'
          | 'data-transmission-and-storage-equipment'
          | 'mobile-electronic-devices'
          | 'additive-manufacturing-equipment'
          | 'robotics-equipment'
          | 'drones'
          | 'rocket-launchers'
          | 'satellites'
          | 'advanced-chips'
          | 'other'
        )[]
      | Claims;
    /** The risk assessment of the supply chain found significant vulnerabilities to a disruption of supply. */
    readonly supply_vulnerabilities_found?: Flag;
    /** Part that the company takes in the joint purchasing of raw materials organised by the European Commission. */
    readonly joint_purchasing?: ('none' | 'buyer' | 'supplier' | 'service-provider') | Claims;
    /** Restrictive measures of the European Union. */
    readonly sanctions?: {
      /** The company is targeted by restrictive measures of the European Union. */
      readonly listed?: Flag;
      /** The company is owned or controlled, directly or indirectly, by somebody so targeted, or acts for them or at their direction. */
      readonly controlled_by_listed?: Flag;
    };
    /** The company at the top of the group, with all it consolidates; the operator itself where it belongs to no group. */
    readonly group?: {
      /** Country whose law governs the company at the top of the group, ISO 3166-1 alpha-2. Group. */
      readonly seat?: Country;
      /** Employees of the group, average of the financial year. Group. */
      readonly employees_average?: Quantity;
      /** Net turnover of the group worldwide in the financial year. Group. */
      readonly turnover?: Quantity;
      /** Net turnover of the group made in the European Union in the financial year. Group. */
      readonly turnover_eu?: Quantity;
      /** Balance sheet total of the group at the end of the financial year. Group. */
      readonly balance_sheet_total?: Quantity;
      /** Securities of the company at the top of the group are admitted to trading on a regulated market of a Member State of the European Union. Group. */
      readonly on_eu_regulated_market?: Flag;
      /** A Member State of the European Union has freed it from sustainability reporting for the year, as it may for years that begin in 2025 and 2026. Group. */
      readonly freed_by_member_state?: Flag;
      /** The company at the top of the group is a public-interest entity under the law of a Member State of the European Union: listed on a regulated market there, a bank, an insurer, or named as one. Group. */
      readonly eu_public_interest_entity?: Flag;
      /** The company at the top of the group already owed due diligence on human rights and environment by the law of the European Union in an earlier year. Group. */
      readonly owed_due_diligence_before?: Flag;
    };
    /** Subsidiaries and branches of the group in the European Union. */
    readonly eu_entities?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** Name of the subsidiary or branch. */
      readonly name?: Text;
      /** Subsidiary or branch. */
      readonly kind?: ('subsidiary' | 'branch') | Claims;
      /** Member State it lies in, ISO 3166-1 alpha-2. */
      readonly country?: Country;
      /** Net turnover of the subsidiary with those below it, or of the branch, in the financial year. */
      readonly turnover?: Quantity;
      /** It leaves out sustainability reporting of its own because a parent includes it in its report. */
      readonly exempted_from_reporting?: Flag;
      /** Day it published the sustainability report of the group of its parent outside the Union; omitted as does-not-exist where it has not. */
      readonly parent_report_published_on?: Day;
      /** That report can be read free of charge on its website or that of the business register, in an official language of the Union. */
      readonly parent_report_free_online?: Flag;
      /** Employees of the subsidiary with those below it, average of the financial year. */
      readonly employees_average?: Quantity;
    }[];
    /** Requests of customers, lenders or parents for information on sustainability, made to the operator. */
    readonly information_requests?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** Who asks. */
      readonly from?: Text;
      /** What the answer is for. */
      readonly purpose?: ('eu-sustainability-reporting' | 'due-diligence' | 'other') | Claims;
      /** It asks for more than the voluntary sustainability reporting standard of the European Union holds. */
      readonly exceeds_voluntary_standard?: Flag;
      /** The one who asks said which items exceed that standard. */
      readonly excess_named?: Flag;
      /** The one who asks told the operator of its right to decline those items. */
      readonly right_to_decline_told?: Flag;
      /** A contract or other arrangement obliges the operator to give those items. */
      readonly contract_demands_excess?: Flag;
    }[];
    /** Energy of the whole group, beside the figures of the site. */
    readonly energy?: {
      /** All final energy used in the year, in lower heating value, not net of what is sold. Group. */
      readonly use?: Quantity;
      /** Part of it from fossil sources, bought power and heat included. Group. */
      readonly fossil?: Quantity;
      /** Part of it from nuclear sources. Group. */
      readonly nuclear?: Quantity;
      /** Part of it from renewable sources. Group. */
      readonly renewable?: Quantity;
      /** Renewable fuels used: biomass, biogas, hydrogen from renewable sources. Group. */
      readonly renewable_fuels?: Quantity;
      /** Bought power, heat, steam and cooling from renewable sources. Group. */
      readonly bought_renewable?: Quantity;
      /** Renewable energy made by the group itself without fuel and used. Group. */
      readonly own_renewable?: Quantity;
      /** Coal and coal products used as fuel. Group. */
      readonly coal?: Quantity;
      /** Crude oil and petroleum products used as fuel. Group. */
      readonly oil?: Quantity;
      /** Natural gas used as fuel. Group. */
      readonly gas?: Quantity;
      /** Other fossil fuels used. Group. */
      readonly other_fossil?: Quantity;
      /** Bought power, heat, steam and cooling from fossil sources. Group. */
      readonly bought_fossil?: Quantity;
      /** Non-renewable energy produced by the group. Group. */
      readonly produced_non_renewable?: Quantity;
      /** Renewable energy produced by the group. Group. */
      readonly produced_renewable?: Quantity;
      /** Energy used in activities of sectors of high climate impact, mining and manufacturing among them. Group. */
      readonly use_high_impact?: Quantity;
      /** Net turnover from activities of sectors of high climate impact, mining and manufacturing among them. Group. */
      readonly turnover_high_impact?: Quantity;
      /** Energy used per net turnover, both of activities of sectors of high climate impact. Group. */
      readonly intensity?: Quantity;
    };
    /** Materials that go into products of the group, and products that come out. */
    readonly resources?: {
      /** Weight of all products and of technical and biological materials used in the year. Group. */
      readonly materials_used?: Quantity;
      /** Weight of reused or recycled components, intermediates and materials among them. Group. */
      readonly secondary_used?: Quantity;
      /** Share of reused or recycled components, intermediates and materials. Group. */
      readonly secondary_share?: Quantity;
      /** Share of the biological materials that is sourced sustainably; omitted as does-not-exist where none are used. Group. */
      readonly biological_sustainable_share?: Quantity;
      /** Recyclable content of products. Group. */
      readonly recyclable_product_share?: Quantity;
      /** Recyclable content of packaging; omitted as does-not-exist where products are not packed. Group. */
      readonly recyclable_packaging_share?: Quantity;
      /** Weight of all key materials used in the year. Group. */
      readonly key_materials?: Quantity;
    };
    /** Pollutants and hazardous substances of the whole group. */
    readonly pollution?: {
      /** Pollutants emitted in the year that are reported, one entry for each substance and medium. */
      readonly pollutants?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Pollutant. */
        readonly substance?: Substance;
        /** Where it goes. */
        readonly to?: ('air' | 'water' | 'soil') | Claims;
        /** Amount emitted in the year. Group. */
        readonly amount?: Quantity;
        /** It is measured, not estimated or calculated. */
        readonly measured?: Flag;
      }[];
      /** Microplastics generated or used. Group. */
      readonly microplastics?: Quantity;
      /** Substances of concern generated, used in production or bought. Group. */
      readonly concern_generated_or_used?: Quantity;
      /** Substances of concern that leave as emissions. Group. */
      readonly concern_emitted?: Quantity;
      /** Substances of concern that leave as products or parts of them. Group. */
      readonly concern_in_products?: Quantity;
      /** Substances of very high concern generated, used in production or bought. Group. */
      readonly very_high_concern_generated_or_used?: Quantity;
      /** Substances of very high concern that leave as emissions. Group. */
      readonly very_high_concern_emitted?: Quantity;
      /** Substances of very high concern that leave as products or parts of them. Group. */
      readonly very_high_concern_in_products?: Quantity;
      /** Operating and capital expenditure of the year tied to major incidents and deposits of pollution. Group. */
      readonly incident_spending?: Quantity;
      /** Provisions for environmental protection and remediation at the end of the year. Group. */
      readonly remediation_provisions?: Quantity;
      /** The group makes, formulates or imports chemical substances as its main business. Group. */
      readonly chemical_sector?: Flag;
      /** Primary microplastics released directly to the environment. Group. */
      readonly microplastics_released?: Quantity;
    };
    /** Sites of the whole group and nature. */
    readonly biodiversity?: {
      /** Sites owned, leased or managed in or near biodiversity-sensitive areas that they harm. Group. */
      readonly sensitive_sites?: Quantity;
      /** Area of those sites. Group. */
      readonly sensitive_sites_area?: Quantity;
      /** The group contributes directly to change of land use, fresh water use or sea use. Group. */
      readonly land_use_change?: Flag;
      /** Biodiversity offsets are part of the action plans. Group. */
      readonly uses_offsets?: Flag;
      /** The group has a transition plan for biodiversity and has made its key features public. Group. */
      readonly has_public_transition_plan?: Flag;
    };
    /** People who work for the whole group, beside the figures of the site. */
    readonly workforce?: {
      /** Employees, heads. Group. */
      readonly employees?: Quantity;
      /** Women among the employees. Group. */
      readonly women?: Quantity;
      /** Men among the employees. Group. */
      readonly men?: Quantity;
      /** Employees of another gender, as they say themselves; omitted as does-not-exist where there are none. Group. */
      readonly other_gender?: Quantity;
      /** Employees whose gender is not reported; omitted as does-not-exist where there are none. Group. */
      readonly gender_not_reported?: Quantity;
      /** Employees with a permanent contract. Group. */
      readonly permanent?: Quantity;
      /** Employees with a temporary contract. Group. */
      readonly temporary?: Quantity;
      /** Employees without guaranteed hours. Group. */
      readonly non_guaranteed_hours?: Quantity;
      /** Employees who left in the year. Group. */
      readonly left?: Quantity;
      /** Employees who left in the year, as a share of the employees. Group. */
      readonly turnover_rate?: Quantity;
      /** People in the own workforce who are no employees: self-employed under contract, and those that employment agencies provide. Group. */
      readonly non_employees?: Quantity;
      /** Share of the employees that collective agreements cover. Group. */
      readonly collective_agreement_share?: Quantity;
      /** Share of employees under collective agreements, one entry for each region outside the European Economic Area. */
      readonly collective_agreements_by_region?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Region or country. */
        readonly region?: Text;
        /** Share of the employees there that collective agreements cover. */
        readonly share?: Quantity;
      }[];
      /** Women in top management. Group. */
      readonly top_management_women?: Quantity;
      /** Men in top management. Group. */
      readonly top_management_men?: Quantity;
      /** Share of women in top management. Group. */
      readonly top_management_women_share?: Quantity;
      /** Employees under 30 years of age. Group. */
      readonly under_30?: Quantity;
      /** Employees of 30 to 50 years of age. Group. */
      readonly from_30_to_50?: Quantity;
      /** Employees over 50 years of age. Group. */
      readonly over_50?: Quantity;
      /** All employees are paid an adequate wage by the benchmark that applies. Group. */
      readonly all_paid_adequately?: Flag;
      /** Countries where employees earn less than the adequate wage. */
      readonly below_adequate_wage?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Country, ISO 3166-1 alpha-2. */
        readonly country?: Country;
        /** Share of the employees there who earn less. */
        readonly share?: Quantity;
      }[];
      /** All employees are protected against loss of income through sickness, unemployment, injury, parental leave and retirement. Group. */
      readonly all_socially_protected?: Flag;
      /** Countries where employees lack protection against loss of income from a major event of life. */
      readonly social_protection_gaps?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Country, ISO 3166-1 alpha-2. */
        readonly country?: Country;
        /** Events without protection; whole as given. */
        readonly events?:
          | readonly ('sickness' | 'unemployment' | 'injury-and-disability' | 'parental-leave' | 'retirement')[]
          | Claims;
        /** Kinds of employees without it. */
        readonly employees?: Text;
      }[];
      /** Share of the employees with disabilities, as far as the law lets it be asked. Group. */
      readonly disability_share?: Quantity;
      /** Share of the women who took part in regular reviews of performance and career. Group. */
      readonly reviews_share_women?: Quantity;
      /** Share of the men who took part in regular reviews of performance and career. Group. */
      readonly reviews_share_men?: Quantity;
      /** Mean hours of training of a woman in the year. Group. */
      readonly training_hours_women?: Quantity;
      /** Mean hours of training of a man in the year. Group. */
      readonly training_hours_men?: Quantity;
      /** Share of the employees entitled to leave for family reasons. Group. */
      readonly family_leave_entitled_share?: Quantity;
      /** Share of the entitled women who took leave for family reasons. Group. */
      readonly family_leave_taken_women?: Quantity;
      /** Share of the entitled men who took leave for family reasons. Group. */
      readonly family_leave_taken_men?: Quantity;
      /** Mean gross hourly pay of women. Group. */
      readonly mean_pay_women?: Quantity;
      /** Mean gross hourly pay of men. Group. */
      readonly mean_pay_men?: Quantity;
      /** Mean pay of men less that of women, as a share of that of men. Group. */
      readonly pay_gap?: Quantity;
      /** Yearly total pay of the one paid most. Group. */
      readonly highest_pay?: Quantity;
      /** Median of the yearly total pay of all employees but the one paid most. Group. */
      readonly median_pay?: Quantity;
      /** Yearly total pay of the one paid most to the median of all other employees; 24 to 1 is 2400 %. Group. */
      readonly pay_ratio?: Quantity;
      /** Incidents of discrimination and harassment reported in the year. Group. */
      readonly discrimination_incidents?: Quantity;
      /** Complaints of the own workforce through any channel in the year, without those on discrimination. Group. */
      readonly complaints?: Quantity;
      /** Fines, penalties and damages for incidents of discrimination and complaints in the year. Group. */
      readonly incident_payments?: Quantity;
      /** Severe human rights incidents tied to the workforce in the year, such as forced or child labour or trafficking. Group. */
      readonly severe_incidents?: Quantity;
      /** Fines, penalties and damages for severe human rights incidents in the year. Group. */
      readonly severe_incident_payments?: Quantity;
      /** Permanent employees who left in the year, over their mean number. Group. */
      readonly permanent_turnover_rate?: Quantity;
      /** Self-employed and agency workers in the own workforce are tied to material impacts, risks or opportunities. Group. */
      readonly non_employees_material?: Flag;
      /** Share of the employees who took part in formal reviews of performance and career. Group. */
      readonly reviews_share?: Quantity;
      /** Mean hours of training of an employee in the year. Group. */
      readonly training_hours?: Quantity;
      /** Incidents of discrimination at work that a court or authority found in the year. Group. */
      readonly verified_discrimination_incidents?: Quantity;
      /** Other human rights incidents tied to the workforce that a court or authority found in the year. Group. */
      readonly verified_human_rights_incidents?: Quantity;
      /** Fines, penalties and damages recognised in the year for incidents of discrimination and human rights that were found. Group. */
      readonly verified_incident_payments?: Quantity;
    };
    /** Customers that the operator sells its products to. Operator. */
    readonly buyers?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** Name of the buyer. */
      readonly name?: Text;
      /** Country whose law governs the buyer, or the company at the top of its group, ISO 3166-1 alpha-2. */
      readonly seat?: Country;
      /** Employees of the buyer with its group, average of the financial year. */
      readonly employees_average?: Quantity;
      /** Net turnover of the buyer with its group worldwide in the financial year. */
      readonly turnover?: Quantity;
      /** Net turnover of the buyer with its group made in the European Union in the financial year. */
      readonly turnover_eu?: Quantity;
      /** The buyer has said whether the law of the European Union obliges it to due diligence on human rights and environment along its chain. */
      readonly owes_due_diligence?: Flag;
      /** The operator has assured the buyer by contract that it keeps the buyer's code of conduct, and asks the same of its own suppliers; omitted as does-not-exist where the buyer has not asked. */
      readonly code_of_conduct_assured?: Flag;
      /** The operator lets the buyer, or an independent third party, verify that it keeps what it assured; omitted as does-not-exist where it assured nothing. */
      readonly verification_allowed?: Flag;
      /** The operator answers the buyer's requests for what is needed to find adverse impacts, with the names of its own suppliers where needed; omitted as does-not-exist where the buyer has asked nothing. */
      readonly essential_information_given?: Flag;
      /** The terms on due diligence that the buyer asks of the operator are fair, reasonable and non-discriminatory. */
      readonly fair_terms?: Flag;
      /** The buyer bears the cost of verification by an independent third party, save where the operator asked to pay a part. */
      readonly pays_for_verification?: Flag;
    }[];
    /** The operator is a micro, small or medium-sized company that is not part of a large group, by the size classes of the accounting law of the European Union. */
    readonly small_or_medium?: Flag;
    /** Share of the undertaking that qualifies as environmentally sustainable under Regulation (EU) 2020/852, as it discloses it. */
    readonly taxonomy?: {
      /** Share of turnover from activities that qualify. Group. */
      readonly turnover_share?: Quantity;
      /** Share of capital expenditure for activities that qualify. Group. */
      readonly capex_share?: Quantity;
      /** Share of operating expenditure for activities that qualify. Group. */
      readonly opex_share?: Quantity;
      /** Operating expenditure by which that share is divided. Group. */
      readonly opex_total?: Quantity;
      /** Whether operating expenditure does not matter for the business model, so that it was not assessed. Group. */
      readonly opex_immaterial?: Flag;
      /** Whether the statement explains why it does not matter. Group. */
      readonly opex_immaterial_explained?: Flag;
      /** Share of turnover of activities left unassessed as not material. Group. */
      readonly turnover_not_assessed?: Quantity;
      /** Share of capital expenditure of activities left unassessed as not material. Group. */
      readonly capex_not_assessed?: Quantity;
    };
    /** Category of the operator as an entrepreneur, by the Entrepreneurial Code of Kazakhstan: micro, small, medium or large. Operator. */
    readonly business_category?: ('micro' | 'small' | 'medium' | 'large') | Claims;
    /** The state is a shareholder or participant of the operator, or the operator is a subsidiary, a dependent company or another affiliate of a company of which it is. Operator. */
    readonly quasi_state?: Flag;
    /** Who of the state controls the operator: nobody; the national wealth fund Samruk-Kazyna, directly or through others; another body or company of the state. Control is the right to determine decisions. Operator. */
    readonly state_control?: ('none' | 'samruk-kazyna' | 'other-state') | Claims;
    /** Legal form of the operator: joint-stock company, limited liability partnership, or another. Operator. */
    readonly legal_form?: ('joint-stock-company' | 'limited-liability-partnership' | 'other') | Claims;
    /** Exchanges on which shares of the company at the top of the group, or of the operator, are admitted to trading; whole as given, empty where there is none. Group. */
    readonly exchanges?:
      | readonly (
          'aix' | 'kase' | 'london' | 'hong-kong' | 'toronto' | 'australia' | 'eu-regulated-market' | 'other'
        )[]
      | Claims;
    /** Shares or bonds of the operator that were issued under the law of Kazakhstan on securities are in circulation. Operator. */
    readonly public_securities_in_kazakhstan?: Flag;
  };
  /** Licences and contracts for the use of the subsoil. */
  readonly rights?: readonly {
    /** Name of the item, unique in its list; papers name it under `covers`. */
    readonly id: Id;
    /** Kind of right. */
    readonly kind?: RightKind;
    /** Who holds it. */
    readonly holder?: Text;
    /** Day it was issued or signed. */
    readonly issued_on?: Day;
    /** Last day of its term. */
    readonly expires_on?: Day;
    /** Length of its term. */
    readonly term?: Quantity;
    /** By how much it may be prolonged. */
    readonly extension?: Quantity;
    /** Area it covers. */
    readonly area?: Quantity;
    /** Least yearly spending it asks for. */
    readonly minimum_spend?: Quantity;
    /** What it is for: solid minerals other than uranium, uranium, nothing but common minerals such as sand and building stone, or oil and gas. */
    readonly minerals?: ('solid' | 'uranium' | 'common' | 'hydrocarbons') | Claims;
    /** What it lets its holder do; whole as given. */
    readonly operations?: readonly ('exploration' | 'mining' | 'use-of-subsoil-space' | 'geological-study')[] | Claims;
    /** How its area is mined; old dumps and tailings dug from the surface are a method of their own. */
    readonly mining_method?:
      ('open-pit' | 'underground' | 'in-situ-leaching' | 'open-pit-on-technogenic-sites') | Claims;
    /** Licence and mine plan provide for mining ores of iron, manganese or chromium. */
    readonly ferrous_ore?: Flag;
    /** Blocks of one minute by one minute in the licence, a part of a block counted as a whole one; 4 times for four. */
    readonly blocks?: Quantity;
    /** Blocks in the licence when it was issued; 4 times for four. */
    readonly blocks_at_issue?: Quantity;
    /** Blocks given up before it was prolonged; 4 times for four. */
    readonly blocks_given_up?: Quantity;
    /** Blocks for whose area a mining licence was applied for before it was prolonged; 0 times for none. */
    readonly blocks_claimed_for_mining?: Quantity;
    /** Length of the term it was issued for, before any extension. */
    readonly first_term?: Quantity;
    /** How often it was prolonged; 0 times where it never was. */
    readonly extensions?: Quantity;
    /** Length of the longest extension; omitted as does-not-exist where it was never prolonged. */
    readonly longest_extension?: Quantity;
    /** Day the last extension was applied for; omitted as does-not-exist where none was. */
    readonly extension_applied_on?: Day;
    /** Last day of the term that was running when the last extension was applied for. */
    readonly term_before_extension_ends_on?: Day;
    /** Spent in the year on operations on its area, of the kinds that the law on the subsoil counts. Site. */
    readonly spend?: Quantity;
    /** Part of that spending which is administration, accounting, research, training and the like. Site. */
    readonly overhead_spend?: Quantity;
    /** Least spending for the year as holder and authority reckon it for this licence, where the year is not a whole one, the amount changes within it, or retention status or an agreement with the state on processing sets another. Site. */
    readonly spend_due?: Quantity;
    /** Months from the end of the year to the day by which what was missing of the least spending had been spent and reported; omitted as does-not-exist where nothing was missing or it was not made up. */
    readonly shortfall_spent_after?: Quantity;
    /** Share of in-country value in the works and services bought for the operations in the calendar year, by the state's method of calculation. Site. */
    readonly in_country_value?: Quantity;
    /** Least share of in-country value in works and services that the licence or contract itself sets. */
    readonly in_country_value_minimum?: Quantity;
    /** Paid in the year for training citizens under the licence or contract. Site. */
    readonly training_spend?: Quantity;
    /** What was paid for training in the year before above that year's duty, and counts for this one. Site. */
    readonly training_carried_over?: Quantity;
    /** Paid in the year for research and development under the licence or contract. Site. */
    readonly research_spend?: Quantity;
    /** What was paid for research and development in the year before above that year's duty, and counts for this one. Site. */
    readonly research_carried_over?: Quantity;
    /** Costs of mining under the licence or contract in the year. Site. */
    readonly mining_costs?: Quantity;
    /** Investments under the contract in the year. Site. */
    readonly investments?: Quantity;
    /** Paid in the year under the contract for the social and economic development of the region and its infrastructure. Site. */
    readonly regional_spend?: Quantity;
    /** What was paid for the region in the year before above that year's duty, and counts for this one. Site. */
    readonly regional_carried_over?: Quantity;
    /** From the land of the nearest settlement to the nearest point of the operations; 0 m where they touch it. */
    readonly distance_to_settlement?: Quantity;
    /** The operations lie on the former nuclear test site of Semipalatinsk. */
    readonly on_former_nuclear_test_site?: Flag;
    /** From the land of the nearest dam, canal or other hydraulic structure in use to the nearest point of the operations; structures of the ore processing itself, such as tailings dams, are not counted. */
    readonly distance_to_hydraulic_structure?: Quantity;
    /** From the nearest grave, cemetery, burial place, or land set aside for one, to the nearest point of the operations. */
    readonly distance_to_graves?: Quantity;
    /** From the nearest land of others with buildings or perennial plantings on it to the nearest point of the operations. */
    readonly distance_to_buildings_of_others?: Quantity;
    /** Kinds of land the operations lie on; whole as given, empty where it is none of these. */
    readonly on_land_of?:
      | readonly (
          | 'defence'
          | 'water-fund'
          | 'drinking-groundwater'
          | 'transport-power-or-pipelines'
          | 'plot-for-state-needs'
          | 'closed-by-another-law'
        )[]
      | Claims;
    /** The operations are surveys from the air or by remote sensing, and nothing else. */
    readonly from_the_air_only?: Flag;
    /** Rock taken out and soil moved on the exploration area, in all. */
    readonly rock_moved?: Quantity;
    /** Rock and soil that the permit for exploration in bulk lets the holder move, in all; omitted as does-not-exist without such a permit. */
    readonly permitted_rock_volume?: Quantity;
    /** Permanent buildings or structures, or places for tailings or other waste of processing, stand on the exploration area. */
    readonly permanent_structures?: Flag;
    /** Overburden was or is stripped on the exploration area for pilot mining. */
    readonly overburden_stripped_for_pilot_mining?: Flag;
    /** The authority for the study of the subsoil was told, before the stripping began, of the minerals found and of area, volume and time of the works. */
    readonly pilot_mining_notified?: Flag;
    /** The groundwater of the mineralisation was studied, with its physical and chemical properties. */
    readonly water_studied?: Flag;
    /** All works on its area are documented. */
    readonly works_documented?: Flag;
    /** Share of the holder that the national company for uranium owns, directly or through others; 100 % where it is the holder itself. */
    readonly national_company_share?: Quantity;
    /** Length of the period of pilot mining. */
    readonly pilot_term?: Quantity;
    /** Solutions brought to the surface by leaching in place in the year. Site. */
    readonly solutions_lifted?: Quantity;
    /** Those of them put back into the subsoil in the year after the metal was taken out. Site. */
    readonly solutions_returned?: Quantity;
    /** Retention status: mining not begun or paused with the state's leave. */
    readonly retention?: {
      /** Retention status was granted for it and is in force. */
      readonly granted?: Flag;
      /** Length of all periods of retention status together, with extensions. */
      readonly total_term?: Quantity;
      /** Length of the longest period of retention status, first or prolonged. */
      readonly longest_period?: Quantity;
      /** Day retention status was first granted. */
      readonly granted_on?: Day;
      /** Day the holder got the last demand of the authority to prove that the grounds of the status still hold; omitted as does-not-exist where there was none. */
      readonly proof_asked_on?: Day;
      /** Working days from that demand to the handing in of the proof; omitted as does-not-exist where none was handed in. */
      readonly proof_given_after?: Quantity;
      /** The authority gave more time for that proof. */
      readonly proof_time_extended?: Flag;
    };
    /** Transfers of the right, of a share in it, or of shares in its holder or in those who control the holder, in the last three years. */
    readonly transfers?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** What passed to another. */
      readonly object?: ('right' | 'share-in-right' | 'shares-in-holder' | 'shares-in-controlling-company') | Claims;
      /** Day it took effect. */
      readonly on?: Day;
      /** What passed were securities traded on an exchange, or shares in companies that hold nothing but such. */
      readonly traded_on_exchange?: Flag;
      /** Ground on which no permit is needed: within a group with 99 % or more, below one per cent, unchanged shares, the state as a party, conversion, inheritance, buy-back, or another of the law's list; none where no such ground is given. */
      readonly freed?:
        | (
            | 'none'
            | 'group-of-99-percent'
            | 'below-one-percent'
            | 'shares-unchanged'
            | 'state-as-party'
            | 'conversion'
            | 'inheritance'
            | 'buy-back'
            | 'other-listed-ground'
          )
        | Claims;
      /** Day of the permit of the authority; omitted as does-not-exist where there was none. */
      readonly permitted_on?: Day;
      /** Last day on which the transfer could be made under the permit; omitted as does-not-exist without a permit. */
      readonly permit_ends_on?: Day;
      /** Day of the notice to the authority; omitted as does-not-exist where none was given. */
      readonly notified_on?: Day;
    }[];
    /** Changes in who controls the holder, directly or through others, in the last three years; control is more than 25 % of the shares, votes or distributed income, or the right to decide. */
    readonly control_changes?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** Day of the change. */
      readonly on?: Day;
      /** Day of the notice to the authority; omitted as does-not-exist where none was given. */
      readonly notified_on?: Day;
    }[];
    /** Duties that an agreement with the state on processing sets in place of the law and the licence; whole as given, empty where there is none. */
    readonly duties_by_agreement?: readonly ('minimum-spend' | 'training' | 'research')[] | Claims;
    /** Least payment for training in the year as holder and authority reckon it, where the year is the first with the duty or an agreement with the state on processing sets another amount. Site. */
    readonly training_due?: Quantity;
    /** Least payment for research and development in the year as holder and authority reckon it, where the year is the first with the duty or an agreement with the state on processing sets another amount. Site. */
    readonly research_due?: Quantity;
    /** Least payment for the region in the year as holder and authority reckon it, where the year is the first with the duty. Site. */
    readonly regional_due?: Quantity;
    /** What was spent on its area in the last year reported on is confirmed by an auditor, or shown apart in accounts that were audited. */
    readonly spend_audited?: Flag;
    /** The licence was issued in place of a contract, when its holder went over from contract to licence. */
    readonly replaces_contract?: Flag;
    /** Resources of minerals found on its area were estimated. */
    readonly resources_estimated?: Flag;
    /** Its area holds a deposit of uranium, or of uranium with rare earths. */
    readonly over_uranium_deposit?: Flag;
    /** Lower boundary of its area below the lowest point of the surface. */
    readonly lower_boundary?: Quantity;
    /** Another holder of a right to the subsoil works on the same territory. */
    readonly shared_area?: Flag;
    /** Its area lies on land that another owns or uses, and who has not agreed. */
    readonly on_land_of_others?: Flag;
    /** Day its term runs from, as the licence or contract itself says; often the day of issue. */
    readonly starts_on?: Day;
    /** Last day it was in force, where it has ended by expiry, surrender, revocation or otherwise; omitted as does-not-exist while it is in force. */
    readonly ended_on?: Day;
    /** How it ended: its term ran out, its holder gave it up, the authority revoked it, another right took its place, or otherwise; omitted as does-not-exist while it is in force. */
    readonly end_ground?: ('expiry' | 'surrender' | 'revocation' | 'replaced' | 'other') | Claims;
    /** Day works under it first began whose consequences have to be undone, such as mining, trenching or placing waste; omitted as does-not-exist while there were none. */
    readonly works_started_on?: Day;
    /** Works under it disturbed the surface of the land or the bottom of waters. */
    readonly ground_disturbed?: Flag;
    /** Day its holder last stopped the operations under it; omitted as does-not-exist while they go on or have never begun. */
    readonly suspended_on?: Day;
    /** What the space below or on the ground is used for under a right to the subsoil space: tailings dams and dumps of mining or processing, underground stores of oil and gas, underground places for waste or for letting in waste water, or filling up groundwater. */
    readonly space_use?:
      | ('mining-waste' | 'oil-and-gas-storage' | 'underground-waste-or-water' | 'groundwater-recharge')
      | Claims;
    /** Exploration plan of its area. */
    readonly exploration_plan?: {
      /** Day its holder adopted the plan, or its last change; omitted as does-not-exist where there is no plan. */
      readonly adopted_on?: Day;
      /** Last day of the works that the plan describes. */
      readonly planned_until?: Day;
      /** Day a copy of the plan first went to the authority for solid minerals; omitted as does-not-exist where none did. */
      readonly submitted_on?: Day;
      /** Law on the environment asks for an environmental permit or a positive conclusion of the state environmental expertise for the works of the plan. */
      readonly approval_needed?: Flag;
      /** Day of that permit or positive conclusion; omitted as does-not-exist where there is none. */
      readonly approved_on?: Day;
      /** Kinds, methods, ways, amounts and times of the exploration works are those of the plan, with its changes, that the authority has a copy of. */
      readonly works_as_filed?: Flag;
    };
    /** Mine plan of its area. */
    readonly mine_plan?: {
      /** Day its holder adopted the plan, or its last change; omitted as does-not-exist where there is no plan. */
      readonly adopted_on?: Day;
      /** Day the industrial safety authority agreed to the plan; omitted as does-not-exist where it did not. */
      readonly safety_agreed_on?: Day;
      /** Mining by the plan takes place within the water protection zone of surface waters. */
      readonly in_water_protection_zone?: Flag;
      /** Day the regional water authority agreed to the plan; omitted as does-not-exist where it did not. */
      readonly water_agreed_on?: Day;
      /** What the plan describes; whole as given. */
      readonly describes?: readonly ('kinds-and-methods' | 'amounts-and-times' | 'technology')[] | Claims;
      /** Day the plan was last changed; omitted as does-not-exist where it never was. */
      readonly changed_on?: Day;
      /** Mining goes on by the plan as agreed, or by changes of it that went to the authority for solid minerals after every approval they needed and before the works: kinds, methods, technology, amounts, times, facilities and infrastructure. */
      readonly works_as_filed?: Flag;
    };
    /** Project for operating the subsoil space. */
    readonly space_project?: {
      /** Day of the positive conclusion of the sanitary expertise on it; omitted as does-not-exist where there is none. */
      readonly sanitary_conclusion_on?: Day;
      /** Day the industrial safety authority agreed to it; omitted as does-not-exist where it did not. */
      readonly safety_agreed_on?: Day;
    };
    /** Plan of closing what is done under it. */
    readonly closure_plan?: {
      /** Day its holder adopted the plan, or its last change; omitted as does-not-exist where there is no plan. */
      readonly adopted_on?: Day;
      /** It was drawn up with somebody who holds a licence for environmental work and services. */
      readonly licensed_author?: Flag;
      /** Day of the last positive conclusion of the industrial safety expertise on it; omitted as does-not-exist where there is none. */
      readonly safety_expertise_on?: Day;
      /** Day of the last positive conclusion of the state environmental expertise on it; omitted as does-not-exist where there is none. */
      readonly environmental_expertise_on?: Day;
      /** Everything that is done under the right has its closure in the plan that got those conclusions. */
      readonly covers_all_works?: Flag;
      /** What the plan describes; whole as given. Progressive closure counts where the plan says what of it is done, or that nothing can be. */
      readonly describes?:
        | readonly (
            | 'decommissioning'
            | 'land-reclamation'
            | 'progressive-closure'
            | 'other-works'
            | 'waste-facilities'
            | 'safe-state-after-revocation'
            | 'cost'
          )[]
        | Claims;
      /** It and its reckoning of cost take in the last change of the mine plan. */
      readonly follows_mine_plan?: Flag;
      /** Cost of closing all that was done under the right and is planned for the three years after the last positive conclusions, by the plan. */
      readonly cost?: Quantity;
      /** What that cost holds; whole as given. An item of which there is nothing to close counts as held. */
      readonly cost_covers?:
        | readonly (
            | 'administration'
            | 'dismantling'
            | 'mine'
            | 'waste-facilities'
            | 'hazardous-materials'
            | 'land'
            | 'watercourses'
            | 'monitoring'
          )[]
        | Claims;
    };
    /** Sum of closure security that the authority's own scale gives for it, such as blocks or hectares times a sum for each. */
    readonly security_due?: Quantity;
    /** Securities for closing what is done under it, those that have ended too. One that answers for several rights stands under each of them. */
    readonly securities?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** What it is: guarantee, pledge of a bank deposit, pledge of other property, insurance, fund set aside, or something else. */
      readonly instrument?:
        ('guarantee' | 'deposit-pledge' | 'property-pledge' | 'insurance' | 'fund' | 'other') | Claims;
      /** Who stands for it: bank of the country of the site, foreign bank, company whose shares are traded on an organised market, national postal operator, insurer, the operator itself, or another. */
      readonly provider?:
        | (
            | 'domestic-bank'
            | 'foreign-bank'
            | 'listed-company'
            | 'postal-operator'
            | 'insurer'
            | 'operator'
            | 'other'
          )
        | Claims;
      /** Greatest sum it pays for closure; of a deposit what has been paid in. */
      readonly amount?: Quantity;
      /** Day it took effect, accepted by the authority in whose favour it is. */
      readonly starts_on?: Day;
      /** Last day it runs, or ran; omitted as does-not-exist where it runs without an end. */
      readonly ends_on?: Day;
      /** Day it ended early, or ceased to be what the law asks, for reasons outside the holder's control; omitted as does-not-exist where that has not happened. */
      readonly failed_on?: Day;
      /** Day the security in its place was provided; omitted as does-not-exist where there is none yet. */
      readonly replaced_on?: Day;
      /** The credit rating of the provider in foreign currency is at least the one the authority asks of it. */
      readonly provider_rating_sufficient?: Flag;
      /** By its terms it does not end before the closure that it secures is completed. */
      readonly runs_until_closed?: Flag;
      /** It is concluded on the standard form that the authority has approved for securities of its kind, in the languages the law asks for. */
      readonly standard_terms?: Flag;
      /** What is pledged is pledged to somebody else as well. */
      readonly pledged_again?: Flag;
      /** It was given for moving more rock and soil in exploration than is free of a permit. */
      readonly for_bulk_works?: Flag;
    }[];
    /** Sum that the project papers of a uranium mine set to be paid by now into the deposit for its closure. */
    readonly deposit_due?: Quantity;
    /** Day the payments into that deposit were last reckoned anew, on the market cost of closure. */
    readonly deposit_reckoned_on?: Day;
    /** Closing what was done under it. */
    readonly closure?: {
      /** Day the closure project was handed in for the expertises it needs; omitted as does-not-exist where it was not. */
      readonly project_submitted_on?: Day;
      /** Day the closure project was approved after its agreements and expertises; omitted as does-not-exist where it was not. */
      readonly project_approved_on?: Day;
      /** Cost of closure by the estimate of the closure project. */
      readonly project_cost?: Quantity;
      /** Day the closure works began; omitted as does-not-exist while they have not. */
      readonly started_on?: Day;
      /** Closure works follow the approved closure project. */
      readonly as_projected?: Flag;
      /** Day by which closure has to be complete, by its project. */
      readonly due_on?: Day;
      /** Day to which the authority has put off the end of closure for reasons of weather and climate; omitted as does-not-exist where it has not. */
      readonly extended_until?: Day;
      /** Day the act of closure was signed by the last of those who have to; omitted as does-not-exist while it is not. */
      readonly completed_on?: Day;
      /** Who signed the act; whole as given. */
      readonly act_signed_by?:
        | readonly (
            | 'regional-executive'
            | 'environmental-authority'
            | 'industrial-safety-authority'
            | 'sanitary-authority'
            | 'subsoil-study-authority'
            | 'competent-authority'
            | 'holder'
            | 'land-owner-or-user'
          )[]
        | Claims;
      /** It is done on land that another owns, or has for permanent use or on a long lease. */
      readonly on_land_of_others?: Flag;
      /** Day the act was signed that states, after a survey, that nothing has to be closed; omitted as does-not-exist where there is none. */
      readonly survey_act_on?: Day;
      /** What was done under it is closed together with what is done under a later right to the same ground, which grew out of it. */
      readonly taken_over?: Flag;
      /** Cost, by the closure project, of the works still to be done. */
      readonly remaining_cost?: Quantity;
      /** After it was revoked operations stopped at once, and the area is kept safe or is being closed. */
      readonly kept_safe?: Flag;
      /** Day a part of its area was last given up; omitted as does-not-exist where none was. */
      readonly part_given_up_on?: Day;
      /** Day the act was signed that the part given up is closed, or that nothing of it has to be; omitted as does-not-exist where there is none. */
      readonly part_closed_on?: Day;
    };
    /** Its mining area was explored further in the year before. */
    readonly explored?: Flag;
    /** Day the work programme of the contract was last changed by agreement with the authority; omitted as does-not-exist where it never was. */
    readonly work_programme_changed_on?: Day;
    /** Project of pilot mining or of developing a uranium deposit. */
    readonly uranium_project?: {
      /** It was drawn up by a design firm with a licence for it. */
      readonly licensed_designer?: Flag;
      /** Day the holder adopted the project, or its last change; omitted as does-not-exist where there is none. */
      readonly adopted_on?: Day;
      /** Day of the positive conclusion of the industrial safety expertise on it; omitted as does-not-exist where there is none. */
      readonly safety_expertise_on?: Day;
      /** Day of the positive conclusion of the state environmental expertise on it; omitted as does-not-exist where there is none. */
      readonly environmental_expertise_on?: Day;
      /** Day of the positive conclusion of the central commission on the development of uranium deposits on it; omitted as does-not-exist where there is none. */
      readonly state_expertise_on?: Day;
      /** Kinds, ways, technology, amounts and times of mining are those of the project; yearly amounts that differ by less than 20 % with geology and technology unchanged count as the same. */
      readonly works_as_filed?: Flag;
      /** Day the last analysis of how the project is carried out was sent in for expertise; omitted as does-not-exist where none was. */
      readonly analysed_on?: Day;
    };
    /** Plan of artisanal mining. */
    readonly artisanal_plan?: {
      /** Machines are used. */
      readonly machines?: Flag;
      /** Day of the positive conclusion of the state environmental expertise on the plan; omitted as does-not-exist where there is none. */
      readonly expertise_on?: Day;
    };
    /** Day the last report on the results of exploration was filed, after the right had ended; omitted as does-not-exist where it was not. */
    readonly final_report_filed_on?: Day;
    /** Day by which all reports on the last, incomplete year of the right were filed; omitted as does-not-exist where they were not. */
    readonly last_year_reports_filed_on?: Day;
    /** It was issued after an auction. */
    readonly issued_by_auction?: Flag;
    /** Bonus paid for it, in monthly calculation indices of the day of payment, such as 200 MCI. */
    readonly signature_bonus?: Quantity;
    /** Working days from the day it was issued to the day that bonus was paid. */
    readonly signature_bonus_paid_after?: Quantity;
    /** Charge for its area paid for the calendar year. Site. */
    readonly area_charge_paid?: Quantity;
    /** Charge for its area for the calendar year as the holder reckons it, where the year is not a whole one or the rate changes within it. Site. */
    readonly area_charge_due?: Quantity;
    /** Day the charge for its area for the current calendar year was paid; omitted as does-not-exist where it was not. */
    readonly area_charge_paid_on?: Day;
    /** Day the reckoning of that charge for the current calendar year was handed in; omitted as does-not-exist where it was not. */
    readonly area_charge_declared_on?: Day;
    /** Taxes on what is done under it are accounted for apart from other rights and other business, by rules in the operator's tax accounting policy. */
    readonly separate_tax_accounts?: Flag;
    /** Minerals taken from old waste of mining and processing are accounted for, for tax, apart from other minerals; omitted as does-not-exist where none are taken. */
    readonly technogenic_tax_accounts?: Flag;
    /** Relief from the ordinary rate of the tax on extraction that is used for its deposit. */
    readonly extraction_tax_relief?: ('none' | 'first-sixty-months' | 'low-profitability') | Claims;
    /** Day industrial mining began on its area. */
    readonly industrial_mining_began_on?: Day;
    /** Internal rate of return of its deposit, by the method of the Government. */
    readonly internal_rate_of_return?: Quantity;
    /** Since industrial mining began it was transferred to somebody who is no related party. */
    readonly transferred_outside_group_since_mining?: Flag;
    /** Its deposit was split off from an earlier mining contract or licence. */
    readonly split_from_mining_right?: Flag;
    /** Its area lies on ground for which a right to the subsoil had been given before 1 January 2018. */
    readonly on_ground_of_former_right?: Flag;
  }[];
  /** Environment. */
  readonly environment?: {
    /** Energy used and made on the site. */
    readonly energy?: {
      /** All energy used in the year, net of what is sold. Site. */
      readonly use?: Quantity;
      /** Electricity used in the year. Site. */
      readonly electricity?: Quantity;
      /** Share of the site's electricity that comes from its own renewable plants. Site. */
      readonly own_renewable_share?: Quantity;
      /** Energy used per mass of ore processed. Site. */
      readonly use_per_ore?: Quantity;
      /** Plants on the site that make power or heat. */
      readonly plants?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Kind of plant. */
        readonly kind?: EnergyPlantKind;
        /** Power, electric or thermal, as built. */
        readonly capacity?: Quantity;
        /** Day, month or year it went into operation. */
        readonly in_operation_on?: Day;
      }[];
      /** The site operates overhead power lines. */
      readonly overhead_lines?: Flag;
      /** By the energy law of the country of the site, the operator owes an energy audit or an energy management system. */
      readonly audit_or_system_due?: Flag;
    };
    /** Water taken, used and given back. */
    readonly water?: {
      /** Water taken from all sources in the year, mine water and bought water too. Site. */
      readonly abstraction?: Quantity;
      /** Water taken per mass of ore processed. Site. */
      readonly abstraction_per_ore?: Quantity;
      /** Water the plant is designed to need in a year. Site. */
      readonly planned_demand?: Quantity;
      /** Share of the water that the plant is designed to use again. Site. */
      readonly recycling_design_share?: Quantity;
      /** Whether the site lies in an area of high water stress. */
      readonly in_water_stressed_area?: Flag;
      /** Where the site takes its water from, or is to take it from. */
      readonly sources?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Kind of source. */
        readonly kind?: WaterSourceKind;
        /** River, canal, reservoir or aquifer. */
        readonly name?: Text;
        /** Distance from the site. */
        readonly distance?: Quantity;
        /** Greatest volume that the design or permit lets be taken in a day. */
        readonly abstraction_rate?: Quantity;
        /** The volume taken is measured by a meter. */
        readonly metered?: Flag;
        /** Day the intake went into operation. */
        readonly commissioned_on?: Day;
        /** The intake has devices that regulate the flow. */
        readonly flow_regulated?: Flag;
        /** A sanitary protection zone of the intake has been set. */
        readonly protection_zone_set?: Flag;
        /** Points have been set up at which the state of the groundwater is observed. */
        readonly observation_points?: Flag;
        /** The water is of drinking quality by nature. */
        readonly drinking_quality?: Flag;
        /** What the water is used for; whole as given. */
        readonly used_for?:
          readonly ('drinking' | 'household' | 'process' | 'dust-suppression' | 'irrigation' | 'other')[] | Claims;
        /** Volume taken from it in the year. */
        readonly abstracted?: Quantity;
        /** Volume that the permit in force lets be taken from it in that year, after any cut the water authority made; omitted as does-not-exist where there is no permit. */
        readonly permitted_volume?: Quantity;
        /** Its water only makes up what is lost in a closed circuit or in using water again. */
        readonly only_tops_up_circuit?: Flag;
        /** For groundwater: it is taken by shaft, filter-tube or spring-capture wells from the first aquifer below the ground, which is not used for central drinking water supply of settlements. */
        readonly from_first_aquifer?: Flag;
        /** The water reaches the site treated to drinking quality, such as from a town main. */
        readonly treated_to_drinking_quality?: Flag;
        /** Water of another quality could serve instead of it, for all that it is used for beside drinking and household needs. */
        readonly other_water_available?: Flag;
        /** The process is designed for water of drinking quality. */
        readonly drinking_quality_needed?: Flag;
        /** For groundwater: it is the only drinking water that its users have, and nothing could take its place. */
        readonly sole_drinking_source?: Flag;
        /** For groundwater: its wells have instruments that show the water level, or the pressure where they flow by themselves. */
        readonly level_gauges?: Flag;
        /** For groundwater: the flow and the static and dynamic levels in its wells (the head, where they flow by themselves) are observed. */
        readonly level_monitored?: Flag;
        /** For groundwater: the quality of its water is monitored. */
        readonly quality_monitored?: Flag;
        /** Its meter is of an approved type in the state register of measuring instruments, and its verification is valid. */
        readonly meter_verified?: Flag;
        /** For surface water: the intake has devices that keep fish out or let them pass. */
        readonly fish_protection?: Flag;
      }[];
      /** Share of the water used in the year that was used before. Site. */
      readonly recycled_share?: Quantity;
      /** Taps, tanks and mains at which the site gives drinking water to its workers or to others. */
      readonly drinking_points?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What was found in the water; `statistic: maximum` is the highest result of the period. */
        readonly measurements?: Figures;
        /** It lies in climatic region III of the building rules of the country of the site, the warm one. */
        readonly warm_climate?: Flag;
      }[];
      /** Water given back in the year, to all receivers. Site. */
      readonly discharge?: Quantity;
      /** Outlets by which waste water leaves the site or is led to a pond, sewer or underground: process, domestic and cooling water, run-off and drainage, mine and pit water; one entry for each outlet. */
      readonly discharges?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What water it is: process (used in production), domestic, run-off (rain, melt, seepage and drainage water of the site), mine-water (pumped from pit, shaft or mine), cooling, process-solution (solution put underground to extract a mineral). */
        readonly kind?: ('process' | 'domestic' | 'run-off' | 'mine-water' | 'cooling' | 'process-solution') | Claims;
        /** What receives it: surface-water (river, lake, reservoir), sea, groundwater, subsoil (put underground), land (let out on the ground), irrigated-land, storage-pond, evaporation-pond, closed-circuit-pond (pond within a closed circuit of the site), public-sewer. */
        readonly receiver?:
          | (
              | 'surface-water'
              | 'sea'
              | 'groundwater'
              | 'subsoil'
              | 'land'
              | 'irrigated-land'
              | 'storage-pond'
              | 'evaporation-pond'
              | 'closed-circuit-pond'
              | 'public-sewer'
            )
          | Claims;
        /** The water is treated before it leaves by this outlet. */
        readonly treated?: Flag;
        /** Highest temperature of the water at the outlet in the year. */
        readonly highest_temperature?: Quantity;
        /** Analysis found the water to hold substances that attack concrete. */
        readonly aggressive_to_concrete?: Flag;
        /** Analysis found the water to hold substances that attack metal. */
        readonly aggressive_to_metal?: Flag;
        /** The outlet lies in the sanitary protection zone of a source of central drinking water supply. */
        readonly in_drinking_water_protection_zone?: Flag;
        /** The outlet lies in the sanitary protection zone of a resort. */
        readonly in_resort_protection_zone?: Flag;
        /** The outlet lies in a place set aside for bathing. */
        readonly in_bathing_place?: Flag;
        /** The volume let out is measured by a meter. */
        readonly metered?: Flag;
        /** What the receiving water is used for; whole as given. */
        readonly receiving_use?:
          | readonly ('drinking-water' | 'fishery' | 'recreation' | 'irrigation' | 'livestock' | 'industry' | 'none')[]
          | Claims;
        /** Distance from the outlet to the section of the receiving water where its quality is monitored. */
        readonly control_section_distance?: Quantity;
        /** For water put underground, what takes it: isolated-without-water (isolated horizon that bears no water), isolated-aquifer-without-use (isolated aquifer whose water cannot serve for drinking, bathing cures, technical needs, irrigation or livestock), other. */
        readonly horizon?: ('isolated-without-water' | 'isolated-aquifer-without-use' | 'other') | Claims;
        /** What is taken out of the water before it leaves, as the approved design asks, and what the design shows that the water does not hold; whole as given. */
        readonly treated_for?:
          | readonly (
              | 'oil-products'
              | 'suspended-solids'
              | 'hydrogen-sulphide'
              | 'metals'
              | 'sulphate'
              | 'nitrogen-compounds'
              | 'organic-matter'
              | 'other'
            )[]
          | Claims;
        readonly pollutants?: Figures;
        /** Pollutants in the water of the outlet, each with what the permit allows and what was let out. */
        readonly limits?: readonly {
          /** Name of the item, unique in its list; papers name it under `covers`. */
          readonly id: Id;
          /** The pollutant. */
          readonly substance?: Text;
          /** Mass that the permit allows to be let out in the year. */
          readonly permitted?: Quantity;
          /** Mass that was let out in the year. */
          readonly discharged?: Quantity;
        }[];
        /** Whether it counts as a main stationary source under the rules on automatic monitoring of emissions of the country of the site. */
        readonly main_source?: Flag;
        /** Automatic monitoring of its water: none, not-connected (installed, its data do not reach the authority in real time), real-time (installed, its data reach the information system of the authority in real time). */
        readonly automatic_monitoring?: ('none' | 'not-connected' | 'real-time') | Claims;
        /** For water led to a pond: whether it can seep from the pond into the ground or spill out of it. */
        readonly seeps_or_overflows?: Flag;
        /** Day water first left by it, or is planned to; omitted as does-not-exist while no day is set. Only asked while the site is not yet in operation. */
        readonly first_used_on?: Day;
        /** Kinds of metal production whose waste water, in whole or part, leaves by it; whole as given, empty where none. */
        readonly metal_production?:
          | readonly ('copper' | 'lead-tin' | 'zinc-cadmium' | 'precious-metals' | 'nickel-cobalt' | 'ferro-alloys')[]
          | Claims;
        /** All that is fed to the plant it comes from holds much arsenic. */
        readonly arsenic_rich_feed?: Flag;
        /** Volume let out by it in the year. */
        readonly volume?: Quantity;
        /** Volume that the permits in force let out by it in that year; omitted as does-not-exist where there is no permit. */
        readonly permitted_volume?: Quantity;
        /** Its meter is of an approved type in the state register of measuring instruments, and its verification is valid. */
        readonly meter_verified?: Flag;
        /** What receives it is a surface water with natural healing properties or fit for cures. */
        readonly receiver_has_healing_water?: Flag;
        /** For water led to a public sewer: it keeps to the concentrations that the rules of acceptance allow, after treatment on the site where needed, and to the technical conditions of the sewer operator. */
        readonly sewer_limits_kept?: Flag;
      }[];
      /** The site uses water in a closed circuit. */
      readonly closed_circuit?: Flag;
      /** Ponds that take waste water, tailings ponds apart. */
      readonly ponds?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Kind of pond. */
        readonly kind?: ('storage' | 'evaporation' | 'settling' | 'biological-treatment' | 'closed-circuit') | Claims;
        /** Day it took its first water. */
        readonly commissioned_on?: Day;
        /** Day of its last enlargement. */
        readonly enlarged_on?: Day;
        /** It has a liner that keeps pollutants from the ground and the groundwater. */
        readonly lined?: Flag;
        /** Day it was taken out of use. */
        readonly closed_on?: Day;
        /** Day the reclamation of its land was finished. */
        readonly reclaimed_on?: Day;
        /** Day by which the plan has its land reclaimed. */
        readonly reclamation_due_on?: Day;
      }[];
      /** Aquifers that workings, pits or wells of the site open. */
      readonly opened_aquifers?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Its water can serve for drinking or household supply. */
        readonly usable_for_drinking?: Flag;
        /** The design foresaw that it would be opened. */
        readonly foreseen?: Flag;
        /** It is reliably isolated, so that it cannot be polluted. */
        readonly isolated?: Flag;
        /** Where the design had not foreseen it: measures to protect it were taken without delay. */
        readonly protected_at_once?: Flag;
        /** Authorities that were told of the opening; whole as given. */
        readonly reported_to?: readonly ('environment' | 'water' | 'geology' | 'sanitary')[] | Claims;
        /** Day it was opened, or is planned to be. */
        readonly opened_on?: Day;
      }[];
      /** Wells and shafts that lead used water into the ground; each is an outlet among the discharges too. */
      readonly absorbing_wells?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day it was drilled. */
        readonly drilled_on?: Day;
        /** It may pollute an aquifer that is used for, or fit for, drinking water or cures. */
        readonly endangers_usable_aquifer?: Flag;
        /** It lies in the sanitary protection zone of a source of water supply. */
        readonly in_drinking_water_protection_zone?: Flag;
        /** The water led into it holds radioactive substances. */
        readonly takes_radioactive_water?: Flag;
        /** The quality of the water in the nearest wells and springs is analysed regularly. */
        readonly neighbouring_water_observed?: Flag;
      }[];
      /** Buildings, stores, sites and works of the project that lie inside the water-protection zone of a river, lake, reservoir or sea. */
      readonly protection_zone_uses?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What it is. */
        readonly kind?:
          | (
              | 'building'
              | 'oil-store'
              | 'machinery-service'
              | 'workshop'
              | 'vehicle-wash'
              | 'waste-site'
              | 'construction-work'
              | 'dredging'
              | 'blasting'
              | 'mining'
              | 'drilling'
              | 'pipeline-or-cable'
              | 'other-work'
            )
          | Claims;
        /** It serves to protect from mudflows, landslides or floods. */
        readonly protects_from_floods?: Flag;
        /** Day its building began, it was placed there or the works began. */
        readonly begun_on?: Day;
        /** It lies within a settlement. */
        readonly in_settlement?: Flag;
        /** It has structures and devices that keep pollution and litter from the water and its protection zone and strip. */
        readonly pollution_prevented?: Flag;
        /** It has a negative effect on the quality of the water. */
        readonly harms_water?: Flag;
        /** Day it went into operation, or again after its last reconstruction; the planned day where it has not yet. */
        readonly commissioned_on?: Day;
      }[];
      /** Waste of the site is let into, tipped into or buried in a water body, or litters its catchment, ice or snow. */
      readonly waste_put_into_water?: Flag;
      /** Toxic chemicals against pests or weeds, or fertilisers, are used by the site on the catchment of a water body. */
      readonly pesticides_on_catchment?: Flag;
      /** Blasting that sets free radioactive or toxic substances is done on a water body. */
      readonly toxic_blasting_in_water?: Flag;
      /** Whether the project designs, lays or runs pipelines or cables under water. */
      readonly underwater_lines?: Flag;
      /** Bodies of surface water that the site affects or may affect: by letting water out, taking it, seepage, or works on bed, banks or flow. */
      readonly surface_bodies?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** River, lake, reservoir, canal or coast. */
        readonly name?: Text;
        /** What it is; transitional is the brackish mouth of a river. */
        readonly kind?: ('river' | 'lake' | 'reservoir' | 'canal' | 'transitional' | 'coastal') | Claims;
        /** Substances that the water of the site brings into it, of those that have a limit for waters of household use; whole as given. */
        readonly substances_let_in?:
          | readonly (
              | 'aluminium'
              | 'barium'
              | 'beryllium'
              | 'bismuth'
              | 'boron'
              | 'vanadium'
              | 'tungsten'
              | 'iron'
              | 'cadmium'
              | 'cobalt'
              | 'lithium'
              | 'manganese'
              | 'copper'
              | 'molybdenum'
              | 'arsenic'
              | 'nickel'
              | 'niobium'
              | 'nitrate'
              | 'thiocyanate'
              | 'mercury'
              | 'lead'
              | 'selenium'
              | 'silver'
              | 'strontium'
              | 'sulphate'
              | 'antimony'
              | 'thallium'
              | 'tellurium'
              | 'titanium'
              | 'chloride'
              | 'chromium-iii'
              | 'chromium-vi'
              | 'cyanide-total'
              | 'zinc'
              | 'ammonia-nitrogen'
              | 'fluoride'
            )[]
          | Claims;
        /** The water serves people for drinking and household supply or for bathing and leisure. */
        readonly household_use?: Flag;
        /** Climatic region by the building rules of the country of the site. */
        readonly climate_region?: ('I' | 'II' | 'III' | 'IV') | Claims;
        /** How the site affects it, or may; whole as given. */
        readonly affected_by?: readonly ('discharge' | 'seepage' | 'abstraction' | 'works')[] | Claims;
        /** Hardness of its water, mean of the year, as mass of CaCO3. */
        readonly hardness?: Quantity;
        /** Concentrations in its water, downstream of the site or around it, at representative points outside mixing zones that the authority has set. */
        readonly measurements?: Figures;
        /** Concentrations in fish living in it, as mass of wet tissue. */
        readonly biota_measurements?: Figures;
        /** Metals whose concentrations the authority found to keep to the standard once their natural background was taken into account; whole as given, empty where none. */
        readonly met_with_background?: readonly ('cadmium' | 'lead' | 'mercury' | 'nickel')[] | Claims;
        /** The site makes the state of the water worse, or is expected to: one element of its quality falls by a class, or gets any worse where it is in the lowest already. */
        readonly deterioration_expected?: Flag;
        /** The site keeps the water from reaching good ecological or chemical status in time, or is expected to. */
        readonly good_status_endangered?: Flag;
        /** The site takes water from it, holds it back or leads it away only as far as the flow that has to stay for its ecosystem is left in it. */
        readonly ecological_flow_kept?: Flag;
      }[];
      /** Bodies of groundwater that the site affects or may affect: by taking or pumping water, by letting it into the ground, or by seepage. */
      readonly groundwater_bodies?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Aquifer or body of groundwater. */
        readonly name?: Text;
        /** How the site affects it, or may; whole as given. */
        readonly affected_by?: readonly ('abstraction' | 'dewatering' | 'discharge' | 'seepage')[] | Claims;
        /** Concentrations in its water, at observation wells around the site. */
        readonly measurements?: Figures;
        /** The site makes its chemical or quantitative state worse, or is expected to: a standard is newly exceeded at one point of observation, or an exceeded value rises further, or more water is taken than can be. */
        readonly deterioration_expected?: Flag;
        /** An investigation confirmed that the water is in good chemical state though a standard is exceeded at some point. */
        readonly good_status_confirmed?: Flag;
        /** Hazardous substances from the site get into it: toxic, persistent or accumulating ones, and metals that the authority counts as such. */
        readonly hazardous_inputs?: Flag;
        /** The concentration of a pollutant from the site rises in it significantly and lastingly. */
        readonly rising_pollution?: Flag;
        /** The operator monitors its water. */
        readonly monitored?: Flag;
      }[];
      /** Structures and devices that keep the site from harming, polluting, littering and depleting waters are in place for all that is in operation. */
      readonly pollution_devices?: Flag;
      /** The best available technologies for saving water, on the list of the water authority of the country of the site, are fully in use and losses that serve nothing have been cut. */
      readonly best_technologies_in_place?: Flag;
      /** Mining, exploration, burial places of radioactive or chemical waste, landfills or other objects of the site that affect groundwater lie within the contours of a deposit or section of groundwater that is used, or may be used, for drinking water supply. */
      readonly over_drinking_groundwater?: Flag;
      /** The site drains a wetland, or part of one, or uses it otherwise. */
      readonly wetland_drained_or_used?: Flag;
      /** The site keeps the public from a body of water open to general use by fences, guard posts or signs, without ground in law. */
      readonly public_access_blocked?: Flag;
      /** Day on which name or seat of the holder of the permit for special water use last changed; omitted as does-not-exist where they have not changed since it was issued. */
      readonly permit_details_changed_on?: Day;
      /** Day on which the holder applied for its reissue after that change; omitted as does-not-exist where it did not. */
      readonly permit_reissue_requested_on?: Day;
      /** Wells drilled into groundwater that stand on the site, those in use for taking water apart. */
      readonly wells?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What it is: self-flowing (water comes up by itself), exploratory, observation (used to observe groundwater), unfit (cannot be used any more), out-of-use. */
        readonly state?: ('self-flowing' | 'exploratory' | 'observation' | 'unfit' | 'out-of-use') | Claims;
        /** Whether it is fitted with devices of conservation, or plugged for good. */
        readonly secured?: ('none' | 'conserved' | 'plugged') | Claims;
      }[];
      /** Structures that hold, regulate, take, lead or keep off water: dams, dykes, weirs, intakes, canals, pumping stations, dams of tailings and waste-water ponds. */
      readonly structures?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What it is. */
        readonly kind?:
          | (
              | 'dam'
              | 'dyke'
              | 'weir'
              | 'intake'
              | 'canal'
              | 'pumping-station'
              | 'reservoir'
              | 'pond-or-tailings-dam'
              | 'other'
            )
          | Claims;
        /** By the regulation on the safety of hydraulic structures of the country of the site it is of a potentially dangerous kind, whose failure threatens lives, health, nature or property. */
        readonly potentially_dangerous?: Flag;
        /** It is of raised danger in natural or technical emergencies, so that it is surveyed by many factors. */
        readonly high_danger?: Flag;
        /** It is a dam on a body of water: a river, lake, reservoir, pond or canal equated to a river. */
        readonly on_water_body?: Flag;
        /** Day it went into operation. */
        readonly commissioned_on?: Day;
        /** Day of its last survey by many factors; omitted as does-not-exist where there was none. */
        readonly surveyed_on?: Day;
        /** Day on which it was last checked whether the safety criteria set for it are kept; omitted as does-not-exist where none are set or none were checked. */
        readonly safety_criteria_checked_on?: Day;
        /** Money and materials are set aside for an accident of it. */
        readonly emergency_reserves?: Flag;
        /** The local system that warns of its failure is kept ready. */
        readonly warning_system_ready?: Flag;
        /** It stands on a river of at most 200 km. */
        readonly on_small_river?: Flag;
        /** It has a bottom outlet. */
        readonly bottom_outlet?: Flag;
        /** It has a spillway that lets floods pass. */
        readonly spillway?: Flag;
      }[];
      /** Buildings, stores, sites, structures and works of the project that lie on a body of surface water or within 500 m of one. */
      readonly waterside?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What it is; mining and exploration of solid minerals, digging for gold by hand, salt and healing mud apart; other-pollution-danger brings a danger of polluting water by radiation, chemicals, microbes or poison. */
        readonly kind?:
          | (
              | 'mining'
              | 'exploration'
              | 'drilling'
              | 'construction-work'
              | 'building'
              | 'water-structure'
              | 'bridge'
              | 'port-or-pier'
              | 'observation-point'
              | 'bank-protection'
              | 'greening'
              | 'pipeline-or-cable'
              | 'fuel-station'
              | 'oil-store'
              | 'machinery-service'
              | 'vehicle-wash'
              | 'chemicals-store'
              | 'waste-site'
              | 'waste-water-pond'
              | 'tailings-facility'
              | 'other-pollution-danger'
              | 'other-work'
            )
          | Claims;
        /** Where it lies by the approved boundaries of the water-protection strip and zone: on-water, strip, zone (beyond the strip), outside (beyond both, or at a water for which the law foresees none), none-set (no boundaries have been set at this stretch). */
        readonly place?: ('on-water' | 'strip' | 'zone' | 'outside' | 'none-set') | Claims;
        /** Distance from the edge of the water, at the mean level of many years (in flood for rivers, at normal head for reservoirs in a river bed). */
        readonly distance?: Quantity;
        /** Distance from the edge of the water to the first natural or made obstacle that stops run-off from higher ground; omitted as does-not-exist where there is none within 500 m. */
        readonly obstacle_distance?: Quantity;
        /** What water it is: river (canals equated to rivers too), river-reservoir (in a river bed), filled-reservoir (filled from elsewhere), lake (ponds too). */
        readonly water_kind?: ('river' | 'river-reservoir' | 'filled-reservoir' | 'lake') | Claims;
        /** Area of the lake or filled reservoir. */
        readonly water_area?: Quantity;
        /** It lies within the bounds of a settlement. */
        readonly in_settlement?: Flag;
        /** Day its building began, it was placed there or the works began, or are planned to. */
        readonly begun_on?: Day;
        /** Day a building went into operation. */
        readonly commissioned_on?: Day;
        /** For mining and exploration: day on which the licence or contract was first granted under which it is done, also where that right went over into a licence later. */
        readonly right_granted_on?: Day;
        /** Day on which the land it stands on was granted. */
        readonly land_granted_on?: Day;
        /** A water-protection strip had been set there when the land was granted. */
        readonly strip_set_at_grant?: Flag;
        /** Its waste water goes to a central sewer, to another system of removal and treatment, or to watertight pits that are emptied. */
        readonly sewage_collected?: Flag;
        /** It has a closed system of technical water supply without discharge, or structures and devices that keep water, strip and zone from pollution, litter and depletion. */
        readonly pollution_prevented?: Flag;
      }[];
    };
    /** Soil at and around the site. */
    readonly soil?: {
      /** Places at and around the site whose soil its dust, waste or water may reach, whether sampled or not. */
      readonly points?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What was found in the soil; `fraction` mobile or water-soluble where a form was measured, total for all of it. */
        readonly measurements?: Figures;
      }[];
    };
    /** Noise around the site. */
    readonly noise?: {
      /** Places with homes, schools or hospitals that the noise of the site may reach, whether measured or modelled there or not. */
      readonly points?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What stands there: homes (care homes too), schools-or-clinics (nursery schools and playgrounds too), hospitals (sanatoria too). */
        readonly place?: ('homes' | 'schools-or-clinics' | 'hospitals') | Claims;
        /** Equivalent level by day. */
        readonly day_equivalent?: Quantity;
        /** Highest level by day. */
        readonly day_maximum?: Quantity;
        /** Equivalent level by night. */
        readonly night_equivalent?: Quantity;
        /** Highest level by night. */
        readonly night_maximum?: Quantity;
      }[];
    };
    /** Ionising radiation. */
    readonly radiation?: {
      /** Workers may get more than 1 mSv a year from natural sources: work underground, or raw material rich in natural radionuclides. */
      readonly natural_sources_matter?: Flag;
      /** Uranium, radium or thorium is taken out of the ore, or used. */
      readonly extracts_radionuclides?: Flag;
      /** Highest effective dose of a worker in the year from natural sources at work, where no work with made sources is done. */
      readonly worker_dose?: Quantity;
      /** Control of the doses that workers get from natural sources: none, selective (places of the highest exposure), permanent. */
      readonly dose_control?: ('none' | 'selective' | 'permanent') | Claims;
      /** Measures are taken to lower these doses. */
      readonly dose_reduction?: Flag;
      /** The yearly doses of workers treated as personnel that works with made sources stay within the limits for personnel. Site. */
      readonly personnel_dose_limits_kept?: Flag;
      /** Workers above the limit for natural sources are treated as personnel that works with made sources, and the authority was told in writing. */
      readonly treated_as_personnel?: Flag;
      /** Day on which the process last changed so that workers may get higher doses; omitted as does-not-exist where it has not since the survey. */
      readonly process_changed_on?: Day;
      /** Day of the last survey of natural radiation at the workplaces; omitted as does-not-exist where there was none. */
      readonly surveyed_on?: Day;
      /** Highest effective dose of a worker in the year from ground contaminated by a radiation accident. */
      readonly contamination_dose?: Quantity;
      /** The site works on ground contaminated by a radiation accident. */
      readonly on_contaminated_ground?: Flag;
      /** Plots on which buildings of the project were or are to be built. */
      readonly building_plots?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What is built: production, housing-or-social. */
        readonly use?: ('production' | 'housing-or-social') | Claims;
        /** Gamma background. */
        readonly gamma?: Quantity;
        /** Flux of radon from the ground. */
        readonly radon_flux?: Quantity;
        /** The design has a system of protection against radon. */
        readonly radon_protection?: Flag;
      }[];
      /** Pipelines for process solutions or liquid radioactive waste of a site that mines or processes radioactive ore. */
      readonly process_lines?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Width of the sanitary protection zone on each side. */
        readonly zone_each_side?: Quantity;
      }[];
      /** Tailings facilities with radioactive waste. */
      readonly tailings?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** in-use, conserved (out of use for a time, with its contents), buried (covered and closed for good). */
        readonly state?: ('in-use' | 'conserved' | 'buried') | Claims;
        /** Settlements, plants or farmland lie nearer than 2 km. */
        readonly near_people_or_farmland?: Flag;
        /** It is fenced, with signs that warn and forbid. */
        readonly fenced_and_signed?: Flag;
        /** Highest gamma dose rate outside its fence, above the natural background. */
        readonly gamma_above_background?: Quantity;
        /** Highest gamma dose rate at 1 m above its surface. */
        readonly surface_gamma?: Quantity;
        /** The ground of it is used for any economic purpose. */
        readonly used_for_economy?: Flag;
        /** Homes, children's or social institutions, places of leisure or sport are built in its sanitary protection zone. */
        readonly homes_or_leisure_in_zone?: Flag;
        /** It is observed, and its radiation is controlled. */
        readonly observed?: Flag;
        /** It was drained, protected from surface and flood water, levelled, covered and planted with grass and shrubs. */
        readonly drained_covered_planted?: Flag;
      }[];
    };
    /** Mining and other waste. */
    readonly waste?: {
      /** Tailings produced in the year, dry mass. Site. */
      readonly tailings?: Quantity;
      /** Waste rock dug in the year. Site. */
      readonly waste_rock?: Quantity;
      /** Tailings per mass of metal produced. Site. */
      readonly tailings_per_product?: Quantity;
      /** Waste that all facilities are to hold at the end of production. Site. */
      readonly planned_storage?: Quantity;
      /** Area of all waste facilities at the end of production. Site. */
      readonly planned_storage_area?: Quantity;
      /** Facilities that hold mining or processing waste, or bury any waste: tailings dams, waste dumps, leach heaps, residue stacks and ponds, landfills. */
      readonly facilities?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Kind of facility. */
        readonly kind?: WasteFacilityKind;
        /** Where it stands in its life, on the day that is judged. */
        readonly status?: FacilityStatus;
        /** Day, month or year it took its first waste. */
        readonly commissioned_on?: Day;
        /** How the waste is placed. */
        readonly deposition?: Deposition;
        /** Mass a year it is designed to take. */
        readonly deposition_capacity?: Quantity;
        /** Designer or engineer of the facility. */
        readonly designed_by?: Text;
        /** Length of its embankments. */
        readonly embankment_length?: Quantity;
        /** Area it covers. */
        readonly area?: Quantity;
        /** What it holds comes from prospecting, extraction, storage or treatment of ore, such as crushing, separation or leaching; not from smelting, roasting or other metallurgy. */
        readonly extractive_waste?: Flag;
        /** Whether waste with cyanide goes into it. */
        readonly receives_cyanide?: Flag;
        /** Day the waste management plan was first handed in with the application for the facility's permit. */
        readonly waste_plan_submitted_on?: Day;
        /** What it holds comes from smelting, refining or other metallurgy, such as slag, dust or leach residue. */
        readonly holds_metallurgical_waste?: Flag;
        /** Day of the positive conclusion of the state environmental expertise on the design of the facility; omitted as does-not-exist where there is none. */
        readonly state_expertise_on?: Day;
        /** Day it, or the part of it spoken of, was closed. */
        readonly closed_on?: Day;
        /** Day its last expansion or reconstruction began; omitted as does-not-exist where there was none. */
        readonly expanded_on?: Day;
        /** Day of the positive conclusion on the environmental impact assessment of that expansion. */
        readonly expansion_eia_concluded_on?: Day;
        /** Day the environmental permit for that expansion was granted, or the permit in force was reviewed for it. */
        readonly expansion_permitted_on?: Day;
        /** Its monitoring has found harm to the environment. */
        readonly impact_found?: Flag;
        /** Least depth of the standing groundwater below the bottom of the basin or pad. */
        readonly groundwater_below_base?: Quantity;
        /** Waste it is designed and permitted for; the most hazardous of several. */
        readonly designed_for?: ('hazardous' | 'non-hazardous' | 'municipal') | Claims;
        /** It stands on ground of low permeability. */
        readonly low_permeability_ground?: Flag;
        /** Hazardous waste is placed in it. */
        readonly takes_hazardous?: Flag;
        /** It has an engineered barrier against seepage under what it holds. */
        readonly lined?: Flag;
        /** All hazardous waste is neutralised, stabilised or otherwise made less hazardous before it is placed in it. */
        readonly hazardous_treated_first?: Flag;
        /** Groups of waste placed in it that rules on landfills single out; whole as given, empty where it takes none of them. Tyres used to stabilise what is being reclaimed are left out. */
        readonly takes?:
          | readonly (
              | 'liquid'
              | 'explosive-or-corrosive-or-oxidising'
              | 'flammable'
              | 'reacting-with-water'
              | 'medical'
              | 'biological'
              | 'tyres'
              | 'persistent-organic-pollutants'
              | 'pesticides'
              | 'outside-acceptance-criteria'
              | 'plastics'
              | 'paper-and-cardboard'
              | 'mercury-lamps-and-devices'
              | 'glass'
              | 'scrap-metal'
              | 'batteries'
              | 'electrical-equipment'
              | 'vehicles'
              | 'construction'
              | 'food'
              | 'heavy-metal-processing-sludge'
            )[]
          | Claims;
        /** It lies on the lee side of the nearest settlement, by the prevailing wind. */
        readonly downwind_of_settlement?: Flag;
        /** Waste is mixed so that it meets the criteria for being accepted. */
        readonly mixed_for_acceptance?: Flag;
        /** Zones that it lies in, wholly or partly; whole as given, empty where it lies in none of them. */
        readonly zones?:
          | readonly (
              | 'settlement'
              | 'residential'
              | 'forest-park'
              | 'resort'
              | 'health'
              | 'recreation'
              | 'green-belt'
              | 'protective-forest'
              | 'water-protection'
              | 'drinking-groundwater-catchment'
              | 'drinking-water-sanitary-zone'
              | 'protected-nature'
              | 'cultural-heritage'
              | 'mineral-deposit'
              | 'mine-workings'
              | 'active-karst'
              | 'landslide-mudflow-avalanche'
              | 'wetland'
              | 'watershed'
            )[]
          | Claims;
        /** It threatens to pollute a deposit of minerals or makes mining there unsafe. */
        readonly deposit_at_risk?: Flag;
        /** It lies where the design sets it and as the environmental permit allows. */
        readonly in_designed_place?: Flag;
        /** Different kinds of waste are placed together in it. */
        readonly mixes_waste?: Flag;
        /** It lies below the nearest settlement in the direction in which the groundwater flows. */
        readonly downgradient_of_settlement?: Flag;
        /** The environmental permit says expressly that these kinds may be placed together. */
        readonly mixing_permitted?: Flag;
        /** Waste placed in it in the year. */
        readonly deposited?: Quantity;
        /** The ground it stands on is flooded by high water or heavy rain. */
        readonly flooded?: Flag;
        /** It has a system that monitors the leachate and waste water forming in the waste. */
        readonly leachate_monitored?: Flag;
        /** Surface or underground run-off from its land reaches water bodies. */
        readonly run_off_reaches_water?: Flag;
        /** Its control, monitoring and analyses are done by accredited laboratories. */
        readonly accredited_monitoring?: Flag;
        /** Waste is weighed where it is taken in. */
        readonly weighs_waste?: Flag;
        /** How long the written confirmations of waste taken in are kept. */
        readonly receipts_kept_for?: Quantity;
        /** It is fenced, and planted along its edge. */
        readonly fenced_and_planted?: Flag;
        /** Its access roads have a hard surface. */
        readonly paved_access?: Flag;
        /** Something other than waste management goes on in the area set aside for it. */
        readonly other_activities?: Flag;
        /** Well visible signs tell the kind of waste, its hazard and the day it was placed there. */
        readonly signs?: Flag;
        /** It lies below ground, such as in worked-out mine workings. */
        readonly underground?: Flag;
        /** What is done against dust and gas from it; whole as given, empty where nothing is. */
        readonly dust_measures?:
          | readonly (
              | 'wetting'
              | 'water-cover'
              | 'binding-agent'
              | 'vegetation'
              | 'cover-layer'
              | 'wind-barriers'
              | 'speed-or-drop-height-limits'
              | 'gas-collection'
            )[]
          | Claims;
        /** A member of staff is appointed who is responsible for the programme against major accidents. */
        readonly accident_officer?: Flag;
        /** Radioactive waste is kept or buried in it. */
        readonly radioactive?: Flag;
        /** Liquid radioactive waste is buried in it. */
        readonly buries_liquid?: Flag;
        /** Whether dust or gas gets from it into the air, or would without protection. */
        readonly air_pollution_source?: Flag;
        /** Whether it lies at a place equipped for the purpose by its design. */
        readonly equipped_place?: Flag;
        /** Whether structures, plant or equipment keep what it holds out of the air, such as irrigation, cover or binding of dust. */
        readonly air_protection?: Flag;
        /** Class of the extractive waste it holds; the most demanding where there are several, in the order inert, unpolluted soil, waste of peat, non-hazardous waste of prospecting, other non-hazardous waste, hazardous waste. */
        readonly waste_class?:
          | (
              | 'inert'
              | 'unpolluted-soil'
              | 'peat'
              | 'prospecting-non-hazardous'
              | 'non-hazardous'
              | 'hazardous'
            )
          | Claims;
        /** Class by the danger of a major accident, as the authority set it, or the documented assessment of the operator where no authority does: a where a failure could cause a major accident or where hazardous waste or dangerous substances call for it, other where not. */
        readonly accident_category?: ('a' | 'other') | Claims;
        /** Day the first permit to place waste in it was granted; omitted as does-not-exist where there is none. */
        readonly permitted_on?: Day;
        /** Day the last waste was placed in it; omitted as does-not-exist while it takes waste. */
        readonly last_waste_on?: Day;
        /** People other than those who run it are, permanently or for longer times, where what comes loose in a break, slide or spill could reach them. */
        readonly people_in_reach?: Flag;
        /** Greatest height above the ground of the water or slurry let out by a break of its dam, at places where people other than its workers are, as computed; zero where none reaches them. */
        readonly flood_depth?: Quantity;
        /** Greatest speed of the water or slurry let out by a break of its dam, at places where people other than its workers are, as computed; zero where none reaches them. */
        readonly flood_speed?: Quantity;
        /** A failure or incorrect operation could seriously harm the health of people other than those who run it, with disability or long illness. */
        readonly failure_harms_health?: Flag;
        /** A failure or incorrect operation could seriously harm the environment: the source stays strong, or harm lasts, or it takes more than minor clean-up to put right. */
        readonly failure_harms_environment?: Flag;
        /** Hazardous waste expected in it at the end of planned operation, as share of all waste in it, by dry mass. */
        readonly hazardous_share?: Quantity;
        /** An assessment of this very facility, of what a failure would do because of the hazardous waste, shows that its share does not call for the highest class. */
        readonly hazardous_share_justified?: Flag;
        /** The water in the pond, or the solution left in a leach heap when it closes, would itself be classed as a hazardous mixture by the process chemicals in it. */
        readonly process_water_hazardous?: Flag;
        /** It falls under the rules on major accidents with dangerous substances, by the amounts of them that are present. */
        readonly under_chemical_accident_law?: Flag;
        /** What was measured in it: tailings and water where they enter a pond (`at: pond-inlet`), seepage and leachate. A maximum is that of single results, not of means over months. */
        readonly measurements?: Figures;
        /** The authority has asked for a risk assessment that the limit for cyanide need not be lowered. */
        readonly cyanide_assessment_demanded?: Flag;
        /** It is run by a person with the knowledge and experience that the law of the site asks for. */
        readonly competent_manager?: Flag;
        /** Technical development and training of its staff are provided for. */
        readonly staff_trained?: Flag;
        /** Records of its monitoring and inspections are kept together with the papers of its permit. */
        readonly monitoring_records_kept?: Flag;
        /** The authority has decided, on an assessment of the risk to soil and water, that leachate need not be prevented, collected or treated. */
        readonly leachate_measures_waived?: Flag;
        /** Waste goes from it, or was placed by it, into a river, lake, groundwater or sea that was not made for holding waste. */
        readonly in_water_body?: Flag;
        /** The conditions that its permit sets for starting closure were met, or a reasoned decision of the authority ordered the closure. */
        readonly closure_conditions_met?: Flag;
        /** The authority has taken over the care after closure. */
        readonly aftercare_taken_over?: Flag;
        /** The authority holds that stability and effects have to be controlled after closure. */
        readonly aftercare_controls_demanded?: Flag;
        /** What it would cost today if independent, qualified third parties assessed and did the rehabilitation of the land it affects, with closure and care after closure. */
        readonly rehabilitation_cost?: Quantity;
        /** Money readily available at any time for rehabilitating the land it affects, by guarantees, deposits or funds in favour of the authority. */
        readonly guarantee_amount?: Quantity;
        /** Duties that national law or the authority has reduced or waived for it; whole as given, empty where none is. */
        readonly duties_waived?:
          readonly ('reports-and-notices' | 'aftercare-controls' | 'cyanide-limit' | 'financial-guarantee')[] | Claims;
        /** Its waste is on the national list of extractive waste that counts as inert. */
        readonly on_inert_list?: Flag;
        /** The waste in it may disintegrate, dissolve or otherwise change, in the short or the long term, so that harm to people or the environment is likely. */
        readonly waste_breaks_down?: Flag;
        /** Greatest content of sulphide sulphur in the waste in it, by mass. */
        readonly sulphide_sulphur?: Quantity;
        /** Lowest ratio of neutralising to acid potential of the waste in it, by a static test (EN 15875), given as `3.2 times`. */
        readonly neutralisation_ratio?: Quantity;
        /** The waste in it may catch fire by itself or burn. */
        readonly waste_burns?: Flag;
        /** Arsenic, cadmium, cobalt, chromium, copper, mercury, molybdenum, nickel, lead, vanadium, zinc or another harmful substance in its waste, in the fines alone too, is above the national value for uncontaminated sites or the natural background. */
        readonly pollutants_above_background?: Flag;
        /** Products used in extraction or processing that could harm people or the environment are left in its waste in more than traces. */
        readonly process_reagents_left?: Flag;
        /** Kinds of production whose waste it holds: mining (overburden, barren and low-grade rock), concentration of ore (tailings, slimes), metallurgy or chemistry (slag, cake), or burning fuel for energy (ash); whole as given. */
        readonly waste_origins?: readonly ('mining' | 'concentration' | 'metallurgy' | 'energy')[] | Claims;
        /** Right to the subsoil on whose area it lies, held by whoever runs it; none where it lies on no such area. */
        readonly on_area_of?:
          | (
              | 'exploration-licence'
              | 'mining-licence'
              | 'common-minerals-licence'
              | 'subsoil-space-licence'
              | 'contract'
              | 'none'
            )
          | Claims;
        /** What it holds from different productions has the same physical and chemical properties. */
        readonly uniform_waste?: Flag;
        /** Placing the waste of different productions in it together meets the law on the environment. */
        readonly placement_lawful?: Flag;
        /** Its waste was left when the right to the subsoil ended, or the landfill closed, under which it was placed, so that it belongs to the subsoil and to the state. */
        readonly part_of_subsoil?: Flag;
        /** Minerals are won from the waste in it, or are to be. */
        readonly reworked?: Flag;
        /** Waste in it was sold to somebody else. */
        readonly waste_sold?: Flag;
        /** What happens to the waste sold: taken out while the right to the area lasts, passed together with the right or with the plant it comes from, or left where it is. */
        readonly sold_waste_taken?: ('taken-out-in-time' | 'passed-with-right-or-plant' | 'left-in-place') | Claims;
        /** Its waste belonged to the state on 29 June 2018, lay apart from waste of others and within the area of a mining contract of before that day. */
        readonly old_state_waste?: Flag;
        /** Day the holder of that contract applied to have the waste given over to it; omitted as does-not-exist where it did not. */
        readonly old_state_waste_applied_on?: Day;
        /** Day the part of the contract area on which it lies was given back to the state; omitted as does-not-exist where it was not. */
        readonly old_state_waste_area_returned_on?: Day;
        /** Class by the consequences of a credible failure, of five, as the operator has set it. */
        readonly consequence_class?: ('low' | 'significant' | 'high' | 'very-high' | 'extreme') | Claims;
        /** People who would be where a credible failure strikes, whether or not they could get away; zero where there would be none. */
        readonly people_at_risk?: Quantity;
        /** Loss of life to be reckoned with in a credible failure; zero where none is expected. */
        readonly expected_deaths?: Quantity;
        /** Class, of the same five, that the harm of a credible failure to the environment calls for. */
        readonly environment_loss_class?: ('low' | 'significant' | 'high' | 'very-high' | 'extreme') | Claims;
        /** Class, of the same five, that the harm of a credible failure to health, culture and society calls for. */
        readonly social_loss_class?: ('low' | 'significant' | 'high' | 'very-high' | 'extreme') | Claims;
        /** Class, of the same five, that the harm of a credible failure to infrastructure and economy calls for. */
        readonly economic_loss_class?: ('low' | 'significant' | 'high' | 'very-high' | 'extreme') | Claims;
        /** Day, month or year its class by the consequences of a failure was set or last reviewed. */
        readonly class_reviewed_on?: Day;
        /** Day a review last raised its class by the consequences of a failure above the one it was designed for; omitted as does-not-exist where none has. */
        readonly class_raised_on?: Day;
        /** Day the works were completed that fit it to the class to which it was raised last; omitted as does-not-exist where they are not. */
        readonly upgraded_on?: Day;
        /** Where a closed facility stands: active (works, water treatment or other active care go on), passive (none of them needed, only watched) or safe (shown to pose no further risk to people or nature, so that it needs no more than what any land needs). */
        readonly closure_phase?: ('active' | 'passive' | 'safe') | Claims;
        /** How its design stands to floods and earthquakes of the highest class: designed for them, kept so that it can still be upgraded to them (shown as a proof of concept), or neither. */
        readonly extreme_loads?: ('designed-for' | 'upgradable' | 'neither') | Claims;
        /** Return period of the flood it is designed for: 10000 years where the flood is exceeded with a probability of 1 in 10000 a year. The greatest flood that is probable at all is given by the period that it is at least equal to. */
        readonly flood_return_period?: Quantity;
        /** Return period of the earthquake it is designed for: 10000 years where its shaking is exceeded with a probability of 1 in 10000 a year. The greatest earthquake that is credible at all is given by the period that it is at least equal to. */
        readonly earthquake_return_period?: Quantity;
        /** The engineer of record, with an independent review, has determined that it cannot be upgraded to what its class asks for, or not after the fact. */
        readonly upgrade_ruled_out?: Flag;
        /** The executive who answers for its safety has approved, in writing, measures that bring probability and consequences of a failure as low as reasonably practicable. */
        readonly risk_measures_approved?: Flag;
        /** Day the executive who answers for its safety last confirmed, in writing, that its design keeps the risk as low as reasonably practicable, with further steps to lessen what a failure would do. */
        readonly risk_confirmed_on?: Day;
        /** Water, or solids that can liquefy and flow, would come out of it in a failure. */
        readonly flowable_contents?: Flag;
        /** At least one credible way of failing would make what it holds flow out. */
        readonly flow_failure_credible?: Flag;
        /** People are, or were, resettled because no other measure could lessen enough what its failure would do to them. */
        readonly people_resettled_for_it?: Flag;
        /** An engineer of this very site is appointed who answers for its integrity. */
        readonly responsible_engineer?: Flag;
        /** Who confirms by profession that it is designed, built, run and closed as it should be: an engineering firm with a named senior engineer, an engineer of the operator, or nobody. */
        readonly engineer_of_record?: ('firm' | 'in-house' | 'none') | Claims;
        /** The operator has verified that this person has the experience, skills and time for a facility of its class and complexity. */
        readonly engineer_competence_checked?: Flag;
        /** Who decided on this engineer or firm. */
        readonly engineer_chosen_by?: ('accountable-executive' | 'procurement' | 'other') | Claims;
        /** The engineer of record was changed since it took its first waste. */
        readonly engineer_changed?: Flag;
        /** Independent technical review that is appointed for it: a board of several senior reviewers, a single senior reviewer, or none. */
        readonly independent_reviewer?: ('board' | 'single-reviewer' | 'none') | Claims;
        /** Those who review it independently report to the executive who answers for its safety. */
        readonly reviewer_reports_to_executive?: Flag;
        /** Those who review it independently have certified in writing that they avoid conflicts of interest as good engineering practice asks. */
        readonly reviewer_independence_certified?: Flag;
        /** Day its manual for operation, maintenance and surveillance was last reviewed. */
        readonly manual_reviewed_on?: Day;
        /** Day of the last training and exercise of readiness for its failure. */
        readonly emergency_trained_on?: Day;
        /** Day of the last simulation of the response to its failure; omitted as does-not-exist where there was none. */
        readonly emergency_simulated_on?: Day;
        /** It has failed catastrophically, with what it holds let out, and recovery is not yet completed. */
        readonly catastrophic_failure?: Flag;
        /** Of a facility that is only planned: its authorisation by the state has begun, or the operator has approved it. */
        readonly authorisation_begun?: Flag;
      }[];
      /** Day, month or year the site first generated waste, that of construction included. */
      readonly first_generated_on?: Day;
      /** Kinds of waste that the site generates, each from one origin and with the same properties. */
      readonly streams?: readonly {
        readonly id: Id;
        /** What it is called. */
        readonly name?: Text;
        /** Six-digit code in the list of wastes of the country, as the holder assigned it. */
        readonly code?: Text;
        /** The holder has classed it as hazardous. */
        readonly hazardous?: Flag;
        /** Day, month or year it was first generated on the site. */
        readonly first_generated_on?: Day;
        /** Amount generated in the year. Site. */
        readonly generated?: Quantity;
        /** Day from which its hazardous properties were others than before, because the process changed or more was learnt of it; omitted as does-not-exist where they never changed. */
        readonly properties_changed_on?: Day;
        /** Day the revised description of its hazards was last sent to the authority. */
        readonly passport_revised_on?: Day;
        /** It is handed over to others for collection, recovery or disposal. */
        readonly handed_over?: Flag;
        /** Whoever takes it over for recovery or disposal holds the licence that the law of the site asks for this kind of waste. */
        readonly receiver_licensed?: Flag;
        /** Its activity is above the level from which the rules of the site call waste radioactive; those that hold where its radionuclides are not known among them. */
        readonly radioactive?: Flag;
      }[];
      /** Places where waste is kept for a time before it is recovered or disposed of: pads, sheds, tanks, containers, stockpiles. Where waste is to stay for good or for more than a year stands under facilities. */
      readonly accumulation_places?: readonly {
        readonly id: Id;
        /** Where on its way the waste is kept: where it was generated, while it is being collected from several generators, or at the plant that recovers or disposes of it. */
        readonly stage?: ('at-origin' | 'in-collection' | 'at-receiving-plant') | Claims;
        /** What the waste comes from. */
        readonly origin?:
          | (
              | 'mining'
              | 'mineral-processing'
              | 'metallurgy'
              | 'chemical-metallurgy'
              | 'construction'
              | 'vehicles'
              | 'other'
            )
          | Claims;
        /** Whether hazardous waste is kept there. */
        readonly hazard?: ('hazardous' | 'non-hazardous') | Claims;
        /** Day since which the oldest waste now lying there has been there; omitted as does-not-exist where it is empty. */
        readonly oldest_since?: Day;
        /** The permit, the design or the waste management plan names it as a place for this waste. */
        readonly designated?: Flag;
        /** It has the surface, cover, containment, containers and signs that the rules ask for the waste kept there. */
        readonly equipped?: Flag;
      }[];
      /** What the site does with waste, its own or that of others, beyond keeping its own until it is taken away. */
      readonly operations?: readonly {
        readonly id: Id;
        /** Operation: neutralisation takes away hazardous properties, treatment eases what follows, other-recovery uses waste as fuel, fill or building material, destruction is disposal by heat, chemistry or biology. */
        readonly kind?:
          | (
              | 'collection'
              | 'transport'
              | 'sorting'
              | 'treatment'
              | 'neutralisation'
              | 'preparation-for-reuse'
              | 'recycling'
              | 'other-recovery'
              | 'destruction'
              | 'landfilling'
            )
          | Claims;
        /** Kind of waste it is done with. */
        readonly waste?: ('hazardous' | 'non-hazardous' | 'radioactive') | Claims;
        /** Waste that others generated is taken. */
        readonly of_others?: Flag;
        /** Day, month or year it began, or is planned to; omitted as does-not-exist while no day is set. */
        readonly started_on?: Day;
      }[];
      /** Shipments of waste into, out of or through the country of the site. */
      readonly cross_border_shipments?: readonly {
        readonly id: Id;
        /** Direction, as seen from the country of the site. */
        readonly direction?: ('import' | 'export' | 'transit') | Claims;
        /** Kind of waste. */
        readonly waste?: ('hazardous' | 'non-hazardous' | 'radioactive') | Claims;
        /** What is done with the waste where it goes. */
        readonly purpose?: ('recovery' | 'neutralisation' | 'destruction' | 'landfilling' | 'storage') | Claims;
        /** Country at the other end, ISO 3166-1 alpha-2. */
        readonly country?: Text;
        /** The country it goes to forbids the import of such waste. */
        readonly refused_by_destination?: Flag;
        /** Waste of the country of the site that comes back after treatment abroad. */
        readonly own_returning?: Flag;
      }[];
      /** Waste lies or is dumped anywhere on or off the site outside the places set up for it. */
      readonly outside_designated_places?: Flag;
      /** Waste is mixed or diluted in order to bring hazardous substances below the level that makes it hazardous. */
      readonly hazardous_diluted?: Flag;
      /** Hazardous waste is mixed with other waste or with other hazardous waste. */
      readonly hazardous_mixed?: Flag;
      /** The environmental permit allows hazardous waste to be mixed. */
      readonly hazardous_mixing_permitted?: Flag;
      /** Hazardous waste leaves the site by road, rail or water. */
      readonly hazardous_transported?: Flag;
      /** How long records on hazardous waste are kept before they are destroyed. */
      readonly hazardous_records_kept_for?: Quantity;
      /** Waste put back into open or underground mine workings in the year. Site. */
      readonly backfilled?: Quantity;
      /** The workings that are backfilled may be flooded. */
      readonly backfill_floods?: Flag;
      /** Day the authority last approved the management plan for extractive waste, or its review. */
      readonly extractive_plan_approved_on?: Day;
      /** Day of the last substantial change in how a facility for extractive waste is run or in the kind or nature of the waste it takes; omitted as does-not-exist where there was none. */
      readonly extractive_change_on?: Day;
      /** What is left after old extractive waste was treated again is more hazardous than that waste was. */
      readonly residue_more_hazardous?: Flag;
      /** Waste of construction and demolition is kept apart from other waste on the building site or in a place for it. */
      readonly construction_kept_apart?: Flag;
      /** Waste with persistent organic pollutants is or was buried by the operator. */
      readonly pop_waste_buried?: Flag;
      /** The place where such waste is kept is equipped so that nothing of it reaches people or the environment. */
      readonly pop_store_protected?: Flag;
      /** The authority was told before waste with persistent organic pollutants changed owner or holder; omitted as does-not-exist where it never did. */
      readonly pop_transfer_notified?: Flag;
      /** Electrical equipment, batteries, mercury lamps and other hazardous parts of household-like waste are collected apart and handed to specialised firms. */
      readonly municipal_hazards_apart?: Flag;
      /** The operator makes in the country of the site, or brings into it, products whose waste their producers or importers must take care of. */
      readonly puts_listed_products_on_market?: Flag;
      /** Circumstances that may affect the physical or chemical stability of a facility for extractive waste, and substantial harm that its monitoring has found, after closure too. */
      readonly warnings?: readonly {
        readonly id: Id;
        /** Id of the facility. */
        readonly facility?: Text;
        /** Day it was discovered. */
        readonly discovered_on?: Day;
        /** Time from its discovery until the environmental authority was told; omitted as does-not-exist where it was not told. */
        readonly notified_after?: Quantity;
        /** Corrective measures are taken as agreed with the authority. */
        readonly measures_agreed?: Flag;
      }[];
      /** Vehicles or self-propelled farm machines are among the products that the operator makes or brings into the country and whose waste their producers or importers must take care of. */
      readonly puts_vehicles_on_market?: Flag;
      /** Every amendment of the management plan for extractive waste was notified to the authority; omitted as does-not-exist where there was none. */
      readonly extractive_amendments_notified?: Flag;
      /** Up-to-date records of all work with extractive waste are kept and open to inspectors. */
      readonly extractive_records_kept?: Flag;
      /** When the operator last changed, the records of the facilities for extractive waste passed to the new one. */
      readonly extractive_records_handed_over?: Flag;
      /** Extractive waste is abandoned, dumped or placed without control anywhere on or off the site. */
      readonly extractive_waste_dumped?: Flag;
      /** Mercury or mercury compounds, pure or in mixtures, come out of mining, roasting, smelting or refining on the site, as from the cleaning of gas; the traces that ore and concentrate hold by nature do not count. */
      readonly mercury_arises?: Flag;
      /** Metallic mercury is among the waste that the site has or had. */
      readonly metallic_mercury_waste?: Flag;
      /** Mercury or mercury compounds from the site are used, sold or handed over so that mercury is reclaimed from them, rather than disposed of. */
      readonly mercury_reclaimed?: Flag;
      /** Metallic mercury that is waste is stored in liquid form. */
      readonly mercury_stored_liquid?: Flag;
      /** The store for liquid mercury waste lies above ground and is dedicated to it and equipped for it. */
      readonly mercury_store_dedicated?: Flag;
      /** Mercury, or a mixture of at least 95 % mercury by mass, goes to the European Union other than as waste for disposal. */
      readonly mercury_to_union?: Flag;
      /** Mercury compounds, or mixtures of less than 95 % mercury, go to the European Union so that mercury is reclaimed from them. */
      readonly mercury_to_union_for_reclaiming?: Flag;
      /** What is exported with mercury in it, or for reclaiming it; whole as given, empty where nothing is. */
      readonly mercury_exported?:
        | readonly (
            | 'mercury'
            | 'mixture-of-95-percent-or-more'
            | 'calomel'
            | 'mercury-oxide'
            | 'cinnabar-ore'
            | 'mercury-sulphide'
            | 'mercury-sulphate'
            | 'mercury-nitrate'
            | 'other-for-reclaiming'
          )[]
        | Claims;
      /** Metallic mercury that left the site as waste, or was put into a store of its own for good. */
      readonly mercury_shipments?: readonly {
        readonly id: Id;
        /** Day it was sent, or stored for good. */
        readonly sent_on?: Day;
        /** Where it went. */
        readonly to?:
          | (
              | 'temporary-storage'
              | 'conversion'
              | 'salt-mine'
              | 'deep-hard-rock'
              | 'above-ground-storage'
              | 'other-disposal'
            )
          | Claims;
        /** It had been converted into mercury sulphide or a compound as stable. */
        readonly converted?: Flag;
        /** It had been solidified. */
        readonly solidified?: Flag;
        /** The facility is licensed to dispose of hazardous waste. */
        readonly receiver_licensed?: Flag;
      }[];
      /** Hazardous waste moved off the site in the year for recovery or disposal. Site. */
      readonly hazardous_moved_off_site?: Quantity;
      /** Non-hazardous waste moved off the site in the year for recovery or disposal. Site. */
      readonly other_moved_off_site?: Quantity;
    };
    /** Chemicals and explosives used. */
    readonly chemicals?: {
      /** Cyanide used in the year, as sodium cyanide. Site. */
      readonly cyanide_use?: Quantity;
      /** Explosives used in the year. Site. */
      readonly explosives_use?: Quantity;
      /** Stores of fuel, oil products, pesticides, toxic chemicals and mineral fertilisers. */
      readonly stores?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What it holds; whole as given. */
        readonly holds?:
          readonly ('oil-products' | 'pesticides' | 'toxic-chemicals' | 'mineral-fertilisers' | 'other')[] | Claims;
        /** Day its construction began. */
        readonly built_on?: Day;
        /** Distance to the bank of the nearest water body, or part of one, that serves fishery. */
        readonly distance_to_fishery_water?: Quantity;
      }[];
      /** Whether persistent organic pollutants, or equipment or waste with them, such as transformers and capacitors with polychlorinated biphenyls, are on the site. */
      readonly persistent_pollutants_held?: Flag;
      /** Substances and mixtures on the site that are classified as dangerous under Regulation (EC) No 1272/2008, or act like such, waste and tailings included. One entry for each substance, all places of the site together. Whole site of the operator. */
      readonly dangerous_substances?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Name, with its CAS number where it has one. */
        readonly name?: Text;
        /** Which of the substances with limits of their own it is (Directive 2012/18/EU, Annex I Part 2, whose notes say which grades are meant); none where it is none of them. */
        readonly named_substance?:
          | (
              | 'ammonium-nitrate-self-decomposing'
              | 'ammonium-nitrate-fertiliser'
              | 'ammonium-nitrate-technical'
              | 'ammonium-nitrate-off-specification'
              | 'potassium-nitrate-prilled'
              | 'potassium-nitrate-crystalline'
              | 'arsenic-pentoxide'
              | 'arsenic-trioxide'
              | 'bromine'
              | 'chlorine'
              | 'nickel-compounds-inhalable-powder'
              | 'ethyleneimine'
              | 'fluorine'
              | 'formaldehyde'
              | 'hydrogen'
              | 'hydrogen-chloride-liquefied'
              | 'lead-alkyls'
              | 'liquefied-flammable-or-natural-gas'
              | 'acetylene'
              | 'ethylene-oxide'
              | 'propylene-oxide'
              | 'methanol'
              | 'methylene-bis-chloroaniline-powder'
              | 'methyl-isocyanate'
              | 'oxygen'
              | 'toluene-diisocyanate'
              | 'phosgene'
              | 'arsine'
              | 'phosphine'
              | 'sulphur-dichloride'
              | 'sulphur-trioxide'
              | 'dioxins-and-furans'
              | 'listed-carcinogen'
              | 'petroleum-product'
              | 'anhydrous-ammonia'
              | 'boron-trifluoride'
              | 'hydrogen-sulphide'
              | 'piperidine'
              | 'bis-dimethylaminoethyl-methylamine'
              | 'ethylhexyloxy-propylamine'
              | 'weak-hypochlorite-mixture'
              | 'propylamine'
              | 'tert-butyl-acrylate'
              | 'methyl-butenenitrile'
              | 'dazomet'
              | 'methyl-acrylate'
              | 'methylpyridine'
              | 'bromo-chloropropane'
              | 'none'
            )
          | Claims;
        /** Its gravest health hazard of these: acutely toxic of category 1 by any route; of category 2 by any route or 3 by inhalation (by mouth where no other class can be told); toxic to organs after one exposure, category 1; none of them. */
        readonly health_hazard?:
          ('acute-toxic-1' | 'acute-toxic-2-or-3' | 'single-exposure-organ-toxic-1' | 'none') | Claims;
        /** Its gravest physical hazard of these, that with the lowest limit where it has several; none where it has none of them. */
        readonly physical_hazard?:
          | (
              | 'explosive'
              | 'explosive-division-1-4'
              | 'flammable-gas'
              | 'flammable-aerosol-with-flammable-gas-or-liquid'
              | 'other-flammable-aerosol'
              | 'oxidising-gas'
              | 'flammable-liquid-1-or-above-boiling-point'
              | 'flammable-liquid-under-hazardous-conditions'
              | 'flammable-liquid-2-or-3'
              | 'self-reactive-or-peroxide-a-b'
              | 'self-reactive-or-peroxide-c-f'
              | 'pyrophoric'
              | 'oxidising-liquid-or-solid'
              | 'none'
            )
          | Claims;
        /** Hazard to the aquatic environment: acute or chronic of category 1, chronic of category 2, or neither. */
        readonly aquatic_hazard?: ('acute-or-chronic-1' | 'chronic-2' | 'none') | Claims;
        /** How it reacts with water: violently (EUH014), giving off flammable gases (category 1), giving off toxic gases (EUH029); whole as given, empty where in none of these ways. */
        readonly reacts_with_water?: readonly ('violently' | 'flammable-gas' | 'toxic-gas')[] | Claims;
        /** What it belongs to on the site, with the stores for it: exploring, extracting and mechanical processing of minerals (blasting included); processing by chemistry or heat; a tailings facility in operation; a landfill; anything else. */
        readonly used_in?:
          | (
              | 'mining-and-mechanical-processing'
              | 'chemical-or-thermal-processing'
              | 'tailings-in-operation'
              | 'landfill'
              | 'other'
            )
          | Claims;
        /** Greatest mass that is, or is likely to be, present at any one time, what may arise when a process gets out of control included; of a mixture the whole mass. */
        readonly greatest_quantity?: Quantity;
        /** Whether its place on the site is such that it cannot set off a major accident elsewhere on the site. */
        readonly cannot_set_off_accident?: Flag;
      }[];
      /** Changes planned or made that bear on dangerous substances: much more or less of one, another kind or form, another process, changes of plant with weighty consequences, closure. */
      readonly major_hazard_changes?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day the change was, or is to be, made. */
        readonly happened_on?: Day;
        /** Whether the authority for major accidents was told of it beforehand. */
        readonly told_before?: Flag;
        /** Whether it could have weighty consequences for major-accident hazards, or change the class of the site by its dangerous substances. */
        readonly may_matter?: Flag;
        /** Whether the notification, the accident prevention policy, the safety management system and the safety report were reviewed, updated where needed, and the authority told of the updates, all before it. */
        readonly papers_reviewed_before?: Flag;
      }[];
      /** Whether the authority has named the site one of those whose major accidents may make each other more likely or worse. */
      readonly domino_group?: Flag;
      /** Whether the operator exchanges with the neighbouring sites of that group what each needs for its policy, management system, safety report and emergency plan. */
      readonly domino_information_exchanged?: Flag;
      /** Whether the operator works with them on informing the public and neighbours, and on supplying the authority that plans for outside the site. */
      readonly domino_public_informed?: Flag;
      /** Whether an order is in force that forbids to use the site, a plant or a store, or a part of one, for want of measures against major accidents. */
      readonly use_prohibited?: Flag;
      /** Substances made, placed on the market or used in what the site does, by themselves, in mixtures or in articles, that are listed by the law of the European Union as named below. */
      readonly substances_of_concern?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Name, with its CAS number where it has one. */
        readonly name?: Text;
        /** How it is listed; whole as given: in Annexes I or II of Regulation (EU) 2019/1021; mercury, its compounds and products; in the annexes on substances that deplete the ozone layer; in Annex II of Directive 2011/65/EU; in Annex XVII of Regulation (EC) No 1907/2006; on the candidate list of its Article 59(1); in a hazard class of its Article 57 without being listed. */
        readonly listed_as?:
          | readonly (
              | 'persistent-organic-pollutant'
              | 'mercury'
              | 'ozone-depleting'
              | 'restricted-in-electronics'
              | 'restricted-in-the-union'
              | 'candidate-for-authorisation'
              | 'hazardous-without-listing'
            )[]
          | Claims;
        /** Whether it keeps within what each of those lists allows: an unintentional trace of a persistent pollutant, an exempted use, full compliance with the conditions of the restriction. */
        readonly within_exemption?: Flag;
        /** Highest share by mass in a mixture or article, 100 % for the substance by itself. */
        readonly concentration?: Quantity;
        /** Day it was put on the candidate list. */
        readonly identified_on?: Day;
        /** Whether the operator has assessed and documented that no other suitable substance or technology is on the market. */
        readonly no_alternative_documented?: Flag;
        /** Whether it is used under controlled conditions. */
        readonly controlled_conditions?: Flag;
      }[];
      /** Gold is extracted from ore by amalgamation with mercury. */
      readonly mercury_amalgamation?: Flag;
    };
    /** Environmental impact assessment of the project. */
    readonly impact_assessment?: {
      /** The law of the site asks for an environmental impact assessment. */
      readonly required?: Flag;
      /** Day the authority was asked for its opinion on the scope of the assessment. */
      readonly scope_requested_on?: Day;
      /** Day the application for the permit that the assessment belongs to was handed in. */
      readonly permit_applied_on?: Day;
      /** Day of the positive conclusion of the state environmental expertise, or of the complex expertise that includes it, on the design the site is built by. */
      readonly state_expertise_on?: Day;
      /** Day of the positive conclusion of the state environmental, or complex, expertise on the design of the last reconstruction; omitted as does-not-exist where there was none. */
      readonly reconstruction_expertise_on?: Day;
      /** Last day of the term of that conclusion; omitted as does-not-exist where it has none. */
      readonly state_expertise_expires_on?: Day;
      /** Day of the opinion or conclusion of the authority on the scope of the assessment. */
      readonly scoped_on?: Day;
      /** Day the draft assessment report was handed in to the authority. */
      readonly report_submitted_on?: Day;
      /** What was kept from the public version of the assessment report; whole as given, empty where nothing was. */
      readonly report_withheld?:
        readonly ('trade-secret' | 'state-secret' | 'emissions' | 'physical-impacts' | 'waste')[] | Claims;
      /** Day of the conclusion of the authority on the assessment. */
      readonly concluded_on?: Day;
      /** Day the state environmental expertise, or the environmental permit that includes it, was applied for. */
      readonly expertise_applied_on?: Day;
      /** The activity may have a significant adverse effect on the environment of another state, and a treaty in force with that state provides for an assessment of it. */
      readonly transboundary_effects?: Flag;
      /** Day the authority asked for the parts to be translated for the affected state. */
      readonly translations_asked_on?: Day;
      /** Working days from that request until certified translations were handed in. */
      readonly translations_after?: Quantity;
      /** Day the comparison of actual with assessed impacts after start-up began. */
      readonly post_project_started_on?: Day;
      /** Day the conclusion of that comparison was signed. */
      readonly post_project_concluded_on?: Day;
      /** Working days from that signature until the conclusion had gone to the operator and the authority. */
      readonly post_project_sent_after?: Quantity;
      /** Day of the conclusion on the assessment that covers the reclamation works of the site. */
      readonly reclamation_concluded_on?: Day;
      /** Day reclamation works of the site began; omitted as does-not-exist while they have not. */
      readonly reclamation_started_on?: Day;
      /** Changes of the activity since 1 July 2021, or planned, that raise output or capacity, raise or change the resources, fuel or raw material used, disturb more land, or may worsen emissions, their reach or the amount of waste. */
      readonly changes?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day the change began to be carried out, or is planned to; omitted as does-not-exist while no day is set. */
        readonly begun_on?: Day;
        /** The change is needed to prevent or deal with an accident or emergency, under martial law, or for urgent measures of defence or national security. */
        readonly emergency?: Flag;
        /** What was done before for the activity that is changed: an assessment, a screening that ended without one, neither. */
        readonly activity_assessed?: ('assessment' | 'screening' | 'neither') | Claims;
        /** Day of the positive conclusion of the state environmental, or complex, expertise on the design of the change; omitted as does-not-exist where there is none. */
        readonly expertise_on?: Day;
        /** Day of the conclusion on the assessment of the change; omitted as does-not-exist where there is none. */
        readonly assessed_on?: Day;
        /** Day of the screening conclusion that the change needs no assessment; omitted as does-not-exist where there is none. */
        readonly screened_on?: Day;
        /** Day the operator applied for review of its integrated permit because of the change. */
        readonly permit_review_applied_on?: Day;
        /** Last day of the term of that conclusion; omitted as does-not-exist where it has none. */
        readonly expertise_expires_on?: Day;
        /** The change may have significant adverse effects on the environment. */
        readonly may_harm_significantly?: Flag;
        /** By itself the change is of a kind and size for which Directive 2011/92/EU makes an assessment mandatory (its Annex I). */
        readonly eu_assessment_mandatory?: Flag;
        /** Day the operator told the authority that grants the environmental permit of the change; omitted as does-not-exist where it did not. */
        readonly authority_told_on?: Day;
        /** The change may do significant harm to people or the environment, or alone reaches a capacity from which a permit is needed. */
        readonly harmful_or_large?: Flag;
        /** Day the permit that covers the change was granted; omitted as does-not-exist where there is none. */
        readonly permitted_on?: Day;
        /** Thresholds or criteria set by the law of the site free the change from both screening and assessment. */
        readonly freed_by_threshold?: Flag;
      }[];
      /** Environmental expertises by non-governmental organisations that were notified to the local authority and looked at the site. */
      readonly public_expertises?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** The operator gave the documents and materials that the expertise needed. */
        readonly documents_given?: Flag;
        /** Day the operator received the conclusion; omitted as does-not-exist while there is none. */
        readonly conclusion_received_on?: Day;
        /** Day the operator answered the recommendations to the authority and the organiser. */
        readonly answered_on?: Day;
      }[];
      /** Day of the positive conclusion of the state environmental, or complex, expertise on the design of the reclamation; omitted as does-not-exist where there is none. */
      readonly reclamation_expertise_on?: Day;
      /** Day of the screening conclusion that the reclamation works of the site need no assessment; omitted as does-not-exist where there is none. */
      readonly reclamation_screened_on?: Day;
      /** The activity may affect a specially protected natural area under national law, wherever the site lies. */
      readonly may_affect_protected_area?: Flag;
      /** Day of the conclusion of the authority on the screening of the activity; omitted as does-not-exist where there is none. */
      readonly screened_on?: Day;
      /** Last day of the term of the conclusion on the design of the last reconstruction; omitted as does-not-exist where it has none. */
      readonly reconstruction_expertise_expires_on?: Day;
      /** Day of the decision that lets the developer go ahead with the project (development consent); omitted as does-not-exist while there is none. */
      readonly consented_on?: Day;
      /** Thresholds or criteria set by the law of the site free the project from both screening and assessment. */
      readonly freed_by_threshold?: Flag;
      /** Time the public had to comment on the assessment report, from the day it could be read. */
      readonly consultation_period?: Quantity;
      /** While the public was consulted, the assessment report could be read on the internet, save what the law keeps secret. */
      readonly report_public_online?: Flag;
      /** Where the public was told of the request for consent and of the assessment; whole as given. */
      readonly notice_media?:
        readonly ('internet' | 'newspaper' | 'radio-or-television' | 'notice-board' | 'letters')[] | Claims;
    };
    /** Biodiversity. */
    readonly biodiversity?: {
      /** The site lies in an area protected under Directive 92/43/EEC or 2009/147/EC. */
      readonly in_natura_2000?: Flag;
      /** The site or part of it lies in a specially protected natural area under national law, or in its protective or buffer zone. */
      readonly in_protected_area?: Flag;
      /** The project leads to the loss of biodiversity: a population of a plant or animal species disappears from, or shrinks considerably on, a territory. */
      readonly loss_expected?: Flag;
      /** The assessment found a risk that biodiversity is lost. */
      readonly loss_risk_found?: Flag;
      /** The loss touches rare or unique plants, animals or communities that may be destroyed without recovering. */
      readonly irreversible_loss_of_rare?: Flag;
      /** The loss touches plants, animals or communities that are part of a unique landscape which may be destroyed without recovering. */
      readonly irreversible_loss_of_landscape?: Flag;
      /** There is a place fit for compensating the loss without harm to ecosystems. */
      readonly compensation_site_exists?: Flag;
      /** There are technologies or methods to compensate the loss. */
      readonly compensation_method_exists?: Flag;
      /** The loss cannot be compensated for another reason. */
      readonly compensation_barred_otherwise?: Flag;
      /** Species listed as rare or threatened, or endemic or relict ones, live on the site or on land it affects. */
      readonly threatened_species_present?: Flag;
      /** Acts of the site may kill such species, reduce their number or disturb their habitat. */
      readonly threatened_species_harmed?: Flag;
      /** Plots of special value as habitat of wild animals are disturbed by the project. */
      readonly valuable_habitat_disturbed?: Flag;
      /** Deaths of animals of rare or threatened species that became known on the site. */
      readonly threatened_animal_deaths?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day it became known. */
        readonly found_on?: Day;
        /** Day the wildlife authority was told. */
        readonly reported_on?: Day;
      }[];
      /** Buildings and structures in operation are fitted with technical means that protect animals and their habitat. */
      readonly structures_protect_animals?: Flag;
      /** The project places, designs or builds railways, roads, trunk pipelines, communication lines, wind power plants, canals, dams or other hydraulic structures. */
      readonly linear_or_hydraulic_works?: Flag;
      /** Whether the activity touches sensitive ecosystems. */
      readonly sensitive_ecosystems_affected?: Flag;
      /** Areas protected for nature that the site lies in or near, or that it may affect from afar by water, air, noise or in any other way. */
      readonly protected_areas?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Name of the area. */
        readonly name?: Text;
        /** What protects it: natura-2000 (area under Directive 92/43/EEC or 2009/147/EC), national-law (specially protected natural area under the law of the country), other. */
        readonly kind?: ('natura-2000' | 'national-law' | 'other') | Claims;
        /** Shortest distance from the boundary of the site; zero where the site or part of it lies in the area. */
        readonly distance?: Quantity;
        /** Day the area was placed under protection. */
        readonly protected_since?: Day;
        /** The project serves the management of the area for nature itself. */
        readonly for_its_management?: Flag;
        /** It was shown on objective grounds that the project, alone or with other plans and projects, has no significant effect on the area. */
        readonly significant_effect_excluded?: Flag;
        /** The assessment leaves no reasonable doubt that the area as a whole is not adversely affected in what it is protected for. */
        readonly integrity_kept?: Flag;
        /** The area holds a habitat or species of the highest rank of protection: a priority habitat or species in the Union, elsewhere one in danger of extinction. */
        readonly priority_affected?: Flag;
      }[];
      /** The project makes natural habitat in good condition, or habitat that is being restored, significantly worse. */
      readonly good_habitat_deteriorates?: Flag;
    };
    /** Greenhouse gases of the site. */
    readonly climate?: {
      /** Direct emissions of greenhouse gases in the year. Site. */
      readonly scope_1?: Quantity;
      /** Emissions from bought energy in the year, by the mean of the grid. Site. */
      readonly scope_2_location?: Quantity;
      /** Installations: stationary sources of greenhouse gases on one industrial site, or several that one process joins, as schemes of emissions trading and reporting count them. */
      readonly installations?: readonly {
        readonly id: Id;
        /** What it is. */
        readonly name?: Text;
        /** Sector of the economy it belongs to. */
        readonly sector?:
          | (
              | 'power'
              | 'oil-and-gas'
              | 'mining'
              | 'metallurgy'
              | 'chemicals'
              | 'cement'
              | 'lime'
              | 'gypsum'
              | 'brick'
              | 'other'
            )
          | Claims;
        /** Day it went into operation. */
        readonly commissioned_on?: Day;
        /** Emissions of CO2 alone, without other greenhouse gases, in the calendar year. Installation. */
        readonly co2?: Quantity;
        /** First day it came under quotas of an emissions trading scheme, as the plan of quotas or the registry says; omitted as does-not-exist where it is under none. */
        readonly quota_from?: Day;
        /** Day the verified report was handed in that first showed it above the threshold of the emissions trading scheme; omitted as does-not-exist where it was above from its start, or never was. */
        readonly threshold_report_on?: Day;
        /** Quota credited to its account for the whole of the running plan of quotas, free of charge, bought from the state or bought on the market, as the mass of CO2 it covers. */
        readonly quota_allocated?: Quantity;
        /** Carbon units on its account with which the emissions of the year can be covered, before any is cancelled for it: quota, bought units and offset units, as the mass of CO2 they cover. */
        readonly units_held?: Quantity;
        /** Carbon units cancelled for the emissions of the year, offset units among them, as the mass of CO2 they cover. */
        readonly units_cancelled?: Quantity;
        /** Day the validated monitoring plan for the running plan of quotas was entered in the official register of emissions. */
        readonly monitoring_plan_entered_on?: Day;
        /** Yearly output has fallen below the one that its quota was computed from. */
        readonly output_below_quota_basis?: Flag;
      }[];
      /** Changes of installations under emissions trading of which the authority or the registry has to be told. */
      readonly installation_changes?: readonly {
        readonly id: Id;
        /** What changed: the operator, the name or legal form of the operator, or a decision to take the installation out of operation. */
        readonly kind?: ('operator' | 'name-or-legal-form' | 'decommissioning-decided') | Claims;
        /** Day of the change or decision. */
        readonly happened_on?: Day;
        /** Working days from the change or decision until the authority or registry was told. */
        readonly told_after?: Quantity;
      }[];
      /** What the operator itself does with ozone-depleting substances or products that hold them: use in production or a process, repair, refilling, fitting and servicing of equipment, transport, storage, recovery from equipment, reclamation for further use, disposal, import, export; whole as given, empty where it does none. */
      readonly ozone_depleting_operations?:
        | readonly (
            | 'use-in-production'
            | 'servicing'
            | 'transport'
            | 'storage'
            | 'recovery'
            | 'reclamation'
            | 'disposal'
            | 'import'
            | 'export'
          )[]
        | Claims;
      /** Ozone-depleting substances held in equipment of the site. Site. */
      readonly ozone_depleting_in_equipment?: Quantity;
      /** Ozone-depleting substances brought into the country in the year less those taken out; zero where more was taken out. Operator. */
      readonly ozone_depleting_consumption?: Quantity;
      /** Limit that the authority has set for the consumption of ozone-depleting substances in the year; omitted as does-not-exist where it has set none. Operator. */
      readonly ozone_depleting_consumption_limit?: Quantity;
      /** How long records behind verified emissions of goods are kept after the verification. */
      readonly emission_records_kept_for?: Quantity;
      /** How long all data behind the emissions of goods, with their supporting papers, are kept at the site after the end of the year they are of. */
      readonly emission_data_kept_for?: Quantity;
    };
    /** Emissions to air. */
    readonly air?: {
      /** Nitrogen oxides let out in the year, as NO2. Site. */
      readonly nox?: Quantity;
      /** Sulphur oxides let out in the year, as SO2. Site. */
      readonly sox?: Quantity;
      /** Dust let out in the year, all sizes. Site. */
      readonly dust?: Quantity;
      /** Substances that the sources of the site let out into the air, by its inventory of emissions, of those that have a limit in outdoor air; whole as given. */
      readonly emitted_substances?:
        | readonly (
            | 'NO2'
            | 'NO'
            | 'SO2'
            | 'hydrogen-sulphide'
            | 'CO'
            | 'HCl'
            | 'chlorine'
            | 'HF'
            | 'ammonia'
            | 'sulphuric-acid'
            | 'nitric-acid'
            | 'carbon-disulphide'
            | 'formaldehyde'
            | 'xanthates'
            | 'HCN'
            | 'arsine'
            | 'PM10'
            | 'PM2.5'
            | 'dust'
            | 'dust-silica-above-70'
            | 'dust-silica-20-to-70'
            | 'dust-silica-below-20'
            | 'soot'
            | 'fluorides-soluble'
            | 'fluorides-insoluble'
            | 'magnesium-oxide'
            | 'dust-lead-zinc'
            | 'benzo-a-pyrene'
            | 'lead'
            | 'nickel-soluble'
            | 'manganese'
            | 'selenium-dioxide'
            | 'arsenic'
            | 'cadmium'
            | 'mercury'
            | 'nickel'
            | 'copper-oxide'
            | 'zinc-oxide'
            | 'chromium-vi'
            | 'vanadium-pentoxide'
            | 'cobalt'
            | 'cobalt-oxide'
            | 'beryllium'
            | 'antimony-trioxide'
            | 'tellurium-dioxide'
            | 'thallium'
            | 'molybdenum'
            | 'tungsten-trioxide'
            | 'germanium-dioxide'
            | 'aluminium-oxide'
            | 'iron-oxides'
            | 'lithium-carbonate'
            | 'lithium-chloride'
            | 'lanthanum-oxide'
            | 'cerium'
            | 'gallium-oxide'
            | 'tantalum'
            | 'niobium'
            | 'titanium-dioxide'
          )[]
        | Claims;
      /** Stationary sources of emissions to air: stacks, vents and flares, and surfaces that let out dust or gas, such as dumps, crushers, haul roads and heaps. */
      readonly emission_points?: readonly {
        readonly id: Id;
        /** What it is. */
        readonly name?: Text;
        /** How it lets out: directed (through a stack, duct, vent or shaft) or diffuse. */
        readonly kind?: ('directed' | 'diffuse') | Claims;
        /** Whether it is in operation now. */
        readonly in_operation?: Flag;
        /** Whether it lies within a town, village or other settlement, taking the whole administrative unit of that settlement. */
        readonly in_settlement?: Flag;
        /** Whether the law forbids to stop it, in part or in full, such as a source that keeps a mine safe. */
        readonly stop_forbidden?: Flag;
        /** What the permit in force limits for this source, each for every pollutant that needs a limit there: mass per volume of waste gas, mass per time, mass per year; whole as given, empty where the permit sets none. */
        readonly permit_limits?: readonly ('mass-concentration' | 'mass-flow' | 'yearly-mass')[] | Claims;
        /** Whether the permit in force provides for gas cleaning at this source. */
        readonly cleaning_in_permit?: Flag;
        /** Gas cleaning at this source: none (not there), off (there, switched off or out of order while the source runs), running. */
        readonly cleaning?: ('none' | 'off' | 'running') | Claims;
        /** Share of the pollutant that the gas cleaning took out at its last test. */
        readonly cleaning_efficiency?: Quantity;
        /** Share of the pollutant that the gas cleaning is designed to take out. */
        readonly cleaning_design_efficiency?: Quantity;
        /** Whether the permit in force provides for means of control of the emissions of this source, such as sampling points and analysers. */
        readonly control_in_permit?: Flag;
        /** Means of control of the emissions of this source, such as sampling points and analysers. */
        readonly control_means?: ('none' | 'out-of-order' | 'working') | Claims;
        /** Whether it counts as a main stationary source under the rules on automatic monitoring of emissions of the country of the site. */
        readonly main_source?: Flag;
        /** Automatic monitoring of its emissions: none, not-connected (installed, its data do not reach the authority in real time), real-time (installed, its data reach the information system of the authority in real time). */
        readonly automatic_monitoring?: ('none' | 'not-connected' | 'real-time') | Claims;
        /** How it is followed whether its emissions keep to their limits. */
        readonly followed_by?: ('none' | 'calculation' | 'measurement' | 'both') | Claims;
        /** Whether its emissions can be measured. */
        readonly measurement_possible?: Flag;
        /** Whether persistent organic pollutants or chlorinated waste are destroyed in the plant it belongs to. */
        readonly destroys_persistent_pollutants?: Flag;
        /** What was measured in its waste gas, after cleaning. */
        readonly measurements?: Figures;
        /** Steps of making non-ferrous metals, ferro-alloys, carbon or graphite whose waste gas it lets out, gas led to an acid plant, liquid sulphur dioxide plant or power plant apart; whole as given, empty where none. */
        readonly processes?:
          | readonly (
              | 'copper-feed-preparation'
              | 'copper-concentrate-drying'
              | 'primary-copper-smelting-and-converting'
              | 'secondary-copper-smelting-and-converting'
              | 'secondary-copper-holding'
              | 'copper-rich-slag-treatment'
              | 'copper-anode-furnace'
              | 'copper-anode-casting'
              | 'copper-melting'
              | 'copper-turnings-or-secondary-copper-drying-and-smelting'
              | 'secondary-copper-refining-and-converting'
              | 'anode-paste-pitch-and-coke'
              | 'anode-baking-at-smelter'
              | 'anode-baking-stand-alone'
              | 'aluminium-raw-material-storage'
              | 'aluminium-electrolysis'
              | 'primary-aluminium-casting'
              | 'secondary-aluminium-feed-preparation'
              | 'secondary-aluminium-furnace'
              | 'secondary-aluminium-remelting'
              | 'salt-slag-crushing'
              | 'salt-slag-leaching'
              | 'lead-feed-preparation'
              | 'battery-breaking'
              | 'lead-smelting'
              | 'lead-refining-and-casting'
              | 'secondary-lead-drying-and-smelting'
              | 'zinc-feed-and-roasting'
              | 'zinc-leaching-and-electrolysis'
              | 'pyrometallurgical-zinc'
              | 'zinc-slag-and-pelletising'
              | 'secondary-zinc-furnace'
              | 'zinc-casting-and-powder'
              | 'cadmium-smelting-and-casting'
              | 'precious-metals-dusty-work'
              | 'precious-metals-nitric-leaching'
              | 'dore-smelting'
              | 'precious-metals-hydrometallurgy'
              | 'precious-metals-chlorine-work'
              | 'precious-metals-ammonia-work'
              | 'precious-metals-drying-with-organics'
              | 'ferroalloy-handling-and-casting'
              | 'ferroalloy-crushing-and-sintering'
              | 'ferroalloy-open-furnace'
              | 'ferroalloy-closed-furnace-or-ladle'
              | 'nickel-sulphide-ore-processing'
              | 'nickel-leaching'
              | 'nickel-matte-chloride-refining'
              | 'carbon-handling-and-machining'
              | 'carbon-green-paste'
              | 'carbon-baking'
              | 'carbon-impregnation'
            )[]
          | Claims;
        /** Substances that a fixed automatic system measures here without a break; whole as given, empty where none. */
        readonly continuous_for?: readonly ('dust' | 'mercury' | 'SO2' | 'NOx' | 'TVOC' | 'HF' | 'HCl')[] | Claims;
        /** The waste gas cannot be cleaned by a bag filter, for example because it is too moist in great cold or may explode. */
        readonly bag_filter_impossible?: Flag;
        /** The waste gas cannot be cleaned by a wet scrubber, for example because there is too little water. */
        readonly wet_scrubber_impossible?: Flag;
        /** Features of what is fed or made there that bear on the levels that can be reached; whole as given, empty where none. */
        readonly feed_features?:
          | readonly (
              | 'mercury-bearing'
              | 'organic-carbon-around-ten-percent'
              | 'low-sulphur-concentrate'
              | 'wet-scrubber-used'
              | 'uncontaminated-and-dust-below-1-kg-per-hour'
              | 'ferromanganese-silicomanganese-or-calcium-silicon'
              | 'chlorine-used-in-refining'
              | 'solid-pitch'
              | 'cathodes'
            )[]
          | Claims;
      }[];
      /** All pollutants let out to air in the year from stationary sources, greenhouse gases not counted. Site. */
      readonly pollutants?: Quantity;
      /** Limits that the permit in force sets for single stationary sources of emissions to air, one for each source and pollutant, with what was let out; totals of the site stand with the permit. */
      readonly emission_limits?: readonly {
        readonly id: Id;
        /** The emission point, by its id. */
        readonly source?: Text;
        /** The pollutant. */
        readonly substance?: Text;
        /** Mass of the pollutant per volume of waste gas that the permit allows; omitted as does-not-exist where it sets none. Dry gas at 293.15 K and 101.3 kPa unless the law of the site says otherwise. */
        readonly concentration_limit?: Quantity;
        /** Highest mean of a calendar day in the period, under the same conditions as the limit. Dry gas at 293.15 K and 101.3 kPa unless the law of the site says otherwise. */
        readonly highest_daily_mean?: Quantity;
        /** Highest mean of thirty minutes in the period, under the same conditions as the limit. Dry gas at 293.15 K and 101.3 kPa unless the law of the site says otherwise. */
        readonly highest_half_hour_mean?: Quantity;
        /** Mass of the pollutant that the permit allows in a year; omitted as does-not-exist where it sets none. */
        readonly yearly_limit?: Quantity;
        /** Mass of the pollutant let out in the year, emissions of accidents apart. */
        readonly emitted?: Quantity;
        /** Mass of the pollutant per time that the permit allows, as a mean of one hour; omitted as does-not-exist where it sets none. */
        readonly flow_limit?: Quantity;
        /** Highest mean of one hour in the period, of the mass of the pollutant let out per time, emissions of accidents apart. */
        readonly highest_hourly_flow?: Quantity;
      }[];
      /** Whether the dispersion model behind the emission limits shows, at a point of assessment, more than an air quality norm. */
      readonly modelled_above_quality_norm?: Flag;
      /** Highest modelled contribution of the sources of the site at a point where an air quality norm is exceeded, as a share of the yearly value of the norm. */
      readonly modelled_contribution?: Quantity;
      /** Day, set by the permit, from which air quality norms that the model shows to be exceeded have to be kept; omitted as does-not-exist where the permit sets none. */
      readonly quality_norm_kept_from?: Day;
      /** Whether housing lies within the area where the modelled emissions of the site matter. */
      readonly housing_in_impact_area?: Flag;
      /** Points in the area around the site at which it is checked whether air quality norms are kept. */
      readonly assessment_points?: readonly {
        readonly id: Id;
        /** Whether the permit in force sets the point, with the ground for its position. */
        readonly in_permit?: Flag;
        /** Whether it stands for housing. */
        readonly in_housing?: Flag;
        /** Whether it stands on the edge of the sanitary protection zone of the site. */
        readonly at_sanitary_zone_edge?: Flag;
        /** Whether the air at the point is monitored as the permit asks. */
        readonly monitored?: Flag;
        /** Whether members of the public come to the place; industrial premises, where rules on safety at work apply, are none. */
        readonly public_access?: Flag;
        /** Whether it stands for vegetation and natural ecosystems: more than 20 km from large cities and more than 5 km from other built-up areas, industry and big roads, or as the authority allows. */
        readonly for_vegetation?: Flag;
        /** Whether it lies in the housing nearest to the site on its downwind side. */
        readonly nearest_housing_downwind?: Flag;
        /** Concentrations in outdoor air at the point, from all sources together, measured or modelled (say which under `method`); gases at 293 K and 101.3 kPa. Counts of exceedances and highest values are those of a whole calendar year. */
        readonly measurements?: Figures;
      }[];
      /** Whether substances are let out whose danger to people and the environment science has not established. */
      readonly emits_substances_of_unknown_danger?: Flag;
      /** Whether substances are let out for which no air quality norm has been set. */
      readonly emits_substances_without_norm?: Flag;
      /** Whether vehicles or mobile plant with combustion engines are used on the site. */
      readonly mobile_sources?: Flag;
      /** Share of the vehicles and mobile plant with combustion engines that have a valid technical inspection of their emissions, where such an inspection is due. */
      readonly mobile_sources_inspected_share?: Quantity;
      /** Times in which an authority restricted emissions because the weather kept pollution near the ground. */
      readonly weather_restrictions?: readonly {
        readonly id: Id;
        /** Day the restriction was set. */
        readonly ordered_on?: Day;
        /** Whether the sources of the site kept to all that was ordered, up to a partial or full stop. */
        readonly kept?: Flag;
      }[];
      /** Emissions of the halls where aluminium is made by electrolysis, cells and roof together, by mass of liquid aluminium made in the same year. */
      readonly potroom?: {
        /** First permitted, or replaced in full on its foundations, after 30 June 2016. */
        readonly new?: Flag;
        /** Emissions of the roof can be measured, given how the plant is built. */
        readonly roof_measurable?: Flag;
        /** Dust let out in a year per mass of aluminium. */
        readonly dust?: Quantity;
        /** Total fluorides let out in a year per mass of aluminium. */
        readonly fluorides?: Quantity;
        /** Sulphur dioxide let out by the cells in a year per mass of aluminium. */
        readonly sulphur_dioxide?: Quantity;
      };
    };
    /** Land used. */
    readonly land?: {
      /** Area inside the boundary of the site. */
      readonly site_area?: Quantity;
      /** Plots of land that the works of the site disturb. */
      readonly plots?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day the works that disturb it began. */
        readonly disturbed_on?: Day;
        /** It had a fertile layer of soil before the works. */
        readonly fertile_topsoil?: Flag;
        /** Day the stripping of its fertile layer was finished. */
        readonly topsoil_stripped_on?: Day;
        /** Fertile soil stripped from it since the start. */
        readonly topsoil_stripped?: Quantity;
        /** Fertile soil from it that is kept in store. */
        readonly topsoil_stored?: Quantity;
        /** Fertile soil from it that has been put back in reclamation. */
        readonly topsoil_reused?: Quantity;
        /** Day the works on it ended. */
        readonly work_ended_on?: Day;
        /** Day its reclamation was finished. */
        readonly reclaimed_on?: Day;
        /** Day by which the closure or reclamation plan has it reclaimed. */
        readonly reclamation_due_on?: Day;
      }[];
      /** Fertile soil was stripped to be sold or handed over to others. */
      readonly topsoil_given_away?: Flag;
      /** Land whose plants or soil were disturbed by the works outside the land allotted for them. */
      readonly disturbed_outside_allotment?: Quantity;
      /** Part of the site lies in a green belt around a settlement, as set by law. */
      readonly in_green_belt?: Flag;
      /** Distance from the site to the nearest plot of the state forest fund with natural forest that lies among land of others. */
      readonly distance_to_natural_forest?: Quantity;
      /** Distance from the site to the shoreline of the nearest sea, the Caspian included; on a shore that surges flood, to the farthest line they reach. */
      readonly distance_to_sea?: Quantity;
      /** Land of the forest fund is, or was, converted to another category for the project. */
      readonly forest_land_converted?: Flag;
      /** Land of the water fund is, or was, converted to another category for the project. */
      readonly water_fund_land_converted?: Flag;
      /** Land of a water-protection strip is, or was, converted to industrial or settlement land for the project. */
      readonly water_strip_converted?: Flag;
      /** Shortest distance from a place of blasting with drilled charges, or of seismic survey with explosive or pneumatic sources, to the line of an underwater pipeline or cable, whose ever it is; omitted as does-not-exist where there is no such work, or no such line around. */
      readonly blasting_to_underwater_line?: Quantity;
      /** Whether work of any kind, such as wells, pits, sampling or blasting, is done in the protection zone of a trunk pipeline of somebody else. */
      readonly work_in_pipeline_zone?: Flag;
      /** Whether anything is done or kept in the protection zone of a trunk pipeline of somebody else that can disturb or damage it, such as dumping, pouring out of acids, salts or alkalis, open fire, dredging, or moving its signs and valves. */
      readonly harm_in_pipeline_zone?: Flag;
      /** Day land of the forest fund, of the water fund or of a water-protection strip was last converted for the project, or is planned to be. */
      readonly protected_land_converted_on?: Day;
      /** Surface effectively under opencast extraction in the year. Site. */
      readonly under_extraction?: Quantity;
      /** Parcels of land that the project uses or has been given, each with the title it is used under; a parcel where several works disturb the ground may hold several plots. */
      readonly parcels?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What the project uses it for: exploration, extraction (the mine and its dumps), processing (mills, smelters, refineries, plants and their waste), infrastructure (roads, lines, pipes, housing), survey (investigations for design, without search for minerals). */
        readonly serves?:
          ('exploration' | 'extraction' | 'processing' | 'infrastructure' | 'survey' | 'other') | Claims;
        /** Title the operator uses it under: ownership, permanent use, paid lease, temporary use free of charge, servitude by contract with the holder of the land or by judgment, public servitude by act of the local authority, permit for surveys, or none. */
        readonly tenure?:
          | (
              | 'ownership'
              | 'permanent-use'
              | 'lease'
              | 'free-temporary-use'
              | 'private-servitude'
              | 'public-servitude'
              | 'survey-permit'
              | 'none'
            )
          | Claims;
        /** Day of the decision, contract or judgment that gives the title. */
        readonly title_from?: Day;
        /** Day the papers of the title were handed out. */
        readonly title_papers_on?: Day;
        /** Last day of the title; omitted as does-not-exist where it has no end. */
        readonly title_until?: Day;
        /** Day its boundaries were set out on the ground. */
        readonly boundaries_marked_on?: Day;
        /** The decision that gave it lets it be used before boundaries are set out and papers are handed out. */
        readonly early_use_allowed?: Flag;
        /** Day the works of the project on it began; omitted as does-not-exist where they have not. */
        readonly used_since?: Day;
        /** It is used for the purpose its title and the zoning name, and for nothing else. */
        readonly used_as_designated?: Flag;
        /** Category of land it belongs to under the land law of the country. */
        readonly category?:
          | (
              | 'agricultural'
              | 'settlement'
              | 'industry-and-transport'
              | 'protected-area'
              | 'recreation-or-health'
              | 'historical-and-cultural'
              | 'forest-fund'
              | 'water-fund'
              | 'reserve'
            )
          | Claims;
        /** Category of land it belonged to before it was given for the project, or its purpose changed. */
        readonly category_before?:
          | (
              | 'agricultural'
              | 'settlement'
              | 'industry-and-transport'
              | 'protected-area'
              | 'recreation-or-health'
              | 'historical-and-cultural'
              | 'forest-fund'
              | 'water-fund'
              | 'reserve'
            )
          | Claims;
        /** Somebody else owned it or held it for use when works of the project on it began, or still does. */
        readonly held_by_others?: Flag;
        /** Day the owner or holder of the land had been paid in full the fee for the servitude and the losses it brings, as contract or judgment sets them; omitted as does-not-exist where not paid. */
        readonly owner_paid_on?: Day;
        /** Day by which contract or judgment has the fee and losses paid; omitted as does-not-exist where neither names one. */
        readonly owner_payment_due_on?: Day;
        /** The servitude contract lets works begin before fee and losses are paid. */
        readonly start_before_payment_agreed?: Flag;
        /** The owner or holder has asked for payment because the public servitude makes use of the land much harder or impossible. */
        readonly owner_demands_payment?: Flag;
        /** The title is in the state register of rights to land. */
        readonly title_registered?: Flag;
        /** The law frees a title of this kind from registration. */
        readonly registration_not_needed?: Flag;
        /** Day of the decision that gave farmland (arable, hay, pasture, orchards) for another use than farming, or changed its purpose so; omitted as does-not-exist where it was no farmland. */
        readonly farmland_given_on?: Day;
        /** The law frees its holder from paying for the loss of farm production, as for works that protect the environment. */
        readonly farm_losses_waived?: Flag;
        /** Day the loss of farm production was paid in full into the public budget; omitted as does-not-exist where not paid. */
        readonly farm_losses_paid_on?: Day;
        /** It was irrigated farmland, or a trial field of a research or teaching institution, before it was taken for the project. */
        readonly irrigated_or_trial_field?: Flag;
        /** It was given to build on. */
        readonly granted_for_construction?: Flag;
        /** Day by which it has to be in use for its purpose, where the design sets a longer time than the law; omitted as does-not-exist where it sets none. */
        readonly development_due_on?: Day;
        /** Nuclear weapons were tested on it. */
        readonly former_nuclear_test_site?: Flag;
        /** Its radioactive contamination is above the norms, or it endangers life and health of people in another way. */
        readonly contaminated_by_radiation?: Flag;
        /** Its area. */
        readonly area?: Quantity;
        /** Day of the exploration licence or contract under which the deposit on it was found. */
        readonly deposit_found_under_right_of?: Day;
        /** The exploration right under which the deposit on it was found is older than the rule by which land leaves a protected area for mining. */
        readonly deposit_right_old_enough?: Flag;
        /** Resources and reserves of the deposit on it are confirmed by a report under the subsoil law of the country. */
        readonly deposit_reported?: Flag;
        /** Where it was land of a protected area: limited economic activity was allowed on it, and it was part of no strict reserve, national park, nature reserve or like area of the highest ranks. */
        readonly limited_regime_only?: Flag;
        /** Area on which the operator has undertaken, with the agreement of the authority for protected areas, to plant forest in exchange for it. */
        readonly compensation_planting_agreed?: Quantity;
        /** The operator has undertaken to restore its fertile layer once extraction ends. */
        readonly topsoil_restoration_undertaken?: Flag;
        /** Public hearings were held in the districts and settlements around the protected area, and the media told of them. */
        readonly wide_hearings_held?: Flag;
        /** It was handed over to third parties or pledged. */
        readonly passed_on_or_pledged?: Flag;
        /** Day the search for objects of historical and cultural heritage on it was finished; omitted as does-not-exist where there was none. */
        readonly archaeology_surveyed_on?: Day;
      }[];
    };
    /** Closure and the money for it. */
    readonly closure?: {
      /** Estimated cost of closing the site, today. Site. */
      readonly cost_estimate?: Quantity;
      /** All securities that are in force for closure. Site. */
      readonly security_total?: Quantity;
      /** Securities for closing the site or a part of it, those that have ended too: guarantees, pledges, insurance and funds. */
      readonly securities?: readonly {
        readonly id: Id;
        /** What it is: guarantee, pledge of a bank deposit, pledge of other property, insurance, fund set aside, or something else. */
        readonly instrument?:
          ('guarantee' | 'deposit-pledge' | 'property-pledge' | 'insurance' | 'fund' | 'other') | Claims;
        /** What it answers for: all that closing the site takes, the consequences of subsoil use (under the law on the subsoil), or the closing of a landfill. */
        readonly secures?: ('site-closure' | 'subsoil-use' | 'landfill') | Claims;
        /** It answers for the whole of the site, not for a part of it only. */
        readonly whole_site?: Flag;
        /** Greatest sum it pays for closure. */
        readonly amount?: Quantity;
        /** Day it took effect, accepted by the authority in whose favour it is. */
        readonly starts_on?: Day;
        /** Last day it runs, or ran; omitted as does-not-exist where it runs without an end. */
        readonly ends_on?: Day;
        /** Who stands for it: bank of the country of the site, foreign bank, company whose shares are traded on an organised market, national postal operator, insurer, the operator itself, or another. */
        readonly provider?:
          | (
              | 'domestic-bank'
              | 'foreign-bank'
              | 'listed-company'
              | 'postal-operator'
              | 'insurer'
              | 'operator'
              | 'other'
            )
          | Claims;
        /** The credit rating of the provider in foreign currency is at least the one the authority asks of it. */
        readonly provider_rating_sufficient?: Flag;
        /** The provider holds the licence that its business needs, such as that of an insurer. */
        readonly provider_licensed?: Flag;
        /** By its terms it does not end before the closure that it secures is completed. */
        readonly runs_until_closed?: Flag;
        /** It is concluded on the standard form that the authority has approved for securities of its kind. */
        readonly standard_terms?: Flag;
        /** What is pledged is insured against loss and damage. */
        readonly property_insured?: Flag;
        /** Features of what is pledged that stand in the way of a pledge: facility of life support, seized, restricted by an authority, burdened with rights of others, withdrawn from civil trade, energy, perishable goods, a property right other than a bank deposit, or property outside the country; whole as given, empty where there is none. */
        readonly property_obstacles?:
          | readonly (
              | 'life-support-facility'
              | 'seized'
              | 'restricted-by-authority'
              | 'rights-of-others'
              | 'withdrawn-from-trade'
              | 'energy'
              | 'perishable'
              | 'property-right'
              | 'abroad'
            )[]
          | Claims;
        /** Day of the appraiser's report on the market value of what is pledged. */
        readonly valued_on?: Day;
        /** Day the application to accept it was handed in to the authority. */
        readonly applied_on?: Day;
        /** Day it ended early, or ceased to be what the law asks, for reasons outside the operator's control; omitted as does-not-exist where that has not happened. */
        readonly failed_on?: Day;
        /** Day the security in its place was provided; omitted as does-not-exist where there is none yet. */
        readonly replaced_on?: Day;
      }[];
      /** Day the site last passed to another operator, by sale, lease or otherwise; omitted as does-not-exist where it never did. */
      readonly transferred_on?: Day;
    };
    /** Classes that acts put the site into; each act has a field of its own. */
    readonly classification?: {
      /** Category of the facility by its impact on the environment under Kazakh law: I (considerable), II (moderate), III (slight), IV (least); the whole technologically joined site takes the category of its main facility; while the site is only explored, that of the exploration. */
      readonly kz_category?: ('I' | 'II' | 'III' | 'IV') | Claims;
      /** Category under Kazakh law of the construction, reclamation or closure works being done on the site, which has criteria of its own beside those of the facility. */
      readonly kz_works_category?: ('I' | 'II' | 'III' | 'IV') | Claims;
      /** What is done on the site stands in the list of environmentally hazardous kinds of activity that the environment ministry of Kazakhstan has approved. */
      readonly kz_hazardous_activity?: Flag;
      /** Day the operator asked the authority to put a facility of before 1 July 2021 into a category under Kazakh law. */
      readonly kz_category_requested_on?: Day;
      /** Whether the site, in the calendar year before this one, was above the capacity threshold and above a release or waste water transfer threshold of the Kazakh register of releases and transfers of pollutants. */
      readonly kz_release_register?: ('above-thresholds' | 'below-thresholds') | Claims;
      /** Zone declared under the Environmental Code of Kazakhstan in which the site lies. */
      readonly kz_environmental_zone?: ('none' | 'environmental-emergency' | 'environmental-disaster') | Claims;
      /** The site is on the list of the fifty facilities of category I with the largest total emissions of pollutants on 1 January 2021, as the Government of Kazakhstan approved it. */
      readonly kz_fifty_largest?: Flag;
    };
    /** Monitoring and control of the environment by the operator. */
    readonly monitoring?: {
      /** Share of the measurements that the control programme plans for the year which were made as planned. */
      readonly planned_measurements_made_share?: Quantity;
      /** Share of the periodic reports on the operator's own environmental control due in the year that were handed in, complete and on time. */
      readonly reports_on_time_share?: Quantity;
      /** Share of the internal environmental inspections planned for the year that were done. */
      readonly planned_inspections_done_share?: Quantity;
      /** Whether anybody can read the programme of environmental control. */
      readonly programme_public?: Flag;
      /** Whether anybody can read what the reports on environmental control say. */
      readonly results_public?: Flag;
      /** Whether the permit in force asks for monitoring of impacts on the environment around the site. */
      readonly impact_monitoring_in_permit?: Flag;
      /** Whether impacts are monitored together with operators of other sites. */
      readonly joint_with_others?: Flag;
      /** Laboratories, own and hired, that measure for the operator. */
      readonly laboratories?: readonly {
        readonly id: Id;
        /** Name of the laboratory. */
        readonly name?: Text;
        /** What it measures for: emissions, impact on the environment around the site, running of the process; whole as given. */
        readonly monitors?: readonly ('emissions' | 'impact' | 'process')[] | Claims;
        /** Its quality control follows European (CEN) standards or, where there are none, ISO or other international or national standards of equal worth. */
        readonly quality_control_to_standard?: Flag;
      }[];
      /** Day groundwater of the site was last sampled for the hazardous substances that are used, made or let out there; omitted as does-not-exist where it never was. */
      readonly groundwater_sampled_on?: Day;
      /** Day soil of the site was last sampled for the hazardous substances that are used, made or let out there; omitted as does-not-exist where it never was. */
      readonly soil_sampled_on?: Day;
      /** How often soil and groundwater of the site are sampled rests on a systematic appraisal of the risk of contamination. */
      readonly sampling_by_risk?: Flag;
    };
    /** Permits on the impact of the site on the environment, what they allow and what is paid for it. */
    readonly permitting?: {
      /** Day the environmental permit that the site holds was issued, or last replaced by a new one. */
      readonly permit_issued_on?: Day;
      /** Day technology last changed so that conditions of the environmental permit no longer fit; omitted as does-not-exist where that never happened. */
      readonly technology_changed_on?: Day;
      /** Every structure and device that the construction design provides for cleaning or neutralising emissions and discharges and for handling waste is built and in place. */
      readonly abatement_as_designed?: Flag;
      /** Yearly totals that the environmental permit allows the site as a whole to let out, one item for each pollutant and medium; limits of single sources and outlets stand under air and water. */
      readonly emission_limits?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Medium that takes the pollutant. */
        readonly medium?: ('air' | 'water') | Claims;
        /** The pollutant, as the permit names it. */
        readonly substance?: Text;
        /** Amount the permit allows in the year, all sources of the site; omitted as does-not-exist where the pollutant is let out without any limit in the permit. Site. */
        readonly limit?: Quantity;
        /** Amount emitted in the year from all sources of the site, without accidental emissions and what was let out in fighting an emergency. Site. */
        readonly emitted?: Quantity;
      }[];
      /** Amounts of waste that the environmental permit allows to be held or buried, one item for each place and kind of waste. */
      readonly waste_limits?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What the limit is on: accumulation (held for a time before it goes elsewhere) or burial (placed for good in a landfill of the site). */
        readonly kind?: ('accumulation' | 'burial') | Claims;
        /** The kind of waste. */
        readonly waste?: Text;
        /** Amount the permit allows: held at one time, or buried in the calendar year; omitted as does-not-exist where the waste is held or buried without any limit in the permit. Site. */
        readonly limit?: Quantity;
        /** Greatest amount held at one time in the year, or amount buried in it. Site. */
        readonly amount?: Quantity;
        /** The place or landfill, by its id where it is listed elsewhere. */
        readonly place?: Text;
      }[];
      /** What the authority found when it compared an integrated permit issued under earlier law with the conclusions on best available techniques. */
      readonly former_permit_conformity?: ('conforming' | 'not-conforming' | 'not-assessed') | Claims;
      /** Day of the finding on that conformity. */
      readonly former_permit_assessed_on?: Day;
      /** Day changes of the programme that belongs to such a permit were agreed with the authority. */
      readonly former_permit_changes_agreed_on?: Day;
      /** First day of the programme of such a permit as changed. */
      readonly former_permit_changes_begin_on?: Day;
      /** Last day of the programme of such a permit as changed. */
      readonly former_permit_changes_end_on?: Day;
      /** Last day of the approved schedule, annexed to the environmental permit, by which the site is taken out of operation for good; omitted as does-not-exist where there is none. */
      readonly phase_out_until?: Day;
      /** Day the first declaration of impact on the environment was submitted to the local authority. */
      readonly declaration_submitted_on?: Day;
      /** Day of the last significant change of processes, emissions, stationary sources or waste of a site that works on a declaration of impact; omitted as does-not-exist where there was none. */
      readonly changed_significantly_on?: Day;
      /** Day the declaration of impact that follows the last significant change was submitted. */
      readonly declaration_renewed_on?: Day;
      /** Charges assessed for the year for emissions, discharges and buried waste, zero where the rate is zero. Site. */
      readonly charges_due?: Quantity;
      /** Charges paid for the year for emissions, discharges and buried waste. Site. */
      readonly charges_paid?: Quantity;
      /** Since the site went into operation the state has brought in stricter norms or targets of environmental quality, and the site cannot yet keep the emission norms that follow from them. */
      readonly stricter_norms_unattainable?: Flag;
      /** Yearly totals of norms that were corrected by a new draft while the site works on an integrated permit of earlier law, one item for emissions, discharges and buried waste each. */
      readonly corrected_totals?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What the total is of. */
        readonly kind?: ('emissions' | 'discharges' | 'buried-waste') | Claims;
        /** Yearly total set in the expertise that the permit of earlier law rests on. */
        readonly former?: Quantity;
        /** Yearly total in the corrected draft. */
        readonly corrected?: Quantity;
      }[];
      /** Hazardous substances are used, made or let out on the site that could contaminate its soil or groundwater. */
      readonly soil_risk_substances?: Flag;
      /** Its charges arise from utility services of a natural monopoly, from making electricity, or from a landfill for municipal waste, for which factors of their own hold. */
      readonly charges_as_utility?: Flag;
    };
    /** Best available techniques: the official conclusions on them, the norms derived from them, and the programme by which an existing site reaches them. */
    readonly bat?: {
      /** Official conclusions on best available techniques, of the country of the site, that cover what is done there and came after the environmental permit was issued. */
      readonly conclusions?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Title and number of the conclusion. */
        readonly title?: Text;
        /** Day the conclusion was adopted. */
        readonly adopted_on?: Day;
        /** The site meets everything the conclusion asks. */
        readonly met?: Flag;
        /** Day the operator applied for review of its integrated permit because of this conclusion. */
        readonly review_applied_on?: Day;
        /** Day the integrated permit was reviewed because of this conclusion. */
        readonly reviewed_on?: Day;
      }[];
      /** Norms that the integrated permit derives from best available techniques: emissions of each marker pollutant from each process, and specific use of water, heat and electricity. */
      readonly technological_norms?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What the norm is on. */
        readonly kind?: ('emission-to-air' | 'discharge' | 'water-use' | 'heat-use' | 'electricity-use') | Claims;
        /** Marker pollutant, for emissions and discharges. */
        readonly substance?: Text;
        /** Process or source it holds for. */
        readonly process?: Text;
        /** The norm as the permit sets it: amount per volume let out, or per unit of time or product. */
        readonly norm?: Quantity;
        /** Upper end of the level tied to best available techniques, in the conclusion the norm rests on, on the same basis (averaging, reference conditions) as the norm; omitted as does-not-exist where the conclusion gives none. */
        readonly bat_level?: Quantity;
        /** Conclusion that the norm was derived from: of the country of the site, or of the European Union where the country had none. */
        readonly basis?: ('national' | 'european-union') | Claims;
        /** Upper end of the level in the later conclusion of the country of the site, where the norm was derived from a conclusion of the European Union; omitted as does-not-exist while there is none. */
        readonly national_level?: Quantity;
        /** What was measured in the period, on the same basis as the norm. */
        readonly measured?: Quantity;
        /** What was measured last by the day the norm was due, on the same basis as the norm. */
        readonly measured_when_due?: Quantity;
        /** Last day by which the programme annexed to the permit lets the norm be reached; omitted as does-not-exist where the norm holds from the start. */
        readonly due_on?: Day;
        /** Day the norm was reached. */
        readonly reached_on?: Day;
        /** Working days from reaching the norm to the written notice to the authority. */
        readonly reached_notified_after?: Quantity;
        /** The authority allowed the norm to lie above the level tied to best available techniques, in a reasoned decision, because reaching that level would cost out of all proportion to what the environment gains. */
        readonly above_level_allowed?: Flag;
      }[];
      /** First day of the programme by which the site is to reach norms it cannot keep yet; omitted as does-not-exist where there is no such programme, or only that of an integrated permit issued under earlier law. */
      readonly programme_begins_on?: Day;
      /** Last day of that programme, as first agreed. */
      readonly programme_ends_on?: Day;
      /** Key measures of that programme: delivery of main equipment, construction, start-up works, commissioning, and others it names. */
      readonly key_measures?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What the measure is. */
        readonly kind?:
          ('equipment-delivery' | 'construction' | 'start-up-works' | 'commissioning' | 'other') | Claims;
        /** Last day for finishing the measure in the schedule as first agreed; for a measure without a day of its own, the end of its calendar year. */
        readonly due_on?: Day;
        /** Day the measure began. */
        readonly started_on?: Day;
        /** Day the measure was finished; omitted as does-not-exist while it is not. */
        readonly finished_on?: Day;
        /** Working days from the start of the measure to the written notice to the authority. */
        readonly start_notified_after?: Quantity;
        /** Working days from the end of the measure to the written notice to the authority. */
        readonly end_notified_after?: Quantity;
        /** Day the operator applied for a review of the permit because the measure is late. */
        readonly review_applied_on?: Day;
      }[];
      /** The site, as it is equipped, cannot keep some norm that its integrated permit derives from best available techniques; false where a value above a norm was a passing breach. */
      readonly technological_norms_unattainable?: Flag;
    };
    /** Environmental information that the operator holds. */
    readonly information?: {
      /** Requests by the public for environmental information that the operator holds. */
      readonly requests?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day the request was received. */
        readonly received_on?: Day;
        /** How it was answered. */
        readonly answer?: ('given' | 'partly-given' | 'refused' | 'pending') | Claims;
        /** Ground on which it was refused, in whole or part. */
        readonly refusal_ground?:
          | (
              | 'unclear-request'
              | 'form-of-request'
              | 'personal-data'
              | 'asks-for-analysis'
              | 'inspection-not-concluded'
              | 'decision-not-final'
              | 'foreign-document'
              | 'intellectual-property'
              | 'primary-statistics'
              | 'trade-secret'
              | 'other'
            )
          | Claims;
        /** What was refused holds quantities or qualities of emissions. */
        readonly refused_part_on_emissions?: Flag;
        /** What could be separated from the refused part was given. */
        readonly separable_part_given?: Flag;
        /** The operator asked the applicant why the information was wanted. */
        readonly reason_demanded?: Flag;
      }[];
    };
    /** Storage, treatment and recycling of waste batteries. */
    readonly battery_recycling?: {
      /** Waste batteries, or parts of them, are stored, treated or recycled on the site. Site. */
      readonly carried_out?: Flag;
      /** Waste batteries, or fractions of them, come from the European Union. Site. */
      readonly taken_from_eu?: Flag;
      /** Chemistries of waste battery that are recycled. Site. */
      readonly streams?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Chemistry of the batteries; lithium-based are all with lithium in the active materials. */
        readonly chemistry?: ('lead-acid' | 'lithium-based' | 'nickel-cadmium' | 'other') | Claims;
        /** Mass of what comes out and counts as recycled over the mass of batteries that go in, without water, in the calendar year, all steps of recycling together; black mass is not yet an output. */
        readonly recycling_efficiency?: Quantity;
      }[];
      /** Materials recovered from waste batteries. Site. */
      readonly materials?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** The material. */
        readonly material?: ('cobalt' | 'copper' | 'lead' | 'lithium' | 'nickel' | 'other') | Claims;
        /** Mass of the material in what is recovered and can take the place of primary material, over its mass in the batteries that go in, in the calendar year, all steps of recycling together. */
        readonly recovery?: Quantity;
      }[];
      /** Collected waste batteries are disposed of, or used to recover energy, without treatment. Site. */
      readonly disposed_or_burnt?: Flag;
      /** All waste batteries made available to the site are accepted and prepared for re-use or repurposing, or recycled. Site. */
      readonly all_accepted_treated?: Flag;
      /** All fluids and acids are removed in treatment. Site. */
      readonly fluids_and_acids_removed?: Flag;
      /** How waste batteries are stored and treated, wherever that is done on the site, stores for a short time too; suitable-containers may stand in the place of floor and cover; whole as given. Site. */
      readonly storage?:
        | readonly (
            | 'impermeable-floor'
            | 'weatherproof-cover'
            | 'suitable-containers'
            | 'apart-from-conductive-and-combustible-waste'
          )[]
        | Claims;
      /** Lithium-based waste batteries are handled on the site. Site. */
      readonly lithium_handled?: Flag;
      /** How lithium-based waste batteries are protected when handled, sorted and stored; whole as given. Site. */
      readonly lithium_protection?:
        | readonly (
            | 'excessive-heat'
            | 'water'
            | 'crushing-and-damage'
            | 'upright-as-installed'
            | 'well-ventilated'
            | 'high-voltage-rubber-cover'
            | 'warning-sign'
          )[]
        | Claims;
      /** Which of the two metals are in the batteries treated; [] for neither; whole as given. Site. */
      readonly mercury_or_cadmium_present?: readonly ('mercury' | 'cadmium')[] | Claims;
      /** Which of the two metals are separated into a stream of their own: mercury safely immobilised and disposed of, cadmium given a safe destination; whole as given. Site. */
      readonly separated_safely?: readonly ('mercury' | 'cadmium')[] | Claims;
    };
    /** What the site as a whole releases in a year, accidents included: one entry for each pollutant and medium that takes it. Metals as the element in all forms, groups of substances as their total, dioxins as I-TEQ, BTEX as the sum of benzene, toluene, ethylbenzene and xylenes. */
    readonly releases?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** The pollutant. */
      readonly pollutant?:
        | (
            | 'methane'
            | 'carbon-monoxide'
            | 'carbon-dioxide'
            | 'hfcs'
            | 'nitrous-oxide'
            | 'ammonia'
            | 'nmvoc'
            | 'nitrogen-oxides'
            | 'pfcs'
            | 'sulphur-hexafluoride'
            | 'sulphur-oxides'
            | 'total-nitrogen'
            | 'total-phosphorus'
            | 'hcfcs'
            | 'cfcs'
            | 'halons'
            | 'arsenic'
            | 'cadmium'
            | 'chromium'
            | 'copper'
            | 'mercury'
            | 'nickel'
            | 'lead'
            | 'zinc'
            | 'alachlor'
            | 'aldrin'
            | 'atrazine'
            | 'chlordane'
            | 'chlordecone'
            | 'chlorfenvinphos'
            | 'chloroalkanes-c10-c13'
            | 'chlorpyrifos'
            | 'ddt'
            | '1-2-dichloroethane'
            | 'dichloromethane'
            | 'dieldrin'
            | 'diuron'
            | 'endosulphan'
            | 'endrin'
            | 'aox'
            | 'heptachlor'
            | 'hexachlorobenzene'
            | 'hexachlorobutadiene'
            | 'hexachlorocyclohexane'
            | 'lindane'
            | 'mirex'
            | 'dioxins-and-furans'
            | 'pentachlorobenzene'
            | 'pentachlorophenol'
            | 'polychlorinated-biphenyls'
            | 'simazine'
            | 'tetrachloroethylene'
            | 'tetrachloromethane'
            | 'trichlorobenzenes'
            | '1-1-1-trichloroethane'
            | '1-1-2-2-tetrachloroethane'
            | 'trichloroethylene'
            | 'trichloromethane'
            | 'toxaphene'
            | 'vinyl-chloride'
            | 'anthracene'
            | 'benzene'
            | 'btex'
            | 'brominated-diphenylethers'
            | 'nonylphenols'
            | 'ethylene-oxide'
            | 'isoproturon'
            | 'naphthalene'
            | 'organotin-compounds'
            | 'dehp'
            | 'phenols'
            | 'polycyclic-aromatic-hydrocarbons'
            | 'tributyltin'
            | 'triphenyltin'
            | 'total-organic-carbon'
            | 'trifluralin'
            | 'chlorides'
            | 'chlorine-as-hydrogen-chloride'
            | 'asbestos'
            | 'cyanides'
            | 'fluorides'
            | 'fluorine-as-hydrogen-fluoride'
            | 'hydrogen-cyanide'
            | 'pm10'
            | 'octylphenols'
            | 'fluoranthene'
            | 'isodrin'
            | 'hexabromobiphenyl'
            | 'benzo-ghi-perylene'
            | 'dicofol'
            | 'pfoa'
            | 'pfhxs'
          )
        | Claims;
      /** What takes it: air, water, land (injection included), or waste-water-off-site (waste water moved off the site for treatment by others). */
      readonly medium?: ('air' | 'water' | 'land' | 'waste-water-off-site') | Claims;
      /** Mass released in the year, of deliberate and accidental, routine and other activities together. Site. */
      readonly amount?: Quantity;
      /** How the amount was found. */
      readonly found_by?: ('measured' | 'calculated' | 'estimated') | Claims;
      /** Measurement was not practicable or viable, or would not be the best information; for an estimate, nor was calculation. */
      readonly better_method_impracticable?: Flag;
      /** It stands, with this amount, in the report of the year to the public register of releases and transfers. */
      readonly in_register?: Flag;
    }[];
    /** Work with radioactive materials, devices and waste. */
    readonly radioactive_materials?: {
      /** What of it the site has or does above the levels of exemption, such as uranium or thorium won or processed, sealed sources in gauges, X-ray analysers, waste; whole as given, empty where nothing. Site. */
      readonly handled?:
        | readonly (
            | 'uranium-or-thorium-mining-or-processing'
            | 'nuclear-materials'
            | 'radioactive-substances'
            | 'sealed-sources'
            | 'x-ray-or-accelerator-devices'
            | 'radioactive-waste'
            | 'transport'
            | 'former-test-site'
          )[]
        | Claims;
      /** Raw materials, residues or deposits in plant hold natural radionuclides above the levels of exemption, though the site does not work with them as radioactive materials. Site. */
      readonly natural_above_exemption?: Flag;
      /** The exposure of workers and neighbours to those natural radionuclides is within the hygienic norms of the country. Site. */
      readonly natural_exposure_within_norms?: Flag;
      /** Category of the most dangerous radiation installation, by the country’s four categories: 1 an accident may reach people outside the protection zone, 2 within it, 3 the site, 4 the room; none where there is no such installation. Site. */
      readonly installation_category?: ('category-1' | 'category-2' | 'category-3' | 'category-4' | 'none') | Claims;
      /** Reports on what nuclear materials and sources there are, where, and how they moved, were filed whenever due. Site. */
      readonly reports_filed?: Flag;
      /** The doses of each worker admitted to radiation work are recorded and analysed. Site. */
      readonly doses_recorded?: Flag;
      /** Everybody who works with it meets the qualification asked and has no medical contraindication. Site. */
      readonly staff_qualified?: Flag;
      /** Day of the last attestation of the worker whose attestation lies furthest back. Site. */
      readonly staff_attested_on?: Day;
      /** Longest time from the appointment of a worker to the first attestation; omitted as does-not-exist where nobody was appointed. Site. */
      readonly newcomers_attested_after?: Quantity;
      /** Radioactive materials, devices or waste were handed over to somebody without the licence for it. Site. */
      readonly passed_to_unlicensed?: Flag;
      /** Measures are taken to keep radioactive waste as little as possible. Site. */
      readonly waste_minimised?: Flag;
      /** Design and operating papers provide for the safe placing of radioactive waste as a step of the activity. Site. */
      readonly waste_disposal_in_design?: Flag;
      /** Day work with radioactive materials ended; omitted as does-not-exist where it has not. Site. */
      readonly work_ended_on?: Day;
      /** What was done when the work ended; whole as given. */
      readonly end_measures?:
        | readonly ('sources-handed-to-licensed' | 'waste-handed-to-store-or-burial' | 'environment-restored')[]
        | Claims;
      /** Incidents and accidents with radioactive materials or devices. Site. */
      readonly incidents?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day it happened. */
        readonly happened_on?: Day;
        /** The authority for atomic energy was told of it. */
        readonly authority_told?: Flag;
      }[];
    };
  };
  /** Workers and communities. */
  readonly social?: {
    /** Who works on the site. */
    readonly workforce?: {
      /** Employees on the site, heads, at the end of the period. Site. */
      readonly employees?: Quantity;
      /** Contractors' workers on the site, heads, at the end of the period. Site. */
      readonly contractors?: Quantity;
      /** Mean hours of training of an employee in the year. Site. */
      readonly training_hours?: Quantity;
      /** Whether the site has a diversity committee. */
      readonly diversity_committee?: Flag;
      /** Share of women among the employees, at the end of the period. Site. */
      readonly women_share?: Quantity;
      /** Share of the employees that a collective agreement covers. Site. */
      readonly covered_by_agreement_share?: Quantity;
      /** Workers on the site whom another company employs and lends to the operator, who directs their work, heads, at the end of the period. Site. */
      readonly agency_workers?: Quantity;
      /** Foreigners and stateless persons among the employees who stay in the country temporarily and need a permit to work there, heads, at the end of the period. Site. */
      readonly foreign_workers?: Quantity;
      /** Each of the foreign workers had the permit or certificate that work in the country needs before the contract was made. Site. */
      readonly foreign_workers_permitted?: Flag;
      /** Ages of the employees under 18; whole as given, empty where all are 18 or over. Site. */
      readonly minor_ages?: readonly ('under-14' | '14-15' | '16-17')[] | Claims;
      /** Longest working week of an employee of 14 or 15. Site. */
      readonly minors_weekly_hours_14_15?: Quantity;
      /** Longest working week of an employee of 16 or 17. Site. */
      readonly minors_weekly_hours_16_17?: Quantity;
      /** What employees under 18 are put to; whole as given, empty where nothing of it. Site. */
      readonly minors_do?:
        | readonly ('hazardous-work' | 'night-work' | 'overtime' | 'summed-hours' | 'second-job' | 'rotation')[]
        | Claims;
      /** What pregnant employees who have told of it are put to; whole as given, empty where nothing of it, or where there are none. Site. */
      readonly pregnant_workers_do?:
        | readonly (
            | 'night-work'
            | 'overtime'
            | 'days-off-or-holidays'
            | 'summed-hours-over-8'
            | 'rotation-from-week-12'
          )[]
        | Claims;
      /** What employees with disabilities are put to; whole as given, empty where nothing of it, or where there are none. Site. */
      readonly workers_with_disabilities_do?:
        | readonly (
            'overtime' | 'night-work-without-consent' | 'summed-hours-with-group-1' | 'rotation-with-group-1'
          )[]
        | Claims;
      /** Lowest pay of a full-time employee for a month, allowances and bonuses included. Site. */
      readonly lowest_monthly_wage?: Quantity;
      /** Share of base pay in the pay of employees, lump-sum bonuses left out; the lowest of any group of employees. Site. */
      readonly base_pay_share?: Quantity;
      /** All wages of the last twelve months were paid in full, in money of the country, at least monthly and by the tenth day of the next month. Site. */
      readonly wages_paid_in_time?: Flag;
      /** Each employee is told every month of what the wage is made up and what is kept back. Site. */
      readonly payslips_given?: Flag;
      /** Equal work earns equal pay, whatever the sex, origin or other personal ground, agency workers included. Site. */
      readonly equal_pay_for_equal_work?: Flag;
      /** Working and living conditions on the site, such as canteens, changing rooms and camps, are equal without discrimination, agency workers included. Site. */
      readonly equal_amenities?: Flag;
      /** Some employee was given no yearly leave, or not all of it, for two years running. Site. */
      readonly leave_withheld_two_years?: Flag;
      /** Employees under 18, pregnant employees, or employees on heavy, harmful or hazardous work were called back from yearly leave. Site. */
      readonly recalled_from_leave_on_hazardous_work?: Flag;
      /** Each employee who asked had leave for maternity, for an adopted newborn, or without pay for a child up to three, as the law gives it. Site. */
      readonly family_leave_granted?: Flag;
      /** Each employee has a written employment contract with all that the law puts into it. Site. */
      readonly written_contracts?: Flag;
      /** Contracts, their changes and their end are entered in the state's system of employment contracts. Site. */
      readonly contracts_registered?: Flag;
      /** What the record of working time shows of each employee; whole as given. Site. */
      readonly hours_recorded?:
        | readonly (
            | 'hours-worked'
            | 'hours-not-worked'
            | 'overtime'
            | 'night-work'
            | 'days-off'
            | 'holidays'
            | 'business-trips'
          )[]
        | Claims;
      /** Arrangements of working time, each for the operator's employees who keep it. Site. */
      readonly schedules?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Who works by it. */
        readonly work?: Text;
        /** Its work is heavy, or its conditions are harmful or hazardous, by the country's list of such work; where the workplaces were attested, the attestation confirms it. */
        readonly hazardous_work?: Flag;
        /** Over what the hours are counted: by day and week; summed over a longer period; a sliding schedule; flexible hours of which the worker sets a part. */
        readonly accounting?: ('by-day-and-week' | 'summed' | 'sliding' | 'flexible') | Claims;
        /** Period over which hours are summed or averaged. */
        readonly accounting_period?: Quantity;
        /** Hours a week without overtime; the mean of the accounting period where hours are summed or averaged. */
        readonly weekly_hours?: Quantity;
        /** Longest day or shift, without overtime. */
        readonly daily_hours?: Quantity;
        /** Work goes in shifts. */
        readonly shift_work?: Flag;
        /** Shortest time from telling workers a shift schedule to its start, in calendar days; schedules given to newly hired or moved workers left out. */
        readonly shift_notice?: Quantity;
        /** Somebody worked two shifts in a row, other than in an emergency. */
        readonly double_shifts?: Flag;
        /** Overtime was worked in the last twelve months. */
        readonly overtime_worked?: Flag;
        /** Highest overtime of any worker within 24 hours, emergencies left out. */
        readonly overtime_in_a_day?: Quantity;
        /** Highest overtime of any worker in a month, emergencies left out. */
        readonly overtime_in_a_month?: Quantity;
        /** Highest overtime of any worker in the year, emergencies left out. */
        readonly overtime_in_a_year?: Quantity;
        /** Each worker agreed in writing to overtime, other than in the cases in which the law asks for no consent. */
        readonly overtime_consent?: Flag;
        /** Lowest pay for an hour of overtime, as a share of the ordinary hourly rate; 150 % is one and a half times. */
        readonly overtime_pay?: Quantity;
        /** Where time off is agreed in place of pay: hours off for each hour of overtime, 100 % is one for one; omitted as does-not-exist where none is given. */
        readonly overtime_time_off?: Quantity;
        /** Work was done on days off or holidays in the last twelve months. */
        readonly rest_day_work?: Flag;
        /** Each worker agreed in writing to it or asked for it, other than where the law asks for no consent, as in emergencies or on holidays by a shift schedule. */
        readonly rest_day_consent?: Flag;
        /** Lowest pay for an hour on days off or holidays, as a share of the ordinary hourly rate. */
        readonly rest_day_pay?: Quantity;
        /** Workers who wish so have another day off in place of higher pay. */
        readonly rest_day_time_off?: Flag;
        /** Work is done at night, between 22 and 6 hours. */
        readonly night_work?: Flag;
        /** Lowest pay for an hour at night, as a share of the ordinary hourly rate. */
        readonly night_pay?: Quantity;
        /** Its pay is higher than that for the same work in normal conditions, because of the conditions. */
        readonly higher_pay?: Flag;
        /** Shortest break for rest and food within a day or shift; omitted as does-not-exist where none can be given. */
        readonly meal_break?: Quantity;
        /** Where no break can be given, workers rest and eat in working time at a place equipped for it. */
        readonly meals_in_working_time?: Flag;
        /** Work goes on in the open or in unheated rooms in cold or hot seasons, or it is loading and unloading. */
        readonly outdoors_or_unheated?: Flag;
        /** Breaks to warm up or cool down are given within working time, with rooms for it. */
        readonly warming_breaks?: Flag;
        /** Shortest time between the end of work and its start on the next day or shift. */
        readonly rest_between_shifts?: Quantity;
        /** Days off are given as the week asks: two in a week of five days, one in a week of six, by turns after a schedule in continuous production and rotation. */
        readonly days_off_kept?: Flag;
        /** Shortest paid yearly leave, in calendar days, without additional leave. */
        readonly annual_leave?: Quantity;
        /** Shortest paid additional leave for the conditions of work, in calendar days. */
        readonly additional_leave?: Quantity;
        /** Workers live near the site for a tour of duty, because they cannot go home every day. */
        readonly rotation?: Flag;
        /** Longest tour of duty, in calendar days, rest between shifts included; emergencies left out. */
        readonly tour_length?: Quantity;
        /** Workers agreed in writing to tours of more than 15 days, and the employment or collective contract provides for them. */
        readonly tour_consent?: Flag;
        /** The employer provides housing, meals, transport from the meeting point, and conditions for rest between shifts. */
        readonly camp_provided?: Flag;
      }[];
    };
    /** Safety and health at work. */
    readonly health_and_safety?: {
      /** Employees and contractors killed at work in the year. Site. */
      readonly fatalities?: Quantity;
      /** Injuries of employees and contractors with at least a shift lost, in the year. Site. */
      readonly lost_time_injuries?: Quantity;
      /** Recordable injuries (deaths, lost time, restricted work, medical treatment) per hours worked, employees and contractors. Site. */
      readonly recordable_rate?: Quantity;
      /** Injuries with at least a shift lost per hours worked, employees and contractors. Site. */
      readonly lost_time_rate?: Quantity;
      /** Hours worked in the year by employees and contractors. Site. */
      readonly hours_worked?: Quantity;
      /** Recordable injuries of employees and contractors in the year. Site. */
      readonly recordable_injuries?: Quantity;
      /** Workplaces underground, with the air in them. */
      readonly underground_climate?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Air temperature. */
        readonly temperature?: Quantity;
        /** Relative humidity. */
        readonly humidity?: Quantity;
        /** Speed of the air. */
        readonly air_speed?: Quantity;
      }[];
      /** Groups of workers who do like work and are exposed alike, whoever employs them. Site. */
      readonly exposure_groups?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What the group is called. */
        readonly name?: Text;
        /** Workers in the group, heads. */
        readonly workers?: Quantity;
        /** Share of free crystalline silica in the dust at its workplaces. */
        readonly silica_share?: Quantity;
        /** Equivalent level of noise at its workplaces over a shift. */
        readonly noise_equivalent?: Quantity;
        /** Highest level of noise at its workplaces. */
        readonly noise_maximum?: Quantity;
        /** What the group does, or where; whole as given. */
        readonly work?:
          | readonly (
              | 'underground-mining'
              | 'tunnel-construction'
              | 'surface-mining'
              | 'crushing-and-milling'
              | 'flotation'
              | 'leaching'
              | 'copper-smelting'
              | 'other-smelting-or-refining'
              | 'electrolysis'
              | 'welding-or-plasma-cutting'
              | 'battery-material-production'
              | 'hydrogen-production'
              | 'maintenance'
              | 'laboratory'
              | 'other'
            )[]
          | Claims;
        /** Hazardous substances and mixtures its members are exposed to, or may be; whole as given. */
        readonly agents?: readonly Agent[] | Claims;
        /** What was measured in the breathing zone or the body of its workers; `statistic: maximum` with averaging PT8H is the highest shift mean of any worker. */
        readonly measurements?: Figures;
        /** Whether its hazardous agents were replaced by something harmless or less harmful: replaced (as far as technically possible), not-technically-possible, possible-not-done, not-examined. */
        readonly substitution?:
          ('replaced' | 'not-technically-possible' | 'possible-not-done' | 'not-examined') | Claims;
        /** Whether its agents are made and used in a closed system: in-place (as far as technically possible), not-technically-possible, possible-not-in-place, not-examined. */
        readonly closed_system?:
          ('in-place' | 'not-technically-possible' | 'possible-not-in-place' | 'not-examined') | Claims;
        /** Its exposure is as low as is technically possible, not only below the limit. */
        readonly lowest_exposure?: Flag;
        /** The risk of its exposure is reduced to a minimum, also where no safe level of the agent is known. */
        readonly risk_minimised?: Flag;
        /** Measures against its exposure; whole as given. */
        readonly control_measures?:
          | readonly (
              | 'limited-quantities'
              | 'fewest-workers'
              | 'low-release-design'
              | 'extraction-and-ventilation'
              | 'measurement-and-early-detection'
              | 'suitable-working-methods'
              | 'collective-or-personal-protection'
              | 'cleaning-of-surfaces'
              | 'worker-information'
              | 'marked-risk-areas-and-signs'
              | 'emergency-plans'
              | 'safe-storage-and-transport'
              | 'safe-waste-collection'
              | 'access-only-for-needed-workers'
              | 'suitable-equipment'
              | 'short-and-low-exposure'
            )[]
          | Claims;
        /** Hygiene and personal protection of its workers; whole as given. */
        readonly hygiene_measures?:
          | readonly (
              | 'no-eating-drinking-smoking'
              | 'protective-clothing'
              | 'separate-clothes-storage'
              | 'washing-and-toilets'
              | 'equipment-stored-and-cleaned'
              | 'defective-equipment-replaced'
            )[]
          | Claims;
        /** What its workers are trained in and told; whole as given. */
        readonly training?:
          | readonly (
              | 'health-risks'
              | 'precautions'
              | 'hygiene-rules'
              | 'protective-equipment'
              | 'incidents-and-rescue'
            )[]
          | Claims;
        /** For some of its work, such as maintenance, a significant rise of exposure is foreseen which no further technical measure can limit. */
        readonly peak_exposure_foreseen?: Flag;
        /** What is done for the work at which a significant rise of exposure is foreseen; whole as given. */
        readonly peak_measures?:
          | readonly (
              | 'workers-consulted'
              | 'time-kept-to-minimum'
              | 'protective-clothing-and-respirators'
              | 'area-marked-or-closed'
            )[]
          | Claims;
        /** Surveillance of the health of its workers; whole as given. */
        readonly health_surveillance?:
          | readonly (
              | 'before-exposure'
              | 'at-regular-intervals'
              | 'medical-record'
              | 'advice-after-exposure'
              | 'access-to-own-results'
              | 'blood-lead-medical-surveillance'
            )[]
          | Claims;
        /** Every worker of the group whose blood lead is above the limit has it from exposure before 9 April 2026, is under regular medical surveillance, and the level falls towards the limit. */
        readonly blood_lead_from_before_2026?: Flag;
        /** Highest lead in the blood of women of childbearing age in the group; omitted as does-not-exist where there are none. */
        readonly blood_lead_of_women?: Quantity;
        /** The assessment shows that, because of the small quantities, its risk from hazardous agents is only slight, and that general prevention is enough against it. */
        readonly slight_risk_only?: Flag;
        /** That prevention and protection are adequate is clearly shown by other means than measurement. */
        readonly adequate_shown_otherwise?: Flag;
        /** A limit value that is law in the country of the site was exceeded in the period. */
        readonly limit_exceeded?: Flag;
        /** Steps to remedy it were taken immediately. */
        readonly exceedance_remedied_at_once?: Flag;
      }[];
      /** Day on which conditions that may affect the exposure of workers to hazardous agents last changed; omitted as does-not-exist where they have not changed since the assessment. Site. */
      readonly exposure_conditions_changed_on?: Day;
      /** The law of the country of the site judges cadmium in workplace air by its respirable fraction, because since 10 July 2019 at the latest it has had a limit for cadmium in urine of no more than 2 ug per g of creatinine. */
      readonly cadmium_judged_as_respirable?: Flag;
      /** How long lists of exposed workers and their medical records are kept after exposure to carcinogens or mutagens has ended. Site. */
      readonly carcinogen_records_kept_for?: Quantity;
      /** How long lists of exposed workers and their medical records are kept after exposure to substances toxic to reproduction has ended. Site. */
      readonly reprotoxic_records_kept_for?: Quantity;
      /** Lists of exposed workers and their medical records were made available to the authority when the undertaking ceased. Site. */
      readonly exposure_records_handed_over?: Flag;
      /** Who can see what of the list of exposed workers; whole as given. Site. */
      readonly exposure_list_access?:
        readonly ('doctor-and-authority' | 'own-data-for-each-worker' | 'anonymous-data-for-all')[] | Claims;
      /** How workers are warned of installations and containers with hazardous agents; whole as given. Site. */
      readonly hazard_labelling?:
        readonly ('workers-told' | 'containers-labelled' | 'installations-labelled' | 'warning-signs')[] | Claims;
      /** Workers pay for some of the hygiene, protective clothing or equipment. Site. */
      readonly protection_charged_to_workers?: Flag;
      /** Workers or their representatives are consulted, and take part, on all questions of safety and health at work. Site. */
      readonly workers_consulted?: Flag;
      /** Workers or their representatives can check that the rules on hazardous agents are applied, or take part in applying them. Site. */
      readonly workers_can_check_measures?: Flag;
      /** Unforeseen events and accidents at which workers were, or may have been, abnormally exposed to hazardous agents. Site. */
      readonly abnormal_exposures?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day it happened. */
        readonly happened_on?: Day;
        /** Hazardous substances and mixtures its members are exposed to, or may be; whole as given. */
        readonly agents?: readonly Agent[] | Claims;
        /** The workers, or their representatives, were told at once of the event, its causes and the measures against it. */
        readonly workers_informed?: Flag;
        /** Until things were normal again only those needed for repair and other necessary work were in the area. */
        readonly only_essential_workers?: Flag;
        /** They wore protective clothing and respirators, no longer than strictly needed. */
        readonly protection_worn?: Flag;
        /** Nobody unprotected worked in the area. */
        readonly unprotected_kept_out?: Flag;
      }[];
      /** Diseases of workers found to come, or suspected to come, from their work. Site. */
      readonly occupational_diseases?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** The disease. */
        readonly disease?:
          | (
              | 'cancer'
              | 'silicosis-or-other-dust-disease'
              | 'lead-poisoning'
              | 'hearing-loss'
              | 'vibration-disease'
              | 'other'
            )
          | Claims;
        /** Day it was identified. */
        readonly identified_on?: Day;
        /** Hazardous substances and mixtures its members are exposed to, or may be; whole as given. */
        readonly agents?: readonly Agent[] | Claims;
        /** It was notified to the authority. */
        readonly notified?: Flag;
        /** The assessment of exposure was made anew because of it. */
        readonly assessment_renewed?: Flag;
      }[];
      /** Accidents at work and situations of serious danger. Site. */
      readonly accidents?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day it happened. */
        readonly happened_on?: Day;
        /** How grave it was: fatal, serious, dangerous-situation (serious danger without injury), minor. */
        readonly severity?: ('fatal' | 'serious' | 'dangerous-situation' | 'minor') | Claims;
        /** It was reported to the competent authority as soon as possible. */
        readonly reported_at_once?: Flag;
      }[];
      /** Health surveillance that every worker of the mine has, or is entitled to; whole as given. Site. */
      readonly miners_surveillance?: readonly ('before-assignment' | 'at-regular-intervals')[] | Claims;
      /** Day of the last major change, extension or conversion of the workplace; omitted as does-not-exist where there was none. Site. */
      readonly workplace_changed_on?: Day;
      /** Workers of several undertakings, such as contractors, are present at the workplace. Site. */
      readonly several_employers?: Flag;
      /** How safety in the mine or quarry is organised. Site. */
      readonly mine?: {
        /** A responsible person with the skills for it, appointed by the employer, is in charge of every workplace whenever workers are present. Site. */
        readonly person_in_charge?: Flag;
        /** Operations are supervised by appointed persons with the skills for it, and occupied workstations are visited once in each shift where the safety and health document asks for it. Site. */
        readonly competent_supervision?: Flag;
        /** Enough workers with the skills, experience and training for their tasks are present, and work of special risk is given only to competent ones, under instructions. Site. */
        readonly competent_workers?: Flag;
        /** Lone workers are supervised or have means of communication. Site. */
        readonly lone_workers_covered?: Flag;
        /** Safety instructions and information are in a form that all workers concerned understand. Site. */
        readonly instructions_understood?: Flag;
        /** Workers or their representatives are told of all measures for safety and health at the workplace. Site. */
        readonly workers_informed?: Flag;
        /** Safety drills are held at regular intervals at all workplaces where workers usually are, and train and check those with tasks in an emergency. Site. */
        readonly safety_drills?: Flag;
        /** First aid; whole as given. A point that nothing on the site calls for is listed as kept. Site. */
        readonly first_aid?:
          | readonly (
              | 'equipment'
              | 'equipment-signposted'
              | 'first-aid-room'
              | 'instructions-displayed'
              | 'trained-workers'
            )[]
          | Claims;
        /** The safety and health document asks for a system of work permits. Site. */
        readonly work_permits_required?: Flag;
        /** Hazardous work, and work that may become so beside other work, begins only with a permit of a person in charge that sets conditions and precautions. Site. */
        readonly work_permits_used?: Flag;
        /** Safety measures and the safety management system are reviewed regularly. Site. */
        readonly measures_reviewed?: Flag;
        /** Mechanical and electrical equipment; whole as given. A point that nothing on the site calls for is listed as kept. Site. */
        readonly equipment_safety?:
          readonly ('suitable-and-strong' | 'protected-and-fail-safe' | 'suitable-for-explosive-areas')[] | Claims;
        /** Maintenance of equipment and plant; whole as given. Site. */
        readonly maintenance?:
          readonly ('systematic-scheme' | 'competent-persons' | 'records-kept' | 'safety-equipment-ready')[] | Claims;
        /** Harmful or potentially explosive substances may be present in the air of workplaces. Site. */
        readonly harmful_atmosphere_possible?: Flag;
        /** An explosive atmosphere may form at workplaces. Site. */
        readonly explosive_atmosphere_possible?: Flag;
        /** Toxic gases are, or may be, present in the air of workplaces, such as carbon monoxide or nitrogen oxides after blasting. Site. */
        readonly toxic_gases_possible?: Flag;
        /** The safety and health document asks for automatic, continuous monitoring of gases. Site. */
        readonly continuous_gas_monitoring_required?: Flag;
        /** What is done about the air of workplaces; whole as given. Site. */
        readonly atmosphere_controls?:
          | readonly (
              | 'assessed-and-measured'
              | 'continuous-monitoring-with-alarm-and-cut-off'
              | 'measurements-recorded'
              | 'suppressed-or-extracted-at-source'
              | 'diluted-and-dispersed'
              | 'breathing-and-resuscitation-equipment'
              | 'workers-trained-for-equipment'
            )[]
          | Claims;
        /** Precautions against fire and explosion; whole as given. A point that nothing on the site calls for is listed as kept. Site. */
        readonly fire_precautions?:
          | readonly (
              | 'no-smoking-in-danger-areas'
              | 'open-flames-and-hot-work-controlled'
              | 'ignition-sources-controlled'
              | 'fire-fighting-equipment'
              | 'detectors-and-alarms-as-needed'
              | 'equipment-accessible-and-signposted'
            )[]
          | Claims;
        /** Explosives or initiating devices are stored, transported or used. Site. */
        readonly uses_explosives?: Flag;
        /** Explosives are stored, transported and used only by authorised and competent persons, and without risk to workers. Site. */
        readonly explosives_by_authorised?: Flag;
        /** Traffic routes and outdoor workplaces; whole as given. A point that nothing on the site calls for is listed as kept. Site. */
        readonly traffic?:
          | readonly (
              | 'safe-access'
              | 'clearance-for-pedestrians'
              | 'routes-marked'
              | 'traffic-rules'
              | 'lighting'
              | 'protection-from-weather-and-falls'
            )[]
          | Claims;
        /** Danger areas; whole as given. Site. */
        readonly danger_areas?: readonly ('marked' | 'closed-to-unauthorised' | 'measures-for-authorised')[] | Claims;
        /** Emergency routes and exits; whole as given. No-emergency-doors and no-route-that-needs-light are said where there are none. Site. */
        readonly emergency_routes?:
          | readonly (
              | 'quick-evacuation-of-all'
              | 'clear-and-direct'
              | 'doors-open-outwards-unlocked'
              | 'emergency-lighting'
              | 'signposted'
              | 'no-emergency-doors'
              | 'no-route-that-needs-light'
            )[]
          | Claims;
        /** Rescue equipment is at readily accessible places, ready for use and signposted, and workers are trained for emergencies. Site. */
        readonly rescue_equipment_ready?: Flag;
        /** Warning and communication systems let help, escape and rescue begin at once. Site. */
        readonly alarm_and_communication?: Flag;
        /** Welfare of workers; whole as given. A point that nothing on the site calls for is listed as kept. Site. */
        readonly welfare?:
          | readonly (
              | 'changing-rooms-and-lockers'
              | 'showers-and-washbasins'
              | 'lavatories'
              | 'rest-for-pregnant-and-nursing'
              | 'account-taken-of-disabled'
            )[]
          | Claims;
        /** Overburden dumps, spoil heaps, other tips and settling lagoons are designed, built, run and maintained to stay stable and safe for workers. Site. */
        readonly tips_stable?: Flag;
        /** Surface buildings with workplaces; whole as given. A point that nothing on the site calls for is listed as kept. Site. */
        readonly surface_buildings?:
          | readonly (
              | 'stable'
              | 'floors-walls-roofs-safe'
              | 'room-to-work'
              | 'windows-and-doors-safe'
              | 'ventilated'
              | 'suitable-temperature'
              | 'rest-rooms'
            )[]
          | Claims;
        /** Working of faces in the open; whole as given. Site. */
        readonly pit_measures?:
          | readonly (
              | 'faces-fit-the-ground'
              | 'benches-and-roads-stable'
              | 'faces-checked-and-scaled'
              | 'no-instability-created'
            )[]
          | Claims;
        /** All underground workings reach the surface by at least two separate outlets, soundly built and readily accessible, with mechanical transport of persons where they are hard to walk. Site. */
        readonly two_outlets?: Flag;
        /** Underground workings and transport; whole as given. A point that nothing on the site calls for is listed as kept. Site. */
        readonly underground_workings?:
          | readonly ('least-risk' | 'roadways-signposted' | 'safe-transport' | 'manriding-by-written-instructions')[]
          | Claims;
        /** Support under ground; whole as given. Site. */
        readonly ground_support?:
          readonly ('prompt-or-not-needed' | 'by-plans-and-instructions' | 'inspected-and-maintained')[] | Claims;
        /** Ventilation under ground; whole as given. Fit-for-the-work: conditions are adequate for method and effort while work goes on. Site. */
        readonly ventilation?:
          | readonly (
              | 'continuous-healthy-air'
              | 'dust-and-explosion-controlled'
              | 'fit-for-the-work'
              | 'main-fans-monitored-with-alarm'
              | 'natural-ventilation-sufficient'
              | 'measured-and-recorded'
            )[]
          | Claims;
        /** Firedamp is likely to be released in such quantity that an explosive atmosphere cannot be excluded. Site. */
        readonly gassy?: Flag;
        /** Measures against firedamp; whole as given. Site. */
        readonly firedamp_measures?:
          | readonly (
              | 'mechanical-main-fans'
              | 'firedamp-risks-reduced'
              | 'auxiliary-ventilation-limited'
              | 'firedamp-measured'
              | 'explosives-for-gassy-mines'
              | 'no-smoking-materials'
              | 'hot-work-exceptional'
            )[]
          | Claims;
        /** The mine has flammable dust: a coal mine, unless the safety and health document shows that no seam has dust that can spread an explosion. Site. */
        readonly flammable_dust?: Flag;
        /** Measures against flammable dust; whole as given. Site. */
        readonly flammable_dust_measures?:
          | readonly (
              | 'dust-removed-or-bound'
              | 'explosion-barriers'
              | 'barriers-documented'
              | 'explosives-for-gassy-mines'
              | 'no-smoking-materials'
            )[]
          | Claims;
        /** There are zones susceptible to gas outbursts, rockbursts or water inrushes. Site. */
        readonly outburst_zones?: Flag;
        /** Such zones are identified, risks controlled and workers protected there. Site. */
        readonly outburst_zones_controlled?: Flag;
        /** Fire under ground; whole as given. A point that nothing on the site calls for is listed as kept. Site. */
        readonly underground_fire?:
          | readonly (
              | 'spontaneous-combustion-prevented'
              | 'flammable-materials-limited'
              | 'fire-resistant-hydraulic-fluids'
            )[]
          | Claims;
        /** Workers under ground may need respirators to withdraw in safety. Site. */
        readonly self_rescuers_needed?: Flag;
        /** Workers under ground always have self-rescuers within reach, are trained in them, and these are checked regularly. Site. */
        readonly self_rescuers?: Flag;
        /** Every worker under ground has a suitable personal lamp. Site. */
        readonly personal_lamps?: Flag;
        /** It can be known exactly at any time who is under ground. Site. */
        readonly underground_accounting?: Flag;
        /** A rescue organisation with enough trained rescue workers and equipment can act quickly at every underground site. Site. */
        readonly rescue_organisation?: Flag;
      };
      /** A new activity with hazardous agents was begun before its risk was assessed and the measures carried out. Site. */
      readonly chemical_work_before_assessment?: Flag;
      /** Measures against fire, explosion and unstable substances, in this order of priority; whole as given. Site. */
      readonly chemical_fire_measures?:
        | readonly (
            | 'no-hazardous-concentrations'
            | 'no-ignition-sources'
            | 'effects-mitigated'
            | 'incompatibles-separated'
            | 'plant-control-and-pressure-relief'
          )[]
        | Claims;
      /** Arrangements for accidents and emergencies with hazardous agents; whole as given. Site. */
      readonly chemical_emergency_arrangements?:
        | readonly (
            | 'action-plans'
            | 'safety-drills'
            | 'first-aid'
            | 'warning-and-communication'
            | 'information-for-emergency-services'
          )[]
        | Claims;
      /** What workers are given on hazardous agents, and kept up to date; whole as given. Site. */
      readonly chemical_information?:
        | readonly ('assessment-data' | 'agents-risks-and-limits' | 'training-in-precautions' | 'safety-data-sheets')[]
        | Claims;
      /** Day on which employees began to work on the site, exploration included. */
      readonly work_began_on?: Day;
      /** Day of the last outside training and test in safety and health of the manager, or person responsible for safety, whose training lies furthest back. Site. */
      readonly managers_trained_on?: Day;
      /** Each worker was trained, instructed and tested in safety and health before and during the work, and had the papers on safe work, at the cost of the employer. Site. */
      readonly workers_trained?: Flag;
      /** Workers are given, and have repaired, the special clothing, footwear and protective equipment, washing and disinfecting agents, first-aid kits and milk or protective food that the norms set. Site. */
      readonly protective_equipment_supplied?: Flag;
      /** Each worker on heavy, harmful or hazardous work had the periodic medical examination when it was due, at the cost of the employer; omitted as does-not-exist where nobody does such work. Site. */
      readonly periodic_examinations?: Flag;
      /** Workers of the professions for which it is laid down are examined medically before each shift; omitted as does-not-exist where there are none. Site. */
      readonly pre_shift_examinations?: Flag;
      /** Work is stopped whenever going on with it would endanger the life or health of a worker or anybody else. Site. */
      readonly dangerous_work_stopped?: Flag;
      /** Workers may refuse work that endangers their life or health, or without protective equipment, and nobody was treated worse for it. Site. */
      readonly refusal_respected?: Flag;
      /** Workers keep their pay while work stands still because safety rules are not met; omitted as does-not-exist where it never did. Site. */
      readonly pay_kept_while_stopped?: Flag;
      /** Joint council of the employer and the workers' representatives on safety and health. */
      readonly safety_council?: {
        /** Day on which the employer, the workers or their representatives first asked for it; omitted as does-not-exist where nobody did. */
        readonly asked_for_on?: Day;
        /** Working days from then until it was formed; omitted as does-not-exist where it was not. */
        readonly formed_after?: Quantity;
        /** The employer and the workers' representatives, technical inspectors among them, have an equal part in it. */
        readonly equal_members?: Flag;
        /** Time after which the chair passes between the two sides. */
        readonly chair_term?: Quantity;
        /** It has approved the technical inspectors for labour protection. */
        readonly inspectors_approved?: Flag;
      };
      /** How long papers on the investigation of work accidents are kept. Site. */
      readonly accident_records_kept_for?: Quantity;
      /** Longest time between two analyses of the causes of injuries and occupational diseases. Site. */
      readonly accident_analysis_interval?: Quantity;
      /** Data on working conditions and safety were given each quarter to the labour authority and the workers' representatives who asked in writing; omitted as does-not-exist where nobody asked. Site. */
      readonly quarterly_safety_data_given?: Flag;
      /** The companies that lend workers had the results of the attestation of workplaces before the contract with them was made, and the workers know those of their workplace. Site. */
      readonly attestation_given_to_agencies?: Flag;
      /** Agency workers are instructed in safety and health by the operator, and told of harmful and hazardous conditions. Site. */
      readonly agency_workers_instructed?: Flag;
      /** No agency worker is let to work without insurance against work accidents. Site. */
      readonly agency_workers_insured?: Flag;
      /** Two or more companies work at once on the construction site. */
      readonly several_builders?: Flag;
      /** The general contractor coordinates how the companies on the construction site keep safety rules. */
      readonly building_safety_coordinated?: Flag;
      /** Accidents at work that cost a worker of the operator, or an agency worker under its direction, the ability to work for a time or for good, or the life. Site. */
      readonly work_accidents?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day it happened. */
        readonly happened_on?: Day;
        /** It happened on a facility that the law of the country holds to be a hazardous production facility. */
        readonly on_hazardous_facility?: Flag;
        /** It was a poisoning. */
        readonly poisoning?: Flag;
        /** The injured worker is employed by another company and lent to the operator. */
        readonly of_agency_worker?: Flag;
        /** It was severe or fatal, struck two or more workers at once, or was an acute poisoning of a group. */
        readonly special_investigation_due?: Flag;
        /** Time from the accident to the report to the labour inspectorate; omitted as does-not-exist where none was made. */
        readonly reported_after?: Quantity;
        /** Who was told of it within 24 hours; whole as given, empty where nobody. */
        readonly told?:
          | readonly (
              | 'labour-inspectorate'
              | 'industrial-safety-authority'
              | 'sanitary-authority'
              | 'workers-representatives'
              | 'police'
            )[]
          | Claims;
        /** Working days from the day the employer learnt of it until its insurer was told; omitted as does-not-exist where it was not. */
        readonly insurer_told_after?: Quantity;
        /** The company that employs the injured agency worker was told at once. */
        readonly sending_employer_told_at_once?: Flag;
        /** What was done first; whole as given. */
        readonly first_response?:
          | readonly ('first-aid' | 'scene-kept-and-photographed' | 'relatives-told' | 'investigators-admitted')[]
          | Claims;
        /** Time from the medical finding on the severity of the injury to the order of the operator that forms the commission of investigation; omitted as does-not-exist where there was none, left out while that finding is awaited. */
        readonly commission_formed_after?: Quantity;
        /** Whoever answers directly for safety at the place is not on that commission, and a representative of the workers is. */
        readonly responsible_official_left_out?: Flag;
        /** Working days from the forming of the commission to the end of the investigation. */
        readonly investigation_took?: Quantity;
        /** How often the commission prolonged the investigation by minuted decision. */
        readonly extensions?: Quantity;
        /** Working days from the end of the investigation until the act on the accident was drawn up and sent to the labour authority; omitted as does-not-exist where it was not, left out while the investigation goes on. */
        readonly act_issued_after?: Quantity;
        /** Who had a copy of the act within three working days; whole as given. */
        readonly act_given_to?:
          | readonly ('injured-worker-or-representative' | 'insurer' | 'labour-inspectorate' | 'sanitary-authority')[]
          | Claims;
        /** It is entered in the register of work accidents. */
        readonly registered?: Flag;
      }[];
      /** Safety of hazardous production facilities. */
      readonly industrial_safety?: {
        /** Some part of the site is a hazardous production facility by the law of Kazakhstan on civil protection: it makes, uses, processes, stores or destroys sources of radiation or flammable, explosive, combustible or oxidising substances, or has another sign of it; mines and exploration with mining works count as such. Site. */
        readonly hazardous_facility?: Flag;
        /** Some facility of the site meets the criteria of the Government of Kazakhstan by which an industrial safety declaration is due. Site. */
        readonly declaration_required?: Flag;
        /** Day the industrial safety declaration was last changed; omitted as does-not-exist where it never was. Site. */
        readonly declaration_changed_on?: Day;
        /** Day the declaration was registered again after that change; omitted as does-not-exist where it was not. Site. */
        readonly declaration_registered_again_on?: Day;
        /** The operator has a professional rescue service of its own for industrial safety. */
        readonly own_rescue_service?: Flag;
        /** Day of the last examination in industrial safety of the technical manager, specialist or engineer whose examination lies furthest back. Site. */
        readonly specialists_examined_on?: Day;
        /** Accidents and incidents on hazardous production facilities of the site, whether or not anybody was hurt: an accident destroys buildings or devices, or lets an explosion or dangerous substances out of control; an incident is a failure or damage of devices, or a departure from the set conditions of the process. */
        readonly events?: readonly {
          /** Name of the item, unique in its list; papers name it under `covers`. */
          readonly id: Id;
          /** Day it happened. */
          readonly happened_on?: Day;
          /** Accident or incident. */
          readonly kind?: ('accident' | 'incident') | Claims;
          /** People live in the zone reckoned to be in danger from it. */
          readonly population_in_zone?: Flag;
          /** Who was told of it at once; whole as given, empty where nobody. */
          readonly told_at_once?:
            readonly ('workers' | 'population' | 'industrial-safety-authority' | 'local-executive-body')[] | Claims;
          /** Time from it until the authority for industrial safety was informed; omitted as does-not-exist where it was not. */
          readonly authority_informed_after?: Quantity;
          /** It was investigated. */
          readonly investigated?: Flag;
          /** Measures that keep it from happening again were worked out and carried out. */
          readonly measures_taken?: Flag;
          /** It is entered in the record of such events. */
          readonly recorded?: Flag;
        }[];
      };
    };
    /** Neighbours, hearings and what is done for them. */
    readonly communities?: {
      /** Spent on local communities in the period. Site. */
      readonly investment?: Quantity;
      /** Spent on communities, as a share of revenue. Site. */
      readonly investment_share_of_revenue?: Quantity;
      /** Foundation through which money goes to communities. */
      readonly foundation?: Text;
      /** Public hearings held. */
      readonly hearings?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What was put to the public. */
        readonly subject?: HearingSubject;
        /** Where it was held. */
        readonly place?: Text;
        /** Day, month or year it was held. */
        readonly held_on?: Day;
        /** Time the papers stood on the official sites before the hearing began. */
        readonly published_before?: Quantity;
        /** Working days from the announcement in press and broadcast to the beginning of the hearing. */
        readonly notice?: Quantity;
        /** Where the hearing was announced; whole as given. */
        readonly notice_media?: readonly ('newspaper' | 'radio-or-television' | 'internet' | 'notice-board')[] | Claims;
        /** Languages it was announced in; whole as given. */
        readonly notice_languages?: readonly ('kk' | 'ru' | 'en' | 'other')[] | Claims;
        /** Consecutive working days the hearing took. */
        readonly length?: Quantity;
        /** The whole hearing was recorded in sound and picture. */
        readonly recorded?: Flag;
        /** Day the minutes were signed. */
        readonly minutes_signed_on?: Day;
        /** Working days from the end of the hearing to the signature of the minutes. */
        readonly minutes_signed_after?: Quantity;
        /** The minutes hold every comment that was not withdrawn, the answer of the developer to each, and how the minutes can be challenged. */
        readonly comments_answered?: Flag;
        /** Comments of the public were left that their authors had not withdrawn. */
        readonly open_comments?: Flag;
        /** It is a repeat hearing on the same report. */
        readonly repeats?: Flag;
        /** What followed the hearing, after the report was revised. */
        readonly followed_by?: ('repeat-hearing' | 'expert-commission' | 'neither') | Claims;
        /** Comments of authorities were left that had not been withdrawn. */
        readonly open_authority_comments?: Flag;
      }[];
      /** The project has the potential to affect indigenous peoples. */
      readonly indigenous_peoples_affected?: Flag;
      /** Website of the project, or the project's part of the company's website. */
      readonly website?: {
        /** What the local population finds there; whole as given. */
        readonly contents?:
          | readonly (
              | 'environmental-impacts-and-benefits'
              | 'social-impacts-and-benefits'
              | 'economic-impacts-and-benefits'
              | 'permit-schedule'
            )[]
          | Claims;
        /** Anyone can read it free of charge. */
        readonly free_of_charge?: Flag;
        /** It can be read only by those who give personal information. */
        readonly asks_personal_data?: Flag;
        /** It is in a language, or languages, that the local population easily understands. */
        readonly understood_locally?: Flag;
        /** It is updated regularly. */
        readonly kept_up_to_date?: Flag;
      };
      /** Whether the activity touches the state of health of the population. */
      readonly health_affected?: Flag;
    };
    /** What is bought and who is hired in the country. */
    readonly local_content?: {
      /** Share of the spending on suppliers that goes to suppliers in the country of the site. Site. */
      readonly local_procurement_share?: Quantity;
      /** Where they are equally fit for the work, citizens are preferred when people are hired. Operator. */
      readonly preference_for_citizens?: Flag;
      /** Share of foreigners on transfer within their group among all managers of the operator in the country. Operator. */
      readonly transferred_managers_share?: Quantity;
      /** Share of foreigners on transfer within their group among all middle managers (менеджеры) of the operator in the country. Operator. */
      readonly transferred_middle_managers_share?: Quantity;
      /** Share of foreigners on transfer within their group among all specialists of the operator in the country. Operator. */
      readonly transferred_specialists_share?: Quantity;
      /** How goods, works and services for subsoil operations are bought. */
      readonly procurement?: {
        /** Law or owner by which the operator buys under other rules than those for subsoil users: state procurement, or half or more held by a national managing holding; none otherwise. */
        readonly own_rules?: ('none' | 'state-procurement' | 'national-managing-holding') | Claims;
        /** What is bought by tender, from one source or in a reverse auction goes through the state register of goods, works and services for subsoil use, or through a system of electronic purchase in the country that is synchronised with it. */
        readonly in_state_register?: Flag;
        /** Operator and contractors buy only by open tender, from one source, by reverse auction, on commodity exchanges or under a stated exemption. */
        readonly listed_ways_only?: Flag;
        /** By how much bids of domestic makers of works and services are reduced when tenders are compared. */
        readonly local_bid_reduction?: Quantity;
      };
    };
    /** Rights of workers. */
    readonly labour_rights?: {
      /** Forced or compulsory labour, of adults or of children, work imposed by the state too, was used on the site for what is sold. Site. */
      readonly forced_labour_used?: Flag;
      /** Forced or compulsory labour, of adults or of children, work imposed by the state too, was used at any stage before the site for what goes into what is sold. */
      readonly forced_labour_upstream?: Flag;
      /** Requests for information on forced labour that authorities of the European Union made to the company. */
      readonly forced_labour_enquiries?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** When it was asked: preliminary (before an investigation is opened) or investigation. */
        readonly stage?: ('preliminary' | 'investigation') | Claims;
        /** Day the request was received. */
        readonly received_on?: Day;
        /** Time the authority set for the answer, with extensions it granted; not given for the preliminary stage. */
        readonly time_allowed?: Quantity;
        /** Time from the receipt of the request to the full answer; not given while there is none. */
        readonly answered_after?: Quantity;
      }[];
      /** Decisions of authorities of the European Union that products of the site, or parts of them, were made with forced labour. */
      readonly forced_labour_bans?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day of the decision. */
        readonly decided_on?: Day;
        /** The decision was withdrawn after review. */
        readonly withdrawn?: Flag;
        /** Within the time the decision set, nothing more was placed on the market, and what was there was withdrawn and disposed of, or withheld, as ordered. */
        readonly complied?: Flag;
      }[];
      /** Somebody was hindered in forming or joining a trade union, or treated worse for it. Site. */
      readonly association_hindered?: Flag;
      /** Employees were dismissed for taking part in a collective dispute or a lawful strike. Site. */
      readonly lockout?: Flag;
      /** Agency workers took the place of workers on strike, or of those who refused work as the law lets them, or came during idle time, bankruptcy or short time meant to save jobs. Site. */
      readonly strikers_replaced?: Flag;
      /** Proposals of workers' representatives to begin collective bargaining. Operator. */
      readonly bargaining_requests?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day the operator received it. */
        readonly received_on?: Day;
        /** Working days from its receipt until the operator had considered it and entered into talks; omitted as does-not-exist where it did not. */
        readonly answered_after?: Quantity;
        /** The operator gave the workers' representatives the full and true information that the talks needed. */
        readonly information_given?: Flag;
      }[];
      /** Collective agreements in force. Operator. */
      readonly collective_agreements?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day it was signed. */
        readonly signed_on?: Day;
        /** Day it was handed in to the labour authority; omitted as does-not-exist where it was not. */
        readonly handed_in_on?: Day;
        /** What it provides for; whole as given. */
        readonly provisions?:
          | readonly (
              | 'pay'
              | 'pay-grades'
              | 'working-time-and-leave'
              | 'safety-and-its-funding'
              | 'trade-union-facilities'
              | 'amendment'
              | 'control-and-liability'
              | 'acts-needing-consultation'
              | 'retired-workers-on-hazardous-work'
            )[]
          | Claims;
        /** Some of its terms are worse for workers than the law or the general, sectoral or regional agreements. */
        readonly worse_than_law?: Flag;
      }[];
      /** Standing body of the operator that settles disputes between it and single workers. */
      readonly dispute_commission?: {
        /** There is such a body. */
        readonly exists?: Flag;
        /** The employer and the workers' representatives have an equal number of members in it. */
        readonly equal_members?: Flag;
        /** An agreement of the employer and the workers' representatives, or the collective agreement, sets its numbers, chair, applications, procedure, decisions, terms of office and guarantees. */
        readonly rules_agreed?: Flag;
        /** Time after which the chair passes between the two sides. */
        readonly chair_term?: Quantity;
        /** Day of the last training of the member whose training lies furthest back, in labour law and negotiation. */
        readonly members_trained_on?: Day;
      };
      /** Disputes of single workers brought before that body. */
      readonly disputes?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day the application was registered. */
        readonly registered_on?: Day;
        /** Working days from the registration to the decision; omitted as does-not-exist where there is none. */
        readonly decided_after?: Quantity;
        /** Working days from the decision until the parties had copies of it. */
        readonly copies_after?: Quantity;
        /** Day of the decision. */
        readonly decided_on?: Day;
        /** Day the employer had carried the decision out; omitted as does-not-exist where it has not, or where the decision asks nothing of it. */
        readonly carried_out_on?: Day;
        /** The decision asks the employer to do or pay something. */
        readonly asks_employer_to_act?: Flag;
        /** It is about giving a dismissed worker the job back. */
        readonly reinstatement?: Flag;
        /** The worker reported corruption in the operator within the three years before. */
        readonly of_corruption_reporter?: Flag;
        /** Working days before the session at which the anti-corruption authority was invited; omitted as does-not-exist where it was not. */
        readonly anti_corruption_authority_invited?: Quantity;
      }[];
      /** Each worker who reported corruption in the operator, and wished so, was given an agreement that keeps it confidential; omitted as does-not-exist where nobody did. Operator. */
      readonly confidentiality_with_reporters?: Flag;
    };
    /** Land and homes that others lose to the project, and what they get for it. */
    readonly resettlement?: {
      /** Losses that owners and lawful users of land suffer because of the project, one entry for each holder. */
      readonly land_losses?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What brings the loss: forced-taking (the state takes the land for the project), special-regime (use is restricted, as in a protective zone), rights-infringed, quality-worsened (building or operation harms soil, water regime or crops). */
        readonly cause?: ('forced-taking' | 'special-regime' | 'rights-infringed' | 'quality-worsened') | Claims;
        /** What fixed taking and compensation: agreement with the holder, judgment of a court, or neither. */
        readonly basis?: ('agreement' | 'judgment' | 'neither') | Claims;
        /** The need could not be met in another way than by taking this land. */
        readonly no_other_way?: Flag;
        /** No more land was taken than the need asks for. */
        readonly only_needed_area_taken?: Flag;
        /** Working days from the decision to begin the taking to its publication in mass media and online. */
        readonly decision_published_after?: Quantity;
        /** Day the holder got the written notice of the taking. */
        readonly notified_on?: Day;
        /** Day the suit for taking the land was filed; omitted as does-not-exist where there was none. */
        readonly sued_on?: Day;
        /** The holder disagreed with the decision that ends the right to the land. */
        readonly disputed?: Flag;
        /** Day the courts settled the dispute; omitted as does-not-exist where it is still open. */
        readonly dispute_settled_on?: Day;
        /** Day the right of the holder ended or the land was occupied; omitted as does-not-exist where neither has happened. */
        readonly taken_on?: Day;
        /** A part was taken and what is left can no longer be used for its purpose. */
        readonly rest_unusable?: Flag;
        /** The whole parcel was bought, the unusable rest included. */
        readonly whole_parcel_bought?: Flag;
        /** What the holder loses; whole as given: land (land or right to use it), property (buildings, trees and plantings at market value), development-costs (spent on bringing the land into use, working it and protecting it, with inflation), other-losses (all further losses, those from ending obligations to others early included), lost-profit. */
        readonly heads_suffered?:
          readonly ('land' | 'property' | 'development-costs' | 'other-losses' | 'lost-profit')[] | Claims;
        /** What the compensation takes in; whole as given, with the same words. */
        readonly heads_compensated?:
          readonly ('land' | 'property' | 'development-costs' | 'other-losses' | 'lost-profit')[] | Claims;
        /** Day the losses had been made good in full; omitted as does-not-exist where they have not. */
        readonly compensated_in_full_on?: Day;
      }[];
    };
    /** Objects of historical and cultural heritage that the project meets. */
    readonly heritage?: {
      /** Objects of historical and cultural heritage, archaeological ones too, on land of the project or so near that works reach them. */
      readonly sites?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** How it became known: survey (search before works), works (chance find during works), known-before (on a list of the state or known otherwise). */
        readonly found_by?: ('survey' | 'works' | 'known-before') | Claims;
        /** Day it was found. */
        readonly found_on?: Day;
        /** Works at the place were stopped when it was found. */
        readonly works_stopped?: Flag;
        /** Working days from the find to the report to the authorities; omitted as does-not-exist where it was not reported. */
        readonly reported_after?: Quantity;
        /** Who was told of the find; whole as given: heritage-authority (the ministry or its body for heritage), regional-executive (executive body of the region or city). */
        readonly authorities_told?: readonly ('heritage-authority' | 'regional-executive')[] | Claims;
        /** Works of the project may endanger its existence or preservation. */
        readonly threatened_by_works?: Flag;
        /** The project works in its protection zone, zone of regulated building or zone of protected landscape. */
        readonly in_protection_zone?: Flag;
        /** What is done in its zones keeps to their regime. */
        readonly zone_regime_kept?: Flag;
        /** The expertise asks for excavation before works go on. */
        readonly excavation_due?: Flag;
        /** Day the excavation was finished; omitted as does-not-exist where there was none. */
        readonly excavated_on?: Day;
        /** Day works at the place began or went on; omitted as does-not-exist where they have not. */
        readonly works_went_on_on?: Day;
      }[];
      /** Archaeological works on land of the project were hindered. */
      readonly archaeologists_hindered?: Flag;
    };
  };
  /** Conduct and reporting. */
  readonly governance?: {
    /** Bribery and corruption. */
    readonly anti_corruption?: {
      /** Whether supply contracts forbid bribery. Group. */
      readonly supplier_clauses?: Flag;
      /** Convictions for corruption or bribery in the year. Group. */
      readonly convictions?: Quantity;
      /** Fines for corruption or bribery in the year. Group. */
      readonly fines?: Quantity;
      /** Share of the functions at risk of corruption that training covers. Group. */
      readonly at_risk_trained_share?: Quantity;
      /** Final sanctions of authorities for corruption or bribery in the year. Group. */
      readonly sanctions?: Quantity;
      /** A unit or a person of the company is in charge of seeing that the law against corruption is kept. Operator. */
      readonly compliance_function?: Flag;
      /** Whoever is in charge of that works independently of the executive body and of officers of the company. Operator. */
      readonly compliance_independent?: Flag;
      /** Whom those in charge of that answer to: the board of directors or supervisory board, another independent governing body, the executive body, or somebody else. Operator. */
      readonly compliance_reports_to?: ('board' | 'other-independent-body' | 'executive-body' | 'other') | Claims;
      /** Where a single person is in charge of that, possible conflicts of interest were weighed when the person was chosen; omitted as does-not-exist where a unit is in charge. Operator. */
      readonly compliance_conflicts_weighed?: Flag;
      /** Share of the people with managing functions, and of those who by law stand beside them, whose acceptance of the restrictions against corruption is recorded in writing. Operator. */
      readonly restrictions_accepted_share?: Quantity;
      /** Close relatives, spouses or in-laws work directly under one another, or sit together on one governing or executive body, among those with managing functions. Operator. */
      readonly relatives_together?: Flag;
      /** Conflicts of interest, existing or possible, that became known in the last three years, of people with managing functions. Operator. */
      readonly conflicts_of_interest?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day the management learnt of it. */
        readonly became_known_on?: Day;
        /** The person concerned told superior or management in writing as soon as it was known to them. */
        readonly notified_in_writing?: Flag;
        /** What the management did about it. */
        readonly measure?: ('removed-from-the-matter' | 'duties-changed' | 'other-measure' | 'none') | Claims;
      }[];
      /** Reports of corruption that people working for the company made, in the last three years, to a superior or the management, or to a state body as far as the company knows of them. Operator. */
      readonly reports?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Day it was made. */
        readonly made_on?: Day;
        /** It was made to a superior or the management. */
        readonly to_management?: Flag;
        /** Management took measures on it. */
        readonly acted_on?: Flag;
        /** The person wished an agreement that what it reported is not disclosed. */
        readonly confidentiality_wished?: Flag;
        /** Such an agreement was concluded. */
        readonly confidentiality_agreed?: Flag;
        /** It was disclosed although such an agreement was in force; omitted as does-not-exist without an agreement. */
        readonly disclosed?: Flag;
        /** What was done to the person within three years of the report; whole as given, empty where nothing was. */
        readonly sanctions?: readonly ('disciplinary-measure' | 'dismissal' | 'transfer')[] | Claims;
        /** The matter was heard by a conciliation commission, a disciplinary commission or another collegiate body before it was done; omitted as does-not-exist where nothing was done. */
        readonly heard_by_body?: Flag;
        /** A representative of the authority against corruption was invited to that meeting; omitted as does-not-exist where nothing was done. */
        readonly authority_invited?: Flag;
        /** Working days from the day the papers went to that authority to the day of the meeting; omitted as does-not-exist where nothing was done. */
        readonly papers_sent_before?: Quantity;
        /** Working days from the decision of that body to the day a copy went to that authority; omitted as does-not-exist where nothing was done. */
        readonly decision_sent_after?: Quantity;
      }[];
    };
    /** Due diligence along the chain. */
    readonly due_diligence?: {
      /** Whether supply contracts ask for respect of human rights. Group. */
      readonly supplier_human_rights_clauses?: Flag;
      /** To whom the policy on due diligence along the supply chain was clearly communicated; whole as given. Operator. */
      readonly policy_communicated_to?: readonly ('suppliers' | 'public')[] | Claims;
      /** Who in the company answers for due diligence along the supply chain: top-management, senior-management (below the top), other, nobody. Operator. */
      readonly oversight?: ('top-management' | 'senior-management' | 'other' | 'nobody') | Claims;
      /** How long records of the system of due diligence along the supply chain are kept. Operator. */
      readonly system_records_kept?: Quantity;
      /** How long proof of due diligence is kept after the last product made under the policy was placed on the market. Operator. */
      readonly evidence_kept_after_last_sale?: Quantity;
      /** Papers that show how due diligence was done, with the results of audits by third parties, are kept. Operator. */
      readonly evidence_kept?: Flag;
      /** A chain of custody, or another system that traces the raw materials along the supply chain, is in operation. Operator. */
      readonly chain_of_custody?: Flag;
      /** The system names everybody who handles the raw materials on the way from the mine. Operator. */
      readonly upstream_actors_identified?: Flag;
      /** Share of the contracts and agreements on these raw materials, with suppliers and along the chain, that carry the policy and its measures against risk, by number. Operator. */
      readonly contracts_with_policy?: Quantity;
      /** Some of the raw materials come from, or pass through, an area of armed conflict, of fragile peace after one, or without working government and security. */
      readonly conflict_affected_origin?: Flag;
      /** Risks of the supply chain that the OECD guidance on minerals names, such as grave abuses, bribery, fraud on origin or unpaid dues, were found. Operator. */
      readonly supply_risks_found?: Flag;
      /** Trade goes on, or is only paused, while a risk that was found in the supply chain is being mitigated. Operator. */
      readonly trade_during_mitigation?: Flag;
      /** The next in the chain who buy get all relevant information from due diligence, so far as trade secrets allow. Operator. */
      readonly information_given_to_customers?: Flag;
      /** The report of the third party that verified due diligence is made available to those further down the chain. Operator. */
      readonly verification_report_shared?: Flag;
      /** The raw materials, or metals, can be shown to come from recycled sources alone. Operator. */
      readonly recycled_sources_only?: Flag;
      /** The company relies on an industry scheme for its due diligence along the supply chain. Operator. */
      readonly relies_on_scheme?: Flag;
      /** What the European Commission has recognised that scheme for; [] for nothing; whole as given. */
      readonly scheme_recognised_for?:
        readonly ('battery-supply-chains' | 'conflict-affected-minerals' | 'strategic-projects')[] | Claims;
      /** How long papers on what was done in due diligence on human rights and environment are kept after they were made or obtained. Group. */
      readonly documentation_kept_for?: Quantity;
      /** Day, month or year the policy on due diligence on human rights and environment was last reviewed. Group. */
      readonly policy_reviewed_on?: Day;
      /** After its last significant change the company updated that policy without undue delay; omitted as does-not-exist where nothing significant has changed. Group. */
      readonly policy_updated_after_change?: Flag;
      /** Direct business partners are asked to assure by contract that they keep the code of conduct, and to ask the same of their own partners. Group. */
      readonly code_assurances_sought?: Flag;
      /** Measures verify that business partners keep what they assured. Group. */
      readonly code_assurances_verified?: Flag;
      /** Stages of due diligence at which stakeholders are consulted; whole as given. Group. */
      readonly stakeholders_consulted_at?:
        | readonly (
            | 'finding-impacts'
            | 'action-plans'
            | 'ending-or-suspending-relations'
            | 'remediation'
            | 'indicators'
          )[]
        | Claims;
      /** How stakeholders are consulted; whole as given. Group. */
      readonly stakeholder_safeguards?:
        readonly ('relevant-information' | 'refusals-in-writing' | 'barriers-removed' | 'no-retaliation')[] | Claims;
      /** A company formed outside the European Union has an authorised representative there, who has accepted, has been notified to the supervisory authority and has the powers and means for the task. Group. */
      readonly eu_representative_designated?: Flag;
      /** Adverse impacts on human rights or the environment, actual or potential, that due diligence has found in own operations, subsidiaries and the chain. Group. */
      readonly adverse_impacts?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What it is. */
        readonly description?: Text;
        /** What it is on. */
        readonly concerns?: ('human-rights' | 'environment') | Claims;
        /** Whether it has happened (actual) or may happen (potential). */
        readonly state?: ('actual' | 'potential') | Claims;
        /** Where it arises. */
        readonly arises_in?: ('own-operations' | 'subsidiary' | 'direct-partner' | 'indirect-partner') | Claims;
        /** Who causes it. */
        readonly caused?: ('company-alone' | 'company-and-others' | 'partner-alone') | Claims;
        /** Its nature asks for a plan: prevention is complex, or it cannot be ended at once. */
        readonly plan_needed?: Flag;
        /** What the measures have brought: prevented-or-ended, mitigated-or-minimised, not-addressed. */
        readonly outcome?: ('prevented-or-ended' | 'mitigated-or-minimised' | 'not-addressed') | Claims;
        /** Those affected, or the environment, were restored as far as possible, or compensated. */
        readonly remediated?: Flag;
        /** What was done about a business partner when other measures had failed; whole as given. */
        readonly last_resort?:
          | readonly (
              | 'no-new-relations'
              | 'suspended'
              | 'not-suspended-worse-harm'
              | 'suspension-not-allowed'
              | 'enhanced-plan'
              | 'enhanced-plan-hopeless'
              | 'ended'
            )[]
          | Claims;
      }[];
    };
    /** What is paid to the state. */
    readonly payments_to_governments?: {
      /** Taxes paid in the country of the site in the period, for the site. Site. */
      readonly taxes?: Quantity;
      /** Returns on charges and taxes whose last day for handing in or paying fell within the last twelve months; one entry for each charge or tax and each period, and for each mineral or product where it is reckoned for each. Operator. */
      readonly tax_returns?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What is declared and paid: charges for emissions, discharges and buried waste; charge for surface water; tax on the extraction of minerals; royalty. */
        readonly charge?:
          ('environmental-charges' | 'surface-water-charge' | 'mineral-extraction-tax' | 'royalty') | Claims;
        /** Length of the period it is on. */
        readonly frequency?: ('quarter' | 'year') | Claims;
        /** First day of the period it is on. */
        readonly begins_on?: Day;
        /** Day it was handed in to the tax authority; omitted as does-not-exist where it was not. */
        readonly submitted_on?: Day;
        /** Day on which the last part of what was due for the period was paid; the last day of payment where nothing was due; omitted as does-not-exist where something is still open. */
        readonly paid_on?: Day;
        /** Factor by which the rates of the charge were multiplied; 100 % where they were taken as they stand, 200 % where doubled, 0 % where nothing is paid. */
        readonly factor?: Quantity;
        /** Mineral it is on, for a tax reckoned for each mineral. */
        readonly mineral?: Material;
        /** Rate of tax applied, share of the value of what was mined or sold. */
        readonly rate?: Quantity;
        /** Relief from the ordinary rate that was used: none; minerals taken from old waste of mining and processing; reserves that are not economic; a deposit of low profitability; the first sixty months of mining; a tax regime that a contract keeps. */
        readonly relief?:
          | (
              | 'none'
              | 'technogenic-formations'
              | 'off-balance-reserves'
              | 'low-profitability'
              | 'first-sixty-months'
              | 'stabilised-contract'
            )
          | Claims;
        /** Raw material or minerals from reserves that are not economic were sold in the period. */
        readonly off_balance_sold?: Flag;
        /** What was sold, for a royalty by product: crushed, milled or sorted ore and waste; concentrate and other results of primary processing; metal, alloy and other results of chemical or metallurgical processing. */
        readonly product?: ('ore-or-waste' | 'concentrate' | 'metal-or-alloy') | Claims;
      }[];
      /** The company publicly declares its support for the principles of the Extractive Industries Transparency Initiative. Group. */
      readonly supports_eiti?: Flag;
      /** What is public of the taxes and payments to governments: the figures (published), why they are not (reasons-stated), or neither. Group. */
      readonly publication?: ('published' | 'reasons-stated' | 'neither') | Claims;
    };
    /** What is reported, and how. */
    readonly reporting?: {
      /** Frameworks the group reports by. Group. */
      readonly frameworks?: readonly ('gri' | 'esrs' | 'sasb' | 'ifrs-s1-s2' | 'tcfd' | 'cdp')[] | Claims;
      /** Day, month or year of the last review of what is material. Group. */
      readonly materiality_assessed_on?: Day;
      /** Topics found material when impacts, risks and opportunities were assessed from both sides; whole as given. Group. */
      readonly material_topics?:
        | readonly (
            | 'climate-change'
            | 'pollution'
            | 'water'
            | 'biodiversity'
            | 'resources-and-waste'
            | 'own-workforce'
            | 'value-chain-workers'
            | 'affected-communities'
            | 'consumers'
            | 'business-conduct'
          )[]
        | Claims;
      /** Yearly sustainability statements by European sustainability reporting standards that were published before this one, of a company that is bound only those it was bound to publish; 0 times where it is the first, or there is none. Group. */
      readonly earlier_statements?: Quantity;
      /** Last day of the financial year that the statement is about, which is the balance sheet date. */
      readonly financial_year_ends_on?: Day;
      /** Day the management report with the sustainability statement was published; omitted as does-not-exist where it has not been. Group. */
      readonly published_on?: Day;
      /** Management informed the workers' representatives and discussed with them what is reported and how it is obtained and verified; omitted as does-not-exist where there are no such representatives. Group. */
      readonly discussed_with_workers?: Flag;
      /** Information was left out of the statement because it is a trade secret, classified, protected by law or seriously prejudicial. Group. */
      readonly information_omitted?: Flag;
    };
    /** Whether a committee of the board deals with safety, environment and communities. Group. */
    readonly sustainability_committee?: Flag;
    /** Political contributions and lobbying. */
    readonly political_influence?: {
      /** Value of political contributions in money and kind in the year, direct and indirect. Group. */
      readonly contributions?: Quantity;
    };
    /** How suppliers are paid. */
    readonly payment_practices?: {
      /** Mean time from the day the term of payment begins until an invoice is paid. Group. */
      readonly mean_days?: Quantity;
      /** Share of payments made within the standard terms. Group. */
      readonly within_terms_share?: Quantity;
      /** Legal proceedings for late payment that are open. Group. */
      readonly late_payment_proceedings?: Quantity;
    };
    /** Bodies that manage and supervise the company at the top of the group. */
    readonly bodies?: {
      /** Executive members. Group. */
      readonly executive_members?: Quantity;
      /** Non-executive members. Group. */
      readonly non_executive_members?: Quantity;
      /** Share of women among the members. Group. */
      readonly women_share?: Quantity;
      /** Share of independent members. Group. */
      readonly independent_share?: Quantity;
      /** Share of the variable pay of the members that hangs on sustainability targets or impacts; omitted as does-not-exist where there is no such scheme. Group. */
      readonly sustainability_pay_share?: Quantity;
      /** Incentive schemes for the members are tied to sustainability. Group. */
      readonly sustainability_pay?: Flag;
    };
    /** Natural persons who in the end own or control the operator. */
    readonly beneficial_owners?: {
      /** The operator took measures to find out who its beneficial owners are, and recorded what identifies them. Operator. */
      readonly identified?: Flag;
      /** The operator checked that what it recorded on them is right. Operator. */
      readonly verified?: Flag;
      /** Day what is recorded on them was last brought up to date or confirmed. Operator. */
      readonly updated_on?: Day;
      /** Something changed about them since that day that is not recorded yet. Operator. */
      readonly changed_since_update?: Flag;
      /** How long what is recorded on them, and on what was done to find them, is kept after it was obtained. Operator. */
      readonly records_kept_for?: Quantity;
      /** Requests of state bodies in the last three years for what is recorded on them. Operator. */
      readonly requests?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Last day for the answer, as the body set it. */
        readonly due_on?: Day;
        /** Day of the answer; omitted as does-not-exist where there was none. */
        readonly answered_on?: Day;
      }[];
      /** The beneficial owners are publicly disclosed; of a listed company, as its listing asks. Operator. */
      readonly disclosed?: Flag;
      /** Steps are taken to identify the beneficial owners of direct business partners. Operator. */
      readonly partners_identified?: Flag;
    };
    /** How the company is organised to keep its tailings facilities safe. */
    readonly tailings?: {
      /** One or more executives are appointed who answer for the safety of tailings facilities. Operator. */
      readonly accountable_executive?: Flag;
      /** They are directly answerable to the chief executive in these matters. Operator. */
      readonly executive_answers_to_chief?: Flag;
      /** What they answer for; whole as given. Operator. */
      readonly executive_answers_for?:
        readonly ('facility-safety' | 'failure-consequences' | 'training' | 'emergency-preparedness')[] | Claims;
      /** Communication between them and the engineers of record is scheduled. Operator. */
      readonly executive_meets_engineers?: Flag;
      /** They communicate regularly with the board of directors, and either side can begin it. Operator. */
      readonly executive_meets_board?: Flag;
      /** The board of directors has documented how it holds them to account. Operator. */
      readonly board_holds_executive_to_account?: Flag;
      /** Incentive payments or performance reviews of those who are responsible for tailings facilities rest in part on public safety and the integrity of the facilities. Operator. */
      readonly safety_in_incentives?: Flag;
      /** A review of the estimated costs of planned and early closure, reclamation and care afterwards has found that the money for them is there, insurance included as far as it can reasonably be had. Operator. */
      readonly closure_funds_adequate?: Flag;
      /** The operator has committed itself to work with credible global initiatives for public databases on the safety of tailings facilities. Operator. */
      readonly supports_public_databases?: Flag;
    };
    /** People who report wrongs in the company. */
    readonly whistleblowing?: {
      /** Within the last three years somebody who had reported in good faith a breach of law or permit, or a danger to safety, to a facility or to the environment was dismissed, discriminated against or otherwise made to suffer for it. Operator. */
      readonly retaliation?: Flag;
    };
  };
  /** What is sold, where a rule follows the product. */
  readonly products?: {
    /** Hydrogen, and fuels made of it. */
    readonly hydrogen?: {
      /** How the hydrogen is made. */
      readonly route?:
        | (
            | 'electrolysis'
            | 'natural-gas-reforming'
            | 'coal-gasification'
            | 'biomass-conversion'
            | 'methane-pyrolysis'
            | 'by-product'
            | 'other'
          )
        | Claims;
      /** What the hydrogen or a fuel made of it is sold, or is to be sold, as in the European Union: renewable fuel of non-biological origin, low-carbon fuel, or neither; [] where none is sold there. Whole as given. */
      readonly sold_in_eu_as?: readonly ('renewable-fuel' | 'low-carbon-fuel' | 'neither')[] | Claims;
      /** Hours of the year in which the fuel was made, as full load hours. Site. */
      readonly production_hours?: Quantity;
      /** Hours of the last year with reliable data in which plants with renewable sources or nuclear power set the marginal price of electricity in the zone. */
      readonly clean_marginal_hours?: Quantity;
      /** Method that attributes emissions to grid electricity that is not counted as fully renewable, one for the calendar year: average of the grid over the year, average of the hour as forecast, by full load hours, or by the marginal unit. */
      readonly grid_emission_method?:
        ('grid-average' | 'hourly-average' | 'full-load-hours' | 'marginal-unit' | 'several') | Claims;
      /** Where the method is by full load hours: it is used for the electricity that counts as fully renewable too. */
      readonly full_load_method_for_renewable_too?: Flag;
      /** Bidding zone of the electrolyser; outside the European Union the closest local concept, in the last resort the country. */
      readonly zone?: {
        /** Share of renewable electricity in the zone: gross final consumption from renewable sources over gross production plus imports less exports. */
        readonly renewable_share?: Quantity;
        /** Emissions of electricity in the zone, with the supply of its fuels. */
        readonly emission_intensity?: Quantity;
        /** The operator of the transmission system publishes the emissions of the marginal unit. */
        readonly marginal_unit_published?: Flag;
        /** Average share of renewable electricity in the country of production. */
        readonly country_renewable_share?: Quantity;
        /** The way the hourly emissions of the grid are forecast is harmonised in the European Union or approved by the competent authority. */
        readonly hourly_method_approved?: Flag;
      };
      /** Plants and grids whose electricity makes the fuel: one entry for each plant, for each electrolyser it feeds and for each ground on which its electricity counts. */
      readonly power_sources?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** What makes the electricity; grid-mix is what comes from the grid without a plant to it, storage a battery or other store. */
        readonly technology?:
          | (
              | 'wind'
              | 'solar'
              | 'hydropower'
              | 'geothermal'
              | 'ocean'
              | 'biomass'
              | 'nuclear'
              | 'natural-gas'
              | 'coal'
              | 'storage'
              | 'grid-mix'
              | 'other'
            )
          | Claims;
        /** Ground on which its electricity is counted as fully renewable: a direct connection, a bidding zone that is nearly all renewable, a zone of low emissions with contracts, power that would have been curtailed (avoided-redispatch), own plants or contracts elsewhere (own-or-contracted); not-renewable where it is not so counted. */
        readonly counted_as?:
          | (
              | 'direct-connection'
              | 'renewable-zone'
              | 'low-emission-zone'
              | 'avoided-redispatch'
              | 'own-or-contracted'
              | 'not-renewable'
            )
          | Claims;
        /** How it reaches the electrolyser: made in the same installation, over a direct line, or over the grid. */
        readonly connection?: ('same-installation' | 'direct-line' | 'grid') | Claims;
        /** Day, month or year the plant began, or is to begin, to make electricity; after a repowering that cost more than 30 % of a new plant, the day it began again. */
        readonly in_operation_on?: Day;
        /** Day, month or year the electrolyser it feeds began, or is to begin, to make the fuel. Capacity added at the same site within 36 months counts with the first. */
        readonly electrolyser_in_operation_on?: Day;
        /** It feeds capacity that was added to the electrolyser after that day. */
        readonly feeds_added_capacity?: Flag;
        /** Day, month or year that capacity was added. */
        readonly capacity_added_on?: Day;
        /** The plant is connected to the grid. */
        readonly grid_connected?: Flag;
        /** A smart metering system measures all electricity that flows from the grid. */
        readonly all_flows_metered?: Flag;
        /** The meters show that none of the electricity counted here was taken from the grid. */
        readonly free_of_grid_power?: Flag;
        /** The producer of the fuel runs the plant itself. */
        readonly owned?: Flag;
        /** Electricity of the year that is counted here. */
        readonly electricity_claimed?: Quantity;
        /** Electricity that the plant made in the year for the producer of the fuel, as its own or under contract. */
        readonly electricity_generated?: Quantity;
        /** It kept the rule on new plants under a contract with another producer of such fuel, and that contract has ended. */
        readonly supplied_other_producer_before?: Flag;
        /** Public support that the plant received, whole as given, [] for none: operating aid, investment aid, support before its repowering, for land, for the connection to the grid, support that was repaid in full, or support of a plant that supplies fuel for research, testing and demonstration. */
        readonly aid?:
          | readonly (
              | 'operating'
              | 'investment'
              | 'before-repowering'
              | 'land'
              | 'grid-connection'
              | 'fully-repaid'
              | 'research-testing-demonstration'
            )[]
          | Claims;
        /** Longest period within which the fuel is made and the electricity generated, or stored behind the same connection point: the same hour, calendar month, year, or no common period. */
        readonly matched_within?: ('hour' | 'month' | 'year' | 'none') | Claims;
        /** Fuel is made from it only in hours in which the day-ahead price is at most 20 EUR/MWh or below 0.36 times the price of an EU emission allowance. */
        readonly low_price_hours_only?: Flag;
        /** Store between generation and use: none, a new one behind the same grid connection point as the electrolyser or the plant, or another. */
        readonly storage?: ('none' | 'new-at-same-connection-point' | 'other') | Claims;
        /** Where the plant lies, seen from the electrolyser: same bidding zone (now, or when the plant began), interconnected zone whose day-ahead price in the period is equal or higher, interconnected offshore zone, interconnected zone of lower price, elsewhere. */
        readonly zone?:
          | (
              | 'same'
              | 'interconnected-equal-or-higher-price'
              | 'interconnected-offshore'
              | 'interconnected-lower-price'
              | 'elsewhere'
            )
          | Claims;
        /** The renewable property of this electricity is also counted in another use, or sold apart from it as a guarantee of origin or certificate. */
        readonly claimed_elsewhere?: Flag;
        /** Share of it that is counted as renewable energy of the fuel, where it is not counted as fully renewable. */
        readonly renewable_share_counted?: Quantity;
        /** Emissions attributed to it in the calculation for the fuel, where it is not counted as fully renewable. */
        readonly emission_value?: Quantity;
      }[];
      /** Emissions of the fuel for each period they are averaged over; list every period of the year and every fuel. */
      readonly intervals?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Fuel the figure is of. */
        readonly fuel?:
          | ('hydrogen' | 'ammonia' | 'methanol' | 'synthetic-methane' | 'synthetic-kerosene' | 'other')
          | Claims;
        /** Length of the period. */
        readonly length?: ('hour' | 'day' | 'week' | 'month' | 'quarter' | 'year') | Claims;
        /** Emissions over the whole life of the fuel, from inputs to combustion, less stored CO2, per MJ of fuel (lower heating value); the average of the period. */
        readonly intensity?: Quantity;
        /** Length of the shorter periods that values were calculated for before they were averaged; the length itself where there were none. */
        readonly calculated_per?: ('hour' | 'day' | 'week' | 'month' | 'quarter' | 'year') | Claims;
        /** Highest of the values so calculated; the average itself where there was only one. */
        readonly highest_intensity?: Quantity;
      }[];
      /** Sources of the carbon in a fuel made of hydrogen, such as methanol; [] where the fuel holds no carbon. */
      readonly carbon_sources?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Where the CO2 comes from. */
        readonly kind?:
          | (
              | 'emissions-trading-activity'
              | 'mixed-municipal-waste'
              | 'air'
              | 'biomass'
              | 'renewable-fuel-combustion'
              | 'low-carbon-fuel-combustion'
              | 'recycled-carbon-source'
              | 'natural-geological-release'
              | 'other'
            )
          | Claims;
        /** The emission has been taken into account upstream in an effective carbon pricing system. */
        readonly carbon_price_paid_upstream?: Flag;
        /** It comes from burning fuel to make electricity. */
        readonly from_power_generation?: Flag;
        /** The biomass fuel keeps the Union's criteria on sustainability and savings, and no credit was taken for capturing the CO2. */
        readonly sustainable_biomass?: Flag;
        /** The geological CO2 was released naturally before. */
        readonly released_before?: Flag;
        /** The renewable, recycled carbon or low-carbon fuel that was burnt keeps the required saving of greenhouse gases. */
        readonly fuel_keeps_saving?: Flag;
        /** Fuel was burnt on purpose to make the CO2. */
        readonly burnt_for_the_co2?: Flag;
        /** The capture received a credit for avoided emissions under other law. */
        readonly credited_elsewhere?: Flag;
        /** In the calculation this CO2 counts as an emission that is avoided. */
        readonly counted_as_avoided?: Flag;
        /** The energy of the fuel that was burnt was made use of. */
        readonly energy_used?: Flag;
      }[];
      /** The calculation takes off CO2 of the process that is stored underground. */
      readonly stored_co2_credited?: Flag;
      /** Greenhouse gases over the life cycle of the hydrogen made, per mass of hydrogen, by Directive (EU) 2018/2001, ISO 14067 or ISO 14064-1. Site. */
      readonly life_cycle_intensity?: Quantity;
      /** Where the methane emitted upstream of fossil inputs is taken from: what suppliers and importers report, standard values because data are lacking, or another source. */
      readonly methane_data?: ('reported' | 'standard-values' | 'other') | Claims;
      /** The calculation takes off CO2 of the process that is bound for good in a product. */
      readonly bound_co2_credited?: Flag;
      /** Day, month or year the installation began to make hydrogen. */
      readonly started_on?: Day;
      /** Output that the net saving by captured CO2 is allocated to. */
      readonly co2_saving_allocated_to?: ('all-output' | 'part-of-output') | Claims;
      /** CO2 captured from the part of the process that the saving is allocated to, as a share of the CO2 it makes. */
      readonly capture_rate?: Quantity;
      /** Underground stores that take the captured CO2 of the process. */
      readonly co2_stores?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Law the store is permitted under: the Union's Directive 2009/31/EC, the law of a country outside the Union, or none. */
        readonly permitted_under?: ('union-directive' | 'national-law' | 'none') | Claims;
        /** The law of the place asks for monitoring, reporting and verification that detect leaks. */
        readonly leak_detection_in_law?: Flag;
        /** The law of the place obliges the operator of the store to remedy leaks in line with the law of the Union. */
        readonly leak_remedy_in_law?: Flag;
        /** The CO2 helps to recover more oil or gas. */
        readonly enhanced_recovery?: Flag;
        /** The store has leaked repeatedly. */
        readonly leaks_repeatedly?: Flag;
        /** CO2 that leaked is not credited, or none leaked. */
        readonly leaks_not_credited?: Flag;
      }[];
    };
    /** Whether what the site makes comes to the market of the European Union. */
    readonly eu_market?: {
      /** What the site makes comes to the market of the European Union, as such or in other products, whoever sells it there. */
      readonly reached?: Flag;
      /** The company itself places what the site makes on the market of the European Union, sells it on there or exports it from there. Operator. */
      readonly placed_by_operator?: Flag;
    };
    /** Batteries that what the site makes goes into. */
    readonly batteries?: {
      /** Categories of battery on the market of the European Union that what the site makes goes into, by itself or over others along the chain; industrial-above-2-kwh are those of more than 2 kWh with storage inside, industrial-external-storage those of more than 2 kWh with external storage only; [] where it goes into none; whole as given. */
      readonly eu_categories?:
        | readonly (
            | 'electric-vehicle'
            | 'industrial-above-2-kwh'
            | 'industrial-external-storage'
            | 'industrial-other'
            | 'light-transport'
            | 'starting-lighting-ignition'
            | 'portable'
          )[]
        | Claims;
      /** Companies along the chain that place batteries with what the site makes in them on the market of the European Union, or put them into service there. */
      readonly customers?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** The company. */
        readonly name?: Text;
        /** Net turnover of the company, by year. Customer. */
        readonly turnover?: Quantity;
        /** Net turnover of its group, parent and subsidiaries, on a consolidated basis, by year. Customer. */
        readonly group_turnover?: Quantity;
      }[];
      /** The company itself places batteries on the market of the European Union, or puts them into service there. Operator. */
      readonly placed_on_eu_market?: Flag;
      /** The company supplies battery cells or modules to manufacturers of batteries for the market of the European Union. Operator. */
      readonly cells_or_modules_supplied?: Flag;
      /** Manufacturers get the information and papers they need for the cells and modules with the delivery, free of charge. Operator. */
      readonly cell_papers_free_of_charge?: Flag;
    };
    /** Tin, tantalum, tungsten and gold, with their ores and compounds, that are sold into the European Union: one entry for each importer and kind of product. */
    readonly mineral_exports?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** Kind of product, as customs tell them apart: ores mean ores and concentrates, tantalum-or-niobium-ore those with tantalum; gold-unrefined is below 99.5 % and not refined, gold-refined 99.5 % or more; oxides include hydroxides, ferro-tungsten ferro-silico-tungsten, unwrought bars obtained by sintering alone, tantalum-unwrought tantalum powder. */
      readonly product?:
        | (
            | 'tin-ore'
            | 'tungsten-ore'
            | 'tantalum-or-niobium-ore'
            | 'gold-ore'
            | 'gold-unrefined'
            | 'tungsten-oxide'
            | 'tin-oxide'
            | 'tin-chloride'
            | 'tungstate'
            | 'tantalate'
            | 'tungsten-carbide'
            | 'tantalum-carbide'
            | 'gold-refined'
            | 'ferro-tungsten'
            | 'tin-unwrought'
            | 'tin-bars-and-wire'
            | 'tin-other-articles'
            | 'tungsten-powder'
            | 'tungsten-unwrought'
            | 'tungsten-wire'
            | 'tungsten-bars-and-other'
            | 'tantalum-unwrought'
            | 'tantalum-bars-and-other'
            | 'other'
          )
        | Claims;
      /** Who declares it for free circulation in the European Union, or has it declared. */
      readonly importer?: Text;
      /** The company itself declares it for free circulation in the European Union, or has it declared on its behalf. */
      readonly imported_by_operator?: Flag;
      /** What was sold to the importer in the year, mass of product. Site. */
      readonly mass?: Quantity;
      /** What the importer brings into the European Union of this product in the year, from all suppliers, mass of product. Importer. */
      readonly importer_mass?: Quantity;
      /** Where it comes from: mined or made from mined ore of its own kind, by-product (first obtained in processing another mineral), recycled (from scrap or discarded products), old-stock (stock shown to have existed in its present form before 1 February 2013). */
      readonly source?: ('mined' | 'by-product' | 'recycled' | 'old-stock') | Claims;
    }[];
    /** Aluminium made on the site. */
    readonly aluminium?: {
      /** How it is made: from alumina by electrolysis, from scrap; whole as given. */
      readonly routes?: readonly ('primary' | 'secondary')[] | Claims;
      /** Direct greenhouse gas emissions per mass of unwrought liquid aluminium from electrolysis, by Delegated Regulation (EU) 2019/331. Site. */
      readonly direct_intensity?: Quantity;
      /** Life-cycle greenhouse gases of the electricity used for primary aluminium, per energy; mean of the year. Site. */
      readonly electricity_intensity?: Quantity;
      /** Electricity used to make primary aluminium, per mass of aluminium. Site. */
      readonly electricity_use?: Quantity;
    };
    /** Iron and steel made on the site. */
    readonly iron_and_steel?: {
      /** Steps of the process that are carried out on the site. */
      readonly steps?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Step, by its product. */
        readonly step?:
          | (
              | 'hot-metal'
              | 'sintered-ore'
              | 'coke'
              | 'iron-casting'
              | 'electric-arc-high-alloy-steel'
              | 'electric-arc-carbon-steel'
            )
          | Claims;
        /** Greenhouse gas emissions of the step per mass of its product, by Delegated Regulation (EU) 2019/331, less what is assigned to waste gases. Site. */
        readonly intensity?: Quantity;
        /** Steel scrap put in, per mass of product put out. Site. */
        readonly scrap_share?: Quantity;
      }[];
    };
    /** Goods sold, or to be sold, into the European Union: one entry for each good and importer. */
    readonly exports?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** What the good is: ferro-alloys of chromium hold more than 4 % carbon where of high carbon, of manganese more than 2 %; urea is that of more than 45 % nitrogen, ammonium nitrate the solid one. */
      readonly good?:
        | (
            | 'hydrogen'
            | 'ammonia-anhydrous'
            | 'ammonia-in-solution'
            | 'nitric-acid'
            | 'potassium-nitrate'
            | 'urea'
            | 'ammonium-nitrate'
            | 'other-nitrogen-fertiliser'
            | 'agglomerated-iron-ore'
            | 'pig-iron'
            | 'direct-reduced-iron'
            | 'ferro-manganese-high-carbon'
            | 'ferro-manganese-low-carbon'
            | 'ferro-chromium-high-carbon'
            | 'ferro-chromium-low-carbon'
            | 'ferro-nickel'
            | 'other-ferro-alloy'
            | 'steel-ingots-or-semi-finished'
            | 'steel-hot-rolled-flat'
            | 'steel-cold-rolled-or-coated-flat'
            | 'steel-wire-rod'
            | 'steel-rails'
            | 'other-steel-product'
            | 'aluminium-unwrought'
            | 'aluminium-powder'
            | 'aluminium-bars-or-wire'
            | 'aluminium-profiles-or-tubes'
            | 'aluminium-plate-sheet-or-foil'
            | 'other-aluminium-product'
            | 'cement-clinker-grey'
            | 'portland-cement-grey'
            | 'other-cement'
            | 'electricity'
            | 'other'
          )
        | Claims;
      /** Code of the Combined Nomenclature, in groups as published: `2804 10 00`. */
      readonly cn_code?: string | Claims;
      /** Sector that Annex I to Regulation (EU) 2023/956 lists the code under. Cement: 2507 00 80 (calcined), 2523. Electricity: 2716 00 00. Fertilisers: 2808 00 00, 2814, 2834 21 00, 3102, 3105 but 3105 60 00. Iron and steel: 72 but 7202 2, 7202 30, 50, 70, 80, 91, 92, 93, 99 and 7204; 2601 12 00; 7301 to 7311, 7318, 7326. Aluminium: 7601, 7603 to 7614, 7616. Hydrogen: 2804 10 00. None: any other code, such as copper, zinc, alumina or iron ore that is not agglomerated. */
      readonly cbam_sector?:
        | ('cement' | 'electricity' | 'fertilisers' | 'iron-and-steel' | 'aluminium' | 'hydrogen' | 'none')
        | Claims;
      /** It is released, or is to be released, for free circulation in the customs territory of the European Union. */
      readonly into_eu?: Flag;
      /** Country of its non-preferential origin. */
      readonly origin?: Country;
      /** Net mass that goes to this importer in the calendar year. */
      readonly mass?: Quantity;
      /** Who imports it. */
      readonly importer?: Text;
      /** The operator of the project is itself the importer. */
      readonly importer_is_operator?: Flag;
      /** Status of the importer under the carbon border mechanism: an authorised declarant, represented by a customs representative who is one, application handed in, or none of these. */
      readonly importer_status?: ('authorised' | 'represented-by-authorised' | 'applied' | 'none') | Claims;
      /** Day the importer applied for authorisation. */
      readonly importer_applied_on?: Day;
      /** Net mass of all goods of cement, fertilisers, iron and steel and aluminium under the carbon border mechanism that the importer brings into the Union in the calendar year, whoever made them. */
      readonly importer_mass?: Quantity;
      /** What the emissions of the good are declared on: actual emissions of the plant, or default values. */
      readonly emissions_basis?: ('actual' | 'default-values') | Claims;
      /** Direct emissions of the plant per mass of good, with heat it uses and with the emissions of input goods. */
      readonly direct_emissions?: Quantity;
      /** Emissions of the electricity used to make it, per mass of good. */
      readonly indirect_emissions?: Quantity;
      /** Emissions of input goods that are themselves under the carbon border mechanism are counted, or it has none. */
      readonly precursors_counted?: Flag;
      /** Where the emission factor of its electricity comes from: a default value, a direct technical link to the plant that makes it, a power purchase agreement for as much, or another figure. */
      readonly electricity_factor?: ('default' | 'direct-link' | 'power-purchase-agreement' | 'other') | Claims;
      /** Emissions per mass of good that are declared, or to be declared, to the Union. */
      readonly declared_emissions?: Quantity;
      /** A carbon price paid outside the Union is to reduce the certificates due. */
      readonly carbon_price_claimed?: Flag;
      /** Carbon price due where it was made, after rebates and free allowances, per emissions; 0 where there is none. */
      readonly carbon_price_due?: Quantity;
      /** Carbon price effectively paid where it was made, after rebates and free allowances, per emissions. */
      readonly carbon_price_paid?: Quantity;
      /** Certificates on the account of the importer at the end of the last quarter, as a share of the emissions of all it imported since 1 January, counted by default values without mark-up or by what it surrendered for the year before, after free allocation. */
      readonly certificates_share?: Quantity;
      /** Smart meters at the plant that makes the electricity and at the plant that uses it show as much made and delivered within the same period of an hour at most. */
      readonly electricity_hourly_metered?: Flag;
      /** The contract is made directly with the producer of the electricity for physical delivery, or as one single contract of three with an intermediary; for a direct link among several plants, a contract or agreement on delivery. */
      readonly electricity_contract_direct?: Flag;
      /** A single-line diagram shows the direct link, or the operator of the transmission system or another reliable source documents a physical connection over the grid. */
      readonly electricity_link_shown?: Flag;
      /** The direct link joins several plants that make electricity, or several users. */
      readonly electricity_link_joins_several?: Flag;
    }[];
    /** Substances of the site that go to the European Union, as such or in mixtures: one entry for each substance and importer. */
    readonly eu_substances?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** Name of the substance, with its EC or CAS number where it has one. */
      readonly name?: Text;
      /** Who is responsible for bringing it into the European Union. */
      readonly importer?: Text;
      /** Whether the company itself, or a part of it in the European Union, is responsible for bringing it in. */
      readonly imported_by_operator?: Flag;
      /** What it is: a mineral, ore or concentrate, coal, crude oil or gas that occurs in nature and is not chemically modified; a substance that another is made from at other sites, and that is not used otherwise; any other substance, metals and salts among them. */
      readonly nature?: ('natural-not-modified' | 'substance' | 'transported-intermediate') | Claims;
      /** Mass of the substance that the importer brings in from this site in the calendar year. Site. */
      readonly mass?: Quantity;
      /** Mass of the substance that the importer brings in from all suppliers in the calendar year. */
      readonly importer_mass?: Quantity;
      /** Who has registered it with the European Chemicals Agency for what is brought in. */
      readonly registration?: ('by-importer' | 'by-only-representative' | 'none') | Claims;
      /** Whether the importer was told that an only representative has been appointed. */
      readonly importer_told_of_representative?: Flag;
      /** Whether the only representative keeps up-to-date records of the amounts brought in, the customers and the latest safety data sheets supplied. */
      readonly representative_keeps_records?: Flag;
      /** Whether the importer confirms, or has it confirmed by the user, that an intermediate is used under strictly controlled conditions only. */
      readonly controlled_use_confirmed?: Flag;
      /** Whether it is registered with all information that any other substance needs. */
      readonly registered_in_full?: Flag;
      /** Whether it meets the criteria for a hazardous substance of Regulation (EC) No 1272/2008, or is persistent, bioaccumulative and toxic, or is on the candidate list for authorisation. */
      readonly hazardous?: Flag;
      /** Whether it is on the list of substances subject to authorisation (Annex XIV of Regulation (EC) No 1907/2006). */
      readonly authorisation_needed?: Flag;
      /** What the use of a substance subject to authorisation rests on. */
      readonly authorisation?:
        | (
            | 'granted'
            | 'granted-to-customer'
            | 'use-exempted'
            | 'before-its-last-day'
            | 'applied-for-in-time'
            | 'none'
          )
        | Claims;
    }[];
  };
  /** What happened: incidents, inspections, violations, fines, court cases, complaints. */
  readonly record?: {
    /** Damage to plants and animals, waters or land that nature does not put right by itself in reasonable time, for which the operator answers or may answer. */
    readonly damages?: readonly {
      readonly id: Id;
      /** What was damaged; whole as given. */
      readonly components?: readonly ('plants-and-animals' | 'waters' | 'land')[] | Claims;
      /** Who caused it: the operator, somebody whose legal successor the operator is, an earlier owner or user of the land, another who worked on the land while the operator owned or used it, or another. */
      readonly origin?: ('operator' | 'predecessor' | 'earlier-user' | 'other-on-own-land' | 'other') | Claims;
      /** Day it was discovered. */
      readonly discovered_on?: Day;
      /** Time from its discovery until the environmental authority was told. */
      readonly notified_after?: Quantity;
      /** Working days from its discovery until measures against its causes and its spreading began. */
      readonly measures_after?: Quantity;
      /** What the authority ordered to remove its causes was done; omitted as does-not-exist where nothing was ordered. */
      readonly orders_fulfilled?: Flag;
      /** Day the operator received the authority's notice to make a programme of remediation; omitted as does-not-exist where there was none. */
      readonly notice_received_on?: Day;
      /** Last day for handing in the programme of remediation, as the authority agreed to prolong it; omitted as does-not-exist where it did not. */
      readonly programme_extended_to?: Day;
      /** Day the operator handed in the programme of remediation to the authority; omitted as does-not-exist where it did not. */
      readonly programme_submitted_on?: Day;
      /** Day its carrying out began; omitted as does-not-exist where it has not. */
      readonly programme_started_on?: Day;
      /** Last day for carrying it out, as agreed with the authority. */
      readonly programme_due_on?: Day;
      /** Day its carrying out ended; omitted as does-not-exist where it has not. */
      readonly programme_completed_on?: Day;
      /** Full restoration in place is objectively impossible, in whole or in part. */
      readonly restoration_impossible?: Flag;
      /** Day it was found that the programme had not reached its targets; omitted as does-not-exist where it has, or was not finished. */
      readonly shortfall_found_on?: Day;
      /** What showed that the targets were not reached: the end of the programme or later monitoring. */
      readonly shortfall_found_by?: ('completion' | 'monitoring') | Claims;
      /** Day the additional programme of remediation was drawn up; omitted as does-not-exist where it was not. */
      readonly additional_programme_on?: Day;
      /** Day the results of the finished programme were published on the website of who answers for the damage; omitted as does-not-exist where they were not. */
      readonly results_published_on?: Day;
      /** The operator knew of it when it acquired its rights to the land. */
      readonly known_at_acquisition?: Flag;
      /** Day of the emission, event or incident that it came from; the last one, where there were several. */
      readonly happened_on?: Day;
      /** Activity of the operator that it came from: an installation that needs an integrated or air permit; waste management under a permit; extractive waste; discharges to water or groundwater, or abstraction and impoundment, that need leave; making, using, storing or releasing dangerous substances; transport of dangerous goods; shipments of waste across borders; or another. */
      readonly activity?:
        | (
            | 'permitted-installation'
            | 'waste-management'
            | 'extractive-waste'
            | 'discharge-or-injection'
            | 'water-abstraction'
            | 'dangerous-substances'
            | 'dangerous-goods-transport'
            | 'waste-shipment'
            | 'other'
          )
        | Claims;
      /** What brought it about: the activity of the operator, a third party although fitting safety measures were in place, a compulsory order of an authority, armed conflict, a natural event that nobody could resist, or the activity of others. */
      readonly cause?:
        | (
            | 'own-activity'
            | 'third-party-despite-safeguards'
            | 'public-order'
            | 'armed-conflict'
            | 'exceptional-natural-event'
            | 'activity-of-others'
          )
        | Claims;
      /** It weighs on the status of protected species, habitats or waters in a significant, measurable way, or contaminates land so that people’s health is at significant risk. */
      readonly significant?: Flag;
      /** The operator was at fault or negligent. */
      readonly at_fault?: Flag;
      /** The environmental authority was told all that bears on it, without delay. */
      readonly told_without_delay?: Flag;
      /** All practicable steps were taken at once to control, contain or remove what does the damage. */
      readonly contained_without_delay?: Flag;
      /** The authority itself has taken the remedial measures. */
      readonly authority_remediates?: Flag;
      /** The operator bears what prevention and remediation cost, those of the authority included. */
      readonly costs_borne?: Flag;
    }[];
    /** Accidents and other unplanned events with an effect, or the danger of an effect, on the environment. */
    readonly incidents?: readonly {
      readonly id: Id;
      /** Day it happened. */
      readonly happened_on?: Day;
      /** What happened; water-regime-breach: water was taken, let out or put underground otherwise than the set regime allows. */
      readonly kind?:
        | (
            | 'emission-to-air'
            | 'discharge-to-water'
            | 'spill-on-land'
            | 'tailings-release'
            | 'ground-failure'
            | 'fire-or-explosion'
            | 'water-regime-breach'
            | 'other'
          )
        | Claims;
      /** Whether environmental norms, such as limits of emissions or of quality, were or could have been exceeded by it. */
      readonly norms_at_risk?: Flag;
      /** Whether pollutants got into air, water or soil. */
      readonly let_out_pollutants?: Flag;
      /** Time from its discovery to the notice to the environmental authority; omitted as does-not-exist where none was given. */
      readonly notified_after?: Quantity;
      /** Whether all that was needed to keep pollution from happening or spreading was done, up to a partial or full stop of the sources or the site. */
      readonly pollution_prevented?: Flag;
      /** What became of its consequences for the environment. */
      readonly consequences?: ('none' | 'being-removed' | 'removed' | 'left') | Claims;
      /** Whether its impact on the environment was monitored afterwards. */
      readonly impact_monitored?: Flag;
      /** Authorities that were told of it without delay; whole as given, empty where none was. */
      readonly authorities_told?:
        readonly ('environment' | 'water' | 'sanitary' | 'civil-protection' | 'local-executive' | 'other')[] | Claims;
      /** Whether it was a major accident: an emission, fire or explosion out of control, with dangerous substances, that was a serious danger to people or nature, at once or later. */
      readonly major_accident?: Flag;
      /** What the authority for major accidents was told, each as soon as it could be; whole as given. */
      readonly told_of_major_accident?:
        | readonly (
            | 'accident'
            | 'circumstances'
            | 'substances'
            | 'data-on-effects'
            | 'emergency-measures'
            | 'steps-against-effects'
            | 'steps-against-recurrence'
          )[]
        | Claims;
      /** Whether the safety report of the site was reviewed after it, and updated where needed. */
      readonly safety_report_reviewed?: Flag;
      /** Whether the emergency plan was put into effect without delay. */
      readonly emergency_plan_used?: Flag;
      /** Whether it came about in the management of extractive waste and was a serious danger to the health of people or to the environment, at once or over time, on or off the site. */
      readonly major_waste_accident?: Flag;
    }[];
    /** Breaches of environmental law that the operator's own control found. */
    readonly own_findings?: readonly {
      readonly id: Id;
      /** Day it was found. */
      readonly found_on?: Day;
      /** What was found. */
      readonly matter?: Text;
      /** Working days from the finding to the message to the environmental authority; omitted as does-not-exist where none was given. */
      readonly told_after?: Quantity;
      /** Day by which the operator set itself to remedy it. */
      readonly due_on?: Day;
      /** Day it was remedied; omitted as does-not-exist where it is not. */
      readonly remedied_on?: Day;
      /** Whether it threatened life or health, or risked damage to the environment. */
      readonly threat?: Flag;
      /** Whether all that could be done to remove or contain the threat was done without delay. */
      readonly contained_at_once?: Flag;
      /** Whether the management was told of the threat. */
      readonly management_told?: Flag;
    }[];
    /** Orders, letters and requests of environmental authorities that the operator has to answer. */
    readonly authority_demands?: readonly {
      readonly id: Id;
      /** Order to remedy a breach; letter on breaches found without a visit; request of an inspector for documents or data. */
      readonly kind?: ('remedy-order' | 'desk-control-letter' | 'information-request') | Claims;
      /** Day it was handed over. */
      readonly received_on?: Day;
      /** Last day of the time it gives; omitted as does-not-exist where it names none. */
      readonly due_on?: Day;
      /** Day it was fulfilled in full; omitted as does-not-exist where it is not. */
      readonly fulfilled_on?: Day;
      /** Working days from the day after its receipt to the plan of remedies, or to the objections, handed in to the authority; omitted as does-not-exist where neither was. */
      readonly answered_after?: Quantity;
    }[];
    /** Breaches of environmental law that a court or authority has established. */
    readonly violations?: readonly {
      readonly id: Id;
      /** Day of the judgment or decision. */
      readonly established_on?: Day;
      /** Who established it. */
      readonly by?: ('court' | 'authority') | Claims;
      /** Whether a judgment or an administrative act makes the operator publish it. */
      readonly publication_due?: Flag;
      /** Where the operator published the breach, the penalty and what is done about it; whole as given, empty where nowhere. */
      readonly published_in?: readonly ('mass-media' | 'own-website')[] | Claims;
      /** What the publication says: the breach, the penalty, the measures taken and planned; whole as given. */
      readonly published_content?: readonly ('breach' | 'penalty' | 'measures')[] | Claims;
      /** Day it was published on the operator's website. */
      readonly published_on?: Day;
      /** Day it was taken off the operator's website; omitted as does-not-exist where it is still there. */
      readonly taken_down_on?: Day;
      /** Day by which it has to be remedied. */
      readonly due_on?: Day;
      /** Day it was remedied; omitted as does-not-exist where it is not. */
      readonly remedied_on?: Day;
    }[];
    /** Events from which damage to protected nature, waters or land was likely in the near future, whether it came about or not. */
    readonly damage_threats?: readonly {
      readonly id: Id;
      /** Day the threat was discovered. */
      readonly discovered_on?: Day;
      /** Activity of the operator that it came from: an installation that needs an integrated or air permit; waste management under a permit; extractive waste; discharges to water or groundwater, or abstraction and impoundment, that need leave; making, using, storing or releasing dangerous substances; transport of dangerous goods; shipments of waste across borders; or another. */
      readonly activity?:
        | (
            | 'permitted-installation'
            | 'waste-management'
            | 'extractive-waste'
            | 'discharge-or-injection'
            | 'water-abstraction'
            | 'dangerous-substances'
            | 'dangerous-goods-transport'
            | 'waste-shipment'
            | 'other'
          )
        | Claims;
      /** What brought it about, as with damage. */
      readonly cause?:
        | (
            | 'own-activity'
            | 'third-party-despite-safeguards'
            | 'public-order'
            | 'armed-conflict'
            | 'exceptional-natural-event'
            | 'activity-of-others'
          )
        | Claims;
      /** Protected species or natural habitats were what could have been damaged. */
      readonly nature_at_stake?: Flag;
      /** The operator was at fault or negligent. */
      readonly at_fault?: Flag;
      /** The operator took the preventive measures that were needed, without delay. */
      readonly measures_without_delay?: Flag;
      /** The measures dispelled the threat. */
      readonly dispelled?: Flag;
      /** The environmental authority was told all that bears on it, as soon as possible. */
      readonly authority_told?: Flag;
      /** What the authority ordered was done; omitted as does-not-exist where nothing was ordered. */
      readonly orders_fulfilled?: Flag;
    }[];
    /** Orders of inspectors of labour or of industrial safety. */
    readonly safety_orders?: readonly {
      /** Name of the item, unique in its list; papers name it under `covers`. */
      readonly id: Id;
      /** Whose inspector. */
      readonly authority?: ('labour' | 'industrial-safety') | Claims;
      /** Day it was handed over. */
      readonly received_on?: Day;
      /** Last day of the time it gives. */
      readonly due_on?: Day;
      /** Day it was fulfilled in full; omitted as does-not-exist where it is not. */
      readonly fulfilled_on?: Day;
      /** It was withdrawn, or set aside on appeal. */
      readonly withdrawn?: Flag;
    }[];
  };
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
