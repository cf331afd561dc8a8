// No decision depends on a text that Excel may translate: error values, error messages, formulas of names, tab names.

import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SOURCE = 'src';
/** The stand-in uses Excel's own languages; behaviours are data; the demo shows the stand-in. */
const NOT_PRODUCTION = ['host', 'demo', 'behaviours', 'selftest'].map((folder) => path.join(SOURCE, folder) + path.sep);

const files = fs
  .readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => path.join(SOURCE, file))
  .filter((file) => /\.tsx?$/.test(file) && !NOT_PRODUCTION.some((folder) => file.startsWith(folder)));

/** English and Dutch error values; those in other languages also look like `#` and a word. */
const ERROR_VALUE = /#(?:[A-Z]{3,}[!?]|N\/[A-Z]|DIV\/0!|DEEL\/0!)/;

/** Excel's own texts in its language: of an error, of a name, of a formula as the user sees it. */
const LOCAL_PROPERTIES: ReadonlySet<string> = new Set(['message', 'formula', 'formulasLocal', 'valueAsJson', 'text']);
const COMPARING: ReadonlySet<string> = new Set([
  'includes',
  'startsWith',
  'endsWith',
  'test',
  'match',
  'search',
  'exec',
]);

const isLiteral = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) ||
  node.kind === ts.SyntaxKind.RegularExpressionLiteral ||
  ts.isTemplateLiteralToken(node);

function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => eachNode(child, visit));
}

const isLocal = (node: ts.Node): boolean => ts.isPropertyAccessExpression(node) && LOCAL_PROPERTIES.has(node.name.text);

const isEquality = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(node.operatorToken.kind);

/** `item.formula.includes(…)`, `/…/.test(error.message)`, `String(item.formula).startsWith(…)`. */
function comparesLocal(node: ts.Node): boolean {
  if (isEquality(node)) return isLocal(node.left) || isLocal(node.right);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  if (!COMPARING.has(node.expression.name.text)) return false;
  let isFound = false;
  eachNode(node, (part) => {
    isFound ||= isLocal(part);
  });
  return isFound;
}

/** `worksheets.getItem('Rekenmodel')`: users rename sheets. */
const asksTab = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  /worksheets\.getItem(OrNullObject)?$/.test(node.expression.getText()) &&
  node.arguments.some(isLiteral);

/** The text of everything in a file that matches. */
function found(file: string, source: string, matches: (node: ts.Node) => boolean): readonly string[] {
  const texts: string[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  eachNode(tree, (node) => {
    if (matches(node)) texts.push(`${file}: ${node.getText(tree)}`);
  });
  return texts;
}

const everywhere = (matches: (node: ts.Node) => boolean, folder = SOURCE): readonly string[] =>
  files
    .filter((file) => file.startsWith(folder))
    .flatMap((file) => found(file, fs.readFileSync(file, 'utf8'), matches));

test('no code searches for an error value of Excel, except in formulas in US English', () => {
  expect(everywhere((node) => isLiteral(node) && ERROR_VALUE.test(node.text))).toEqual([
    `${path.join('src', 'workbook', 'reading', 'formulaGuard.ts')}: '#REF!'`,
  ]);
});

test("no code compares Excel's own texts, or gets a sheet by a fixed tab name", () => {
  expect(everywhere((node) => comparesLocal(node) || asksTab(node), path.join('src', 'excel'))).toEqual([]);
  expect(everywhere(comparesLocal, path.join('src', 'session'))).toEqual([]);
});

test('such a comparison would be found', () => {
  const source = [
    "const isBroken = String(item.formula).includes('#REF!');",
    "if (/not found/.test(error.message) || error.message === 'x') context.workbook.worksheets.getItem('Rekenmodel');",
  ].join('\n');
  const all = found('x.ts', source, (node) => comparesLocal(node) || asksTab(node));
  expect(all).toHaveLength(4);
  expect(found('x.ts', source, (node) => isLiteral(node) && ERROR_VALUE.test(node.text))).toHaveLength(1);
});
