// Answers a load(): the scalars asked for, and objects and items within.

import { wireName } from "./member-names";
import type { Members } from "./members";
import { shape, type ModelObject } from "./object-shape";
import type { QueryInfo } from "./protocol";
import type { References } from "./references";
import { childSelection, namesIn, splitForItems, type Selection } from "./selection";

type Answer = Record<string, unknown>;

export class Query {
  readonly #members: Members;
  readonly #references: References;

  constructor(members: Members, references: References) {
    this.#members = members;
    this.#references = references;
  }

  answer(target: ModelObject | null, selection: Selection, page: QueryInfo = {}): Answer | null {
    if (!target) return null;
    const identity = this.#references.identity(target);
    if (target.items) return { ...identity, ...this.#collection(target, selection, page) };
    const answer: Answer = identity;
    for (const name of namesIn(selection, shape(target).scalars)) {
      answer[wireName(name)] = this.#member(target, name, selection);
    }
    return answer;
  }

  #member(target: ModelObject, name: string, selection: Selection): unknown {
    const value = this.#members.get(target, name);
    if (!shape(target).objects.includes(name)) return value;
    return this.answer(value as ModelObject | null, childSelection(selection, name));
  }

  #collection(target: ModelObject, selection: Selection, { Skip = 0, Top }: QueryInfo): Answer {
    const { own, items } = splitForItems(selection, shape(target).scalars);
    const answer: Answer = {};
    for (const name of own) answer[wireName(name)] = this.#members.get(target, name);
    if (items) {
      const end = Top === undefined ? undefined : Skip + Top;
      const page = (target.items ?? []).slice(Skip, end);
      answer["_Items"] = page.map((item) => this.answer(item, items));
    }
    return answer;
  }
}
