/** What one State reported: the section that summarizes it and the paragraphs in it. */
export interface StateSubmission {
  readonly id: string;
  readonly state: StateReference;
  readonly section: string;
  readonly paragraphs: readonly string[];
}

/** A State by its official name, its ISO 3166-1 alpha-3 code and its M49 code. */
export interface StateReference {
  readonly name: string;
  readonly iso3?: string | undefined;
  readonly m49: string;
}
