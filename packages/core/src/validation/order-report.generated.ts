// Made by `npm run schema` from the JSON Schema of the model; changes made by hand are lost.

import type { Report } from "../model/report.ts";

/** Of a shape that has been tested. */
type Shaped = any;

/** Copies a value of the shape of a report, its keys in the order of the model. */
export function orderReport(value: Report): Report {
  const copy: Record<string, unknown> = {};
  copy.modelVersion = value.modelVersion;
  copy.id = value.id;
  copy.language = value.language;
  copy.masthead = orderMasthead(value.masthead);
  copy.summary = orderBlocks(value.summary);
  copy.blocks = orderBlocks(value.blocks);
  copy.sections = orderSections(value.sections);
  copy.annexes = orderListOfAnnex(value.annexes);
  copy.footnotes = orderListOfFootnote(value.footnotes);
  copy.citations = orderListOfCitation(value.citations);
  copy.stateSubmissions = orderListOfStateSubmission(value.stateSubmissions);
  copy.recommendations = orderListOfRecommendation(value.recommendations);
  return copy as unknown as Report;
}

function orderMasthead(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  if (value.organ !== undefined) copy.organ = value.organ;
  if (value.body !== undefined) copy.body = value.body;
  if (value.symbol !== undefined) copy.symbol = value.symbol;
  if (value.distribution !== undefined) copy.distribution = value.distribution;
  if (value.date !== undefined) copy.date = value.date;
  if (value.originalLanguage !== undefined) copy.originalLanguage = value.originalLanguage;
  if (value.session !== undefined) copy.session = orderSession(value.session);
  copy.agendaItems = orderListOfAgendaItem(value.agendaItems);
  copy.title = orderInlines(value.title);
  if (value.subtitle !== undefined) copy.subtitle = orderFilledListOfInline(value.subtitle);
  if (value.lines !== undefined) copy.lines = orderFilledListOfInlines(value.lines);
  return copy;
}

function orderSession(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  if (value.number !== undefined) copy.number = value.number;
  copy.label = value.label;
  if (value.start !== undefined) copy.start = value.start;
  if (value.end !== undefined) copy.end = value.end;
  return copy;
}

function orderAgendaItem(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.number = value.number;
  if (value.title !== undefined) copy.title = value.title;
  return copy;
}

function orderInlines(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderInline(value));
}

function orderInline(value: Shaped): Shaped {
  switch (value.type) {
    case "text": return orderText(value);
    case "emphasis": return orderEmphasis(value);
    case "strong": return orderStrong(value);
    case "superscript": return orderSuperscript(value);
    case "subscript": return orderSubscript(value);
    case "link": return orderLink(value);
    case "footnoteReference": return orderFootnoteReference(value);
    case "break": return orderBreak(value);
    default: return value;
  }
}

function orderText(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.value = value.value;
  return copy;
}

function orderEmphasis(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.children = orderInlines(value.children);
  return copy;
}

function orderStrong(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.children = orderInlines(value.children);
  return copy;
}

function orderSuperscript(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.children = orderInlines(value.children);
  return copy;
}

function orderSubscript(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.children = orderInlines(value.children);
  return copy;
}

function orderLink(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.url = value.url;
  copy.children = orderInlines(value.children);
  return copy;
}

function orderFootnoteReference(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.footnote = value.footnote;
  return copy;
}

function orderBreak(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  return copy;
}

function orderBlocks(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderBlock(value));
}

function orderBlock(value: Shaped): Shaped {
  switch (value.type) {
    case "paragraph": return orderParagraph(value);
    case "table": return orderTable(value);
    case "figure": return orderFigure(value);
    case "quote": return orderQuote(value);
    default: return value;
  }
}

function orderParagraph(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.id = value.id;
  if (value.number !== undefined) copy.number = value.number;
  copy.content = orderInlines(value.content);
  copy.points = orderPoints(value.points);
  if (value.closing !== undefined) copy.closing = orderFilledListOfInline(value.closing);
  return copy;
}

function orderPoints(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderPoint(value));
}

function orderPoint(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.id = value.id;
  copy.label = value.label;
  copy.content = orderInlines(value.content);
  copy.points = orderPoints(value.points);
  if (value.closing !== undefined) copy.closing = orderFilledListOfInline(value.closing);
  return copy;
}

function orderTable(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.id = value.id;
  if (value.caption !== undefined) copy.caption = orderFilledListOfInline(value.caption);
  copy.rows = orderListOfTableRow(value.rows);
  return copy;
}

