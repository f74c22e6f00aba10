// Excel shows the message of an error on its cell; here it is below the grid.

import type { Host } from "../host";
import { areaAddress, sheetPrefix } from "../model/address";

export function showMessages(host: Host, line: HTMLElement): void {
  const { api, commands } = host.engine;
  const show = (): void => {
    const { worksheet, area } = host.workbook.getActiveCell();
    const cell = sheetPrefix(worksheet.name) + areaAddress(area);
    const message = host.customFunctions.messages.get(cell) ?? "";
    line.textContent = message && `${areaAddress(area)}: ${message}`;
  };
  api.addEvent(api.Event.SelectionChanged, show);
  api.addEvent(api.Event.ActiveSheetChanged, show);
  commands.onCommandExecuted(({ id }) => {
    if (id === "formula.mutation.set-formula-calculation-result") show();
  });
}
