// A bar between two numbers on a scale, used by the waterfall, the tornado and the range strip. The numbers are also shown as
// text, so the bar is hidden from screen readers.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** Units of the drawing: the width of the scale, and the height of a bar. */
const WIDTH = 100;
const HEIGHT = 10;
/** Part of the scale: a bar of nearly nothing can still be seen. */
const NARROWEST = 0.01;

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', height: '10px', overflow: 'visible' },
  track: { fill: tokens.colorNeutralBackground4 },
  bar: {
    fill: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  more: { fill: tokens.colorPaletteDarkOrangeBackground3 },
  less: { fill: tokens.colorPaletteGreenBackground3 },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    vectorEffect: 'non-scaling-stroke',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/** The lowest and highest number of a scale that several bars share. */
export interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

export interface SpanBarProps {
  readonly scale: Scale;
  readonly from: number;
  readonly to: number;
  /** A line across the bar at this number. */
  readonly mark?: number | null;
  /** Colours a difference; the sign beside it says the same. */
  readonly tone?: 'more' | 'less';
  /** Draws the whole scale behind the bar. */
  readonly hasTrack?: true;
}

/** The scale on which all these numbers fit. */
export const scaleOf = (numbers: readonly number[]): Scale => ({
  lowest: Math.min(...numbers),
  highest: Math.max(...numbers),
});

/** A number as a place on the scale, kept within it. */
function placeOn({ lowest, highest }: Scale, number: number): number {
  if (highest === lowest) return 0;
  return (Math.min(Math.max(number, lowest), highest) - lowest) / (highest - lowest);
}

/** One bar. */
export function SpanBar({ scale, from, to, mark = null, tone, hasTrack }: SpanBarProps): React.JSX.Element {
  const styles = useStyles();
  const [start, end] = [placeOn(scale, Math.min(from, to)), placeOn(scale, Math.max(from, to))];
  const width = Math.max(end - start, NARROWEST);
  const at = mark === null ? null : placeOn(scale, mark) * WIDTH;
  return (
    <svg
      className={styles.root}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      {hasTrack && <rect className={styles.track} width={WIDTH} height={HEIGHT} />}
      <rect
        className={mergeClasses(styles.bar, tone && styles[tone])}
        x={Math.min(start, 1 - width) * WIDTH}
        width={width * WIDTH}
        height={HEIGHT}
      />
      {at !== null && <line className={styles.mark} x1={at} x2={at} y1={0} y2={HEIGHT} />}
    </svg>
  );
}
