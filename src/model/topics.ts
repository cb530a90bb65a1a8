// Generated from schemas/topics.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** What criteria are about; shared by all standards. */
export interface Topics {
  /** Version of this format. */
  readonly schema_version: 1;
  /**
   * One entry for each topic.
   *
   * @minItems 1
   *
   * Items: One topic.
   */
  readonly topics: readonly {
    /** Id: area, dot, topic. */
    readonly id: string;
    /** Pillar that its criteria belong to. */
    readonly pillar: 'environment' | 'social' | 'governance';
    /** Title in English. */
    readonly title: string;
  }[];
}
