// Headers and footers of printed pages, the same on every page. Recorded: this host does not print.

import { shapeOf, type ModelObject } from "../bridge/object-shape";

export class HeadersFooters implements ModelObject {
  static readonly shape = shapeOf("HeaderFooterGroup", { objects: ["defaultForAllPages"] });

  readonly defaultForAllPages = new HeaderFooter();
}

class HeaderFooter implements ModelObject {
  static readonly shape = shapeOf("HeaderFooter", {
    stored: [
      "centerFooter",
      "centerHeader",
      "leftFooter",
      "leftHeader",
      "rightFooter",
      "rightHeader",
    ],
  });

  centerFooter = "";
  centerHeader = "";
  leftFooter = "";
  leftHeader = "";
  rightFooter = "";
  rightHeader = "";
}
