/* One deal, from its terms to its sheets. What was changed survives a failed or cancelled creation. */
import type { Deal } from "../../deal/document";
import type { WrittenWorkbook } from "../../excel/written-workbook";
import { useCreation } from "../hooks/use-creation";
import { useDealDraft } from "../hooks/use-deal-draft";
import { CreateScreen } from "./CreateScreen";
import { TermsScreen, type Written } from "./TermsScreen";

export interface DealScreenProps {
  readonly deal: Deal;
  readonly written: Written | undefined;
  readonly onBack: () => void;
  readonly onCreated: (workbook: WrittenWorkbook) => void;
}

export function DealScreen({ deal, written, onBack, onCreated }: DealScreenProps) {
  const draft = useDealDraft(deal);
  const { creation, create, ...control } = useCreation(onCreated);
  const start = () => {
    void create(draft.deal);
  };
  return creation.state === "idle" ? (
    <TermsScreen {...{ draft, written, onBack }} onCreate={start} />
  ) : (
    <CreateScreen {...control} title={deal.title} creation={creation} onTryAgain={start} />
  );
}
