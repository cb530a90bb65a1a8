/** A criterion that reads a fact or paper. */
export interface Asker {
  readonly criterion: string;
  readonly critical: boolean;
  /** It is law for the project, or may be. */
  readonly law: boolean;
}

/** A fact that criteria read, or a part of the project file that holds such facts. */
export interface Question {
  readonly name: string;
  readonly path: string;
  /** section, inventory, figures, quantity, day, code, codes, flag, text, plain. */
  readonly kind: string;
  readonly description: string;
  /** Unit of a quantity, as example. */
  readonly unit?: string;
  readonly codes?: readonly string[];
  /** Who reads it or, of an inventory, whether there is one; below stands who reads what it holds. */
  readonly askedBy: readonly Asker[];
  readonly below: readonly Question[];
}

/** A kind of paper that criteria ask for. */
export interface PaperQuestion {
  readonly kind: string;
  readonly title: { readonly en: string; readonly ru: string; readonly kk: string };
  readonly issuedBy: string;
  readonly expires: 'yes' | 'no' | 'may';
  /** Each item has its own: it is registered with `covers`. */
  readonly each: boolean;
  readonly keys: readonly string[];
  readonly askedBy: readonly Asker[];
}
