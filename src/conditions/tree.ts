import type { Leaf as LeafEntry } from '../facts/catalogue.js';
import type { DocumentDay } from '../facts/facts.js';
import type { Day, Duration } from '../quantity/day.js';
import type { Quantity } from '../quantity/quantity.js';

/** A path in a pack: from the top (`a.b.c`), of the item at hand (`.x`), of the item around it (`..x`). */
export interface Ref {
  readonly from: 'top' | 'item' | 'outer';
  readonly segments: readonly string[];
  readonly text: string;
}

export interface FactRef {
  readonly ref: Ref;
  /** What the schema says of the fact; `.key` and `.value` of a table's row have none. */
  readonly entry?: LeafEntry;
  /** 0 the reporting year, -1 the year before; absent: the fact as given. */
  readonly year?: number;
}

/** What is compared with: a literal, or something looked up. */
export type ValueNode =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly name?: string }
  | { readonly kind: 'fact'; readonly fact: FactRef; readonly times?: number }
  | { readonly kind: 'metric'; readonly metric: Metric }
  | { readonly kind: 'cell'; readonly cell: CellNode }
  | { readonly kind: 'fitting'; readonly options: readonly ValueNode[] };

export interface CellNode {
  readonly table: Table;
  readonly row: ValueNode;
  readonly column?: ValueNode;
}

export type DayNode =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'as-of' }
  /** Later than the as-of day, nobody knows when. */
  | { readonly kind: 'not-yet' }
  /** First or last day of the reporting period. */
  | { readonly kind: 'reporting'; readonly end: 'first' | 'last'; readonly plus?: Duration }
  | { readonly kind: 'fact'; readonly fact: FactRef; readonly plus?: Duration }
  | { readonly kind: 'metric'; readonly metric: Metric; readonly plus?: Duration };

export type Cell =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'word'; readonly word: string };

export interface Table {
  readonly name: string;
  /** Row key → column → cell; a table of one column has the column ''. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
  readonly columns: readonly string[];
  /** Lower ends of the bands in base units, in order, beside their row key. */
  readonly bands?: readonly { readonly from: Quantity; readonly key: string }[];
}

/** A list to quantify over: an inventory, or the rows of a table. */
export type ListNode =
  | {
      readonly kind: 'inventory';
      readonly ref: Ref /** From the top, `a.*.b`, also where the path is relative. */;
      readonly pattern: string;
    }
  | { readonly kind: 'table'; readonly table: Table; readonly column?: ValueNode };

export interface FigureNode {
  readonly ref: Ref;
  readonly keys: ReadonlyMap<string, ValueNode>;
}

export type Subject =
  | { readonly kind: 'fact'; readonly fact: FactRef }
  | { readonly kind: 'metric'; readonly metric: Metric }
  | { readonly kind: 'date'; readonly date: DayNode }
  | { readonly kind: 'figure'; readonly figure: FigureNode };

export interface DayComparison {
  readonly operator: 'before' | 'after' | 'on_or_before' | 'on_or_after';
  readonly day: DayNode;
}

export type Comparison =
  | {
      readonly operator: 'at_most' | 'at_least' | 'above' | 'below';
      readonly limit: ValueNode;
      readonly best?: ValueNode;
    }
  | { readonly operator: 'equals'; readonly limit: ValueNode; readonly within: number }
  | { readonly operator: 'between'; readonly from: ValueNode; readonly to: ValueNode }
  | { readonly operator: 'one_of' | 'includes' | 'includes_all' | 'includes_any'; readonly limit: ValueNode }
  | { readonly operator: 'is'; readonly flag: boolean }
  | { readonly operator: 'known' }
  | { readonly operator: 'exists' }
  | DayComparison
  | { readonly operator: 'not_older_than'; readonly age: Duration };

export interface PaperNode {
  readonly document: string;
  readonly statuses?: readonly string[];
  readonly valid: boolean;
  readonly notOlderThan?: Duration;
  readonly by: DocumentDay;
  /** Days that the one `by` names lies before or after. */
  readonly days: readonly DayComparison[];
  readonly contains?: ValueNode;
  readonly assurances?: readonly string[];
  readonly covers: boolean;
  /** Such a paper expires, so that without an end its validity is unknown. */
  readonly expires: boolean;
}

export interface FilingNode {
  readonly filed: string;
  readonly every: 'year' | 'quarter';
  readonly by: { readonly month: number; readonly day: number } | { readonly plusDays: number };
  readonly covers: boolean;
}

export type Condition =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | {
      readonly kind: 'cases';
      readonly branches: readonly { readonly when: Condition; readonly test: Condition }[];
      readonly otherwise?: Condition;
    }
  | { readonly kind: 'compare'; readonly subject: Subject; readonly comparison: Comparison }
  | { readonly kind: 'document'; readonly paper: PaperNode }
  | { readonly kind: 'filed'; readonly filing: FilingNode }
  | {
      readonly kind: 'each' | 'some';
      readonly list: ListNode;
      readonly where?: Condition;
      readonly test: Condition;
    }
  | {
      readonly kind: 'count';
      readonly list: ListNode;
      readonly where?: Condition;
      readonly operator: 'at_least' | 'at_most' | 'equals';
      readonly number: number;
    };

export type Term =
  | { readonly kind: 'value'; readonly value: ValueNode }
  | { readonly kind: 'day'; readonly day: DayNode }
  | { readonly kind: 'figure'; readonly figure: FigureNode; readonly take: 'highest' | 'lowest' }
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | {
      readonly kind: 'sum-over';
      readonly list: ListNode;
      readonly where?: Condition;
      readonly of: Term;
      readonly dimension: string;
    }
  | { readonly kind: 'difference' | 'ratio'; readonly first: Term; readonly second: Term }
  | { readonly kind: 'product' | 'min' | 'max'; readonly terms: readonly Term[] }
  | { readonly kind: 'span'; readonly from: DayNode; readonly to: DayNode }
  | {
      readonly kind: 'cases';
      readonly branches: readonly { readonly when: Condition; readonly value: Term }[];
      readonly otherwise?: Term;
    };

export interface Metric {
  readonly id: string;
  readonly title: string;
  /** Name of its dimension, or `date`. */
  readonly dimension: string;
  /** Pattern of the list whose items it is computed for. */
  readonly within?: string;
  readonly term: Term;
}
