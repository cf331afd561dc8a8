// A webpack loader for the design tokens of Fluent UI. Its packages name a token as `tokens.colorBrandStroke1`, for which a
// bundle contains a table of all tokens. The pane needs no such table.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Replaces each token by its CSS variable. Fluent UI writes every theme as variables with the names of the tokens. */
const variablesFor = (source) => source.replaceAll(/\btokens\.(\w+)/g, '"var(--$1)"');

/** A theme as plain values, of which `usedTokens.mjs` keeps those that are used. */
const theme = (name) => `export const ${name} = ${JSON.stringify(require('@fluentui/react-components')[name])};\n`;

/** The themes as plain values, and styles that name the variables themselves. */
export default function fluentTokens(source) {
  const [, name] = /export const (web(?:Light|Dark)Theme) /.exec(source) ?? [];
  return name === undefined ? variablesFor(source) : theme(name);
}
