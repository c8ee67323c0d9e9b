import type { DocumentSymbol, SymbolPart } from "./DocumentSymbol.ts";
import { CUSTOMARY_JOINT } from "./readSymbol.ts";

/** How to print a symbol. */
export interface PrintOptions {
  /**
   * `printed` gives back the spaces, dashes and capitals that were read, where the symbol keeps them; `customary`
   * prints as the United Nations do: a space before a bracket, an en dash between symbols, `Add.` and `Sect.`.
   * Default: `printed`.
   */
  readonly style?: "printed" | "customary";
}

/**
 * Prints a symbol. What {@link parseSymbol} read comes back as it was printed, less the white space around it, around
 * slashes and joints, and after the full stop inside a component (`Add. 1`).
 */
export function printSymbol(symbol: DocumentSymbol, options: PrintOptions = {}): string {
  const asRead = options.style !== "customary";
  let printed = printOne(symbol.organ, symbol.parts, asRead);
  for (const other of symbol.joined ?? []) {
    printed += (asRead ? other.joint : undefined) ?? CUSTOMARY_JOINT;
    printed += printOne(other.organ, other.parts, asRead);
  }
  return printed;
}

function printOne(organ: string, parts: readonly SymbolPart[], asRead: boolean): string {
  return organ + parts.map((part) => printPart(part, asRead)).join("");
}

function printPart(part: SymbolPart, asRead: boolean): string {
  const printed = asRead ? part.printed : undefined;
  if (part.attached !== true) return `/${printed ?? part.value}`;
  return printed ?? (part.kind === "letter" ? ` ${part.value}` : ` (${part.value})`);
}
