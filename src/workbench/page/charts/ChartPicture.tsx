// A chart as SVG: title, legend, axes with ticks, a line at zero, marks.

import type { ChartData } from "./chart-data";
import { chartLayout, type ChartLayout, type View } from "./chart-layout";
import { CategoryAxis, ValueAxis } from "./ChartAxes";

const TEXT = "#323130";

export function ChartPicture({ data, view }: { data: ChartData; view: View }): React.JSX.Element {
  const layout = chartLayout(data, view);
  const parts = { data, view, layout };
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${view.width} ${view.height}`}
      role="img"
      aria-label={accessibleName(data)}
      data-testid="chart"
      fontSize={11}
      fill={TEXT}
    >
      {data.title && (
        <text x={view.width / 2} y={24} textAnchor="middle" fontSize={14} fontWeight={600}>
          {data.title}
        </text>
      )}
      <ValueAxis {...parts} />
      <Marks layout={layout} />
      {data.showValues && <Values data={data} layout={layout} />}
      <CategoryAxis {...parts} />
      {data.legend && <Legend data={data} view={view} />}
    </svg>
  );
}

const MARKS = { column: "Column", bar: "Bar", line: "Line", area: "Area" };

function accessibleName({ title, kind, series }: ChartData): string {
  const names = series.map(({ name }) => name).join(", ");
  return `${MARKS[kind.mark]} chart${title ? `: ${title}` : ""}${names ? `. Series: ${names}` : ""}`;
}

function Marks({ layout: { bars, paths, points } }: { layout: ChartLayout }): React.JSX.Element {
  return (
    <g>
      {bars.map(({ series, category, color, value, ...box }, index) => (
        <rect key={index} {...box} fill={color} data-value={value}>
          <title>{`${series}, ${category}: ${value}`}</title>
        </rect>
      ))}
      {paths.map(({ d, color, isFilled, series }, index) => (
        <path
          key={index}
          d={d}
          fill={isFilled ? color : "none"}
          fillOpacity={0.75}
          stroke={color}
          strokeWidth={isFilled ? 1 : 2}
        >
          <title>{series}</title>
        </path>
      ))}
      {points.map(({ x, y, color, value }, index) => (
        <circle key={index} cx={x} cy={y} r={3} fill={color} data-value={value} />
      ))}
    </g>
  );
}

function Values({ data, layout }: { data: ChartData; layout: ChartLayout }): React.JSX.Element {
  const text = (value: number): string =>
    data.valueAxis.percent ? `${(value * 100).toFixed(0)}%` : String(Number(value.toPrecision(4)));
  return (
    <g>
      {layout.bars.map(({ x, y, width, height, value }, index) =>
        layout.isHorizontal ? (
          <text key={index} x={x + width + 4} y={y + height / 2 + 4}>
            {text(value)}
          </text>
        ) : (
          <text key={index} x={x + width / 2} y={y - 4} textAnchor="middle">
            {text(value)}
          </text>
        ),
      )}
    </g>
  );
}

const SWATCH = 10;
const CHARACTER_WIDTH = 6.2;

function Legend({ data, view }: { data: ChartData; view: View }): React.JSX.Element {
  const widths = data.series.map(({ name }) => SWATCH + 22 + name.length * CHARACTER_WIDTH);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const y = data.legend === "Top" ? (data.title ? 42 : 18) : view.height - 10;
  const startOf = (index: number): number =>
    (view.width - whole) / 2 + widths.slice(0, index).reduce((sum, width) => sum + width, 0);
  return (
    <g>
      {data.series.map(({ name, color }, index) => (
        <g key={index} transform={`translate(${startOf(index)} ${y})`}>
          <rect y={-SWATCH + 1} width={SWATCH} height={SWATCH} fill={color} />
          <text x={SWATCH + 5}>{name}</text>
        </g>
      ))}
    </g>
  );
}
