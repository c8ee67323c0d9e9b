import type { Diagnostic } from "@rapporteur/core";
import type { Input } from "../input/input.ts";
import type { Entry } from "../journal/entry.ts";
import type { Journal } from "../journal/journal.ts";
import { resume } from "../journal/resume.ts";
import { sayWhenInterrupted } from "../output/temporary-files.ts";
import type { Progress } from "../screen/progress.ts";
import { counted } from "../words/counted.ts";
import { severityTally } from "../words/severity-tally.ts";
import { type Conversion, finish } from "./finish.ts";
import type { Job } from "./job.ts";
import type { Plan } from "./plan.ts";
import { prepareAll } from "./prepare-all.ts";
import { mostNamed, type RunTotals } from "./summary.ts";

/** How a run over all inputs is done, and to whom it is told. */
export interface Run {
  readonly threads: number;
  /** Where the run notes what is done, if it can be gone on with. */
  readonly journal: Journal | undefined;
  readonly bar: Progress;
  readonly print: (diagnostics: readonly Diagnostic[], file: string) => void;
  readonly tell: (conversion: Conversion) => void;
  /** Prints a line about the run itself. */
  readonly note: (words: string) => void;
}

/**
 * Converts all inputs in their order and gives what became of the whole run. With a journal, inputs that an interrupted
 * run has done are passed over and counted.
 */
export async function convertAll(
  inputs: AsyncGenerator<Input>,
  job: Job,
  plan: Plan,
  { threads, journal, bar, print, tell, note }: Run,
): Promise<RunTotals> {
  const totals = totalsOf();
  let claimed: string | undefined;
  const claiming: Plan = {
    ...plan,
    claim: (wanted) => {
      claimed = wanted;
      return plan.claim(wanted);
    },
  };
  const rest = journal
    ? resume(inputs, journal, {
        streamed: (await plan.stream?.left()) ?? 0,
        take: (entry) => {
          if (entry.claimed !== undefined) plan.claim(entry.claimed);
          totals.add(entry);
        },
        start: async (done, stream) => {
          if (done === 0) return;
          plan.stream?.goOn(stream);
          bar.skip(done);
          note(
            `An interrupted run of this command has done ${counted(done, "input")}; this one goes on there.`,
          );
        },
      })
    : undefined;
  if (journal) {
    const words = () =>
      `\nInterrupted after ${counted(totals.inputs(), "input")}. The same command goes on there.\n`;
    sayWhenInterrupted(words);
  }
  let isWhole = false;
  let isFull = false;
  try {
    for await (const { input, prepared } of prepareAll(rest?.inputs ?? inputs, job, threads)) {
      claimed = undefined;
      const conversion = await finish(input, prepared, claiming);
      bar.clear();
      print(conversion.diagnostics, input.name);
      tell(conversion);
      const entry = entryOf(conversion, rest?.nextStamp() ?? "", claimed, plan.stream?.length());
      totals.add(entry);
      // What could not be written is to be written when there is room again.
      isFull ||= conversion.diagnostics.some(({ code }) => code === "cli/disk-full");
      if (isFull) journal?.stop();
      else await journal?.add(entry);
      bar.step(input.name);
    }
    bar.clear();
    const end = await plan.stream?.close();
    print(end?.diagnostics ?? [], "");
    isWhole = true;
    return totals.whole(end);
  } finally {
    sayWhenInterrupted(undefined);
    await journal?.close({ remove: (isWhole && !isFull) || totals.inputs() === 0 });
  }
}

/** What a journal keeps of a conversion. */
function entryOf(
  { input, report, written, diagnostics }: Conversion,
  stamp: string,
  claimed: string | undefined,
  stream: number | undefined,
): Entry {
  const reason = diagnostics.find(({ severity }) => severity === "error")?.code ?? "";
  return {
    input: input.name,
    stamp,
    claimed,
    written: written.map(({ path, bytes, files }) => [path, bytes, files]),
    severities: severityTally(diagnostics),
    failed: report ? undefined : reason,
    stream,
  };
}

/** Counts what became of inputs. */
function totalsOf() {
  const severities = { info: 0, warning: 0, error: 0 };
  const failed: (readonly [string, string])[] = [];
  let [inputs, read, files] = [0, 0, 0];
  const addSeverities = (more: Entry["severities"]): void => {
    for (const severity of ["info", "warning", "error"] as const) severities[severity] += more[severity];
  };
  return {
    inputs: () => inputs,
    add: (entry: Entry): void => {
      addSeverities(entry.severities);
      inputs++;
      for (const [, , count] of entry.written) files += count;
      if (entry.failed === undefined) read++;
      else if (failed.length < mostNamed) failed.push([entry.input, entry.failed]);
    },
    whole: (end: Awaited<ReturnType<NonNullable<Plan["stream"]>["close"]>> | undefined): RunTotals => {
      addSeverities(severityTally(end?.diagnostics ?? []));
      if (end?.written) files++;
      return { inputs, read, files, severities, failed, stream: end?.written };
    },
  };
}
