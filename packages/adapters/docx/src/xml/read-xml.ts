import { SaxesParser } from "saxes";
import type { Archive } from "../archive/archive.ts";
import { FileFault } from "../archive/file-fault.ts";
import { unpack } from "../archive/unpack.ts";
import { type Attributes, startXmlNames } from "./xml-names.ts";

/** What is called while a part is read: elements by their usual names (`w:p`), text as it stands in them. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Deepest nesting that is read; Word's own files stay under 60. */
const depthLimit = 256;

/**
 * Reads a part's XML as it is unpacked, so that it is never in memory as a whole. Gives whether the part is there;
 * throws a `FileFault` for what is no well-formed XML, declares a document type, or is nested too deeply.
 */
export function readXml(archive: Archive, part: string, handler: XmlHandler): boolean {
  const entry = archive.entries.get(part);
  if (!entry) return false;
  const parser = parserFor(part, handler);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  unpack(archive, part, entry, (chunk) => {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    parser.write(decode(decoder, part, chunk));
  });
  if (decoder) parser.write(decode(decoder, part));
  parser.close();
  return true;
}

function parserFor(part: string, handler: XmlHandler): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names = startXmlNames();
  const open: string[] = [];
  parser.on("doctype", () => {
    throw new FileFault("part-has-dtd", { part });
  });
  parser.on("error", ({ message }) => {
    throw new FileFault("part-not-xml", { part, reason: `${message.replace(/^undefined:\s*|\.$/g, "")}.` });
  });
  parser.on("opentag", (tag) => {
    if (open.length >= depthLimit) throw new FileFault("part-too-deep", { part, limit: depthLimit });
    const attributes = names.attributes(tag.attributes);
    const name = names.name(tag.name);
    open.push(name);
    handler.open(name, attributes);
  });
  parser.on("closetag", () => {
    const name = open.pop();
    if (name !== undefined) handler.close?.(name);
  });
  if (handler.text) {
    parser.on("text", handler.text);
    parser.on("cdata", handler.text);
  }
  return parser;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function decode(decoder: InstanceType<typeof TextDecoder>, part: string, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new FileFault("part-not-xml", {
      part,
      reason: "its characters are not in the encoding it claims.",
    });
  }
}
