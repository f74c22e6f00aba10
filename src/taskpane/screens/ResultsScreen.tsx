/* What a written workbook says now: its measures case by case, read from the sheets and following them. */
import { Button, Caption1, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Deal } from "../../deal/document";
import type { EvaluatedMeasure } from "../../deal/evaluate";
import { amountUnit } from "../../deal/shown-as";
import { excelProblem } from "../../excel/excel-problem";
import type { LiveMeasures } from "../../excel/live-measures";
import type { SheetRef, WrittenWorkbook } from "../../excel/written-workbook";
import { CompareTable } from "../components/CompareTable";
import { Definitions } from "../components/Definitions";
import { MasterCheck } from "../components/MasterCheck";
import { Message } from "../components/Message";
import { MoneyBars } from "../components/MoneyBars";
import { Page } from "../components/Page";
import { SheetButtons } from "../components/SheetButtons";
import { useHiddenStyles } from "../components/use-hidden-styles";
import { useExcelActions } from "../excel-actions";
import { useEditedDeal, type TakenUp } from "../hooks/use-edited-deal";
import { evaluationOf } from "../hooks/use-evaluation";
import { useLiveMeasures } from "../hooks/use-live-measures";
import { moneyOfCases } from "../money-of-cases";
import { SectionHeading } from "../components/SectionHeading";

export interface ResultsScreenProps {
  readonly workbook: WrittenWorkbook;
  readonly onChangeTerms: (taken: TakenUp) => void;
  readonly onNewDeal: () => void;
}

const useStyles = makeStyles({
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
});

export function ResultsScreen({ workbook, onChangeTerms, onNewDeal }: ResultsScreenProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { measures, updates, problem } = useLiveMeasures(workbook);
  const { show, refusal } = useShowSheet();
  const editedDeal = useEditedDeal();
  return (
    <Page
      title={workbook.deal.title}
      takesFocus
      back={{ label: "Back to the deals", onBack: onNewDeal }}
      footer={
        <div className={styles.buttons}>
          <Button
            className={styles.button}
            onClick={() => {
              void editedDeal(workbook).then(onChangeTerms);
            }}
          >
            Change terms
          </Button>
          <Button className={styles.button} onClick={onNewDeal}>
            New deal
          </Button>
        </div>
      }
    >
      {problem !== undefined && <Message intent="warning">{problem}</Message>}
      {refusal !== undefined && <Message intent="warning">{refusal}</Message>}
      {measures ? (
        <Measures {...{ workbook, measures, show }} />
      ) : (
        problem === undefined && <Spinner label="Reading the sheets" />
      )}
      <Caption1 role="status" className={hidden.hidden}>
        {updates > 0 && `Measures read again from the sheets, change ${updates}`}
      </Caption1>
      <SheetButtons workbook={workbook} onShow={show} />
    </Page>
  );
}

interface MeasuresProps {
  readonly workbook: WrittenWorkbook;
  readonly measures: LiveMeasures;
  readonly show: (sheet: SheetRef) => void;
}

function Measures({ workbook, measures, show }: MeasuresProps) {
  const known = useMemo(() => knownMeasures(workbook.deal), [workbook]);
  return (
    <>
      <MasterCheck
        holds={measures.checksHold}
        failing={measures.failing}
        onShowChecks={() => {
          show(workbook.sheets.checks);
        }}
      />
      <MoneyBars
        unit={amountUnit(workbook.deal)}
        cases={moneyOfCases(measures, [...known.values()])}
      />
      <div>
        <SectionHeading>Measures</SectionHeading>
        <Caption1 block>Read from the sheets. Change an input there and they follow.</Caption1>
        <CompareTable live={measures} known={known} />
        <Definitions measures={known.values()} />
      </div>
    </>
  );
}

type KnownMeasures = ReadonlyMap<string, EvaluatedMeasure>;

/** Definitions and forms are the same in every case. */
function knownMeasures(deal: Deal): KnownMeasures {
  const first = evaluationOf(deal, deal.cases[0]?.name ?? "");
  const measures = "evaluation" in first ? first.evaluation.measures : [];
  return new Map(measures.map((measure) => [measure.label, measure]));
}

function useShowSheet() {
  const { showSheet } = useExcelActions();
  const [refusal, setRefusal] = useState<string>();
  const show = (sheet: SheetRef) => {
    setRefusal(undefined);
    showSheet(sheet).catch((error: unknown) => {
      setRefusal(excelProblem(error).message);
    });
  };
  return { show, refusal };
}
