import { addresseeKinds, asks, kindChoice, nobody } from "./addressee-choice.ts";
import { verbCounts } from "./choose-acts.ts";
import type { Choosing } from "./filters.tsx";

/** Who is asked, by which verb, how often: each number leads to its acts. */
export function VerbMatrix({ rows, choice, choose }: Choosing) {
  const kinds = (Object.keys(addresseeKinds) as (keyof typeof addresseeKinds)[]).map((kind) => ({
    choice: kindChoice(kind),
    title: addresseeKinds[kind],
  }));
  const groups = [...kinds, { choice: nobody, title: "Nobody named" }].filter((group) =>
    rows.some(({ addressees }) => asks(addressees, group.choice)),
  );
  const verbs = verbCounts(rows).map(({ verb, count }) => ({
    verb,
    count,
    directive: rows.some((row) => row.verb === verb && row.act.directive),
    cells: groups.map(
      (group) => rows.filter((row) => row.verb === verb && asks(row.addressees, group.choice)).length,
    ),
  }));
  const most = Math.max(...verbs.flatMap(({ cells }) => cells));
  return (
    <div class="matrix-frame">
      <table class="matrix">
        <caption>Who is asked, by which verb</caption>
        <thead>
          <tr>
            <td />
            {groups.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {verbs.map(({ verb, directive, cells }) => (
            <tr key={verb}>
              <th scope="row">
                <span class={directive ? "verb verb-asks" : "verb"}>{verb}</span>
              </th>
              {groups.map((group, column) => {
                const count = cells[column] ?? 0;
                const pressed = choice.verb === verb && choice.addressee === group.choice;
                return (
                  <td key={group.choice}>
                    {count > 0 && (
                      <button
                        type="button"
                        class={`matrix-cell matrix-${Math.ceil((count / most) * 3)}`}
                        aria-pressed={pressed}
                        aria-label={`${verb}, ${group.title}: ${count}`}
                        onClick={() =>
                          choose(pressed ? { verb: "", addressee: "" } : { verb, addressee: group.choice })
                        }
                      >
                        {count}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
