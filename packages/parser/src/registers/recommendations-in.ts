import { type Addressee, type Paragraph, type Point, plainText, type Recommendation } from "@rapporteur/core";
import { type Chapeau, leadOf } from "../acts/lead-of.ts";
import type { RawAct } from "../acts/raw-act.ts";
import { type Lead, readActs, toActs } from "../acts/read-acts.ts";
import { startReading } from "../acts/reading.ts";
import { readReviewItem } from "../acts/review-item.ts";
import type { Recommending } from "./recommending.ts";

/** A paragraph or a point on the way down: its pinpoint, and what stands before it. */
interface Item {
  readonly node: Paragraph | Point;
  readonly paragraph: Paragraph;
  readonly label: string;
  readonly lead: Lead;
  readonly chapeau: Chapeau | undefined;
}

/**
 * The recommendations of a numbered paragraph. Each point with a verb of its own is one; the paragraph is one for what
 * it asks beyond leading in to them, or for all, where the points only go on with its sentence ("by: | Reducing").
 * `asked`: those whom the section's title asks.
 */
export function recommendationsIn(
  paragraph: Paragraph,
  asked: readonly Addressee[],
  how: Recommending,
): readonly Recommendation[] {
  const { number } = paragraph;
  if (number === undefined) return [];
  const lead = { opens: undefined, addressees: asked, listed: false };
  return recommendationsOf({ node: paragraph, paragraph, label: number, lead, chapeau: undefined }, how);
}

function recommendationsOf(item: Item, how: Recommending): readonly Recommendation[] {
  const { node, lead, chapeau } = item;
  const text = plainText(node);
  if (!how.acts) return withoutActs(item, text, how);
  const reading = startReading(text, how.acts, how.reviewed);
  if (node.points.length === 0) {
    const review = text.includes("(") ? readReviewItem(reading) : undefined;
    if (review && (item.label.includes(".") || how.reviewed()))
      return [toRecommendation(item, review.acts, review.actor)];
  }
  const read = readActs(reading, lead);
  const actor = chapeau?.actor ?? actorOf(read.acts);
  if (node.points.length === 0)
    return recommends(read.acts) ? [toRecommendation(item, toActs(read), actor)] : [];

  const before = node.closing
    ? readActs(startReading(plainText(node.content), how.acts, how.reviewed), lead)
    : read;
  const next = leadOf(before, chapeau);
  const points = ofPoints(item, next, how);
  const { leadIn } = next;
  if (points.length === 0) return recommends(read.acts) ? [toRecommendation(item, toActs(read), actor)] : [];
  const own = toActs(read).filter((_, index) => read.acts[index]?.verbFrom !== leadIn?.verbFrom);
  const itself = own.some(({ directive }) => directive);
  return [...(itself ? [toRecommendation(item, own, actor)] : []), ...points];
}

/** The recommendations of the points; none, if most of them carry no verb and only go on with the sentence. */
function ofPoints(item: Item, chapeau: Chapeau, how: Recommending): readonly Recommendation[] {
  const { node, paragraph, label } = item;
  const items = node.points.map(
    (point): Item => ({ node: point, paragraph, label: labelOf(label, point), lead: chapeau, chapeau }),
  );
  const found = items.map((inner) => ({ inner, recommendations: recommendationsOf(inner, how) }));
  const carrying = found.filter(({ recommendations }) => recommendations.length > 0).length;
  if (carrying * 2 < found.length || carrying === 0) return [];
  return found.flatMap(({ inner, recommendations }) =>
    recommendations.length > 0 ? recommendations : [toRecommendation(inner, [], chapeau.actor)],
  );
}

function labelOf(above: string, { label }: Point): string {
  return label.startsWith(`${above}.`) ? label : `${above} (${label})`;
}

/** An operative verb that opens a text makes it a recommendation, as does any act that asks for something. */
function recommends(acts: readonly RawAct[]): boolean {
  return acts[0]?.said === "opening" || acts.some(({ directive }) => directive);
}

function actorOf(acts: readonly RawAct[]): string | undefined {
  return acts.find(({ actor }) => actor !== undefined)?.actor;
}

function withoutActs(item: Item, text: string, how: Recommending): readonly Recommendation[] {
  const { node } = item;
  if (node.points.length > 0) {
    return node.points.flatMap((point) =>
      recommendationsOf({ ...item, node: point, label: labelOf(item.label, point) }, how),
    );
  }
  return node.type === "point" || how.lexicon.recommends.test(text)
    ? [toRecommendation(item, [], undefined)]
    : [];
}

function toRecommendation(
  { node, paragraph, label }: Item,
  acts: Recommendation["acts"],
  actor: string | undefined,
): Recommendation {
  const at = node.id.lastIndexOf("para-");
  return {
    id: at < 0 ? `rec-${node.id}` : `${node.id.slice(0, at)}rec-${node.id.slice(at + "para-".length)}`,
    label,
    paragraph: paragraph.id,
    ...(node.type === "point" && { point: node.id }),
    ...(actor !== undefined && { actor }),
    acts,
  };
}
