import { plainText, type ReportIndex, type Table } from "@rapporteur/core";
import { Inlines } from "../../../text/inlines.tsx";

/** A table, which scrolls in its own box where it is wider than the page. */
export function TableBlock({ index, node }: { readonly index: ReportIndex; readonly node: Table }) {
  const caption = plainText(node.caption ?? []);
  return (
    <section
      id={node.id}
      class="place table-box"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
      tabIndex={0}
      aria-label={caption === "" ? "Table" : caption}
    >
      <table>
        {node.caption && (
          <caption>
            <Inlines index={index} inlines={node.caption} />
          </caption>
        )}
        <tbody>
          {node.rows.map((row) => (
            <tr>
              {row.cells.map((cell) => {
                const Cell = cell.header ? "th" : "td";
                return (
                  <Cell colSpan={cell.columnSpan ?? 1} rowSpan={cell.rowSpan ?? 1}>
                    <Inlines index={index} inlines={cell.content} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
