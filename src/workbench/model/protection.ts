// Protection of sheets and of the workbook's structure. Recorded only: what an add-in asks about it
// is answered, but nothing keeps the user of this host from editing.

import { HostError } from "../bridge/host-error";
import { shapeOf, type ModelObject } from "../bridge/object-shape";
import { intersection, type Area } from "./address";

class Protection {
  #password: string | null = null;

  get protected(): boolean {
    return this.#password !== null;
  }

  protected close(password = ""): void {
    if (this.protected) throw new HostError("InvalidOperation", "It is protected already.");
    this.#password = password;
  }

  unprotect(password = ""): void {
    if (this.protected && this.#password !== password) {
      throw new HostError("InvalidArgument", "The password is wrong.");
    }
    this.#password = null;
  }
}

export class WorksheetProtection extends Protection implements ModelObject {
  static readonly shape = shapeOf("WorksheetProtection", { scalars: ["options", "protected"] });

  options: Record<string, unknown> = {};
  #unlocked: Area[] = [];

  protect(options: Record<string, unknown> = {}, password = ""): void {
    this.close(password);
    this.options = options;
  }

  lock(area: Area, locked: boolean): void {
    if (!locked) this.#unlocked.push(area);
    else this.#unlocked = this.#unlocked.filter((open) => !intersection(open, area));
  }

  isUnlocked(area: Area): boolean {
    return this.#unlocked.some((open) => intersection(open, area));
  }
}

export class WorkbookProtection extends Protection implements ModelObject {
  static readonly shape = shapeOf("WorkbookProtection", { scalars: ["protected"] });

  protect(password = ""): void {
    this.close(password);
  }
}
