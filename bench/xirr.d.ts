/* The package has no types of its own; this is what its README says. */

declare module "xirr" {
  interface Transaction {
    readonly amount: number;
    readonly when: Date;
  }
  function xirr(transactions: readonly Transaction[]): number;
  export = xirr;
}
