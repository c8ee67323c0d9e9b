import { createReadStream } from "node:fs";
import { cliDiagnostics } from "../diagnostics.ts";
import { formatOfInput } from "../formats/format-of-input.ts";
import type { Format } from "../formats/table.ts";
import { type Input, standardInput } from "./input.ts";
import { inputProblem } from "./input-problem.ts";
import { linesOf } from "./lines-of.ts";
import { inputLimit, readBytes } from "./read-bytes.ts";

/** Whether an input holds any number of reports, one a line. */
export function isStream(input: Input, from?: Format): boolean {
  return (from ?? formatOfInput(input))?.stream === true;
}

/**
 * The inputs one by one, ready to be sent to a thread: a file of many reports gives one for each of its lines, and
 * standard input comes with what it holds.
 */
export async function* eachInput(inputs: readonly Input[], from?: Format): AsyncGenerator<Input> {
  for (const input of inputs) {
    if (input.problem === undefined && isStream(input, from)) yield* eachLine(input);
    else if (input === standardInput && (from ?? formatOfInput(input)) !== undefined) {
      const bytes = await readBytes(input);
      yield bytes.ok ? { ...input, content: bytes.value } : { ...input, problem: bytes.diagnostics[0] };
    } else yield input;
  }
}

async function* eachLine({ name, path }: Input): AsyncGenerator<Input> {
  const stream = path === undefined ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
  try {
    for await (const { number, bytes } of linesOf(stream, inputLimit * 1024 * 1024)) {
      const line: Input = { name: `${name}:${number}`, format: "ndjson", line: { file: name, number } };
      if (bytes) yield { ...line, content: bytes };
      else yield { ...line, problem: tooLarge(line.name) };
    }
  } catch (thrown) {
    yield { name, problem: inputProblem(thrown, name) };
  }
}

function tooLarge(path: string) {
  return cliDiagnostics.report("input-too-large", { data: { path, limit: inputLimit } });
}
