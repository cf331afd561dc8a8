// What each layer may import and which globals it may not use, as lint rules.

/** The folders of src that are layers. */
export const ALL_LAYERS = [
  'model',
  'workbook',
  'excel',
  'xlsx',
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
  session: [...OFFICE, ...BROWSER],
  behaviours: [...OFFICE, ...BROWSER],
  taskpane: OFFICE,
};

/** The pane's composition root uses Office and connects the layers. */
export const COMPOSITION_ROOT = 'src/taskpane/index.tsx';

/**
 * Exempts one module, at any depth, from the ban on its layer. A module in a banned folder cannot be exempted directly,
 * so each folder on the path is allowed and its other contents are banned again.
 */
function letIn(module) {
  const steps = module.split('/');
  return steps.slice(1).flatMap((_, index) => {
    const path = steps.slice(0, index + 2).join('/');
    return index + 2 === steps.length ? [`!**/${path}`] : [`!**/${path}`, `**/${path}/*`];
  });
}

/** The lint rules of one layer. */
export function layerRules(layer) {
  const banned = ALL_LAYERS.filter((other) => other !== layer && !MAY_IMPORT[layer].includes(other));
  const group = banned.flatMap((other) => [
    `**/${other}/*`,
    ...MAY_IMPORT[layer].filter((path) => path.startsWith(`${other}/`)).flatMap(letIn),
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
