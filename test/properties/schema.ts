import { catalogueOf } from '../../src/facts/catalogue.js';
import type { KindOfPaper } from '../../src/facts/read-papers.js';
import { type Field, type Fields, topFields, words } from './fields.js';

/** A schema by the conventions of schemas/project.schema.json, as small as the properties allow. */
const definitions = {
  quantity: { 'x-kind': 'quantity' },
  day: { 'x-kind': 'day' },
  flag: { 'x-kind': 'flag' },
  text: { 'x-kind': 'text' },
  claims: { type: 'object' },
  figures: {
    'x-kind': 'figures',
    type: 'array',
    items: {
      type: 'object',
      properties: {
        substance: { enum: words.substances },
        value: { $ref: '#/$defs/quantity' },
        averaging: { enum: words.averaging },
        statistic: { enum: ['mean', 'maximum'] },
        level: { type: 'string' },
        fraction: { enum: words.fraction },
        medium: { enum: ['air', 'water'] },
        at: { type: 'string' },
        period: { type: ['string', 'integer'] },
      },
    },
  },
};

function schemaOf(field: Field): object {
  switch (field.kind) {
    case 'quantity':
      return {
        $ref: '#/$defs/quantity',
        'x-dimension': field.dimension,
        ...(field.lasting ? { 'x-lasting': true } : {}),
        ...(field.signed ? { 'x-signed': true } : {}),
      };
    case 'code':
      return { 'x-kind': 'code', anyOf: [{ enum: field.codes }, { $ref: '#/$defs/claims' }] };
    case 'codes':
      return {
        'x-kind': 'codes',
        anyOf: [{ type: 'array', items: { enum: field.codes } }, { $ref: '#/$defs/claims' }],
      };
    case 'inventory': {
      const properties = { id: { type: 'string' }, ...schemasOf(field.fields) };
      return {
        'x-kind': 'inventory',
        type: 'array',
        items: { type: 'object', required: ['id'], properties },
      };
    }
    case 'section':
      return { type: 'object', properties: schemasOf(field.fields) };
    default:
      return { $ref: `#/$defs/${field.kind}` };
  }
}

function schemasOf(fields: Fields): object {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)]));
}

export const catalogue = catalogueOf({
  $defs: definitions,
  properties: {
    project: {
      type: 'object',
      properties: { id: { type: 'string' }, name: { type: 'string' }, country: { $ref: '#/$defs/text' } },
    },
    ...schemasOf(topFields),
  },
});

/** Kinds asked by `document`: of the whole project or of single items, expiring or not. */
export const papers = [
  { kind: 'permit', expires: 'yes', subject: 'whole', contains: { map: 'A map.', plan: 'A plan.' } },
  {
    kind: 'policy',
    expires: 'no',
    subject: 'whole',
    contains: { lead: 'Lead.', zinc: 'Zinc.', arsenic: 'Arsenic.' },
  },
  { kind: 'certificate', expires: 'may', subject: 'each', contains: { map: 'A map.', plan: 'A plan.' } },
  { kind: 'survey', expires: 'no', subject: 'each' },
] as const satisfies readonly KindOfPaper[];

/**
 * Kinds asked by `filed`, and by that alone: what is handed in period after period says nothing of one paper, as a
 * further period would be a second paper to `document`.
 */
export const filings = [
  { kind: 'report', expires: 'no', subject: 'whole' },
  { kind: 'return', expires: 'no', subject: 'each' },
] as const satisfies readonly KindOfPaper[];

export const kinds: readonly KindOfPaper[] = [...papers, ...filings];
