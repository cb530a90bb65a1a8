import type { Dice } from './dice.js';
import { type Field, words } from './fields.js';
import { figureLists, isComplete, objectIn, places, slotsOf } from './places.js';
import {
  damOf,
  figureOf,
  figuresOf,
  lateDays,
  listIn,
  omissionOf,
  type ProjectData,
  paperFields,
  paperOf,
  periodsOf,
  sensorOf,
  subjectsIn,
} from './project.js';
import { givenAs, isObject, type Json, type JsonObject, narrowerAmounts, narrowerDays } from './values.js';

/** One way to say more, as the design names them; undefined where the project leaves no room for it. */
type Step = (project: ProjectData, dice: Dice) => ProjectData | undefined;

function some<T>(list: readonly T[], dice: Dice): T | undefined {
  return list.length === 0 ? undefined : dice.one(list);
}

/** A value at a path that has none; of a list of yearly figures a further year; also what the whole project lacks. */
const giveValue: Step = (project, dice) => {
  const absent = slotsOf(project).filter((slot) => !slot.inItem && slot.value === undefined);
  const others: (() => ProjectData)[] = [
    ...absent.map(
      (slot) => () => slot.put(slot.field.kind === 'figures' ? figuresOf(dice) : givenAs(slot.field, dice)),
    ),
    ...(project['dams'] === undefined
      ? [() => ({ ...project, dams: dice.chance(60) ? [damOf('d1', dice)] : [] })]
      : []),
    ...(project['exchange_rates'] === undefined
      ? [() => ({ ...project, exchange_rates: [{ from: 'EUR', to: 'KZT', rate: 500 }] })]
      : []),
    ...(objectIn(project, 'project')['reporting_period'] === undefined
      ? [() => ({ ...project, project: { ...objectIn(project, 'project'), reporting_period: '2025' } })]
      : []),
  ];
  return some(others, dice)?.();
};

const giveYear: Step = (project, dice) => {
  const series = slotsOf(project).flatMap(({ field, value, put }) => {
    if (
      field.kind !== 'quantity' ||
      !isObject(value) ||
      !Object.keys(value).some((key) => /^\d{4}$/.test(key))
    )
      return [];
    const absent = ['2023', '2024', '2025'].filter((year) => value[year] === undefined);
    return absent.map((year) => () => put({ ...value, [year]: givenAs({ ...field, lasting: true }, dice) }));
  });
  return some(series, dice)?.();
};

const giveFieldOfItem: Step = (project, dice) => {
  const absent = slotsOf(project).filter((slot) => slot.inItem && slot.value === undefined);
  const leaves = absent.map(
    (slot) => () => slot.put(slot.field.kind === 'figures' ? figuresOf(dice) : givenAs(slot.field, dice)),
  );
  const lists = places(project, 'dams')
    .filter(({ value }) => value['sensors'] === undefined)
    .map(
      ({ value, put }) =>
        () =>
          put({ ...value, sensors: dice.chance(60) ? [sensorOf(`${value['id']}-s1`, dice)] : [] }),
    );
  return some([...leaves, ...lists], dice)?.();
};

const giveFieldOfFigure: Step = (project, dice) => {
  const { figures, put } = some(figureLists(project), dice) ?? { figures: [], put: () => project };
  const made = figureOf('lead', dice);
  const keys = ['averaging', 'statistic', 'level', 'fraction'];
  const options = figures.flatMap((figure, index) =>
    keys.flatMap((key) =>
      figure[key] === undefined && made[key] !== undefined
        ? [() => put(figures.with(index, { ...figure, [key]: made[key] as Json }))]
        : [],
    ),
  );
  return some(options, dice)?.();
};

