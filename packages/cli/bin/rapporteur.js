#!/usr/bin/env node
import module from "node:module";

// From Node 22.8 on, what was compiled once is kept for the next start; what is imported before this line is not.
module.enableCompileCache?.();
const { main } = await import("../dist/main.js");
await main(process.argv);
