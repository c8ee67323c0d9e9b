/** The words by which a report in one language is read. Patterns see single lines, white space folded. */
export interface Lexicon {
  /** BCP 47 code. */
  readonly language: string;
  /** Words so common that a text's language shows in them. */
  readonly commonWords: readonly string[];
  /** Principal organs, as a masthead prints them. */
  readonly organs: readonly string[];
  /** Line of the distribution; group 1 = the kind. */
  readonly distribution: RegExp;
  /** Line of the original language; group 1 = the language's name. */
  readonly original: RegExp;
  /** Names of the six languages, in this one, lower case. */
  readonly languageNames: Readonly<Record<string, string>>;
  /** Name of a session. */
  readonly session: RegExp;
  /** Number of a session from its name. */
  readonly sessionNumber: (label: string) => number | undefined;
  /** Line of the agenda items; group 1 = the numbers. */
  readonly agendaItem: RegExp;
  /** Month names, lower case, January first; each with all its spellings. */
  readonly months: readonly (readonly string[])[];
  /** Opening of a line that says what the document is and who wrote it. */
  readonly authorLine: RegExp;
  /** Opening of a table's or a figure's caption. */
  readonly caption: RegExp;
  /** Words that the name of a body holds. */
  readonly bodyName: RegExp;
  readonly summary: RegExp;
  readonly contents: RegExp;
  /** Heading of an introduction that carries no label. */
  readonly introduction: RegExp;
  /** Words by which a sentence recommends. */
  readonly recommends: RegExp;
  /** Heading of an annex; group 1 = its label, group 2 = a title on the same line. */
  readonly annex: RegExp;
  /** Title of a chapter of recommendations. */
  readonly recommendations: RegExp;
  /** Title of a chapter that summarizes what States reported. */
  readonly submissions: RegExp;
}
