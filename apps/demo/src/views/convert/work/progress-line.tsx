import { useEffect, useState } from "preact/hooks";
import type { Progress } from "./use-task.ts";

/** What is being done, for how long already, and the way to stop it. */
export function ProgressLine({
  progress,
  onCancel,
}: {
  readonly progress: Progress;
  readonly onCancel: () => void;
}) {
  const running = progress.stage !== undefined;
  const seconds = useSeconds(running);
  if (progress.problem !== undefined) {
    return (
      <p class="notice notice-error" role="alert">
        {progress.problem}
      </p>
    );
  }
  if (!running) return null;
  return (
    <div class="progress">
      <progress aria-label={progress.stage} />
      <span role="status">{progress.stage}</span>
      {seconds > 0 && <span class="muted">{seconds} s</span>}
      <button type="button" class="button button-quiet" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

function useSeconds(running: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    setSeconds(0);
    if (!running) return;
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return seconds;
}
