/*
 * How a sheet prints: one page wide, headings on every page, file, sheet and page number below.
 */
import type { SheetPlan } from "../workbook/plan";
import { requestBytes, type WriteStep } from "./write-step";

export function pageSteps({ print }: SheetPlan): readonly WriteStep[] {
  return [
    {
      bytes: requestBytes(4, 7),
      apply({ pageLayout }) {
        pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        if (print.titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${print.titleRows}`);
        const { defaultForAllPages } = pageLayout.headersFooters;
        defaultForAllPages.leftFooter = "&F";
        defaultForAllPages.centerFooter = "&A";
        defaultForAllPages.rightFooter = "&P / &N";
      },
    },
  ];
}
