import type { Report } from "@rapporteur/core";
import workerAddress from "./convert-worker.ts?worker&url";
import type { Answers, Message, Request } from "./messages.ts";

/** Work in progress. `result` rejects with {@link cancelled} when it is stopped. */
export interface Task<Value> {
  readonly result: Promise<Value>;
  readonly cancel: () => void;
}

/** What a task that was stopped rejects with. */
export const cancelled = Symbol("cancelled");

let worker: Worker | undefined;
/** The report that the worker has, so that it is not sent again. */
let held: Report | undefined;
let stop: (() => void) | undefined;

/** Has the worker do something, and tells how far it is; what it was doing before is stopped. */
export function startTask<Kind extends Request["kind"]>(
  request: Extract<Request, { kind: Kind }>,
  onStage: (stage: string) => void,
): Task<Answers[Kind]> {
  stop?.();
  worker ??= startWorker();
  const current = worker;
  let reject: (reason: unknown) => void = () => {};
  const end = () => {
    current.onmessage = null;
    current.onerror = null;
    stop = undefined;
  };
  const cancel = () => {
    if (stop !== cancel) return;
    end();
    drop(current);
    reject(cancelled);
  };
  const result = new Promise<Answers[Kind]>((resolve, fail) => {
    reject = fail;
    current.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === "stage") return onStage(data.stage);
      end();
      if (data.kind === "broken") return fail(new Error(data.message));
      if ("report" in data.answer) held = data.answer.report ?? held;
      resolve(data.answer as Answers[Kind]);
    };
    current.onerror = (event) => {
      end();
      drop(current);
      fail(new Error(event.message || "The work could not be done."));
    };
  });
  stop = cancel;
  current.postMessage(withoutHeld(request));
  return { result, cancel };
}

/** A request to write names the report only if the worker does not have it. */
function withoutHeld(request: Request): Request {
  if (request.kind !== "write") return request;
  const known = request.report === held;
  held = request.report;
  return known ? { ...request, report: undefined } : request;
}

function drop(current: Worker): void {
  current.terminate();
  if (worker !== current) return;
  worker = undefined;
  held = undefined;
}

function startWorker(): Worker {
  return new Worker(trusted(workerAddress), { type: "module", name: "convert" });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** The policy of the page lets the address of this worker pass, and no other. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("rapporteur-worker", {
    createScriptURL: (asked) => {
      if (asked !== workerAddress) throw new TypeError(`"${asked}" is not the worker of this page.`);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}
