// How Excel returns a format that was written in a different spelling. Pure.

import { invalidArgument } from '../state/hostError';
import type { CellFormat } from '../state/state';

/** The basic colours of CSS, which Excel knows by name. */
const COLOURS: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

const HEXADECIMAL = /^#[\dA-F]{6}$/;

function colourOf(value: string): string {
  const name = value.toLowerCase();
  const colour = Object.hasOwn(COLOURS, name) ? COLOURS[name] : value.toUpperCase();
  if (colour === undefined || !HEXADECIMAL.test(colour)) throw invalidArgument(`Colour ${value}`);
  return colour;
}

function spelled(path: string, value: CellFormat[string]): CellFormat[string] {
  if (path.endsWith('Color') && typeof value === 'string' && value !== '') return colourOf(value);
  return path === 'NumberFormat' && value === '' ? 'General' : value;
}

/** The format as Excel shows it afterwards. @throws HostError InvalidArgument for a colour that it does not know */
export const readBack = (format: CellFormat): CellFormat =>
  Object.fromEntries(Object.entries(format).map(([path, value]) => [path, spelled(path, value)]));
