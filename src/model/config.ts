// Generated from schemas/config.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** What a team always asks of esg-align, kept beside its projects as esg-align.config.yaml. A flag or an environment variable takes the place of the value here. Paths are looked up from the folder of the file. */
export interface Config {
  /** Version of this format. */
  readonly schema_version: 1;
  /** Only these standards, editions (id@day) or packs (.yaml); as --standard. */
  readonly standard?: readonly string[];
  /** Only standards of this side; as --side. */
  readonly side?: 'eu' | 'kz' | 'int';
  /** Weights and levels; as --profile. */
  readonly profile?: string;
  /** Judge only these criteria, topics, areas or pillars; as --only. */
  readonly only?: readonly string[];
  /** Leave these criteria, topics, areas or pillars out; as --skip. */
  readonly skip?: readonly string[];
  /** Critical criteria break the gate whether they bind or not; as --strict. */
  readonly strict?: boolean;
  /** Verdicts that break the gate; as --fail-on. */
  readonly fail_on?: readonly ('not-met' | 'partly-met' | 'unknown' | 'needs-review')[];
  /** Least declared score, 0 to 100 %; as --min-score. */
  readonly min_score?: number | string;
  /** Least coverage, 0 to 100 %; as --min-coverage. */
  readonly min_coverage?: number | string;
  /** Most unknown findings; as --max-unknown. */
  readonly max_unknown?: number;
  /** File of waivers; as --waivers. */
  readonly waivers?: string;
  /** Saved assessment whose gaps are accepted; as --baseline. */
  readonly baseline?: string;
  /** Reports of assess, name or name=file; as --format. */
  readonly format?: readonly string[];
  /** Columns of a report; as --width. */
  readonly width?: number;
  /** Symbols and borders in ASCII; as --ascii. */
  readonly ascii?: boolean;
}
