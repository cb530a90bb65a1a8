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
    )
  | Claims;
/** Whether it is what the project is made for, or comes with it. */
export type ProductRole = ('main' | 'by-product') | Claims;
/** Kind of right to use the subsoil. */
export type RightKind =
  ('exploration-licence' | 'mining-licence' | 'subsoil-space-licence' | 'contract') | Claims;
/** Kind of waste facility. */
export type WasteFacilityKind =
  ('tailings' | 'waste-dump' | 'heap-leach' | 'residue-pond' | 'residue-stack') | Claims;
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
export type HearingSubject = ('eia-report' | 'permit' | 'licence' | 'project' | 'closure-plan') | Claims;

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
      /** What changed: something that the recognition of the project rests on, or the control of an undertaking involved. */
      readonly kind?: ('basis-of-recognition' | 'control') | Claims;
      /** Day of the change. */
      readonly happened_on?: Day;
      /** The change is on a lasting basis. */
      readonly lasting?: Flag;
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
    /** Day the last reconstruction began: expansion, re-equipment, modernisation or re-profiling that changes purpose, technical features or conditions of operation substantially. */
    readonly reconstructed_on?: Day;
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
      }[];
    };
    /** Water of the whole group, beside the figure of the site. */
    readonly water?: {
      /** Water taken from all sources by all sites of the group. Group. */
      readonly abstraction?: Quantity;
    };
    /** Mining waste of the whole group, beside the figure of the site. */
    readonly waste?: {
      /** Tailings produced by all sites of the group, dry mass. Group. */
      readonly tailings?: Quantity;
      /** Waste rock of all sites of the group. Group. */
      readonly waste_rock?: Quantity;
    };
    /** Safety of the whole group, beside the figure of the site. */
    readonly health_and_safety?: {
      /** Employees and contractors killed at work at all sites of the group. Group. */
      readonly fatalities?: Quantity;
    };
    /** Net turnover of the financial year. */
    readonly turnover?: {
      /** Net turnover worldwide. */
      readonly worldwide?: Quantity;
      /** Net turnover in the European Union. */
      readonly eu?: Quantity;
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
      }[];
      /** Share of the water used in the year that was used before. Site. */
      readonly recycled_share?: Quantity;
      /** Water given back in the year, to all receivers. Site. */
      readonly discharge?: Quantity;
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
      /** Facilities that hold mining or processing waste: tailings dams, waste dumps, leach heaps, residue stacks and ponds. */
      readonly facilities?: readonly {
        /** Name of the item, unique in its list; papers name it under `covers`. */
        readonly id: Id;
        /** Kind of facility. */
        readonly kind?: WasteFacilityKind;
        /** Where it stands in its life. */
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
      }[];
    };
    /** Chemicals and explosives used. */
    readonly chemicals?: {
      /** Cyanide used in the year, as sodium cyanide. Site. */
      readonly cyanide_use?: Quantity;
      /** Explosives used in the year. Site. */
      readonly explosives_use?: Quantity;
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
      /** Day of the positive conclusion of the state environmental, or complex, expertise on the design of the last reconstruction. */
      readonly reconstruction_expertise_on?: Day;
    };
    /** Biodiversity. */
    readonly biodiversity?: {
      /** The site lies in an area protected under Directive 92/43/EEC or 2009/147/EC. */
      readonly in_natura_2000?: Flag;
    };
    /** Greenhouse gases of the site. */
    readonly climate?: {
      /** Direct emissions of greenhouse gases in the year. Site. */
      readonly scope_1?: Quantity;
      /** Emissions from bought energy in the year, by the mean of the grid. Site. */
      readonly scope_2_location?: Quantity;
    };
    /** Emissions to air. */
    readonly air?: {
      /** Nitrogen oxides let out in the year, as NO2. Site. */
      readonly nox?: Quantity;
      /** Sulphur oxides let out in the year, as SO2. Site. */
      readonly sox?: Quantity;
      /** Dust let out in the year, all sizes. Site. */
      readonly dust?: Quantity;
    };
    /** Land used. */
    readonly land?: {
      /** Area inside the boundary of the site. */
      readonly site_area?: Quantity;
    };
    /** Closure and the money for it. */
    readonly closure?: {
      /** Estimated cost of closing the site, today. Site. */
      readonly cost_estimate?: Quantity;
      /** All securities that are in force for closure. Site. */
      readonly security_total?: Quantity;
    };
    /** Classes that acts put the site into; each act has a field of its own. */
    readonly classification?: {
      /** Category of the facility by its impact on the environment under Kazakh law: I (considerable), II (moderate), III (slight), IV (least); the whole technologically joined site takes the category of its main facility. */
      readonly kz_category?: ('I' | 'II' | 'III' | 'IV') | Claims;
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
    };
    /** What is bought and who is hired in the country. */
    readonly local_content?: {
      /** Share of the spending on suppliers that goes to suppliers in the country of the site. Site. */
      readonly local_procurement_share?: Quantity;
    };
  };
  /** Conduct and reporting. */
  readonly governance?: {
    /** Bribery and corruption. */
    readonly anti_corruption?: {
      /** Whether supply contracts forbid bribery. Group. */
      readonly supplier_clauses?: Flag;
    };
    /** Due diligence along the chain. */
    readonly due_diligence?: {
      /** Whether supply contracts ask for respect of human rights. Group. */
      readonly supplier_human_rights_clauses?: Flag;
    };
    /** What is paid to the state. */
    readonly payments_to_governments?: {
      /** Taxes paid in the country of the site in the period, for the site. Site. */
      readonly taxes?: Quantity;
    };
    /** What is reported, and how. */
    readonly reporting?: {
      /** Frameworks the group reports by. Group. */
      readonly frameworks?: readonly ('gri' | 'esrs' | 'sasb' | 'ifrs-s1-s2' | 'tcfd' | 'cdp')[] | Claims;
      /** Day, month or year of the last review of what is material. Group. */
      readonly materiality_assessed_on?: Day;
    };
    /** Whether a committee of the board deals with safety, environment and communities. Group. */
    readonly sustainability_committee?: Flag;
  };
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
