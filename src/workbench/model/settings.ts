// Settings that are saved in the workbook. Excel offers the same ones twice: as workbook.settings,
// and as Office.context.document.settings through the embedder.

import type { DocumentSettings } from "../bridge/embedder";
import { shapeOf } from "../bridge/object-shape";
import { Collection, type Named } from "./collection";

export class Setting implements Named {
  static readonly shape = shapeOf("Setting", { scalars: ["key", "value"] });

  constructor(
    readonly settings: SettingCollection,
    readonly key: string,
  ) {}

  get name(): string {
    return this.key;
  }

  identity(): { Key: string } {
    return { Key: this.key };
  }

  get value(): unknown {
    return this.settings.read(this.key);
  }

  set value(value: unknown) {
    this.settings.add(this.key, value);
  }

  delete(): void {
    this.settings.remove(this.key);
  }
}

export class SettingCollection extends Collection<Setting> implements DocumentSettings {
  static readonly shape = shapeOf("SettingCollection");

  /** JSON text, so that nobody holds on to a stored value. */
  #texts = new Map<string, string>();

  get items(): Setting[] {
    return [...this.#texts.keys()].map((key) => new Setting(this, key));
  }

  /** Keys differ by case, unlike names. */
  override getItemOrNullObject(key: string): Setting | null {
    return this.#texts.has(key) ? new Setting(this, key) : null;
  }

  add(key: string, value: unknown): Setting {
    this.#texts.set(key, JSON.stringify(value ?? null));
    return new Setting(this, key);
  }

  read(key: string): unknown {
    return JSON.parse(this.#texts.get(key) ?? "null");
  }

  remove(key: string): void {
    this.#texts.delete(key);
  }

  entries(): Iterable<[name: string, text: string]> {
    return this.#texts.entries();
  }

  replace(settings: Map<string, string>): void {
    this.#texts = new Map(settings);
  }
}
