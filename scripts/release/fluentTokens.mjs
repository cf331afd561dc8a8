// A webpack loader for the design tokens of Fluent UI. Its packages name a token as `tokens.colorBrandStroke1`, for which a
// bundle contains a table of all tokens, and its themes have 200 colours for charts and avatars. The pane needs neither.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Colours of the palette by meaning, so that there are not many: these are used by Fluent UI's components or by the pane. */
const USED_PALETTE = /^colorPalette(Red|Green|DarkOrange|Marigold)/;

/** Replaces each token by its CSS variable. Fluent UI writes every theme as variables with the names of the tokens. */
const variablesFor = (source) => source.replaceAll(/\btokens\.(\w+)/g, '"var(--$1)"');

function theme(name) {
  const all = Object.entries(require('@fluentui/react-components')[name]);
  const used = all.filter(([token]) => !token.startsWith('colorPalette') || USED_PALETTE.test(token));
  return `export const ${name} = ${JSON.stringify(Object.fromEntries(used))};\n`;
}

/** The themes as plain values, and styles that name the variables themselves. */
export default function fluentTokens(source) {
  const [, name] = /export const (web(?:Light|Dark)Theme) /.exec(source) ?? [];
  return name === undefined ? variablesFor(source) : theme(name);
}
