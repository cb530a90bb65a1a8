/** What each folder of src/ may import besides itself. Folders are the steps of the flow; imports go one way. */
const table = {
  model: [],
  quantity: ['model'],
  facts: ['model', 'quantity', 'errors'],
  conditions: ['model', 'quantity', 'facts', 'errors'],
  editions: ['model', 'quantity', 'facts', 'conditions', 'errors'],
  assess: ['model', 'quantity', 'facts', 'conditions', 'editions'],
  load: ['model', 'errors'],
  validate: ['model', 'errors', 'quantity', 'facts', 'conditions', 'editions'],
  report: ['model', 'quantity', 'errors'],
};

/** Each outside package has one home, so that replacing it touches one folder. */
const homes = {
  tinyglobby: ['load', 'ask src/load/glob.ts for the files of a pattern'],
  yaml: ['load', 'read and write YAML through src/load/'],
  ajv: ['validate', 'ask src/validate/ for validated data'],
  commander: ['cli', 'take options as plain arguments; only commands parse them'],
  chalk: ['report', 'leave colour to src/report/'],
  'cli-table3': ['report', 'leave tables to src/report/'],
  'ical-generator': ['report', 'leave calendars to src/report/horizon/'],
  'string-width': ['report', 'leave widths to src/report/'],
  'write-excel-file': ['report', 'leave workbooks to src/report/xlsx/'],
};

const pure = ['model', 'quantity', 'facts', 'conditions', 'editions', 'assess', 'report'];
const inside = (folder) => `^src/${folder}(/|\\.ts$)`;

module.exports = {
  forbidden: [
    ...Object.entries(table).map(([folder, allowed]) => ({
      name: `${folder}-imports`,
      comment:
        `src/${folder}/ may import ${allowed.length > 0 ? `${allowed.join(', ')} only` : 'nothing'}: ` +
        'pass what it needs as an argument, move a shared type to model, or let a command join the two.',
      severity: 'error',
      from: { path: inside(folder) },
      to: { path: '^src/', pathNot: [folder, ...allowed].map(inside) },
    })),
    {
      name: 'errors-imports',
      comment: 'src/errors.ts may import model only: a problem is plain data that every step can make.',
      severity: 'error',
      from: { path: inside('errors') },
      to: { path: '^src/', pathNot: inside('model') },
    },
    {
      name: 'nobody-imports-cli',
      comment:
        'Commands join the steps; no step knows of commands. Move what is shared into the step it belongs to.',
      severity: 'error',
      from: { path: '^src/', pathNot: inside('cli') },
      to: { path: inside('cli') },
    },
    ...Object.entries(homes).map(([name, [folder, instead]]) => ({
      name: `${name}-home`,
      comment: `Only src/${folder}/ imports ${name}: ${instead}.`,
      severity: 'error',
      from: { path: '^src/', pathNot: inside(folder) },
      to: { path: `^node_modules/${name}/` },
    })),
    {
      name: 'no-other-package',
      comment:
        'A package at run time needs a home: add it to `homes` here and say in the commit what it replaces.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/', pathNot: `^node_modules/(${Object.keys(homes).join('|')}|@types/node)/` },
    },
    {
      name: 'no-dev-package',
      comment:
        'This package is not there where esg-align is installed: schemas, say, are compiled when we build.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/node/',
      },
    },
    {
      name: 'pure-core',
      comment:
        'The core reads no file, clock or environment: take what it needs as an argument and read it in load or cli.',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or share a third that needs neither. The language of ' +
        'conditions is recursive (a metric holds conditions, a condition metrics), so its folder is let be.',
      severity: 'error',
      from: { pathNot: '^src/conditions/' },
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'This import leads nowhere: check the spelling, and that it ends in `.js`.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Validators and standards are built, not written.
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types'],
    },
  },
};
