import { useMemo, useState } from "preact/hooks";
import { grammarOf } from "./grammars.ts";
import { linesOf } from "./lines-of.ts";
import { longestLine, tokens } from "./token.ts";

/** How many lines are shown at first, and how many more each time. */
const page = 300;

/** A file as coloured lines: the first ones, and more when asked for. */
export function Code({ path, content }: { readonly path: string; readonly content: string }) {
  const [limit, setLimit] = useState(page);
  const { lines, more } = useMemo(() => linesOf(content, limit), [content, limit]);
  const grammar = grammarOf(path);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section class="code" aria-label={`Content of ${path}`} tabIndex={0}>
        <pre>
          {lines.map((line) => (
            <div class="code-line">
              {tokens(line.slice(0, longestLine), grammar).map(({ text, kind }) =>
                kind === undefined ? text : <span class={`token-${kind}`}>{text}</span>,
              )}
              {line.length > longestLine && (
                <span class="code-cut">
                  … {(line.length - longestLine).toLocaleString("en")} more characters
                </span>
              )}
              {line === "" && "\n"}
            </div>
          ))}
        </pre>
      </section>
      {more && (
        <button type="button" class="button code-more" onClick={() => setLimit(limit * 2)}>
          Show more lines
        </button>
      )}
    </>
  );
}
