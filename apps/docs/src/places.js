/** Where the page of diagnostics is kept. */
export const diagnosticsFile = new URL("../reference/diagnostics.md", import.meta.url);

/** Where the page of what is said to damage is kept. */
export const damageFile = new URL("../reference/damage.md", import.meta.url);

/** The real report that damage is done to. */
export const realReport = new URL(
  "../../../packages/reports/hrc54-human-rights-of-migrants/source/report.md",
  import.meta.url,
);
