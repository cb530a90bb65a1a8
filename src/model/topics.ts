// Generated from schemas/topics.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** Pillar that criteria belong to. */
export type PillarId = 'environment' | 'social' | 'governance';

/** What criteria are about, shared by all standards: a tree of pillars, areas and topics. */
export interface Topics {
  /** Version of this format. */
  readonly schema_version: 1;
  /**
   * The pillars.
   *
   * @minItems 1
   *
   * Items: One pillar.
   */
  readonly pillars: readonly {
    readonly id: PillarId;
    /** Title in English. */
    readonly title: string;
    /**
     * The areas of this pillar.
     *
     * @minItems 1
     */
    readonly areas: readonly Area[];
  }[];
}
/** Topics that belong together. */
export interface Area {
  /** Id; permanent. */
  readonly id: string;
  /** Title in English. */
  readonly title: string;
  /**
   * One entry for each topic.
   *
   * @minItems 1
   */
  readonly topics: readonly Topic[];
}
/** One topic. */
export interface Topic {
  /** Id: area, dot, name; permanent. */
  readonly id: string;
  /** Pillar that its criteria belong to, where it is another than that of the area. */
  readonly pillar?: PillarId;
  /** Title in English. */
  readonly title: string;
}
