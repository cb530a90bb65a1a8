import { readFileSync } from 'node:fs';

type Json = Readonly<Record<string, unknown>>;

const real = JSON.parse(readFileSync(new URL('../../schemas/project.schema.json', import.meta.url), 'utf8'));

/** A leaf by its kind, written with the same annotations as in the schema of projects. */
function leaf(ref: string, extra: Json = {}): Json {
  return { $ref: `#/$defs/${ref}`, description: 'Of the tests.', ...extra };
}

export const day = leaf('day');
export const flag = leaf('flag');
export const text = leaf('text');

/** A quantity that speaks of a period. */
export function yearly(dimension: string, extra: Json = {}): Json {
  return leaf('quantity', { 'x-dimension': dimension, ...extra });
}

export function lasting(dimension: string): Json {
  return yearly(dimension, { 'x-lasting': true });
}

/** A code; without words an open vocabulary. */
export function code(...words: readonly string[]): Json {
  const word = words.length > 0 ? { enum: words } : { type: 'string' };
  return { 'x-kind': 'code', description: 'Of the tests.', anyOf: [word, { $ref: '#/$defs/claims' }] };
}

export function codes(...words: readonly string[]): Json {
  const items = words.length > 0 ? { enum: words } : { type: 'string' };
  const list = { type: 'array', uniqueItems: true, items };
  return { 'x-kind': 'codes', description: 'Of the tests.', anyOf: [list, { $ref: '#/$defs/claims' }] };
}

export function section(properties: Json): Json {
  return { type: 'object', description: 'Of the tests.', additionalProperties: false, properties };
}

export function inventory(properties: Json): Json {
  const items = { ...section({ id: { $ref: '#/$defs/id' }, ...properties }), required: ['id'] };
  return { 'x-kind': 'inventory', description: 'Of the tests.', type: 'array', items };
}

/** Measurements as in a project, of any substance: which ones are known is another's matter. */
const figures: Json = {
  ...real.$defs.figures,
  items: {
    ...real.$defs.figures.items,
    // A figure that lacks its substance can be read all the same: it may be of any.
    required: ['value'],
    properties: { ...real.$defs.figures.items.properties, substance: { type: 'string' } },
  },
};
export const measurements = leaf('figures');

const project = section({
  id: { type: 'string' },
  name: { type: 'string' },
  country: leaf('country'),
  reporting_period: { $ref: '#/$defs/period' },
  stage: code('exploration', 'construction', 'operation', 'closure'),
  activities: codes(),
  strategic_project: code('none', 'applying', 'recognised'),
  strategic_project_since: day,
  unfc_class: text,
  nfm_sector: code('copper', 'nickel', 'zinc-cadmium'),
  commodities: inventory({ material: code(), grade: code(), form: code() }),
  local_value_chain: inventory({ stage: code() }),
  activity_changed_or_started_on: day,
  construction_started_on: day,
  eia_concluded_on: day,
  eia_kind: code('mandatory', 'screening', 'none'),
  commissioned_on: day,
  expertise_positive_on: day,
  reconstructed_on: day,
  reconstruction_expertise_on: day,
});

const company = section({
  seat: leaf('country'),
  employees: yearly('persons', { 'x-boundary': 'operator' }),
  turnover: section({
    worldwide: yearly('currency', { 'x-boundary': 'operator' }),
    eu: yearly('currency', { 'x-boundary': 'operator' }),
  }),
  uses_strategic_materials: flag,
  buyers: inventory({
    places_batteries_on_eu_market: flag,
    turnover: yearly('currency'),
    group_turnover: yearly('currency'),
  }),
  eu_entities: inventory({ turnover: yearly('currency') }),
  climate: section({
    scope_1: yearly('co2e', { 'x-boundary': 'operator' }),
    scope_2_location: yearly('co2e', { 'x-boundary': 'operator' }),
    scope_2_market: yearly('co2e', { 'x-boundary': 'operator' }),
    total_location: yearly('co2e', { 'x-boundary': 'operator' }),
    scope_3: inventory({ category: code(), amount: yearly('co2e') }),
  }),
});

const rights = inventory({
  kind: code('exploration-licence', 'mining-licence', 'contract', 'subsoil-space-licence'),
  issued_on: day,
  expires_on: day,
  area: lasting('area'),
  ore: code(),
  in_country_value: yearly('ratio'),
  spend: yearly('currency'),
  training_spend: yearly('currency'),
  training_carried_over: yearly('currency'),
  mining_costs: yearly('currency'),
  securities: inventory({ instrument: code(), amount: lasting('currency') }),
});

