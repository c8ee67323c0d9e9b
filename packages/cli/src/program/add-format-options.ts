import { type Command, Option } from "commander";
import type { TypedOptions } from "../options/given-options.ts";

/** What each command has found typed of the options of formats. */
const typedBy = new WeakMap<Command, () => TypedOptions>();

/**
 * Adds the options of formats to `convert`, if the command line may have any: formats are loaded only for a word that
 * `convert` does not know by itself, and for its help.
 */
export async function addFormatOptions(root: Command, argv: readonly string[]): Promise<void> {
  const [first, second] = argv.slice(2);
  const convert = root.commands.find((command) => command.name() === "convert");
  if (!convert || (first !== "convert" && !(first === "help" && second === "convert"))) return;
  if (first === "convert" && argv.slice(3).every((word) => isKnown(word, convert))) return;
  const { loadFormatOptions } = await import("../options/load-format-options.ts");
  const { optionFlag, optionHelp } = await import("../options/option-words.ts");
  const options = await loadFormatOptions();
  for (const option of options) {
    convert.addOption(
      new Option(optionFlag(option), optionHelp(option))
        .argParser((value: string, before: readonly string[] = []) => [...before, value])
        .helpGroup("Options of formats:"),
    );
  }
  typedBy.set(convert, () => {
    const values = convert.opts<Readonly<Record<string, readonly string[] | undefined>>>();
    return options.flatMap((option) => {
      const given = values[new Option(`--${option.flag}`).attributeName()];
      return given === undefined ? [] : [[option, given] as const];
    });
  });
}

/** The options of formats that were typed, once the command line is parsed. */
export function typedFormatOptions(command: Command): TypedOptions {
  return typedBy.get(command)?.() ?? [];
}

function isKnown(word: string, { options }: Command): boolean {
  if (word === "-h" || word === "--help") return false;
  if (!word.startsWith("--") || word === "--") return true;
  const [name] = word.split("=", 1);
  return options.some(({ long }) => long === name);
}
