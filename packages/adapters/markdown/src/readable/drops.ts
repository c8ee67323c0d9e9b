/** A field of the model that the readable profile leaves out, and why. Lists are written `[]`. */
export interface Drop {
  readonly field: string;
  readonly because: string;
}

/** All that the readable profile leaves out. What is not named here stands in the text. */
export const readableDrops: readonly Drop[] = [
  { field: "modelVersion", because: "it is for programs" },
  { field: "id", because: "it is the name of the file" },
  { field: "language", because: "it shows" },
  { field: "masthead.session.number", because: "the printed name of the session holds it" },
  {
    field: "citations[]",
    because: "the words that cite stand in the text; what they lead to is for programs",
  },
  { field: "stateSubmissions[].id", because: "it is for programs" },
  { field: "stateSubmissions[].state.m49", because: "name and ISO code are enough for people" },
  { field: "recommendations[].id", because: "it is for programs" },
  { field: "recommendations[].acts[].verb", because: "the verb stands there as printed" },
  { field: "recommendations[].acts[].adverb", because: "it is part of the verb as printed" },
  { field: "recommendations[].acts[].directive", because: "the verb says it" },
  { field: "recommendations[].acts[].start", because: "offsets are for programs" },
  { field: "recommendations[].acts[].end", because: "offsets are for programs" },
  { field: "recommendations[].acts[].addressees[].kind", because: "it is for programs" },
  { field: "recommendations[].acts[].addressees[].states[]", because: "those asked stand there as printed" },
];
