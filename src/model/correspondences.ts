// Generated from schemas/correspondences.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** stricter: whoever satisfies this side's criterion necessarily satisfies the other's too, and not the other way round. overlapping: each asks something that the other does not. equivalent: the same in substance. only: the other side has nothing of the kind. */
export type Relation = 'equivalent' | 'eu-stricter' | 'kz-stricter' | 'overlapping' | 'eu-only' | 'kz-only';
/** The one side that asks. */
export type Only = 'eu-only' | 'kz-only' | 'int-only';

/** What a criterion of one side has to do with one of the other, topic by topic. */
export interface Correspondences {
  /** Version of this format. */
  readonly schema_version: 1;
  /** Pairs of criteria on one topic, and criteria of such topics to which the other side has nothing. */
  readonly correspondences: readonly Correspondence[];
  /** Topics on which only one side, or neither, asks anything. */
  readonly one_sided: readonly OneSidedTopic[];
}
/** The relation of one pair, or of a criterion that stands alone. */
export interface Correspondence {
  /** The topic that both are on. */
  readonly topic: string;
  /** Id of the criterion of the EU; left out only in `kz-only`. */
  readonly eu?: string;
  /** Id of the criterion of Kazakhstan; left out only in `eu-only`. */
  readonly kz?: string;
  readonly relation: Relation;
  /** Why, in one or two plain sentences. */
  readonly ground: string;
  /** high: both provisions read; medium: one of them in a secondary source. */
  readonly confidence: 'high' | 'medium';
  /** First day of the relation, until the next entry of the pair begins; absent: from the first day on. */
  readonly from?: string;
}
/** One topic. */
export interface OneSidedTopic {
  /** The topic. */
  readonly topic: string;
  /** The side that asks; int-only: voluntary standards alone. */
  readonly relation: Only;
  /** Why the other side has nothing, in a plain sentence. */
  readonly ground: string;
}
