// The axes of a chart: grid lines and numbers of the values, names of the categories, the line at
// zero.

import type { ChartData } from "./chart-data";
import type { ChartLayout, View } from "./chart-layout";

interface Parts {
  data: ChartData;
  view: View;
  layout: ChartLayout;
}

const GRID = "#E1DFDD";
const ZERO = "#605E5C";
const LEGEND_HEIGHT = 22;

export function ValueAxis({ data, view, layout }: Parts): React.JSX.Element {
  const { plot, ticks, isHorizontal } = layout;
  return (
    <g>
      {ticks.map(({ at, text, isZero }) => {
        const line = isHorizontal
          ? { x1: at, x2: at, y1: plot.top, y2: plot.bottom }
          : { x1: plot.left, x2: plot.right, y1: at, y2: at };
        const label = isHorizontal
          ? { x: at, y: plot.bottom + 16, textAnchor: "middle" as const }
          : { x: plot.left - 6, y: at + 4, textAnchor: "end" as const };
        return (
          <g key={text}>
            <line {...line} stroke={isZero ? ZERO : GRID} />
            <text {...label}>{text}</text>
          </g>
        );
      })}
      <AxisTitle
        text={data.valueAxis.title}
        isAtLeft={!isHorizontal}
        layout={layout}
        bottom={titleBottom(data, view)}
      />
    </g>
  );
}

/** After the marks, so that the line at zero stays visible on them. */
export function CategoryAxis({ data, view, layout }: Parts): React.JSX.Element {
  const { plot, categories, isHorizontal } = layout;
  return (
    <g>
      <ZeroLine layout={layout} />
      {categories.map(({ at, text, full }, index) => {
        const label = isHorizontal
          ? { x: plot.left - 6, y: at + 4, textAnchor: "end" as const }
          : { x: at, y: plot.bottom + 16, textAnchor: "middle" as const };
        return (
          <text key={index} {...label}>
            {text}
            {text !== full && <title>{full}</title>}
          </text>
        );
      })}
      <AxisTitle
        text={data.categoryAxis.title}
        isAtLeft={isHorizontal}
        layout={layout}
        bottom={titleBottom(data, view)}
      />
    </g>
  );
}

function ZeroLine({ layout }: { layout: ChartLayout }): React.JSX.Element | null {
  const { plot, ticks, isHorizontal } = layout;
  const zero = ticks.find(({ isZero }) => isZero);
  if (!zero) return null;
  const line = isHorizontal
    ? { x1: zero.at, x2: zero.at, y1: plot.top, y2: plot.bottom }
    : { x1: plot.left, x2: plot.right, y1: zero.at, y2: zero.at };
  return <line {...line} stroke={ZERO} />;
}

function titleBottom({ legend }: ChartData, { height }: View): number {
  return height - 8 - (legend === "Bottom" ? LEGEND_HEIGHT : 0);
}

interface TitleParts {
  text: string;
  isAtLeft: boolean;
  layout: ChartLayout;
  bottom: number;
}

function AxisTitle({ text, isAtLeft, layout, bottom }: TitleParts): React.JSX.Element | null {
  if (!text) return null;
  const { left, right, top, bottom: plotBottom } = layout.plot;
  const place = isAtLeft
    ? { transform: `translate(14 ${(top + plotBottom) / 2}) rotate(-90)` }
    : { x: (left + right) / 2, y: bottom };
  return (
    <text {...place} textAnchor="middle" fontStyle="italic">
      {text}
    </text>
  );
}
