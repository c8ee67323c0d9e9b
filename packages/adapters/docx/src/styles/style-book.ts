import { headingLevel, isOfTemplate } from "./heading-levels.ts";
import type { ListLevel, LookChange, Style } from "./style.ts";

/** What a paragraph's style says, with all that it is based on. */
export interface ParagraphStyle {
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** Level of the headings that are set in it, from 1; undefined for text. */
  readonly heading: number | undefined;
  readonly quotation: boolean;
  /** Whether it is a style of the templates of the United Nations, or based on one. */
  readonly ofTemplate: boolean;
  readonly alignment: string | undefined;
  readonly numbering: ListLevel;
  readonly look: LookChange;
}

/** The styles of a file, resolved. */
export interface StyleBook {
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  /** Look of a character style; empty for one that is not there. */
  readonly character: (id: string) => LookChange;
}

/** Longest chain of styles based on one another. */
const longestChain = 64;

/** Resolves styles along what they are based on; chains that bite their tail end there. */
export function openStyleBook(styles: ReadonlyMap<string, Style>): StyleBook {
  const paragraphs = new Map<string | undefined, ParagraphStyle>();
  const characters = new Map<string, LookChange>();
  const basic = [...styles.values()].find((style) => style.isDefault && style.type === "paragraph")?.id;
  return {
    paragraph: (id) => {
      let style = paragraphs.get(id);
      if (!style) {
        style = paragraphStyle(id, chainOf(styles, id ?? basic));
        paragraphs.set(id, style);
      }
      return style;
    },
    character: (id) => {
      let look = characters.get(id);
      if (!look) {
        look = lookOf(chainOf(styles, id));
        characters.set(id, look);
      }
      return look;
    },
  };
}

/** A style and what it is based on, from the nearest to the farthest. */
function chainOf(styles: ReadonlyMap<string, Style>, id: string | undefined): readonly Style[] {
  const chain: Style[] = [];
  let next = id;
  while (next !== undefined && chain.length < longestChain) {
    const style = styles.get(next);
    if (!style || chain.includes(style)) break;
    chain.push(style);
    next = style.basedOn;
  }
  return chain;
}

function paragraphStyle(id: string | undefined, chain: readonly Style[]): ParagraphStyle {
  const [own] = chain;
  // A file may use a template's style without defining it: then its id is all there is.
  const undefinedLevel = own || id === undefined ? undefined : headingLevel(id, "");
  const named = chain.map((style) => headingLevel(style.id, style.name)).find((level) => level !== undefined);
  const outline = chain.find((style) => style.outline !== undefined)?.outline;
  const outlined = outline === undefined || outline > 8 ? undefined : outline + 1;
  return {
    id,
    name: id === undefined ? undefined : own?.name || id,
    heading: named ?? undefinedLevel ?? outlined,
    quotation: chain.some(({ name }) => /^(?:intense )?quote$/i.test(name)),
    ofTemplate: own
      ? chain.some((style) => isOfTemplate(style.id, style.name))
      : id !== undefined && isOfTemplate(id, ""),
    alignment: chain.find((style) => style.alignment !== undefined)?.alignment,
    numbering: merged(chain.map(({ numbering }) => numbering)),
    look: lookOf(chain),
  };
}

function lookOf(chain: readonly Style[]): LookChange {
  return merged(chain.map(({ look }) => look));
}

/** What several say together: of those that say something, the first. */
function merged<T extends ListLevel | LookChange>(said: readonly T[]): T {
  return Object.assign({}, ...said.toReversed());
}
