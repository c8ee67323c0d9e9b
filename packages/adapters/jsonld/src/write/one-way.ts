import {
  type Act,
  type Citation,
  plainText,
  type Recommendation,
  type StateSubmission,
} from "@rapporteur/core";
import type { ClassName } from "../mapping/class-mapping.ts";
import type { Description, Writing } from "./writing.ts";

/**
 * The properties that are made from the report for those who query it, by the class of the node that has them. They
 * say nothing that the rest does not, so reading leaves them aside.
 */
export const oneWayProperties: Partial<
  Record<ClassName, (node: Description, value: never, writing: Writing, holder: unknown) => void>
> = {
  Report: (node, _, { cited }) => {
    if (cited.all.size > 0) node.citation = [...cited.all];
  },
  Citation: (node, citation: Citation, writing) => {
    const address = writing.cited.byCitation.get(citation);
    if (address !== undefined) node.citedEntity = address;
    addWords(node, citation.source, citation, writing);
  },
  StateSubmission: (node, { state }: StateSubmission, { list, states }) => {
    const id = `http://metadata.un.org/UNMS/${state.m49}`;
    const key = `${state.m49} ${state.name}`;
    if (states.has(key)) {
      node.about = id;
      return;
    }
    states.add(key);
    const country = { id, type: "Country", name: state.name };
    list?.push(country);
    node.about = list ? id : country;
  },
  Act: (node, act: Act, writing, holder) => {
    const { paragraph, point } = holder as Recommendation;
    addWords(node, point ?? paragraph, act, writing);
  },
};

/** The words that offsets point at. Registers are written last, so the node is known by then. */
function addWords(
  node: Description,
  id: string,
  { start, end }: { readonly start: number; readonly end: number },
  { nodes, texts }: Writing,
): void {
  const holder = nodes.get(id);
  // One long paragraph may be cited thousands of times: its words are put together once.
  const text = texts.get(id) ?? (holder ? plainText(holder) : "");
  texts.set(id, text);
  const words = text.slice(start, end);
  if (words !== "") node.text = words;
}
