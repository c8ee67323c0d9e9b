import { plainText } from "@rapporteur/core";
import type { OpenedReport } from "../../../report/opened-report.ts";
import { symbolHref } from "../../../report/symbol-href.ts";
import { Inlines } from "../../../text/inlines.tsx";
import { BlockOf } from "./block-of.tsx";
import { dateWords } from "./date-words.ts";
import { Facts } from "./facts.tsx";

/** What stands above the text: who issues the report, when, under which items, its title, its summary. */
export function MastheadBlock({ opened }: { readonly opened: OpenedReport }) {
  const { report, index } = opened;
  const { organ, body, symbol, date, session, agendaItems, title, subtitle } = report.masthead;
  const href = symbol === undefined ? undefined : symbolHref(symbol, report.language);
  const period = [session?.start, session?.end].flatMap((day) =>
    day ? dateWords(day, report.language) : [],
  );
  return (
    <header class="masthead">
      <p class="masthead-line">
        {[organ, body].filter(Boolean).join(" · ")}
        {symbol !== undefined && (
          <span class="masthead-symbol">{href ? <a href={href}>{symbol}</a> : symbol}</span>
        )}
      </p>
      <h1>{plainText(title) === "" ? report.id : <Inlines index={index} inlines={title} />}</h1>
      {subtitle && (
        <p class="subtitle">
          <Inlines index={index} inlines={subtitle} />
        </p>
      )}
      <dl class="masthead-facts">
        {date !== undefined && <Fact name="Date">{dateWords(date, report.language)}</Fact>}
        {session && (
          <Fact name="Session">{[session.label, period.join(" – ")].filter(Boolean).join(", ")}</Fact>
        )}
        {agendaItems.map((item) => (
          <Fact key={item.number} name={`Agenda item ${item.number}`}>
            {item.title ?? ""}
          </Fact>
        ))}
      </dl>
      <Facts opened={opened} />
      {report.summary.length > 0 && (
        <section class="summary" aria-label="Summary">
          <h2>Summary</h2>
          {report.summary.map((block) => (
            <BlockOf key={block.id} index={index} node={block} />
          ))}
        </section>
      )}
    </header>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
