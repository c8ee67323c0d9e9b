import createMarkdownIt, { type Env, type MarkdownIt, type Token } from "markdown-it";
import type { BlockEnv } from "./block-env.ts";
import { commentRule } from "./comment-rule.ts";
import { depthRule } from "./depth-rule.ts";
import { fenceRule } from "./fence-rule.ts";
import { headingRule } from "./heading-rule.ts";
import { noteRule } from "./note-rule.ts";
import { paragraphRule } from "./paragraph-rule.ts";
import { tableRule } from "./table-rule.ts";
import { unusedReferenceRule } from "./unused-reference-rule.ts";

let shared: MarkdownIt | undefined;

/**
 * markdown-it with the block rules of this package; made on first use. Lists, quotations, rules and link
 * reference definitions are markdown-it's own.
 */
export function blockParser(): MarkdownIt {
  shared ??= createBlockParser();
  return shared;
}

/** The block tokens of a text whose lines end with LF. */
export function parseBlocks(text: string, env: BlockEnv): Token[] {
  const tokens: Token[] = [];
  const parser = blockParser();
  parser.block.parse(text, parser, env as unknown as Env, tokens);
  return tokens;
}

function createBlockParser(): MarkdownIt {
  const parser = new createMarkdownIt("commonmark", { maxNesting: 100 });
  const { ruler } = parser.block;
  const everywhere = { alt: ["paragraph", "reference", "blockquote", "list"] };
  const inText = { alt: ["paragraph", "reference", "blockquote"] };
  ruler.enable("table");
  ruler.disable(["code", "html_block", "lheading"]);
  ruler.at("table", tableRule, { alt: ["paragraph", "reference"] });
  ruler.at("fence", fenceRule, everywhere);
  ruler.at("heading", headingRule, inText);
  ruler.at("paragraph", paragraphRule);
  ruler.before("table", "depth", depthRule);
  ruler.before("reference", "note", noteRule, everywhere);
  ruler.before("reference", "unused-reference", unusedReferenceRule);
  ruler.before("reference", "comment", commentRule, inText);
  return parser;
}