const giveFieldOfPaper: Step = (project, dice) => {
  const options = places(project, 'documents').flatMap(({ value, put }) => {
    if (value['status'] === 'none' || lateDays.includes(String(value['issued_on']))) return [];
    const made = paperFields(String(value['kind']), dice);
    const further = Object.keys(made).filter((key) => value[key] === undefined);
    const contains = { ...objectIn(made, 'contains'), ...objectIn(value, 'contains') };
    return [
      ...further.map((key) => () => put({ ...value, [key]: made[key] as Json })),
      ...(Object.keys(contains).length > Object.keys(objectIn(value, 'contains')).length
        ? [() => put({ ...value, contains })]
        : []),
    ];
  });
  return some(options, dice)?.();
};

/** A range narrowed, wherever it stands: in a fact, a claim, a year, a figure, or a day of a paper. */
const narrow: Step = (project, dice) => {
  const options = slotsOf(project).flatMap(({ field, value, put }) =>
    narrowings(value, field).map((next) => () => put(next)),
  );
  const ofFigures = figureLists(project).flatMap(({ figures, put }) =>
    figures.flatMap((figure, index) =>
      narrowings(figure['value'], figureField(figure)).map(
        (next) => () => put(figures.with(index, { ...figure, value: next })),
      ),
    ),
  );
  const ofPapers = places(project, 'documents').flatMap(({ value, put }) =>
    ['issued_on', 'approved_on', 'submitted_on', 'published_on', 'expires_on'].flatMap((key) =>
      (value[key] === undefined ? [] : narrowerDays(value[key])).map(
        (day) => () => put({ ...value, [key]: day }),
      ),
    ),
  );
  return some([...options, ...ofFigures, ...ofPapers], dice)?.();
};

function figureField(figure: JsonObject): Field {
  const share = JSON.stringify(figure['value']).includes('%');
  const units = share
    ? ([['%', 1]] as const)
    : ([
        ['t', 1],
        ['kg', 0.001],
      ] as const);
  return {
    kind: 'quantity',
    dimension: '',
    units,
    numbers: share ? [0, 50, 100] : [0, 1, 2, 3],
    lasting: false,
    signed: false,
  };
}

function narrowings(value: Json | undefined, field: Field): readonly Json[] {
  if (value === undefined) return [];
  if (isObject(value) && Array.isArray(value['claims'])) {
    const claims = value['claims'].filter(isObject);
    return claims.flatMap((claim, index) =>
      narrowings(claim['value'], claimField(claim, field)).map(
        (next): Json => ({ claims: claims.with(index, { ...claim, value: next }) }),
      ),
    );
  }
  if (field.kind === 'day') return narrowerDays(value);
  if (field.kind !== 'quantity') return [];
  if (isObject(value) && Object.keys(value).some((key) => /^\d{4}$/.test(key))) {
    return Object.entries(value).flatMap(([year, own]) =>
      narrowings(own, field).map((next): Json => ({ ...value, [year]: next })),
    );
  }
  return narrowerAmounts(value, field);
}

/** Of a figure one claim may be a share and the other a mass. */
function claimField(claim: JsonObject, field: Field): Field {
  return field.kind === 'quantity' && field.dimension === '' ? figureField(claim) : field;
}

const dropClaim: Step = (project, dice) => {
  const options = slotsOf(project).flatMap(({ value, put }) =>
    withoutOneClaim(value).map((next) => () => put(next)),
  );
  const ofFigures = figureLists(project).flatMap(({ figures, put }) =>
    figures.flatMap((figure, index) =>
      withoutOneClaim(figure['value']).map(
        (next) => () => put(figures.with(index, { ...figure, value: next })),
      ),
    ),
  );
  return some([...options, ...ofFigures], dice)?.();
};

function withoutOneClaim(value: Json | undefined): readonly Json[] {
  const claims = isObject(value) ? listIn(value, 'claims') : [];
  return claims.length < 2 ? [] : claims.map((_, index): Json => ({ claims: claims.toSpliced(index, 1) }));
}

