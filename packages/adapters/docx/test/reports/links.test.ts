import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Citation, type Inline, ownInlines, type Report, walk } from "@rapporteur/core";
import { runsOf } from "@rapporteur/tooling/testing/runs-of";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docx, printDocx } from "../../src/index.ts";

const folder = join(process.env.RAPPORTEUR_CORPUS ?? "", "docx");
const there = process.env.RAPPORTEUR_CORPUS !== undefined && existsSync(folder);
const names = there ? readdirSync(folder).filter((name) => name.endsWith(".docx")) : [];

interface Link {
  readonly node: string;
  readonly start: number;
  readonly end: number;
  readonly symbol: string;
}

describe.runIf(there)("links to documents of the United Nations", () => {
  it.each(names)("%s keeps them all", (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const printed = printDocx(bytes, name);
    if (!printed.ok) throw new Error(JSON.stringify(printed.diagnostics));
    const kept = runsOf(printed.value).flatMap(({ url = "" }) => symbolIn(url));
    expect(kept.sort()).toEqual(linkedInFile(bytes).sort());
  });

  it("are found again as citations of the same document", () => {
    let links = 0;
    let found = 0;
    let citing = 0;
    let right = 0;
    for (const name of names) {
      const reading = docx.read({ bytes: new Uint8Array(readFileSync(join(folder, name))), name });
      if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
      const { citations } = reading.value;
      for (const link of linksOf(reading.value)) {
        const at = citations.filter((citation) => stands(citation, link));
        const same = at.filter(({ target }) => plain(target?.symbol ?? "") === link.symbol);
        links += 1;
        found += same.length > 0 ? 1 : 0;
        citing += at.length;
        right += same.length;
      }
    }
    console.log(`recall ${found}/${links}, precision ${right}/${citing}`);
    expect(links).toBeGreaterThan(100);
    expect(found).toBe(links);
    expect(right / citing).toBeGreaterThan(0.97);
  });
});

function stands(citation: Citation, { node, start, end }: Link): boolean {
  return citation.source === node && citation.start < end && citation.end > start;
}

/** The symbols in the addresses of a file's links, by looking for them in its parts. */
function linkedInFile(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const text = (part: string): string => new TextDecoder().decode(parts[part] ?? new Uint8Array());
  return ["document", "footnotes"].flatMap((part) => {
    const targets = new Map<string, string>();
    for (const [tag] of text(`word/_rels/${part}.xml.rels`).matchAll(/<Relationship [^>]*>/g)) {
      targets.set(/ Id="([^"]*)"/.exec(tag)?.[1] ?? "", / Target="([^"]*)"/.exec(tag)?.[1] ?? "");
    }
    const xml = text(`word/${part}.xml`);
    const elements = [...xml.matchAll(/<w:hyperlink r:id="([^"]*)"/g)].map(
      ([, id = ""]) => targets.get(id) ?? "",
    );
    const fields = [...xml.matchAll(/HYPERLINK (?:"|&quot;)([^"&]*)/g)].map(([, url = ""]) => url);
    return [...elements, ...fields].flatMap((url) => symbolIn(url));
  });
}

function symbolIn(url: string): readonly string[] {
  const match = /^https?:\/\/(?:www\.)?(?:docs\.un|undocs)\.org\/(?:[a-z]{2}\/)?(.+)$/.exec(url);
  return match ? [plain(decodeURIComponent(match[1] ?? ""))] : [];
}

const plain = (symbol: string): string => symbol.replace(/\s+/g, "").toUpperCase();

function linksOf(report: Report): readonly Link[] {
  const links: Link[] = [];
  walk(report, (node) => {
    let at = 0;
    for (const inlines of ownInlines(node)) at = collect(inlines, node.id, at, links) + 1;
  });
  return links;
}

function collect(inlines: readonly Inline[], node: string, from: number, links: Link[]): number {
  let at = from;
  for (const inline of inlines) {
    const start = at;
    if (inline.type === "text") at += inline.value.length;
    else if (inline.type === "break") at += 1;
    else if (inline.type !== "footnoteReference") at = collect(inline.children, node, at, links);
    if (inline.type !== "link") continue;
    for (const symbol of symbolIn(inline.url)) links.push({ node, start, end: at, symbol });
  }
  return at;
}
