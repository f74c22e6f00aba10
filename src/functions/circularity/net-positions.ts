/*
 * DEAL.NET_POSITIONS: who pays and who is paid on balance.
 */

import { specify } from "../../catalogue/function-spec";
import { netPositions as calculate } from "../../core/circularity/network/net-positions";
import { answer } from "../boundary";
import { cellAt, countOf } from "../lambda";
import { ledgerIn } from "./ledger";

/**
 * Returns what each party paid, received and keeps, largest net first, under a header row.
 *
 * @customfunction NET_POSITIONS
 * @param from Who pays, one name per flow. Blanks around a name and capitals make no difference.
 * @param to Who is paid, one name per flow.
 * @param amount How much, 0 or more.
 * @remarks Columns: party, paid, received, net = received − paid. The nets sum to 0. Parties with equal
 * nets stand as the ledger first names them. A flow to oneself counts on both sides.
 * @throws #VALUE! when counts differ, a name is blank or an amount is negative.
 */
export function netPositions(from: unknown[][], to: unknown[][], amount: unknown[][]): unknown[][] {
  return answer(() => [
    ["party", "paid", "received", "net"],
    ...calculate(ledgerIn(from, to, amount)).map(({ party, paid, received, net }) => [
      ...[party, paid, received, net],
    ]),
  ]);
}

const column = (range: string, cell: (text: string) => string): string =>
  `MAP(SEQUENCE(rows_),LAMBDA(k,${cell(cellAt(range, "k"))}))`;
const names = (range: string): string => column(range, (cell) => `TRIM(${cell})`);
const totalOf = (side: string): string => `MAP(parties,LAMBDA(party,SUM((${side}=party)*flows)))`;

const lambda =
  `LAMBDA(from,to,amount,LET(rows_,${countOf("from")},IF(OR(rows_<>${countOf("to")},` +
  `rows_<>${countOf("amount")},MIN(amount)<0),#VALUE!,LET(payers,${names("from")},` +
  `payees,${names("to")},flows,${column("amount", (cell) => `${cell}+0`)},` +
  `IF(SUM((payers="")+(payees=""))>0,#VALUE!,LET(` +
  `named,MAP(SEQUENCE(2*rows_),LAMBDA(k,IF(MOD(k,2)=1,INDEX(payers,(k+1)/2),INDEX(payees,k/2)))),` +
  `parties,FILTER(named,MAP(SEQUENCE(2*rows_),LAMBDA(k,XMATCH(INDEX(named,k),named)=k))),` +
  `paid,${totalOf("payers")},received,${totalOf("payees")},` +
  `many,SUM(MAP(parties,LAMBDA(party,1))),order,SORTBY(SEQUENCE(many),received-paid,-1),` +
  `MAKEARRAY(many+1,4,LAMBDA(i,j,IF(i=1,SWITCH(j,1,"party",2,"paid",3,"received","net"),` +
  `LET(at,INDEX(order,i-1),SWITCH(j,1,INDEX(parties,at),2,INDEX(paid,at),3,INDEX(received,at),` +
  `INDEX(received,at)-INDEX(paid,at))))))))))))`;

export const netPositionsSpec = specify(netPositions, {
  category: "Circularity",
  questions: ["Who pays and who is paid on balance?"],
  examples: [
    {
      shows: "A pays B 10, B pays C 15 and A 5.",
      args: [
        [["A"], ["B"], ["B"]],
        [["B"], ["C"], ["A"]],
        [[10], [15], [5]],
      ],
      gives: [
        ["party", "paid", "received", "net"],
        ["C", 0, 15, 15],
        ["A", 10, 5, -5],
        ["B", 20, 10, -10],
      ],
    },
    {
      shows: "One party in two spellings.",
      args: [
        [["Vendor"], ["vendor "]],
        [["Customer"], ["Customer"]],
        [[5], [3]],
      ],
      gives: [
        ["party", "paid", "received", "net"],
        ["Customer", 0, 8, 8],
        ["Vendor", 8, 0, -8],
      ],
    },
    {
      shows: "Two payers for one amount.",
      args: [[["A"], ["B"]], [["B"], ["A"]], 5],
      gives: "#VALUE!",
    },
  ],
  portable: { lambda },
});
