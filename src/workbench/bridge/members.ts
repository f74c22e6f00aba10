// Reading, setting and calling members of model objects by name. What a class lacks is answered
// with a NotImplemented error that names it, and counted.

import { HostError } from "./host-error";
import { scriptName } from "./member-names";
import { shape, type ModelObject } from "./object-shape";
import type { Json } from "./protocol";

type Dictionary = Record<string, unknown>;

export class Members {
  /** Members an add-in asked for and this host lacks, with how often. */
  readonly missing = new Map<string, number>();

  get(target: ModelObject, member: string): unknown {
    const name = scriptName(member);
    const { scalars, onRequest, objects } = shape(target);
    const known = [scalars, onRequest, objects].some((names) => names.includes(name));
    if (!known) throw this.lacks(target, name);
    return located(target, name, () => (target as unknown as Dictionary)[name]);
  }

  set(target: ModelObject, member: string, value: unknown): void {
    const name = scriptName(member);
    const stored = shape(target).stored.includes(name);
    if (!stored && !hasSetter(target, name)) throw this.lacks(target, `${name} =`);
    located(target, name, () => {
      (target as unknown as Dictionary)[name] = value;
      if (stored) target.changed?.();
    });
  }

  /** Sets several members; those of a contained object are given as an object. */
  update(target: ModelObject, state: Record<string, Json>): void {
    for (const [member, value] of Object.entries(state)) {
      if (!shape(target).objects.includes(scriptName(member))) this.set(target, member, value);
      else this.update(this.get(target, member) as ModelObject, value as Record<string, Json>);
    }
  }

  async call(target: ModelObject, member: string, args: unknown[]): Promise<unknown> {
    const event = /^_(Unr|R)egister(\w+)Event$/.exec(member);
    if (event && target.listen) {
      target.listen(event[2] ?? "", event[1] === "R");
      return null;
    }
    const name = scriptName(member);
    const method = (target as unknown as Dictionary)[name];
    if (typeof method !== "function") throw this.lacks(target, name);
    const run = method as (...args: unknown[]) => unknown;
    try {
      // office.js sends null for an argument that was left out.
      return await run.apply(
        target,
        args.map((arg) => arg ?? undefined),
      );
    } catch (error) {
      throw withLocation(error, target, name);
    }
  }

  lacks(target: ModelObject, member: string): HostError {
    const full = `${shape(target).type}.${member}`;
    this.missing.set(full, (this.missing.get(full) ?? 0) + 1);
    const error = new HostError("NotImplemented", `${full} is not implemented by this host`);
    error.location = full;
    return error;
  }
}

function located<T>(target: ModelObject, member: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw withLocation(error, target, member);
  }
}

/** Names the member in the error it threw. */
function withLocation(error: unknown, target: ModelObject, member: string): unknown {
  if (error instanceof HostError) error.location ||= `${shape(target).type}.${member}`;
  return error;
}

function hasSetter(target: ModelObject, name: string): boolean {
  for (let at: object | null = target; at; at = Object.getPrototypeOf(at) as object | null) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own) return own.set !== undefined;
  }
  return false;
}
