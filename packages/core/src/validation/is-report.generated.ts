// Made by `npm run schema` from the JSON Schema of the model; changes made by hand are lost.

import { isWellFormed } from "../source/is-well-formed.ts";
import { enter, type Way } from "./way.ts";

type Unknown = Readonly<Record<string, unknown>>;

const pattern1 = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;
const pattern2 = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const pattern3 = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
const pattern4 = /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))$/;
const pattern5 = /^([Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\s\p{Cc}]+$/u;
const pattern6 = /^(https?:\/\/|data:image\/|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\p{Cc}]+$/u;
const pattern7 = /^[A-Z]{3}$/;
const pattern8 = /^[0-9]{3}$/;

/** Whether a value is of the shape of a report; `way` counts how far it has come. */
export function isReport(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 12;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "modelVersion":
        if (!(inner === "1.0.0")) return false;
        needed--;
        break;
      case "id":
        if (!(isReportId(inner))) return false;
        needed--;
        break;
      case "language":
        if (!(isLanguage(inner))) return false;
        needed--;
        break;
      case "masthead":
        if (!(isMasthead(inner, way))) return false;
        needed--;
        break;
      case "summary":
        if (!(isBlocks(inner, way))) return false;
        needed--;
        break;
      case "blocks":
        if (!(isBlocks(inner, way))) return false;
        needed--;
        break;
      case "sections":
        if (!(isSections(inner, way))) return false;
        needed--;
        break;
      case "annexes":
        if (!(isListOfAnnex(inner, way))) return false;
        needed--;
        break;
      case "footnotes":
        if (!(isListOfFootnote(inner, way))) return false;
        needed--;
        break;
      case "citations":
        if (!(isListOfCitation(inner, way))) return false;
        needed--;
        break;
      case "stateSubmissions":
        if (!(isListOfStateSubmission(inner, way))) return false;
        needed--;
        break;
      case "recommendations":
        if (!(isListOfRecommendation(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isReportId(value: unknown): boolean {
  return typeof value === "string" && value.length <= 128 && (pattern2.test(value) || pattern1.test(value)) && isWellFormed(value);
}

function isLanguage(value: unknown): boolean {
  return typeof value === "string" && pattern3.test(value) && isWellFormed(value);
}

function isMasthead(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 2;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "organ":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      case "body":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      case "symbol":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      case "distribution":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      case "date":
        if (inner !== undefined && !(isDate(inner))) return false;
        break;
      case "originalLanguage":
        if (inner !== undefined && !(isLanguage(inner))) return false;
        break;
      case "session":
        if (inner !== undefined && !(isSession(inner, way))) return false;
        break;
      case "agendaItems":
        if (!(isListOfAgendaItem(inner, way))) return false;
        needed--;
        break;
      case "title":
        if (!(isInlines(inner, way))) return false;
        needed--;
        break;
      case "subtitle":
        if (inner !== undefined && !(isFilledListOfInline(inner, way))) return false;
        break;
      case "lines":
        if (inner !== undefined && !(isFilledListOfInlines(inner, way))) return false;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isDate(value: unknown): boolean {
  return typeof value === "string" && pattern4.test(value) && isWellFormed(value);
}

function isSession(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 1;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "number":
        if (inner !== undefined && !(Number.isSafeInteger(inner) && (inner as number) >= 1)) return false;
        break;
      case "label":
        if (!(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        needed--;
        break;
      case "start":
        if (inner !== undefined && !(isDate(inner))) return false;
        break;
      case "end":
        if (inner !== undefined && !(isDate(inner))) return false;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isAgendaItem(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 1;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "number":
        if (!(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        needed--;
        break;
      case "title":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isInlines(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isInline(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isInline(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Unknown).type) {
    case "text": return isText(value, way);
    case "emphasis": return isEmphasis(value, way);
    case "strong": return isStrong(value, way);
    case "superscript": return isSuperscript(value, way);
    case "subscript": return isSubscript(value, way);
    case "link": return isLink(value, way);
    case "footnoteReference": return isFootnoteReference(value, way);
    case "break": return isBreak(value, way);
    default: return false;
  }
}

function isText(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 2;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "text")) return false;
        needed--;
        break;
      case "value":
        if (!(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isEmphasis(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 2;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "emphasis")) return false;
        needed--;
        break;
      case "children":
        if (!(isInlines(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isStrong(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 2;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "strong")) return false;
        needed--;
        break;
      case "children":
        if (!(isInlines(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isSuperscript(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 2;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "superscript")) return false;
        needed--;
        break;
      case "children":
        if (!(isInlines(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isSubscript(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 2;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "subscript")) return false;
        needed--;
        break;
      case "children":
        if (!(isInlines(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isLink(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 3;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "link")) return false;
        needed--;
        break;
      case "url":
        if (!(isUrl(inner))) return false;
        needed--;
        break;
      case "children":
        if (!(isInlines(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isUrl(value: unknown): boolean {
  return typeof value === "string" && pattern5.test(value) && isWellFormed(value);
}

function isFootnoteReference(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 2;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "footnoteReference")) return false;
        needed--;
        break;
      case "footnote":
        if (!(isId(inner))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isId(value: unknown): boolean {
  return typeof value === "string" && (pattern2.test(value) || pattern1.test(value)) && isWellFormed(value);
}

function isBreak(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 1;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "break")) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isBlocks(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isBlock(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isBlock(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Unknown).type) {
    case "paragraph": return isParagraph(value, way);
    case "table": return isTable(value, way);
    case "figure": return isFigure(value, way);
    case "quote": return isQuote(value, way);
    default: return false;
  }
}

function isParagraph(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 4;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "paragraph")) return false;
        needed--;
        break;
      case "id":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "number":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      case "content":
        if (!(isInlines(inner, way))) return false;
        needed--;
        break;
      case "points":
        if (!(isPoints(inner, way))) return false;
        needed--;
        break;
      case "closing":
        if (inner !== undefined && !(isFilledListOfInline(inner, way))) return false;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isPoints(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isPoint(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isPoint(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 5;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "point")) return false;
        needed--;
        break;
      case "id":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "label":
        if (!(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        needed--;
        break;
      case "content":
        if (!(isInlines(inner, way))) return false;
        needed--;
        break;
      case "points":
        if (!(isPoints(inner, way))) return false;
        needed--;
        break;
      case "closing":
        if (inner !== undefined && !(isFilledListOfInline(inner, way))) return false;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isTable(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 3;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "table")) return false;
        needed--;
        break;
      case "id":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "caption":
        if (inner !== undefined && !(isFilledListOfInline(inner, way))) return false;
        break;
      case "rows":
        if (!(isListOfTableRow(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isTableRow(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 1;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "cells":
        if (!(isListOfTableCell(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isTableCell(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 1;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "content":
        if (!(isInlines(inner, way))) return false;
        needed--;
        break;
      case "header":
        if (inner !== undefined && !(typeof inner === "boolean")) return false;
        break;
      case "columnSpan":
        if (inner !== undefined && !(Number.isSafeInteger(inner) && (inner as number) >= 1 && (inner as number) <= 1000)) return false;
        break;
      case "rowSpan":
        if (inner !== undefined && !(Number.isSafeInteger(inner) && (inner as number) >= 1 && (inner as number) <= 65534)) return false;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isFigure(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 2;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "figure")) return false;
        needed--;
        break;
      case "id":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "url":
        if (inner !== undefined && !(isPictureUrl(inner))) return false;
        break;
      case "description":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      case "caption":
        if (inner !== undefined && !(isFilledListOfInline(inner, way))) return false;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isPictureUrl(value: unknown): boolean {
  return typeof value === "string" && pattern6.test(value) && isWellFormed(value);
}

function isQuote(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 3;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "quote")) return false;
        needed--;
        break;
      case "id":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "blocks":
        if (!(isBlocks(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isSections(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isSection(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isSection(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 5;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "section")) return false;
        needed--;
        break;
      case "id":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "label":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      case "title":
        if (!(isInlines(inner, way))) return false;
        needed--;
        break;
      case "blocks":
        if (!(isBlocks(inner, way))) return false;
        needed--;
        break;
      case "sections":
        if (!(isSections(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isAnnex(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 5;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "annex")) return false;
        needed--;
        break;
      case "id":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "label":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      case "title":
        if (!(isInlines(inner, way))) return false;
        needed--;
        break;
      case "blocks":
        if (!(isBlocks(inner, way))) return false;
        needed--;
        break;
      case "sections":
        if (!(isSections(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isFootnote(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 4;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "footnote")) return false;
        needed--;
        break;
      case "id":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "label":
        if (!(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        needed--;
        break;
      case "content":
        if (!(isInlines(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isCitation(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 8;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "id":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "source":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "start":
        if (!(Number.isSafeInteger(inner) && (inner as number) >= 0)) return false;
        needed--;
        break;
      case "end":
        if (!(Number.isSafeInteger(inner) && (inner as number) >= 0)) return false;
        needed--;
        break;
      case "kind":
        if (!(isCitationKind(inner))) return false;
        needed--;
        break;
      case "target":
        if (inner !== undefined && !(isCitationTarget(inner, way))) return false;
        break;
      case "pinpoints":
        if (!(isListOfPinpoint(inner, way))) return false;
        needed--;
        break;
      case "relation":
        if (!(isCitationRelation(inner))) return false;
        needed--;
        break;
      case "resolution":
        if (!(isCitationResolution(inner))) return false;
        needed--;
        break;
      case "via":
        if (inner !== undefined && !(isId(inner))) return false;
        break;
      case "candidates":
        if (inner !== undefined && !(isFilledListOfId(inner, way))) return false;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isCitationKind(value: unknown): boolean {
  return value === "document" || value === "resolution" || value === "web" || value === "work" || value === "input";
}

function isCitationTarget(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 0;
  let keys = 0;
  for (const key in value) {
    keys++;
    const inner = (value as Unknown)[key];
    switch (key) {
      case "symbol":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      case "url":
        if (inner !== undefined && !(isUrl(inner))) return false;
        break;
      case "title":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0 && keys >= 1;
}

function isPinpoint(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 1;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "type":
        if (!(inner === "paragraph" || inner === "page" || inner === "annex" || inner === "objective" || inner === "volume" || inner === "issue" || inner === "chapter" || inner === "section" || inner === "article")) return false;
        needed--;
        break;
      case "from":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      case "to":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isCitationRelation(value: unknown): boolean {
  return value === "cites" || value === "see" || value === "see-also";
}

function isCitationResolution(value: unknown): boolean {
  return value === "direct" || value === "ibid" || value === "short-title" || value === "ambiguous" || value === "unresolved";
}

function isStateSubmission(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 4;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "id":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "state":
        if (!(isStateReference(inner, way))) return false;
        needed--;
        break;
      case "section":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "paragraphs":
        if (!(isListOfId(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isStateReference(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 2;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "name":
        if (!(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        needed--;
        break;
      case "iso3":
        if (inner !== undefined && !(typeof inner === "string" && pattern7.test(inner) && isWellFormed(inner))) return false;
        break;
      case "m49":
        if (!(typeof inner === "string" && pattern8.test(inner) && isWellFormed(inner))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isRecommendation(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 4;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "id":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "label":
        if (!(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        needed--;
        break;
      case "paragraph":
        if (!(isId(inner))) return false;
        needed--;
        break;
      case "point":
        if (inner !== undefined && !(isId(inner))) return false;
        break;
      case "actor":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      case "acts":
        if (!(isListOfAct(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isAct(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 6;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "verb":
        if (!(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        needed--;
        break;
      case "printed":
        if (!(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        needed--;
        break;
      case "adverb":
        if (inner !== undefined && !(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        break;
      case "directive":
        if (!(typeof inner === "boolean")) return false;
        needed--;
        break;
      case "start":
        if (!(Number.isSafeInteger(inner) && (inner as number) >= 0)) return false;
        needed--;
        break;
      case "end":
        if (!(Number.isSafeInteger(inner) && (inner as number) >= 0)) return false;
        needed--;
        break;
      case "addressees":
        if (!(isListOfAddressee(inner, way))) return false;
        needed--;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isAddressee(value: unknown, way: Way): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
  let needed = 2;
  for (const key in value) {
    const inner = (value as Unknown)[key];
    switch (key) {
      case "printed":
        if (!(typeof inner === "string" && inner.length >= 1 && isWellFormed(inner))) return false;
        needed--;
        break;
      case "kind":
        if (!(isAddresseeKind(inner))) return false;
        needed--;
        break;
      case "states":
        if (inner !== undefined && !(isFilledListOfStringAZ3(inner, way))) return false;
        break;
      default: return false;
    }
  }
  way.depth--;
  return needed === 0;
}

function isAddresseeKind(value: unknown): boolean {
  return value === "states" || value === "state" || value === "states-parties" || value === "un-entity" || value === "civil-society" || value === "private" || value === "other";
}

function isListOfAnnex(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isAnnex(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isListOfFootnote(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isFootnote(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isListOfCitation(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isCitation(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isListOfStateSubmission(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isStateSubmission(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isListOfRecommendation(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isRecommendation(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isListOfAgendaItem(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isAgendaItem(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isFilledListOfInline(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way) || value.length < 1) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isInline(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isFilledListOfInlines(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way) || value.length < 1) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isInlines(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isListOfTableRow(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isTableRow(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isListOfTableCell(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isTableCell(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isListOfPinpoint(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isPinpoint(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isFilledListOfId(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way) || value.length < 1) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isId(inner))) return false;
  }
  way.depth--;
  return true;
}

function isListOfId(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isId(inner))) return false;
  }
  way.depth--;
  return true;
}

function isListOfAct(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isAct(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isListOfAddressee(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way)) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(isAddressee(inner, way))) return false;
  }
  way.depth--;
  return true;
}

function isFilledListOfStringAZ3(value: unknown, way: Way): boolean {
  if (!Array.isArray(value) || !enter(way) || value.length < 1) return false;
  for (let at = 0; at < value.length; at++) {
    const inner: unknown = value[at];
    if (!(typeof inner === "string" && pattern7.test(inner) && isWellFormed(inner))) return false;
  }
  way.depth--;
  return true;
}
