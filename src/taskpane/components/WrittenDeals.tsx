/* The deals that the open file holds already, each a button that opens its results. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WrittenWorkbook } from "../../excel/written-workbook";
import { SectionHeading } from "./SectionHeading";

export interface WrittenDealsProps {
  readonly workbooks: readonly WrittenWorkbook[];
  readonly onOpen: (workbook: WrittenWorkbook) => void;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  button: { width: "100%", justifyContent: "flex-start", textAlign: "left" },
});

export function WrittenDeals({ workbooks, onOpen }: WrittenDealsProps) {
  const styles = useStyles();
  if (workbooks.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Deals in this workbook">
      <SectionHeading>Deals in this workbook</SectionHeading>
      <ul className={styles.list}>
        {workbooks.map((workbook) => (
          <li key={workbook.key}>
            <Button
              className={styles.button}
              onClick={() => {
                onOpen(workbook);
              }}
            >
              {`${workbook.deal.title} · ${workbook.sheets.compare.name}`}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
