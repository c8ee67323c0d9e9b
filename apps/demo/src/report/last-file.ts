import { type Diagnostic, modelVersion, type NamedBytes, type Report } from "@rapporteur/core";
import { type OpenedReport, openReport } from "./opened-report.ts";

/** What is kept of the last file: what it was, and what it was read as, so that it need not be read again. */
interface Kept {
  readonly name: string;
  readonly files: readonly NamedBytes[];
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
}

const database = "rapporteur";
const store = "last-file";
const key = "last";

/** Keeps a report and its files in this browser, in place of the one before. Where storing is forbidden nothing is kept. */
export async function keepLastFile({ report, origin, diagnostics }: OpenedReport): Promise<void> {
  const kept: Kept = { name: origin.name, files: await origin.files(), report, diagnostics };
  await transact("readwrite", (files) => files.put(kept, key)).catch(() => undefined);
}

/** The report that was kept; undefined if there is none, or one of another version of the model. */
export async function lastFile(): Promise<OpenedReport | undefined> {
  const kept = await transact<Kept | undefined>("readonly", (files) => files.get(key)).catch(() => undefined);
  if (!kept || kept.report.modelVersion !== modelVersion) return undefined;
  const { name, files, report, diagnostics } = kept;
  return openReport(report, { kind: "own", name, files: () => Promise.resolve(files) }, diagnostics);
}

/** Removes what was kept from this browser. */
export async function forgetLastFile(): Promise<void> {
  await transact("readwrite", (files) => files.delete(key)).catch(() => undefined);
}

function transact<Value>(
  mode: IDBTransactionMode,
  act: (files: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, mode);
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
