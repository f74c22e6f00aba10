/* Which case is shown: a tab for each while they fit side by side, a list to choose from otherwise. */
import { Field, Select, Tab, TabList } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { useElementWidth } from "../hooks/use-element-width";

export interface CaseTabsProps {
  readonly cases: readonly string[];
  readonly shown: string;
  readonly onShow: (caseName: string) => void;
  readonly children: ReactNode;
}

const pixelsPerCharacter = 7.5;
const pixelsAround = 24;

export function CaseTabs({ cases, shown, onShow, children }: CaseTabsProps) {
  const box = useRef<HTMLDivElement>(null);
  const needed = cases.reduce(
    (sum, name) => sum + name.length * pixelsPerCharacter + pixelsAround,
    0,
  );
  const fits = needed <= useElementWidth(box);
  return (
    <div ref={box}>
      {fits ? <Tabs {...{ cases, shown, onShow }} /> : <List {...{ cases, shown, onShow }} />}
      <div {...(fits && { role: "tabpanel", "aria-label": shown })}>{children}</div>
    </div>
  );
}

type ChooserProps = Omit<CaseTabsProps, "children">;

function Tabs({ cases, shown, onShow }: ChooserProps) {
  return (
    <TabList
      aria-label="Case"
      selectedValue={shown}
      onTabSelect={(_event, { value }) => {
        onShow(String(value));
      }}
    >
      {cases.map((name) => (
        <Tab key={name} value={name}>
          {name}
        </Tab>
      ))}
    </TabList>
  );
}

function List({ cases, shown, onShow }: ChooserProps) {
  return (
    <Field label="Case">
      <Select
        value={shown}
        onChange={(_event, { value }) => {
          onShow(value);
        }}
      >
        {cases.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
