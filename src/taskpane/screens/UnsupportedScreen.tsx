/* Where the pane cannot work: outside Excel, or in an Excel that is too old. */
import { Body1 } from "@fluentui/react-components";
import { Page } from "../components/Page";
import type { Support } from "../support";

export function UnsupportedScreen({
  support,
}: {
  readonly support: Exclude<Support, "supported">;
}) {
  return support === "outsideExcel" ? (
    <Page title="Open Dealloop in Excel" takesFocus={false}>
      <Body1>
        This page is the task pane of an Excel add-in and works beside a workbook only. In Excel,
        choose Dealloop on the Home tab.
      </Body1>
    </Page>
  ) : (
    <Page title="This Excel is too old for Dealloop" takesFocus={false}>
      <Body1>
        Dealloop needs Excel for Microsoft 365 on Windows or Mac, Excel 2024, or Excel on the web.
        Update Excel (File, Account, Update Options), or open the workbook in Excel on the web. It
        does not run on iPad.
      </Body1>
    </Page>
  );
}
