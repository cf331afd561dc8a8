// One horizontal bar chart as SVG, with the same figures as text for screen readers. Knows nothing of workbooks.

const ROW_HEIGHT = 17;
const BAR_HEIGHT = 11;
const CATEGORY_WIDTH = 260;
const BAR_SPACE = 420;
/** On either side of the bars. */
const LABEL_SPACE = 80;
const TEXT_GAP = 8;

/** One value of a category. */
export interface BarPart {
  /** Its name in the legend. */
  readonly series: string;
  readonly value: number;
  /** Where its bar begins: zero, or where the one before it in a stack ends. */
  readonly start: number;
  /** The value in the chart's number format; empty if the chart shows no labels. */
  readonly label: string;
  readonly color: string;
}

export interface Bar {
  readonly category: string;
  readonly parts: readonly BarPart[];
}

export interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** The horizontal scale of the values. */
function scaleOf(bars: readonly Bar[]): { readonly left: number; readonly at: (value: number) => number } {
  const values = bars.flatMap(({ parts }) => parts.map(({ start, value }) => start + value));
  const [smallest, largest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const left = CATEGORY_WIDTH + (smallest < 0 ? LABEL_SPACE : 0);
  const width = largest - smallest;
  return { left, at: (value) => left + (width > 0 ? ((value - smallest) / width) * BAR_SPACE : 0) };
}

const inWords = ({ category, parts }: Bar): string => {
  const words = parts.map(({ series, label }) => (parts.length > 1 ? `${series} ${label || '0'}` : label));
  return `${category}: ${words.join(', ')}`;
};

function Part({
  part,
  middle,
  at,
}: {
  part: BarPart;
  middle: number;
  at: (value: number) => number;
}): React.JSX.Element {
  const { start, value, label, color } = part;
  const [from, to] = [at(start), at(start + value)];
  const isNegative = value < 0;
  return (
    <>
      <rect
        x={Math.min(from, to)}
        y={middle - BAR_HEIGHT / 2}
        width={Math.abs(to - from)}
        height={BAR_HEIGHT}
        fill={color}
      />
      <text
        x={to + (isNegative ? -TEXT_GAP : TEXT_GAP)}
        y={middle}
        textAnchor={isNegative ? 'end' : 'start'}
        dominantBaseline="central"
      >
        {label}
      </text>
    </>
  );
}

/** What each colour means; nothing for a chart with one series. */
function Legend({ parts }: Pick<Bar, 'parts'>): React.JSX.Element | null {
  if (parts.length < 2) return null;
  return (
    <p className="demo-legend">
      {parts.map(({ series, color }) => (
        <span key={series}>
          <span className="demo-legend-colour" style={{ background: color }} aria-hidden="true" />
          {series}
        </span>
      ))}
    </p>
  );
}

/** Bars from the top down in table order, each with its label at the end. */
export function BarChart({ title, bars }: BarChartProps): React.JSX.Element {
  const { left, at } = scaleOf(bars);
  const width = left + BAR_SPACE + LABEL_SPACE;
  return (
    <figure className="demo-chart">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${bars.length * ROW_HEIGHT}`}
        role="img"
        aria-label={`${title}. ${bars.map(inWords).join('; ')}`}
      >
        {bars.map((bar, index) => {
          const middle = (index + 1 / 2) * ROW_HEIGHT;
          return (
            <g key={`${index} ${bar.category}`}>
              <text x={CATEGORY_WIDTH - TEXT_GAP} y={middle} textAnchor="end" dominantBaseline="central">
                {bar.category}
              </text>
              {bar.parts.map((part) => (
                <Part key={part.series} part={part} middle={middle} at={at} />
              ))}
            </g>
          );
        })}
      </svg>
      <Legend parts={bars[0]?.parts ?? []} />
    </figure>
  );
}
