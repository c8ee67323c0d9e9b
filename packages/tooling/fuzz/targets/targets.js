import { docxTarget } from "./docx.js";
import { locateTarget } from "./locate.js";
import { markdownTarget } from "./markdown.js";
import { ndjsonTarget } from "./ndjson.js";
import { referencesTarget } from "./references.js";
import { statesTarget } from "./states.js";
import { symbolsTarget } from "./symbols.js";
import { csvTarget, jsonldTarget, jsonTarget } from "./written.js";

/** All that is tried. @type {readonly import("./target.js").Target[]} */
export const targets = [
  markdownTarget,
  docxTarget,
  jsonTarget,
  jsonldTarget,
  csvTarget,
  ndjsonTarget,
  symbolsTarget,
  statesTarget,
  locateTarget,
  referencesTarget,
];
