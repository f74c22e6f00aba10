/*
 * What custom functions see of Excel: the global CustomFunctions, as small as it can be. Of the
 * genuine one it keeps that an error is an Error with a code, and who was associated.
 */

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** An error as the host hands it to a cell. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export interface HostFunctions {
  /** Every call of CustomFunctions.associate so far. */
  readonly associated: [id: string, call: unknown][];
  remove(): void;
}

/** Puts the global in place until `remove` is called. */
export function installHostFunctions(): HostFunctions {
  const associated: [string, unknown][] = [];
  const host = {
    Error: HostError,
    ErrorCode,
    associate: (id: string, call: unknown) => {
      associated.push([id, call]);
    },
  };
  Object.assign(globalThis, { CustomFunctions: host });
  return {
    associated,
    remove: () => {
      Reflect.deleteProperty(globalThis, "CustomFunctions");
    },
  };
}
