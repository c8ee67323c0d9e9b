import { json } from "@rapporteur/core";
import { csv } from "@rapporteur/csv";
import { jsonld } from "@rapporteur/jsonld";
import { asSource, dressed, dresses } from "../checks/laws.js";
import { noise } from "../make/noise.js";
import { mutateBytes } from "../mutate/bytes.js";
import { mutateText } from "../mutate/text.js";
import { mutateUnits } from "../mutate/units.js";
import { mutateValue } from "../mutate/value.js";
import { anyReport } from "../seeds.js";
import { reader } from "./reader.js";

/** @typedef {import("../random.js").Random} Random */
/** @typedef {import("@rapporteur/core").NamedBytes} NamedBytes */

export const jsonTarget = reader(json, { share: 4, make: (random) => changedFile(random, json.id) });
export const jsonldTarget = reader(jsonld, { share: 6, make: (random) => changedFile(random, jsonld.id) });
export const csvTarget = reader(csv, {
  share: 6,
  make: async (random) => {
    const written = asSource(await writtenAs(random, csv.id));
    if (!("files" in written)) return written;
    const files = random.chance(0.1) ? mutateUnits(written.files, random) : [...written.files];
    for (let time = 1 + random.below(2); time > 0 && files.length > 0; time -= 1) {
      const at = random.below(files.length);
      const file = files[at];
      if (file)
        files[at] = {
          name: random.chance(0.02) ? noise(random, 3) : file.name,
          bytes: changedTable(file, random),
        };
    }
    return { files };
  },
});

/**
 * @param {Random} random
 * @param {string} id of the format
 */
async function writtenAs(random, id) {
  return dressed(anyReport(random), random.pick(dresses.filter(({ adapter }) => adapter.id === id)));
}

/**
 * One file of a report, changed as bytes, as text or, where it is JSON, as a value.
 * @param {Random} random
 * @param {string} id of the format
 * @returns {Promise<import("@rapporteur/core").Source>}
 */
async function changedFile(random, id) {
  const [file] = await writtenAs(random, id);
  const text = String(file?.content ?? "");
  const way = random.below(20);
  if (way === 0) return { text: noise(random, 100) };
  if (way === 1) return { bytes: mutateBytes(new TextEncoder().encode(text), random) };
  if (way < 6 || !text.startsWith("{")) return { text: mutateText(text, random) };
  let value = JSON.parse(text);
  for (let time = 1 + random.below(3); time > 0; time -= 1) value = mutateValue(value, random);
  return { text: JSON.stringify(value) ?? "null" };
}

/**
 * A table with changed bytes, text, rows or cells.
 * @param {NamedBytes} file
 * @param {Random} random
 */
function changedTable({ bytes }, random) {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const way = random.below(10);
  if (way === 0) return mutateBytes(bytes, random);
  if (way < 4) return new TextEncoder().encode(mutateText(text, random));
  const cut = way < 7 ? /(?<=\r\n)/ : /(?<=[,\n])|(?=[,\r])/;
  return new TextEncoder().encode(mutateUnits(text.split(cut), random).join(""));
}
