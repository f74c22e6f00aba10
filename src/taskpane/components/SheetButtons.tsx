/* Ways into the sheets of a written workbook. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetRef, WrittenWorkbook } from "../../excel/written-workbook";
import { SectionHeading } from "./SectionHeading";

export interface SheetButtonsProps {
  readonly workbook: WrittenWorkbook;
  readonly onShow: (sheet: SheetRef) => void;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function SheetButtons({ workbook: { sheets }, onShow }: SheetButtonsProps) {
  const styles = useStyles();
  const { inputs, cases, compare, checks, sources, about } = sheets;
  return (
    <section aria-label="Sheets">
      <SectionHeading>Open a sheet</SectionHeading>
      <div className={styles.buttons}>
        {[inputs, ...cases, compare, checks, sources, about].map((sheet) => (
          <Button
            key={sheet.id}
            size="small"
            onClick={() => {
              onShow(sheet);
            }}
          >
            {sheet.name}
          </Button>
        ))}
      </div>
    </section>
  );
}
