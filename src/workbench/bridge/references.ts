// Objects that outlive their batch: office.js names them by a reference id later.

import { HostError } from "./host-error";
import type { ModelObject } from "./object-shape";

export class References {
  readonly #objects = new Map<string, ModelObject>();
  readonly #ids = new WeakMap<ModelObject, string>();
  #next = 1;

  keep(object: ModelObject): void {
    if (this.#ids.has(object)) return;
    const id = `ref-${this.#next++}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  forget(id: string): void {
    const object = this.#objects.get(id);
    this.#objects.delete(id);
    if (object) this.#ids.delete(object);
  }

  find(id: string): ModelObject {
    const object = this.#objects.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  /** What tells office.js which object this is. */
  identity(object: ModelObject): Record<string, unknown> {
    const reference = this.#ids.get(object);
    return { ...object.identity?.(), ...(reference && { _ReferenceId: reference }) };
  }
}
