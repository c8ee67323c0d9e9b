import { useEffect, useState } from "preact/hooks";

/** Shows the last message for a few seconds, and has screen readers say it. */
export function Announcer({
  message,
}: {
  readonly message: { readonly text: string; readonly count: number };
}) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (message.count === 0) return;
    setShown(true);
    const timer = setTimeout(() => setShown(false), 3000);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div class="announcer" role="status" aria-live="polite">
      {shown && <p key={message.count}>{message.text}</p>}
    </div>
  );
}
