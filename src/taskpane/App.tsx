/* The pane: which screen is shown, under Office's theme. */
import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Deal } from "../deal/document";
import type { WrittenWorkbook } from "../excel/written-workbook";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { ExcelActionsContext, type ExcelActions } from "./excel-actions";
import { useOfficeTheme } from "./hooks/use-office-theme";
import { DealScreen } from "./screens/DealScreen";
import { DealsScreen } from "./screens/DealsScreen";
import { ResultsScreen } from "./screens/ResultsScreen";
import { UnsupportedScreen } from "./screens/UnsupportedScreen";
import type { Written } from "./screens/TermsScreen";
import type { Support } from "./support";

export interface AppProps {
  readonly support: Support;
  readonly actions: ExcelActions;
}

// Fluent UI's components keep still by themselves where reduced motion is asked for.
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export function App({ support, actions }: AppProps) {
  usePageStyles();
  return (
    <FluentProvider theme={useOfficeTheme()}>
      <ErrorBoundary>
        {support === "supported" ? (
          <ExcelActionsContext.Provider value={actions}>
            <Screens />
          </ExcelActionsContext.Provider>
        ) : (
          <UnsupportedScreen support={support} />
        )}
      </ErrorBoundary>
    </FluentProvider>
  );
}

type Shown =
  | { readonly screen: "deals"; readonly isFirst: boolean }
  | { readonly screen: "deal"; readonly deal: Deal; readonly written?: Written }
  | { readonly screen: "results"; readonly workbook: WrittenWorkbook };

function Screens() {
  const [shown, setShown] = useState<Shown>({ screen: "deals", isFirst: true });
  const toDeals = () => {
    setShown({ screen: "deals", isFirst: false });
  };
  const toResults = (workbook: WrittenWorkbook) => {
    setShown({ screen: "results", workbook });
  };
  switch (shown.screen) {
    case "deals":
      return (
        <DealsScreen
          takesFocus={!shown.isFirst}
          onOpen={toResults}
          onChoose={(deal) => {
            setShown({ screen: "deal", deal });
          }}
        />
      );
    case "deal":
      return (
        <DealScreen
          deal={shown.deal}
          written={shown.written}
          onBack={toDeals}
          onCreated={toResults}
        />
      );
    case "results":
      return (
        <ResultsScreen
          workbook={shown.workbook}
          onNewDeal={toDeals}
          onChangeTerms={({ deal, problems }) => {
            setShown({ screen: "deal", deal, written: { problems } });
          }}
        />
      );
  }
}
