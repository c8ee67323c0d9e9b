import { placeOf } from "./add-text.ts";
import { find } from "./reading.ts";
import type { Story } from "./story.ts";

const web = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

/** The address of a link, if it is one to keep: with http, https or mailto. A place in the same file is none. */
export function webAddress(story: Story, written: string): string | undefined {
  const url = written.trim().replace(/\s/g, "%20");
  if (url === "" || url.startsWith("#")) return undefined;
  if (web.test(url)) return url;
  find(story.reading, "link-dropped", placeOf(story), { url });
  return undefined;
}

/** The address that a relation of the part leads to. */
export function relatedAddress(
  story: Story,
  id: string | undefined,
  anchor: string | undefined,
): string | undefined {
  if (id === undefined || id === "") return undefined;
  const relation = story.relations.get(id);
  if (!relation) {
    find(story.reading, "link-is-dead", placeOf(story), { id });
    return undefined;
  }
  const { target, external } = relation;
  if (!external) return undefined;
  const url = webAddress(story, target);
  return url === undefined || !anchor || url.includes("#") ? url : `${url}#${anchor.replace(/\s/g, "%20")}`;
}