const addItem: Step = (project, dice) => {
  const dams = listIn(project, 'dams');
  const options: (() => ProjectData)[] = places(project, 'dams').flatMap(({ value, put }) => {
    const sensors = listIn(value, 'sensors');
    const open =
      value['sensors'] !== undefined && !isComplete(project, 'sensors', value) && sensors.length > 0;
    return open
      ? [
          () =>
            put({ ...value, sensors: [...sensors, sensorOf(`${value['id']}-s${sensors.length + 1}`, dice)] }),
        ]
      : [];
  });
  const open = dams.length > 0 && !isComplete(project, 'dams');
  return some(
    open
      ? [...options, () => ({ ...project, dams: [...dams, damOf(`d${dams.length + 1}`, dice)] })]
      : options,
    dice,
  )?.();
};

const declareComplete: Step = (project, dice) => {
  const complete = listIn(project, 'complete');
  const further = ['dams', 'dams.*.sensors', 'dams.d1.sensors', 'dams.d2.sensors', 'documents'].filter(
    (path) => !complete.includes(path),
  );
  const path = some(further, dice);
  return path === undefined ? undefined : { ...project, complete: [...complete, path] };
};

/** Of a substance that no figure of the list has, old ones apart that are stale to every criterion. */
const addFigure: Step = (project, dice) => {
  const options = figureLists(project).flatMap(({ figures, put }) => {
    const there = figures
      .filter((figure) => String(figure['period']) !== '2015')
      .map((figure) => figure['substance']);
    return words.substances
      .filter((substance) => !there.includes(substance))
      .map((substance) => () => put([...figures, figureOf(substance, dice)]));
  });
  return some(options, dice)?.();
};

/** A paper, or the word that there is none, of a kind and for a subject of which nothing stands in the register. */
const addPaper: Step = (project, dice) => {
  const register = listIn(project, 'documents').filter(isObject);
  if (listIn(project, 'complete').includes('documents')) return undefined;
  const made = paperOf(register.length, subjectsIn(project), dice);
  const next = register.some(
    (paper) => paper['kind'] === made['kind'] && sameSubject(paper, made) && samePeriod(paper, made),
  );
  return next ? undefined : { ...project, documents: [...register, made] };
};

function sameSubject(a: JsonObject, b: JsonObject): boolean {
  return (
    a['covers'] === undefined ||
    b['covers'] === undefined ||
    listIn(a, 'covers').some((id) => listIn(b, 'covers').includes(id))
  );
}

/** Without a period an entry may speak of any. */
function samePeriod(a: JsonObject, b: JsonObject): boolean {
  const filed = periodsOf(String(a['kind'])).some(
    (period) => period === a['period'] || period === b['period'],
  );
  return !filed || a['period'] === undefined || b['period'] === undefined || a['period'] === b['period'];
}

const omit: Step = (project, dice) => {
  const omitted = listIn(project, 'omitted').filter(isObject);
  const made = omissionOf(dice);
  const said = omitted.some((other) => overlaps(String(other['path']), String(made['path'])));
  return said ? undefined : { ...project, omitted: [...omitted, made] };
};

/** One lies on the other or below it. */
function overlaps(a: string, b: string): boolean {
  const [first, second] = [a.split('.'), b.split('.')];
  return first
    .slice(0, second.length)
    .every((part, index) => part === second[index] || part === '*' || second[index] === '*');
}

export const steps: Readonly<Record<string, Step>> = {
  'give a value': giveValue,
  'give a year': giveYear,
  'give a field of an item': giveFieldOfItem,
  'give a field of a figure': giveFieldOfFigure,
  'give a field of a paper': giveFieldOfPaper,
  narrow,
  'drop a claim': dropClaim,
  'add an item': addItem,
  'declare complete': declareComplete,
  'add a figure': addFigure,
  'add a paper': addPaper,
  omit,
};

export interface Grown {
  readonly step: string;
  readonly project: ProjectData;
}

/** The project with one thing more said; the same where the step that was chosen has no room. */
export function grow(project: ProjectData, dice: Dice): Grown {
  const step = dice.one(Object.keys(steps));
  return { step, project: steps[step]?.(project, dice) ?? project };
}
