// Writes the files of the vocabulary, as the built package gives them, into this package's vocabulary folder.
import { mkdirSync, writeFileSync } from "node:fs";
import { context, contextAddress, frame, printPage, printShapes } from "../dist/vocabulary/index.js";

const [version] = contextAddress.split("/").slice(-2);
const folder = new URL(`../vocabulary/${version}/`, import.meta.url);
const files = {
  "context.jsonld": `${JSON.stringify({ "@context": context }, null, 2)}\n`,
  "frame.jsonld": `${JSON.stringify(frame, null, 2)}\n`,
  "shapes.ttl": printShapes(),
  "vocabulary.md": printPage(),
};
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(new URL(name, folder), content);
