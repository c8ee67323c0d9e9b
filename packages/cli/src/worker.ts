import { parentPort, workerData } from "node:worker_threads";
import type { Job } from "./conversion/job.ts";
import { type Prepared, prepare } from "./conversion/prepare.ts";
import { exitCodeOfThrown } from "./exit.ts";
import type { Input } from "./input/input.ts";
import type { Answer } from "./threads/message.ts";

/** A thread of a run: it answers inputs in their order with what it made of each. */
const job = workerData as Job;
const encoder = new TextEncoder();

/** The next input waits until the last one is answered: two at once would need the memory of two. */
let last = Promise.resolve();

parentPort?.on("message", (input: Input) => {
  last = last.then(async () => {
    const answer = await answerTo(input);
    parentPort?.postMessage(answer, buffersOf(answer));
  });
});

async function answerTo(input: Input): Promise<Answer> {
  try {
    return { kind: "prepared", prepared: encoded(await prepare(input, job)) };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { kind: exitCodeOfThrown(thrown) === undefined ? "fault" : "misuse", message };
  }
}

/** Texts as bytes, which go from thread to thread without being copied, and to disk as they are. */
function encoded(prepared: Prepared): Prepared {
  const outputs = prepared.outputs.map(({ format, files }) => ({
    format,
    files: files.map((file) => ({
      ...file,
      content: typeof file.content === "string" ? encoder.encode(file.content) : file.content,
    })),
  }));
  return { ...prepared, outputs };
}

function buffersOf(answer: Answer): readonly ArrayBuffer[] {
  if (answer.kind !== "prepared") return [];
  const contents = answer.prepared.outputs.flatMap(({ files }) => files.map(({ content }) => content));
  const buffers = contents.flatMap((content) =>
    typeof content !== "string" && content.buffer instanceof ArrayBuffer ? [content.buffer] : [],
  );
  return [...new Set(buffers)];
}
