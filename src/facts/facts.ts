import type { Interval } from '../quantity/interval.js';
import type { Unit } from '../quantity/unit.js';

/** One value a fact may have: a span of numbers or days, a word, a list of words, or yes and no. */
export type Value =
  | { readonly kind: 'number'; readonly interval: Interval; readonly dimension: string; readonly unit?: Unit }
  | { readonly kind: 'day'; readonly interval: Interval }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'flag'; readonly flag: boolean };

/** First and last day of a stretch of time, as day numbers. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What one source says of a fact. */
export interface Claim {
  readonly value: Value;
  /** As it was written. */
  readonly text: string;
  readonly pointer: string;
  readonly period?: Span;
  readonly boundary?: string;
}

export interface LeafFact {
  readonly kind: 'leaf';
  readonly pointer: string;
  /** One claim, or several where sources disagree; empty where the fact is a series. */
  readonly claims: readonly Claim[];
  /** Claims by year. */
  readonly series?: ReadonlyMap<number, readonly Claim[]>;
}

export interface FigureFact {
  readonly pointer: string;
  readonly claims: readonly Claim[];
  /** The selecting keys as given; `level` is a quantity, the others are words. */
  readonly keys: ReadonlyMap<string, Value>;
  readonly period?: Span;
}

export interface Figures {
  readonly kind: 'figures';
  readonly pointer: string;
  readonly figures: readonly FigureFact[];
}

export interface Item {
  readonly id: string;
  /** Path with ids, such as `environment.waste.facilities.dam-1`. */
  readonly path: string;
  readonly pointer: string;
  readonly fields: Fields;
}

export interface Inventory {
  readonly kind: 'inventory';
  readonly path: string;
  readonly pointer: string;
  readonly items: readonly Item[];
  /** Declared complete, or given as empty. */
  readonly complete: boolean;
}

export interface Group {
  readonly kind: 'section';
  readonly pointer: string;
  readonly fields: Fields;
}

export type Node = Group | LeafFact | Figures | Inventory;
export type Fields = ReadonlyMap<string, Node>;

export type DocumentDay = 'issued_on' | 'submitted_on' | 'approved_on' | 'published_on';

/** An entry of the register of documents. */
export interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly pointer: string;
  readonly status?: string;
  readonly days: Readonly<Partial<Record<DocumentDay, Span>>>;
  readonly expiresOn?: Span | 'never';
  readonly period?: Span;
  readonly covers?: readonly string[];
  readonly contains: ReadonlyMap<string, boolean>;
  readonly assurance?: string;
  readonly file?: string;
  readonly sha256?: string;
}

export type OmissionReason = 'not-measured' | 'not-disclosed' | 'does-not-exist' | 'classified' | 'sensitive';

export interface Omission {
  readonly segments: readonly string[];
  readonly reason: OmissionReason;
  readonly pointer: string;
}

export interface Rate {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  readonly period?: Span;
}

/** A project as facts: what is given, what is declared complete, what is left out on purpose. */
export interface Facts {
  readonly id: string;
  readonly name: string;
  readonly fields: Fields;
  readonly papers: readonly Paper[];
  readonly papersComplete: boolean;
  readonly reportingPeriod?: Span;
  readonly omissions: readonly Omission[];
  readonly rates: readonly Rate[];
}

/** Something in the data that cannot be read as a fact. */
export interface Misreading {
  readonly pointer: string;
  readonly message: string;
  readonly hint?: string;
}
