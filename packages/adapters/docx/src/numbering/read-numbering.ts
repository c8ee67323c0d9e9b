import type { Archive } from "../archive/archive.ts";
import { readXml } from "../xml/read-xml.ts";
import { isOn, wholeNumber } from "../xml/values.ts";
import type { Attributes } from "../xml/xml-names.ts";
import type { AbstractList, List, Numbering, NumberLevel } from "./numbering.ts";

interface Reading {
  readonly abstracts: Map<string, AbstractList>;
  readonly lists: Map<string, List>;
  abstract: AbstractList | undefined;
  list: List | undefined;
  override: number | undefined;
  level: NumberLevel | undefined;
}

/** Reads the lists of a file. */
export function readNumbering(archive: Archive, part: string): Numbering {
  const reading: Reading = {
    abstracts: new Map(),
    lists: new Map(),
    abstract: undefined,
    list: undefined,
    override: undefined,
    level: undefined,
  };
  readXml(archive, part, {
    open: (name, attributes) => {
      if (reading.level) readLevelProperty(reading.level, name, attributes);
      else readList(reading, name, attributes);
    },
    close: (name) => {
      if (name === "w:lvl") reading.level = undefined;
      else if (name === "w:lvlOverride") reading.override = undefined;
      else if (name === "w:num") reading.list = undefined;
      else if (name === "w:abstractNum") reading.abstract = undefined;
    },
  });
  return reading;
}

function readList(reading: Reading, name: string, attributes: Attributes): void {
  const value = attributes["w:val"];
  switch (name) {
    case "w:abstractNum":
      reading.abstract = { id: attributes["w:abstractNumId"] ?? "", levels: new Map() };
      reading.abstracts.set(reading.abstract.id, reading.abstract);
      break;
    case "w:num":
      reading.list = { id: attributes["w:numId"] ?? "", abstract: "", starts: new Map(), levels: new Map() };
      reading.lists.set(reading.list.id, reading.list);
      break;
    case "w:abstractNumId":
      if (reading.list) reading.list.abstract = value ?? "";
      break;
    case "w:numStyleLink":
      if (reading.abstract && value !== undefined) reading.abstract.numberedAs = value;
      break;
    case "w:styleLink":
      if (reading.abstract && value !== undefined) reading.abstract.definesStyle = value;
      break;
    case "w:lvlOverride":
      reading.override = wholeNumber(attributes["w:ilvl"]);
      break;
    case "w:startOverride":
      if (reading.override !== undefined) reading.list?.starts.set(reading.override, wholeNumber(value) ?? 1);
      break;
    case "w:lvl":
      startLevel(reading, wholeNumber(attributes["w:ilvl"]) ?? 0);
      break;
    default:
  }
}

function startLevel(reading: Reading, index: number): void {
  reading.level = { start: 1, format: "decimal", text: "", suffix: "tab", legal: false };
  (reading.list ?? reading.abstract)?.levels.set(index, reading.level);
}

function readLevelProperty(level: NumberLevel, name: string, attributes: Attributes): void {
  const value = attributes["w:val"] ?? "";
  if (name === "w:start") level.start = wholeNumber(value) ?? 1;
  else if (name === "w:numFmt") level.format = value;
  else if (name === "w:lvlText") level.text = value;
  else if (name === "w:suff") level.suffix = value;
  else if (name === "w:lvlRestart") level.restart = wholeNumber(value) ?? 0;
  else if (name === "w:isLgl") level.legal = isOn(attributes);
  else if (name === "w:pStyle") level.style = value;
  else if (name === "w:rFonts") level.font = attributes["w:ascii"] ?? attributes["w:hAnsi"] ?? "";
}
