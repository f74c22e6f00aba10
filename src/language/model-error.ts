/** A model that contradicts itself: a mistake of whoever declared it, not of whoever uses it. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}
