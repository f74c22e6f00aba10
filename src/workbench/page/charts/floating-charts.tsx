// Draws recorded charts as SVG that floats over the grid and follows the cells it shows.
//
// The facade's addFloatDomToPosition measures on the sheet in view, so a chart of another sheet
// would land in the wrong place; the command below takes cell anchors and does not measure.

import { DrawingTypeEnum } from "@univerjs/core";
import {
  InsertSheetDrawingCommand,
  ISheetDrawingService,
  RemoveSheetDrawingCommand,
} from "@univerjs/sheets-drawing";
import { useEffect, useReducer } from "react";
import type { Engine } from "../../engine/engine";
import type { Chart } from "../../model/charts/chart";
import type { ChartDrawing } from "../../model/charts/chart-drawing";
import { chartData } from "./chart-data";
import { chartPosition } from "./chart-position";
import { ChartPicture } from "./ChartPicture";

const COMPONENT = "workbench-chart";
/** Cells change many at a time; a chart is drawn again when they are quiet. */
const REDRAW_DELAY = 60;

interface DrawingKey {
  unitId: string;
  subUnitId: string;
  drawingId: string;
}

export class FloatingCharts implements ChartDrawing {
  readonly #engine: Engine;
  readonly #charts = new Map<string, Chart>();
  /** Where each chart was drawn, as text to compare. */
  readonly #places = new Map<string, string>();
  readonly #redraws = new Map<string, () => void>();

  constructor(engine: Engine) {
    this.#engine = engine;
    engine.api.registerComponent(COMPONENT, ({ data }: { data?: { chart: string } }) => {
      const chart = this.#charts.get(data?.chart ?? "");
      return chart ? <LiveChart engine={engine} chart={chart} redraws={this.#redraws} /> : null;
    });
  }

  /** A chart that stays where it is keeps its drawing, and only shows something else. */
  draw(chart: Chart): void {
    const { anchors, transform } = chartPosition(chart);
    const place = JSON.stringify(transform);
    if (this.shows(chart) && this.#places.get(chart.id) === place) {
      this.#redraws.get(chart.id)?.();
      return;
    }
    this.erase(chart);
    this.#charts.set(chart.id, chart);
    this.#places.set(chart.id, place);
    const unitId = this.#engine.workbook.getId();
    const drawing = {
      ...this.#key(chart),
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      data: { chart: chart.id },
      allowTransform: true,
      sheetTransform: anchors,
      axisAlignSheetTransform: anchors,
      transform,
    };
    const params = { unitId, drawings: [drawing] };
    this.#engine.commands.syncExecuteCommand(InsertSheetDrawingCommand.id, params);
  }

  erase(chart: Chart): void {
    if (!this.shows(chart)) return;
    const drawing = { ...this.#key(chart), drawingType: DrawingTypeEnum.DRAWING_DOM };
    const params = { unitId: drawing.unitId, drawings: [drawing] };
    this.#engine.commands.syncExecuteCommand(RemoveSheetDrawingCommand.id, params);
  }

  shows(chart: Chart): boolean {
    const drawings = this.#engine.injector.get(ISheetDrawingService);
    return Boolean(drawings.getDrawingByParam(this.#key(chart)));
  }

  #key(chart: Chart): DrawingKey {
    const unitId = this.#engine.workbook.getId();
    return { unitId, subUnitId: chart.worksheet.id, drawingId: chart.id };
  }
}

interface LiveChartParts {
  engine: Engine;
  chart: Chart;
  /** Where it says how to draw it again. */
  redraws: Map<string, () => void>;
}

function LiveChart({ engine, chart, redraws }: LiveChartParts): React.JSX.Element {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let timer = 0;
    redraws.set(chart.id, redraw);
    const listening = engine.commands.onCommandExecuted(({ id }) => {
      if (id !== "sheet.mutation.set-range-values") return;
      window.clearTimeout(timer);
      timer = window.setTimeout(redraw, REDRAW_DELAY);
    });
    return () => {
      window.clearTimeout(timer);
      listening.dispose();
      redraws.delete(chart.id);
    };
  }, [engine, chart, redraws]);
  const { width, height } = chartPosition(chart).transform;
  return <ChartPicture data={chartData(chart)} view={{ width, height }} />;
}
