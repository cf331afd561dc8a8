// The formats of the workbook. Each colour has a meaning that the legend and words repeat: never colour alone.

import type { CellStyle } from './plan';

const INPUT_BLUE = '#0000C8';
const INPUT_YELLOW = '#FFF9DB';
const HEADER_GREEN = '#0B5345';
const QUIET_GREY = '#595959';
const ATTENTION_RED = '#9C0006';
const ATTENTION_PINK = '#FFE1E1';
const REMARK_BROWN = '#7A4100';
const REMARK_AMBER = '#FFE2B0';
/** Dark enough for print in black and white. */
export const CHART_COLOR = '#1F6F5C';
/** The second colour: clearly lighter, also without colour, and still with a contrast of 3 to 1 against the paper. */
export const SECOND_CHART_COLOR = '#B8860B';
/** For bars with their label in them: as far from the paper as black is from it. */
export const LABELLED_CHART_COLOR = '#2F8A75';
/** The third: neither of the two, for what comes off. */
export const QUIET_CHART_COLOR = '#767676';
/** For four series beside each other: each differs from the next without colour too. */
export const CHART_COLORS = ['#0B2E26', '#1A5A4A', '#9D5E00', SECOND_CHART_COLOR] as const;
/** Half a bar of space between bars, as a percentage of the bar. */
export const CHART_GAP_WIDTH = 50;
/** Overlap of bars of several series, as a percentage of the bar. */
export const CHART_FULL_OVERLAP = 100;

/** US format codes; Excel shows them in the notation of the reader. */
export const NUMBER_FORMATS = {
  general: 'General',
  euro: '"€ "#,##0',
  cents: '#,##0.00',
  /** Zero is not shown, text is. */
  wholeOrBlank: '#,##0;-#,##0;;@',
  /** Zero is a dash, text is shown. */
  wholeOrDash: '#,##0;-#,##0;"–";@',
  /** With its sign; zero is not shown. */
  difference: '+#,##0.00;-#,##0.00;',
  /** The same in whole euros, with its zero. */
  wholeDifference: '+#,##0;-#,##0;0',
  /** What comes on, or off: an amount above zero with a sign; zero is not shown. */
  more: '+#,##0;;',
  less: '"-"#,##0;;',
  /** Hours and amounts in one column. Without a condition, because not every spreadsheet supports one. */
  hoursOrAmount: '#,##0.0#',
  factor: '0.0000',
  euroCents: '"€ "#,##0.00',
  whole: '#,##0',
  /** A year, where zero is one that is not known. */
  yearOrNotKnown: '0;-0;"n.b."',
  fte: '0.00',
  share: '0.0%',
  percentage: '0.00%',
  wholePercentage: '0%',
  day: 'd-m-yyyy',
  text: '@',
  notShown: ';;;',
} as const;

export const STYLES = {
  title: { bold: true, fontSize: 16, fontColor: HEADER_GREEN },
  subtitle: { fontColor: QUIET_GREY, italic: true },
  label: { fontColor: QUIET_GREY },
  keyFigure: { bold: true, fontSize: 13, horizontal: 'Left' },
  heading: { bold: true, fontSize: 12, fontColor: HEADER_GREEN },
  /** At the top, since filter buttons are at the bottom. */
  header: { bold: true, fontColor: '#FFFFFF', fill: HEADER_GREEN, wrap: true, vertical: 'Top' },
  /** Above a block of rows; overflows into the empty cells beside it. */
  blockHeader: { bold: true, fontColor: '#FFFFFF', fill: HEADER_GREEN, vertical: 'Center' },
  /** Above numbers, which are right-aligned. */
  numberHeader: {
    bold: true,
    fontColor: '#FFFFFF',
    fill: HEADER_GREEN,
    wrap: true,
    vertical: 'Top',
    horizontal: 'Right',
  },
  input: { fontColor: INPUT_BLUE, fill: INPUT_YELLOW },
  /** Black on white, the default of a cell. */
  formula: {},
  total: { bold: true },
  body: { wrap: true, vertical: 'Top' },
  /** Good to know, not wrong: amber, beside the red of `attention`. */
  remark: { bold: true, fontColor: REMARK_BROWN, fill: REMARK_AMBER },
  attention: { bold: true, fontColor: ATTENTION_RED, fill: ATTENTION_PINK },
} as const satisfies Record<string, CellStyle>;

/** A text in the column after right-aligned numbers. */
export const BESIDE_NUMBERS = { horizontal: 'Left', indent: 1 } as const satisfies CellStyle;

/** Points left and right of a page: Excel's own narrow margins, so that a wide sheet prints in letters of 8 points. */
export const SIDE_MARGIN = 18;

/** Built-in table style without colours, with thin lines. */
export const TABLE_STYLE = 'TableStyleLight1';
