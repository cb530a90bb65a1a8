// Generated from schemas/documents.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** The closed vocabulary of papers that a register of documents may hold and conditions may ask for. */
export interface KindsOfDocuments {
  /** Version of this format. */
  readonly schema_version: 1;
  /**
   * One entry for each kind.
   *
   * @minItems 1
   *
   * Items: One kind of paper.
   */
  readonly documents: readonly {
    /** Id, named by what the paper does. */
    readonly kind: string;
    /** Titles by language. */
    readonly title: {
      /** English. */
      readonly en: string;
      /** Russian. */
      readonly ru: string;
      /** Kazakh. */
      readonly kk: string;
    };
    /** What the paper does, in one sentence. */
    readonly function?: string;
    /** Who issues it. */
    readonly issued_by: string;
    /** Whether such a paper has a last day: yes asks for one, no forbids one. */
    readonly expires: 'yes' | 'no' | 'may';
    /** each: always registered and asked with `covers`; whole: speaks of the whole project, never with `covers`. */
    readonly subject: 'each' | 'whole';
    /** What such a paper may hold: what each key means. */
    readonly contains?: {
      /** Meaning of the key. */
      readonly [k: string]: string;
    };
  }[];
}
