// Named values that travel with the file or with a sheet. Recorded.

import { shapeOf } from "../bridge/object-shape";
import { Collection, type Named } from "./collection";

class CustomProperty implements Named {
  static readonly shape = shapeOf("CustomProperty", { scalars: ["key"], stored: ["value"] });

  constructor(
    readonly properties: CustomProperties,
    readonly key: string,
    public value: unknown,
  ) {}

  get name(): string {
    return this.key;
  }

  identity(): { Key: string } {
    return { Key: this.key };
  }

  delete(): void {
    this.properties.remove(this);
  }
}

export class CustomProperties extends Collection<CustomProperty> {
  static readonly shape = shapeOf("CustomPropertyCollection");

  items: CustomProperty[] = [];

  /** A key that exists gets the new value. */
  add(key: string, value: unknown): CustomProperty {
    const known = this.getItemOrNullObject(key);
    if (known) {
      known.value = value;
      return known;
    }
    const property = new CustomProperty(this, key, value);
    this.items.push(property);
    return property;
  }

  remove(property: CustomProperty): void {
    this.items = this.items.filter((item) => item !== property);
  }

  deleteAll(): void {
    this.items = [];
  }
}
