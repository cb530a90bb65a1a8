/** The fields of the test project, from which its schema and its values are made. */
export type Field = QuantityField | WordField | PlainField | InventoryField | SectionField;

export interface QuantityField {
  readonly kind: 'quantity';
  readonly dimension: string;
  /** Units of one dimension, each with what one of it is in the first. */
  readonly units: readonly (readonly [unit: string, worth: number])[];
  /** In the first unit. */
  readonly numbers: readonly number[];
  readonly lasting: boolean;
  readonly signed: boolean;
}

export interface WordField {
  readonly kind: 'code' | 'codes';
  readonly codes: readonly string[];
}

export interface PlainField {
  readonly kind: 'day' | 'flag' | 'text' | 'figures';
}

export interface InventoryField {
  readonly kind: 'inventory';
  readonly fields: Fields;
}

export interface SectionField {
  readonly kind: 'section';
  readonly fields: Fields;
}

export type Fields = Readonly<Record<string, Field>>;

const mass = {
  dimension: 'mass',
  units: [
    ['t', 1],
    ['kg', 0.001],
  ],
} as const;
const quantity = { kind: 'quantity', lasting: false, signed: false, numbers: [0, 1, 2, 3] } as const;

const substances = ['lead', 'zinc', 'arsenic'];

export const words = {
  stage: ['open', 'shut', 'planned'],
  goods: ['ore', 'metal', 'acid'],
  hazard: ['low', 'high', 'extreme'],
  regime: ['old', 'new'],
  substances,
  averaging: ['day', 'year'],
  fraction: ['total', 'dissolved'],
} as const;

const sensors = {
  dose: { ...quantity, ...mass },
  net: { ...quantity, ...mass, signed: true, numbers: [-1, 0, 1, 2] },
  checked: { kind: 'day' },
  live: { kind: 'flag' },
  target: { kind: 'code', codes: substances },
} as const satisfies Fields;

const dams = {
  load: { ...quantity, ...mass },
  room: { ...quantity, ...mass, lasting: true },
  drift: { ...quantity, ...mass, signed: true, numbers: [-1, 0, 1, 2] },
  filled: { ...quantity, dimension: 'ratio', units: [['%', 1]], numbers: [0, 50, 100] },
  built: { kind: 'day' },
  lined: { kind: 'flag' },
  hazard: { kind: 'code', codes: words.hazard },
  holds: { kind: 'codes', codes: words.goods },
  seepage: { kind: 'figures' },
  sensors: { kind: 'inventory', fields: sensors },
} as const satisfies Fields;

const site = {
  output: { ...quantity, ...mass },
  capacity: { ...quantity, ...mass, lasting: true },
  balance: { ...quantity, ...mass, signed: true, numbers: [-1, 0, 1, 2] },
  recycled: { ...quantity, dimension: 'ratio', units: [['%', 1]], numbers: [0, 50, 100] },
  land: {
    ...quantity,
    dimension: 'area',
    units: [
      ['ha', 1],
      ['m2', 0.0001],
    ],
    numbers: [1, 2, 3],
    lasting: true,
  },
  energy: {
    ...quantity,
    dimension: 'energy',
    units: [
      ['MWh', 1],
      ['MJ', 1 / 3600],
    ],
    numbers: [0, 1, 2],
  },
  cost: {
    ...quantity,
    dimension: 'currency',
    units: [
      ['EUR', 1],
      ['KZT', 0.002],
      ['MCI', 8],
    ],
    numbers: [0, 8, 16],
  },
  bond: {
    ...quantity,
    dimension: 'currency',
    units: [
      ['EUR', 1],
      ['KZT', 0.002],
    ],
    numbers: [0, 8, 16],
    lasting: true,
  },
  opened: { kind: 'day' },
  closes: { kind: 'day' },
  ready: { kind: 'flag' },
  stage: { kind: 'code', codes: words.stage },
  regime: { kind: 'code', codes: words.regime },
  element: { kind: 'code', codes: substances },
  goods: { kind: 'codes', codes: words.goods },
  operator: { kind: 'text' },
} as const satisfies Fields;

/** Sections, lists and figures at the top of the test project. */
export const topFields: Fields = {
  site: { kind: 'section', fields: site },
  air: { kind: 'figures' },
  dams: { kind: 'inventory', fields: dams },
};

/** The fields of an item, by the list it stands in. */
export const itemFields: Readonly<Record<ItemKind, Fields>> = { dam: dams, sensor: sensors };

export type ItemKind = 'dam' | 'sensor';

export const siteFields: Fields = site;
