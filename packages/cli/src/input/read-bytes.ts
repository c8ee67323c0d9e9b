import { createReadStream } from "node:fs";
import { fail, type Outcome, succeed } from "@rapporteur/core";
import { cliDiagnostics } from "../diagnostics.ts";
import type { Input } from "./input.ts";
import { inputProblem } from "./input-problem.ts";

/** Largest input, in MiB: a device that never ends must end somewhere. */
export const inputLimit = 256;

/** All bytes of an input. What cannot be read, or is larger than 256 MiB, is a failure with the reason. */
export async function readBytes(input: Input): Promise<Outcome<Uint8Array>> {
  if (input.problem) return fail(input.problem);
  if (input.content) return succeed(input.content);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    const stream = input.path === undefined ? process.stdin : createReadStream(input.path);
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > inputLimit * 1024 * 1024) {
        return fail(
          cliDiagnostics.report("input-too-large", { data: { path: input.name, limit: inputLimit } }),
        );
      }
    }
  } catch (thrown) {
    return fail(inputProblem(thrown, input.name));
  }
  return succeed(Buffer.concat(chunks, length));
}
