import preset from "@rapporteur/tooling/tsup";

export default (options: object) =>
  preset({ ...options, entry: ["src/index.ts", "src/vocabulary/index.ts"] });
