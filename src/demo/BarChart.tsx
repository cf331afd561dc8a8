// One horizontal bar chart as SVG, with the same figures as text for who does not see it. Knows no workbook.

const ROW_HEIGHT = 17;
const BAR_HEIGHT = 11;
const CATEGORY_WIDTH = 260;
const BAR_SPACE = 420;
const LABEL_SPACE = 80;
const WIDTH = CATEGORY_WIDTH + BAR_SPACE + LABEL_SPACE;
const TEXT_GAP = 8;
const DEFAULT_COLOR = '#185c37';

export interface Bar {
  readonly category: string;
  readonly value: number;
  /** The value as the chart's number format writes it. */
  readonly label: string;
}

export interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly color?: string;
}

/** Bars from the top in the order of the table, each with its label at the end. */
export function BarChart({ title, bars, color = DEFAULT_COLOR }: BarChartProps): React.JSX.Element {
  const largest = Math.max(0, ...bars.map(({ value }) => value));
  const length = (value: number): number => (largest > 0 ? (Math.max(0, value) / largest) * BAR_SPACE : 0);
  const description = bars.map(({ category, label }) => `${category}: ${label}`).join('; ');

  return (
    <figure className="demo-chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${bars.length * ROW_HEIGHT}`} role="img" aria-label={`${title}. ${description}`}>
        {bars.map(({ category, value, label }, index) => {
          const middle = (index + 1 / 2) * ROW_HEIGHT;
          return (
            <g key={`${index} ${category}`}>
              <text x={CATEGORY_WIDTH - TEXT_GAP} y={middle} textAnchor="end" dominantBaseline="central">
                {category}
              </text>
              <rect
                x={CATEGORY_WIDTH}
                y={middle - BAR_HEIGHT / 2}
                width={length(value)}
                height={BAR_HEIGHT}
                fill={color}
              />
              <text x={CATEGORY_WIDTH + length(value) + TEXT_GAP} y={middle} dominantBaseline="central">
                {label}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
