import { join } from "node:path";
import ts from "typescript";

/** How a user's compiler finds packages. */
export type Resolution = "nodenext" | "bundler";

/** What the compiler finds in a file of a project, as `line: code`. */
export function typeFaults(folder: string, text: string, resolution: Resolution): readonly string[] {
  const file = join(folder, "use.ts");
  const options = optionsOf(resolution);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.readFile = (name) => (name === file ? text : readFile.call(host, name));
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, name, ...rest);
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map((found) => {
    const line = found.file?.getLineAndCharacterOfPosition(found.start ?? 0).line ?? -1;
    return `${line + 1}: ${found.code}`;
  });
}

/** What an editor offers where `|` stands in the text. */
export function completions(folder: string, marked: string): readonly string[] {
  const file = join(folder, "use.ts");
  const position = marked.indexOf("|");
  const text = marked.replace("|", "");
  const options = optionsOf("nodenext");
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
  });
  return service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name) ?? [];
}

function optionsOf(resolution: Resolution): ts.CompilerOptions {
  const isNode = resolution === "nodenext";
  return {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: [],
    // Types of a package that are broken are any, and then nothing would be refused.
    skipLibCheck: true,
    module: isNode ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
    moduleResolution: isNode ? ts.ModuleResolutionKind.NodeNext : ts.ModuleResolutionKind.Bundler,
  };
}
