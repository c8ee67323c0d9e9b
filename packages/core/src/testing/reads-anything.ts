import fc from "fast-check";
import type { Adapter } from "../contract/adapter.ts";
import type { Source } from "../contract/source.ts";
import { written } from "./adapter-verbs.ts";
import { arbitraryReport } from "./arbitrary-report.ts";
import { filesAsSource } from "./files-as-source.ts";
import type { LawOptions } from "./law-options.ts";

/** Any character at all, halves of pairs too. fast-check's own `binary` takes a second to set up, in every test file. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const anyText = fc.oneof(fc.string({ unit: anyCharacter }), fc.string(), fc.json());
const anyBytes = fc.uint8Array({ maxLength: 200 });
const anyName = fc.constantFrom(undefined, "report.md", "report.json", "../report.csv");

const anySource: fc.Arbitrary<Source> = fc.oneof(
  fc.record({ name: anyName, text: anyText }),
  fc.record({ name: anyName, bytes: anyBytes }),
  fc.record({ files: fc.array(fc.record({ name: fc.string(), bytes: anyBytes }), { maxLength: 3 }) }),
);

/** Where a file is damaged, how much is lost there, and what is put in. */
const anyDamage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  lost: fc.nat({ max: 20 }),
  put: anyBytes,
});

/**
 * The law that bad data never throws: whatever is read, an outcome comes back, and a failure holds an error. It is
 * tried on any text and bytes and, if the adapter writes, on its own files damaged in one place.
 */
export async function readsAnything(adapter: Adapter, options: LawOptions = {}): Promise<void> {
  const { runs = 100 } = options;
  await fc.assert(
    fc.asyncProperty(anySource, (source) => readsWell(adapter, source, options)),
    { numRuns: runs, includeErrorInReport: true },
  );
  if (!adapter.write) return;
  const damaged = fc.asyncProperty(arbitraryReport, anyDamage, async (report, { at, lost, put }) => {
    const source = filesAsSource(await written(adapter, report, options));
    const damage = (bytes: Uint8Array) => {
      const start = Math.floor(at * bytes.length);
      return new Uint8Array([...bytes.subarray(0, start), ...put, ...bytes.subarray(start + lost)]);
    };
    const files = "files" in source ? source.files : [source];
    const [only] = files;
    const broken = files.map((file) => ({ name: file.name ?? "", bytes: damage(file.bytes) }));
    await readsWell(
      adapter,
      only && files.length === 1 ? { bytes: damage(only.bytes) } : { files: broken },
      options,
    );
  });
  await fc.assert(damaged, { numRuns: runs, includeErrorInReport: true });
}

async function readsWell(adapter: Adapter, source: Source, { readOptions }: LawOptions): Promise<void> {
  if (!adapter.read) throw new Error(`The adapter "${adapter.id}" does not read, so this law is not for it.`);
  const outcome = await adapter.read(source, readOptions);
  if (!outcome.ok && !outcome.diagnostics.some(({ severity }) => severity === "error")) {
    throw new Error("reading failed without a finding that is an error");
  }
}
