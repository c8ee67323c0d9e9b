import type { Job } from "../conversion/job.ts";
import type { Made } from "../conversion/made.ts";
import type { Prepared } from "../conversion/prepare.ts";
import { cliDiagnostics } from "../diagnostics.ts";
import { misuse } from "../exit.ts";
import { formatOfInput } from "../formats/format-of-input.ts";
import type { Input } from "../input/input.ts";
import type { Answer } from "./message.ts";
import { startPool } from "./pool.ts";

/**
 * So many inputs a thread are under way: while one takes long, the others can go this far ahead of it, and no further,
 * so that memory does not grow with the number of inputs.
 */
const ahead = 4;

/** Makes what the job asks for of each input in so many threads, and gives it in the order of the inputs. */
export async function* prepareInThreads(
  inputs: AsyncIterable<Input>,
  job: Job,
  threads: number,
): AsyncGenerator<Made> {
  const pool = startPool(threads, job);
  const underWay: { readonly input: Input; readonly answer: Promise<Answer> }[] = [];
  try {
    for await (const input of inputs) {
      // What it holds goes to the thread, and is not needed here any more.
      const { content, ...rest } = input;
      underWay.push({ input: rest, answer: pool.run(content ? { ...rest, content } : rest) });
      const oldest = underWay.length < ahead * threads ? undefined : underWay.shift();
      if (oldest) yield { input: oldest.input, prepared: preparedOf(await oldest.answer, oldest.input, job) };
    }
    for (const { input, answer } of underWay) {
      yield { input, prepared: preparedOf(await answer, input, job) };
    }
  } finally {
    await pool.close();
  }
}

function preparedOf(answer: Answer, input: Input, job: Job): Prepared {
  if (answer.kind === "prepared") return answer.prepared;
  if (answer.kind === "misuse") throw misuse(answer.message.replace(/^error: /, ""));
  const format = job.from ?? formatOfInput(input)?.id ?? "json";
  const data = { format, path: input.name, reason: answer.message };
  return { outputs: [], diagnostics: [cliDiagnostics.report("format-failed", { data })] };
}
