import type { WritingAdapter } from "../conversion/plan.ts";
import { misuse } from "../exit.ts";
import { type Format, formats } from "./table.ts";

/** Loads formats to write with. Of all formats, those that only read are left out; naming one of them is misuse. */
export async function loadWriters(wanted: readonly Format[]): Promise<readonly WritingAdapter[]> {
  const writers: WritingAdapter[] = [];
  for (const format of wanted) {
    const adapter = await format.load();
    const { write } = adapter;
    if (write) writers.push({ ...adapter, write });
    else if (wanted !== formats) {
      throw misuse(
        `The format ${format.id} is only read, not written.`,
        "rapporteur formats lists what is written.",
      );
    }
  }
  return writers;
}
