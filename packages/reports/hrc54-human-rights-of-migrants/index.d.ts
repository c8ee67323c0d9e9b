import type { Citation, Footnote, Paragraph, Point, Recommendation, Report, Section, StateSubmission } from "@rapporteur/core";

/** The report, frozen all through: Human rights of migrants. */
declare const report: Report;
export default report;

/** Numbers of the paragraphs, as printed; those of annexes with the annex before them. */
export type ParagraphNumber =
  | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16"
  | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31"
  | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46"
  | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55" | "56" | "57" | "58" | "59" | "60" | "61"
  | "62" | "63" | "64" | "65" | "66" | "67" | "68" | "69" | "70" | "71" | "72" | "73" | "74" | "75" | "76"
  | "77" | "78" | "79" | "80" | "81" | "82" | "83";

/** The paragraph with this number. Anything else throws a `RangeError`. For example `paragraph("1")`. */
export declare function paragraph(number: ParagraphNumber): Paragraph;

/** Points of paragraphs, as they are cited. */
export type PointLabel =
  | "83 (a)" | "83 (b)" | "83 (c)" | "83 (d)" | "83 (e)" | "83 (f)" | "83 (g)" | "83 (h)" | "83 (i)"
  | "83 (j)" | "83 (k)" | "83 (l)" | "83 (m)";

/** The point cited so. Anything else throws a `RangeError`. For example `point("83 (a)")`. */
export declare function point(label: PointLabel): Point;

/** Chapters and their parts, as they are cited; one without a label goes by its id. */
export type SectionLabel =
  | "I" | "II" | "III" | "III.A" | "III.B" | "III.C" | "III.D" | "III.E" | "III.F" | "III.G" | "IV" | "IV.A"
  | "IV.B" | "IV.C" | "IV.D" | "IV.E" | "IV.F" | "IV.G" | "IV.H" | "IV.I" | "IV.J" | "IV.K" | "IV.L" | "IV.M"
  | "IV.N" | "IV.O" | "IV.P" | "IV.Q" | "V" | "V.A" | "V.B";

/** The chapter, or part of one, cited so. Anything else throws a `RangeError`. For example `section("I")`. */
export declare function section(label: SectionLabel): Section;

/** Marks of the footnotes, as printed; those of annexes with the annex before them. */
export type FootnoteLabel =
  | "*" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16"
  | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31"
  | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46"
  | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55" | "56" | "57" | "58" | "59" | "60" | "61"
  | "62" | "63" | "64" | "65" | "66" | "67" | "68" | "69" | "70" | "71" | "72" | "73" | "74" | "75" | "76"
  | "77" | "78";

/** The footnote with this mark. Anything else throws a `RangeError`. For example `footnote("*")`. */
export declare function footnote(label: FootnoteLabel): Footnote;

/** ISO 3166-1 alpha-3 codes of the States that reported; M49 codes where there is none. */
export type StateCode =
  | "ARG" | "AZE" | "CHL" | "ECU" | "SLV" | "GRC" | "GUY" | "ITA" | "MUS" | "MEX" | "PRY" | "POL" | "ROU"
  | "RUS" | "SRB" | "LKA" | "URY";

/** What this State reported. Anything else throws a `RangeError`. For example `state("ARG")`. */
export declare function state(code: StateCode): StateSubmission;

/** Recommendations, as they are cited. */
export type RecommendationLabel =
  | "83 (a)" | "83 (b)" | "83 (c)" | "83 (d)" | "83 (e)" | "83 (f)" | "83 (g)" | "83 (h)" | "83 (i)"
  | "83 (j)" | "83 (k)" | "83 (l)" | "83 (m)";

/** The recommendation cited so. Anything else throws a `RangeError`. For example `recommendation("83 (a)")`. */
export declare function recommendation(label: RecommendationLabel): Recommendation;

/** Ids of the citations: the note or paragraph that cites, and which of its citations it is. */
export type CitationId =
  | "cite-summary-1-1" | "cite-para-1-1" | "cite-para-2-1" | "cite-para-3-1" | "cite-para-6-1"
  | "cite-para-7-1" | "cite-para-8-1" | "cite-para-9-1" | "cite-para-13-1" | "cite-para-19-1"
  | "cite-para-26-1" | "cite-para-30-1" | "cite-para-36-1" | "cite-para-39-1" | "cite-sec-IV-1" | "cite-1-1"
  | "cite-2-1" | "cite-2-2" | "cite-3-1" | "cite-4-1" | "cite-4-2" | "cite-5-1" | "cite-5-2" | "cite-6-1"
  | "cite-6-2" | "cite-7-1" | "cite-8-1" | "cite-9-1" | "cite-9-2" | "cite-10-1" | "cite-11-1" | "cite-12-1"
  | "cite-12-2" | "cite-13-1" | "cite-14-1" | "cite-15-1" | "cite-16-1" | "cite-17-1" | "cite-17-2"
  | "cite-17-3" | "cite-18-1" | "cite-19-1" | "cite-19-2" | "cite-19-3" | "cite-20-1" | "cite-21-1"
  | "cite-22-1" | "cite-23-1" | "cite-24-1" | "cite-25-1" | "cite-26-1" | "cite-27-1" | "cite-28-1"
  | "cite-29-1" | "cite-30-1" | "cite-31-1" | "cite-32-1" | "cite-33-1" | "cite-34-1" | "cite-34-2"
  | "cite-35-1" | "cite-36-1" | "cite-37-1" | "cite-37-2" | "cite-38-1" | "cite-38-2" | "cite-39-1"
  | "cite-40-1" | "cite-40-2" | "cite-41-1" | "cite-41-2" | "cite-42-1" | "cite-43-1" | "cite-43-2"
  | "cite-44-1" | "cite-45-1" | "cite-46-1" | "cite-46-2" | "cite-47-1" | "cite-48-1" | "cite-49-1"
  | "cite-49-2" | "cite-49-3" | "cite-50-1" | "cite-51-1" | "cite-52-1" | "cite-53-1" | "cite-54-1"
  | "cite-54-2" | "cite-54-3" | "cite-54-4" | "cite-55-1" | "cite-55-2" | "cite-55-3" | "cite-56-1"
  | "cite-57-1" | "cite-57-2" | "cite-58-1" | "cite-59-1" | "cite-59-2" | "cite-59-3" | "cite-60-1"
  | "cite-61-1" | "cite-61-2" | "cite-62-1" | "cite-62-2" | "cite-62-3" | "cite-62-4" | "cite-63-1"
  | "cite-63-2" | "cite-63-3" | "cite-64-1" | "cite-65-1" | "cite-66-1" | "cite-67-1" | "cite-67-2"
  | "cite-67-3" | "cite-67-4" | "cite-68-1" | "cite-68-2" | "cite-68-3" | "cite-69-1" | "cite-69-2"
  | "cite-70-1" | "cite-71-1" | "cite-72-1" | "cite-73-1" | "cite-73-2" | "cite-74-1" | "cite-75-1"
  | "cite-76-1" | "cite-76-2" | "cite-76-3" | "cite-76-4" | "cite-77-1" | "cite-78-1" | "cite-78-2";

/** The citation with this id. Anything else throws a `RangeError`. For example `citation("cite-summary-1-1")`. */
export declare function citation(id: CitationId): Citation;
