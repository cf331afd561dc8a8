// What each layer may import and which globals it may not use, as lint rules.

/** The folders of src that are layers. */
export const ALL_LAYERS = [
  'model',
  'workbook',
  'excel',
  'xlsx',
  'oracle',
  'session',
  'taskpane',
  'behaviours',
  'selftest',
  'host',
  'demo',
];

/** Which folders of src each folder may import; test/repository/layers.test.ts checks the same from its own table. */
const MAY_IMPORT = {
  model: [],
  workbook: ['model'],
  excel: ['workbook', 'model', 'session/ports'],
  xlsx: ['workbook', 'model'],
  // Calculates on its own: of the sheets it knows what their cells are called, never how they are calculated. Nothing of the
  // product may import it.
  oracle: [
    'model',
    'workbook/names/identifiers',
    'workbook/names/inputContents',
    'workbook/plan/addresses',
    'workbook/plan/formulaValues',
    'workbook/plan/plan',
    'workbook/plan/planCells',
    'workbook/sheets/variants/variantCells',
    'workbook/sheets/variants/variantWords',
    'workbook/sheets/variants/variantRows',
  ],
  session: ['model', 'workbook'],
  // The session passes on readings of the workbook, so the pane needs their type.
  taskpane: ['session', 'model', 'workbook/reading/reading'],
  behaviours: [],
  // Runs the product in a real Excel, so it may import everything that it runs.
  selftest: ['behaviours', 'session', 'excel', 'xlsx', 'workbook', 'model'],
  host: ['behaviours'],
  demo: ['host', 'behaviours', 'selftest', 'taskpane', 'session', 'excel', 'xlsx', 'model', 'workbook'],
};

const OFFICE = ['Excel', 'Office', 'OfficeExtension'];
const BROWSER = ['window', 'document'];

const BANNED_GLOBALS = {
  model: [...OFFICE, ...BROWSER],
  workbook: [...OFFICE, ...BROWSER],
  xlsx: [...OFFICE, ...BROWSER],
  oracle: [...OFFICE, ...BROWSER],
  session: [...OFFICE, ...BROWSER],
  behaviours: [...OFFICE, ...BROWSER],
  taskpane: OFFICE,
};

/** The pane's composition root uses Office and connects the layers. */
export const COMPOSITION_ROOT = 'src/taskpane/index.tsx';

/**
 * Exempts modules, at any depth, from the ban on their layer. A module in a banned folder cannot be exempted directly, so each
 * folder on the path is allowed and its other contents are banned again. The last matching pattern wins, so outer folders
 * come first.
 */
function letIn(modules) {
  const steps = modules.flatMap((module) => {
    const parts = module.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 2).join('/'));
  });
  const fromOutside = [...new Set(steps)].sort((one, other) => one.split('/').length - other.split('/').length);
  return fromOutside.flatMap((path) => (modules.includes(path) ? [`!**/${path}`] : [`!**/${path}`, `**/${path}/*`]));
}

/** The lint rules of one layer. */
export function layerRules(layer) {
  const banned = ALL_LAYERS.filter((other) => other !== layer && !MAY_IMPORT[layer].includes(other));
  const group = banned.flatMap((other) => [
    `**/${other}/*`,
    ...letIn(MAY_IMPORT[layer].filter((path) => path.startsWith(`${other}/`))),
  ]);
  const patterns = group.length === 0 ? [] : [{ group, message: `${layer} may not import this layer.` }];
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    ignores: [COMPOSITION_ROOT],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-globals': ['error', ...(BANNED_GLOBALS[layer] ?? [])],
    },
  };
}
