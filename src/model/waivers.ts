// Generated from schemas/waivers.schema.json by `npm run generate`; edit the schema.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** Gaps that somebody accepted, each with a reason and an end. A waiver changes no verdict: it keeps its finding from breaking the gate. */
export interface Waivers {
  /** Version of this format. */
  readonly schema_version: 1;
  /** One entry for each gap that is accepted. */
  readonly waivers: readonly Waiver[];
}
/** One accepted gap. */
export interface Waiver {
  /** Id of the criterion, as reports print it. */
  readonly criterion: string;
  /** Id of the one item that is meant (a dam, a discharge), where the criterion is judged for each; `*` is what a list not declared complete may still hold. Without it the whole finding is accepted. */
  readonly item?: string;
  /** Id of the project that is meant. Without it every project that is judged with this file. */
  readonly project?: string;
  /** Why the gap is accepted. */
  readonly reason: string;
  /** Name and role of the person who accepted it. */
  readonly approved_by: string;
  /** Day on which it was accepted (YYYY-MM-DD); before it the waiver has no force. */
  readonly approved_on: string;
  /** Last day on which it holds (YYYY-MM-DD), that day included. */
  readonly expires: string;
  /** Where the repair is followed up: an id or address. */
  readonly ticket?: string;
  /** What may come of the gap until it is closed. */
  readonly risk?: string;
}