function orderTableRow(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.cells = orderListOfTableCell(value.cells);
  return copy;
}

function orderTableCell(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.content = orderInlines(value.content);
  if (value.header !== undefined) copy.header = value.header;
  if (value.columnSpan !== undefined) copy.columnSpan = value.columnSpan;
  if (value.rowSpan !== undefined) copy.rowSpan = value.rowSpan;
  return copy;
}

function orderFigure(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.id = value.id;
  if (value.url !== undefined) copy.url = value.url;
  if (value.description !== undefined) copy.description = value.description;
  if (value.caption !== undefined) copy.caption = orderFilledListOfInline(value.caption);
  return copy;
}

function orderQuote(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.id = value.id;
  copy.blocks = orderBlocks(value.blocks);
  return copy;
}

function orderSections(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderSection(value));
}

function orderSection(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.id = value.id;
  if (value.label !== undefined) copy.label = value.label;
  copy.title = orderInlines(value.title);
  copy.blocks = orderBlocks(value.blocks);
  copy.sections = orderSections(value.sections);
  return copy;
}

function orderAnnex(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.id = value.id;
  if (value.label !== undefined) copy.label = value.label;
  copy.title = orderInlines(value.title);
  copy.blocks = orderBlocks(value.blocks);
  copy.sections = orderSections(value.sections);
  return copy;
}

function orderFootnote(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  copy.id = value.id;
  copy.label = value.label;
  copy.content = orderInlines(value.content);
  return copy;
}

function orderCitation(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.id = value.id;
  copy.source = value.source;
  copy.start = value.start;
  copy.end = value.end;
  copy.kind = value.kind;
  if (value.target !== undefined) copy.target = orderCitationTarget(value.target);
  copy.pinpoints = orderListOfPinpoint(value.pinpoints);
  copy.relation = value.relation;
  copy.resolution = value.resolution;
  if (value.via !== undefined) copy.via = value.via;
  if (value.candidates !== undefined) copy.candidates = [...value.candidates];
  return copy;
}

function orderCitationTarget(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  if (value.symbol !== undefined) copy.symbol = value.symbol;
  if (value.url !== undefined) copy.url = value.url;
  if (value.title !== undefined) copy.title = value.title;
  return copy;
}

function orderPinpoint(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.type = value.type;
  if (value.from !== undefined) copy.from = value.from;
  if (value.to !== undefined) copy.to = value.to;
  return copy;
}

function orderStateSubmission(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.id = value.id;
  copy.state = orderStateReference(value.state);
  copy.section = value.section;
  copy.paragraphs = [...value.paragraphs];
  return copy;
}

function orderStateReference(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.name = value.name;
  if (value.iso3 !== undefined) copy.iso3 = value.iso3;
  copy.m49 = value.m49;
  return copy;
}

function orderRecommendation(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.id = value.id;
  copy.label = value.label;
  copy.paragraph = value.paragraph;
  if (value.point !== undefined) copy.point = value.point;
  if (value.actor !== undefined) copy.actor = value.actor;
  copy.acts = orderListOfAct(value.acts);
  return copy;
}

function orderAct(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.verb = value.verb;
  copy.printed = value.printed;
  if (value.adverb !== undefined) copy.adverb = value.adverb;
  copy.directive = value.directive;
  copy.start = value.start;
  copy.end = value.end;
  copy.addressees = orderListOfAddressee(value.addressees);
  return copy;
}

function orderAddressee(value: Shaped): Shaped {
  const copy: Record<string, unknown> = {};
  copy.printed = value.printed;
  copy.kind = value.kind;
  if (value.states !== undefined) copy.states = [...value.states];
  return copy;
}

function orderListOfAnnex(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderAnnex(value));
}

function orderListOfFootnote(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderFootnote(value));
}

function orderListOfCitation(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderCitation(value));
}

function orderListOfStateSubmission(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderStateSubmission(value));
}

function orderListOfRecommendation(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderRecommendation(value));
}

function orderListOfAgendaItem(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderAgendaItem(value));
}

function orderFilledListOfInline(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderInline(value));
}

function orderFilledListOfInlines(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderInlines(value));
}

function orderListOfTableRow(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderTableRow(value));
}

function orderListOfTableCell(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderTableCell(value));
}

function orderListOfPinpoint(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderPinpoint(value));
}

function orderListOfAct(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderAct(value));
}

function orderListOfAddressee(list: readonly Shaped[]): readonly Shaped[] {
  return list.map((value) => orderAddressee(value));
}
