import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Answers, Request } from "./messages.ts";
import { cancelled, startTask, type Task } from "./worker-client.ts";

/** How far a task is; none of the fields while nothing runs. */
export interface Progress {
  readonly stage?: string | undefined;
  readonly problem?: string | undefined;
}

/** Runs tasks of one kind, one at a time; gives how far the present one is. What runs is stopped when the view goes. */
export function useTask<Kind extends Request["kind"]>(): {
  readonly progress: Progress;
  readonly run: (
    request: Extract<Request, { kind: Kind }>,
    onAnswer: (answer: Answers[Kind]) => void,
  ) => void;
  readonly cancel: () => void;
} {
  const [progress, setProgress] = useState<Progress>({});
  const task = useRef<Task<unknown> | undefined>(undefined);
  const cancel = useCallback(() => task.current?.cancel(), []);
  useEffect(() => cancel, [cancel]);
  const run = useCallback(
    (request: Extract<Request, { kind: Kind }>, onAnswer: (answer: Answers[Kind]) => void) => {
      setProgress({ stage: "Starting" });
      const started = startTask<Kind>(request, (stage) => setProgress({ stage }));
      task.current = started;
      started.result.then(
        (answer) => {
          setProgress({});
          onAnswer(answer);
        },
        (error: unknown) => {
          if (task.current !== started) return;
          setProgress(
            error === cancelled ? {} : { problem: error instanceof Error ? error.message : String(error) },
          );
        },
      );
    },
    [],
  );
  return { progress, run, cancel };
}
