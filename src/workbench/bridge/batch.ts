// One request and the objects its actions name: each path is resolved when it is first needed, and
// at most once.

import type { ModelObject } from "./object-shape";
import type { ArgumentInfo, ObjectPath, RequestBody } from "./protocol";

/** The object that one step of a path leads to. */
export type Step = (
  path: ObjectPath,
  parent: ModelObject | null,
  args: unknown[],
) => Promise<ModelObject | null>;

export class Batch {
  readonly #resolved = new Map<number, ModelObject | null>();

  constructor(
    readonly request: RequestBody,
    readonly step: Step,
  ) {}

  async resolve(id: number): Promise<ModelObject | null> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) return null;
    const parent = path.ParentObjectPathId ? await this.resolve(path.ParentObjectPathId) : null;
    const found = await this.step(path, parent, await this.arguments(path.ArgumentInfo));
    this.#resolved.set(id, found);
    return found;
  }

  /** Arguments, with the objects put in where only their ids travelled. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(
      (info?.Arguments ?? []).map((value, index) => this.#fill(value, ids[index])),
    );
  }

  async #fill(value: unknown, id: unknown): Promise<unknown> {
    if (Array.isArray(value) && Array.isArray(id)) {
      return Promise.all(value.map((item, index) => this.#fill(item, id[index])));
    }
    return typeof id === "number" && id > 0 ? this.resolve(id) : value;
  }
}
