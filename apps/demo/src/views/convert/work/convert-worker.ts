import "./without-eval.ts";
import type { Report, Source } from "@rapporteur/core";
import { zipSync } from "fflate";
import { detectFormat } from "../source/detect-format.ts";
import { unpack } from "../source/unpack.ts";
import { loadAdapter } from "./load-adapter.ts";
import type { Answers, Message, ReadAnswer, Request, WriteAnswer } from "./messages.ts";

// The work that would hold up the page: reading, writing, packing. One request at a time; a new worker stops an old one.

let last: Report | undefined;

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  perform(data).then(
    (answer) => say({ kind: "answer", answer }),
    (error: unknown) =>
      say({ kind: "broken", message: error instanceof Error ? error.message : String(error) }),
  );
});

function say(message: Message): void {
  postMessage(message);
}

function perform(request: Request): Promise<Answers[keyof Answers]> {
  if (request.kind === "read") return read(request);
  if (request.kind === "write") return write(request);
  return Promise.resolve(zip(request));
}

async function read({ files }: Extract<Request, { kind: "read" }>): Promise<ReadAnswer> {
  const unpacked = unpack(files);
  const format = detectFormat(unpacked);
  say({ kind: "stage", stage: "Loading the reader" });
  const adapter = await loadAdapter(format);
  say({ kind: "stage", stage: `Reading as ${adapter.title}` });
  const [first] = unpacked;
  const source: Source = format === "csv" || !first ? { files: unpacked } : first;
  const reading = await adapter.read?.(source);
  if (!reading?.ok) return { format, diagnostics: reading?.diagnostics ?? [] };
  say({ kind: "stage", stage: "Handing the report over" });
  last = reading.value;
  return { format, report: reading.value, diagnostics: reading.diagnostics };
}

async function write({
  report = last,
  format,
  options,
}: Extract<Request, { kind: "write" }>): Promise<WriteAnswer> {
  if (!report) throw new Error("There is no report to write.");
  last = report;
  say({ kind: "stage", stage: "Loading the writer" });
  const adapter = await loadAdapter(format);
  say({ kind: "stage", stage: `Writing ${adapter.title}` });
  const written = await adapter.write?.(report, options);
  return written?.ok
    ? { files: written.value, diagnostics: written.diagnostics }
    : { diagnostics: written?.diagnostics ?? [] };
}

function zip({ files }: Extract<Request, { kind: "zip" }>): Uint8Array<ArrayBuffer> {
  say({ kind: "stage", stage: "Packing the files" });
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      files.map(({ path, content }) => [
        path,
        typeof content === "string" ? encoder.encode(content) : content,
      ]),
    ),
  );
}