const environment = section({
  category: code('I', 'II', 'III', 'IV'),
  climate: section({
    installations: inventory({ sector: code(), co2: yearly('co2'), quota_units_held: yearly('co2') }),
  }),
  energy: section({ use: yearly('energy'), combustion_capacity: lasting('power') }),
  air: section({ receptors: inventory({ kind: code('housing', 'forest'), measurements }) }),
  water: section({
    abstraction: yearly('volume'),
    discharges: inventory({ receiver: code('surface-water', 'sewer'), pollutants: measurements }),
    receiving_bodies: inventory({
      type: code('inland-surface', 'coastal'),
      hardness: yearly('caco3-concentration'),
      measurements,
    }),
  }),
  waste: section({
    total: yearly('mass'),
    diverted: yearly('mass'),
    disposed: yearly('mass'),
    hazardous: yearly('mass'),
    other: yearly('mass'),
    hazardous_moved_off_site: yearly('mass'),
    other_moved_off_site: yearly('mass'),
    facilities: inventory({
      kind: code('tailings', 'waste-dump', 'heap-leach', 'landfill'),
      receives_cyanide: flag,
      measurements,
      classification: section({ gistm: code('low', 'significant', 'high', 'very-high', 'extreme') }),
      design_flood_probability: lasting('frequency-yearly'),
    }),
  }),
  land: section({ open_pit_area: lasting('area') }),
  biodiversity: section({ in_natura_2000: flag }),
  chemicals: section({
    substances: inventory({ substance: code(), greatest_quantity: lasting('mass') }),
  }),
  closure: section({
    secured_under_subsoil_code: flag,
    cost_estimate: lasting('currency'),
    security_total: lasting('currency'),
    deposit_share: lasting('ratio'),
  }),
});

const social = section({
  health_and_safety: section({
    recordable_rate: yearly('frequency'),
    recordable_injuries: yearly('count'),
    hours_worked: yearly('time'),
    exposure_groups: inventory({ agents: codes(), measurements }),
  }),
  communities: section({
    indigenous_affected: flag,
    hearings: inventory({
      subject: code('eia-report', 'permit'),
      days_published: lasting('time'),
      notice: lasting('working-days'),
      notice_languages: codes('kk', 'ru', 'en'),
      length: lasting('working-days'),
    }),
  }),
});

const products = section({
  hydrogen: section({
    claimed_as: codes('rfnbo', 'low-carbon'),
    route: code('direct-line', 'grid-with-ppa', 'grid'),
    intervals: inventory({ length: lasting('calendar-time'), intensity: lasting('co2e-per-energy') }),
    electrolyser_in_operation_on: day,
    power_sources: inventory({ in_operation_on: day, received_aid: flag, aid_exception: text }),
    zone_renewable_share: yearly('ratio'),
    zone_intensity: yearly('co2e-per-energy'),
    full_load_hours: yearly('time'),
    has_ppa: flag,
    temporal_match: code('year', 'month', 'hour'),
    geographic_match: flag,
  }),
  metals: inventory({
    material: code(),
    route: code('primary', 'secondary'),
    direct_intensity: yearly('co2e-per-mass'),
    electricity_carbon_intensity: yearly('co2e-per-energy'),
    electricity_use: yearly('energy-per-mass'),
  }),
  battery_materials: inventory({ metal: code(), recycled_share: yearly('ratio') }),
  exports: inventory({ cn_code: code(), mass_per_importer_and_year: yearly('mass') }),
  cbam_goods: inventory({ good: code(), buyer: text, mass: yearly('mass') }),
});

const record = section({
  incidents: inventory({ kind: code(), discovered_on: day, notified_after: lasting('time') }),
});

/**
 * A project as the conditions of the examples need it: the definitions of the real schema, with fields of its own.
 * The real fields grow with the standards; what the language means must not depend on them.
 */
export const testProjectSchema: Json = {
  type: 'object',
  additionalProperties: false,
  properties: {
    project,
    company,
    rights,
    environment,
    social,
    products,
    record,
    documents: real.properties.documents,
    complete: real.properties.complete,
    omitted: real.properties.omitted,
    exchange_rates: real.properties.exchange_rates,
  },
  $defs: { ...real.$defs, figures },
};
