// Properties of the file. Recorded.

import { shapeOf, type ModelObject } from "../bridge/object-shape";
import { CustomProperties } from "./custom-properties";

export class DocumentProperties implements ModelObject {
  static readonly shape = shapeOf("DocumentProperties", {
    stored: [
      "author",
      "category",
      "comments",
      "company",
      "keywords",
      "manager",
      "subject",
      "title",
    ],
    objects: ["custom"],
  });

  readonly custom = new CustomProperties();
  author = "";
  category = "";
  comments = "";
  company = "";
  keywords = "";
  manager = "";
  subject = "";
  title = "";
}
