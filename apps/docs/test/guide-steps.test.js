import { expect, test } from "vitest";
import { guideSteps } from "../src/guide-steps.js";

test("files, commands, programs and what they print come in order", () => {
  const guide = [
    "# Guide",
    "`src/one.ts`:",
    "```ts\nexport {};\n```",
    "```console\n$ npm run build\nbuilt\n\n$ ls\none\n```",
    "```js\nconsole.log(1);\n```",
    "```text\n1\n```",
    "```sh\nnpm install x\n```",
  ].join("\n\n");
  expect(guideSteps(guide)).toEqual([
    { do: "write", file: "src/one.ts", code: "export {};\n" },
    { do: "command", command: "npm run build", shown: "built\n\n" },
    { do: "command", command: "ls", shown: "one" },
    { do: "program", code: "console.log(1);", shown: "1" },
    { do: "install", command: "npm install x" },
  ]);
});

test("a block that nobody can follow is refused", () => {
  expect(() => guideSteps("```ts\nlet a;\n```")).toThrow("A block of ts is no step of a guide");
});
