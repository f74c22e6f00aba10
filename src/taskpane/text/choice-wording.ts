/* The words of a choice as one would say them; in the deal and on the sheet they stay as they are. */

const wordings: Readonly<Record<string, string>> = {
  level: "Level: the same every year",
  linear: "Linear: rises by the same amount every year",
  growth: "Growth: rises by a rate every year",
  s_curve: "S-curve: slow, fast, slow",
  back_loaded: "Back-loaded: most of it late",
  vendor_first: "Vendor money first",
  pro_rata: "In proportion",
  vendor_last: "Vendor money last",
};

/** A text with the words of choices that nobody would say replaced. */
export function withChoiceWording(text: string): string {
  return text.replace(/\b[a-z]+_[a-z]+\b/g, (word) => wordings[word] ?? word);
}

export function choiceWording(option: string): string {
  const spaced = option.replaceAll("_", " ");
  return wordings[option] ?? `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}
