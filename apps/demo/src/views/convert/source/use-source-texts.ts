import type { NamedBytes } from "@rapporteur/core";
import { useEffect, useMemo, useState } from "preact/hooks";

/** Gives the text of a file of the source by its name, or of the only one; files that are no text have none. */
export function useSourceTexts(
  files: readonly NamedBytes[] | (() => Promise<readonly NamedBytes[]>),
): (file: string | undefined) => string | undefined {
  const [loaded, setLoaded] = useState<readonly NamedBytes[]>(typeof files === "function" ? [] : files);
  useEffect(() => {
    if (typeof files !== "function") return setLoaded(files);
    let current = true;
    files().then(
      (all) => current && setLoaded(all),
      () => current && setLoaded([]),
    );
    return () => {
      current = false;
    };
  }, [files]);
  return useMemo(() => {
    const texts = new Map<NamedBytes, string | undefined>();
    return (name) => {
      const file = loaded.length === 1 ? loaded[0] : loaded.find((it) => it.name === name);
      if (!file) return undefined;
      if (!texts.has(file)) texts.set(file, textIn(file.bytes));
      return texts.get(file);
    };
  }, [loaded]);
}

function textIn(bytes: Uint8Array): string | undefined {
  // What is packed, as Word files are, is no text.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined;
  return new TextDecoder().decode(bytes);
}
