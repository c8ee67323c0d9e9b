import type { Archive } from "../archive/archive.ts";
import { partName } from "../archive/part-name.ts";
import { readXml } from "../xml/read-xml.ts";

/** Where a part leads: to another part, or to an address outside. */
export interface Relation {
  readonly id: string;
  /** Last word of the relation's type: `styles`, `footnotes`, `hyperlink` … */
  readonly type: string;
  /** A part's name, or an address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The relations of a part by their ids; none, if it has none. `part` is empty for the file itself. */
export function readRelations(archive: Archive, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const relations = new Map<string, Relation>();
  readXml(archive, `${folder}_rels/${part.slice(slash)}.rels`, {
    open: (name, { Id: id, Type: type = "", Target: target = "", TargetMode: mode }) => {
      if (!/(?:^|:)Relationship$/.test(name) || id === undefined) return;
      const external = mode === "External";
      const named = external ? target : inside(folder, target);
      if (named !== undefined) {
        relations.set(id, { id, type: type.slice(type.lastIndexOf("/") + 1), target: named, external });
      }
    },
  });
  return relations;
}

/** The first relation of a type that leads to a part. */
export function partOfType(relations: ReadonlyMap<string, Relation>, type: string): string | undefined {
  for (const relation of relations.values()) {
    if (relation.type === type && !relation.external) return relation.target;
  }
  return undefined;
}

/** A target seen from the folder of the part that names it. One that leads out of the file leads nowhere. */
function inside(folder: string, target: string): string | undefined {
  const path: string[] = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") {
      if (path.pop() === undefined) return undefined;
    } else if (step !== "" && step !== ".") path.push(step);
  }
  return partName(path.join("/"));
}
