/** A small sound report as OCR prints one: three chapters, six paragraphs, two notes, one State, one recommendation. */
export const smallReport = `# General Assembly

Distr.: General
3 August 2023

Original: English

## Human Rights Council

### Fifty-fourth session

11 September–6 October 2023

Agenda item 3

## Rights of travellers

### Report of the Secretary-General

## I. Introduction

1. The present report is submitted pursuant to resolution 35/17.<sup>1</sup>

2. It has three chapters.

<sup>1</sup> See A/HRC/36/39.

## II. Summary of information received from States

### A. Argentina

3. The Government reported on its efforts.

4. It has ratified the treaty.<sup>2</sup>

<sup>2</sup> A/HRC/38/41, para. 31.

## III. Conclusions and recommendations

5. Travellers have rights.

6. The Secretary-General:

(a) Calls upon States to respect them.
`;

/** A sound report with one piece of its text exchanged; the piece must be there. */
export function smallReportWith(piece: string, replacement: string): string {
  if (!smallReport.includes(piece)) throw new Error(`The small report has no "${piece}".`);
  return smallReport.replace(piece, replacement);
}
