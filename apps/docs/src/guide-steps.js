/**
 * One thing a guide has its reader do.
 * @typedef {{ do: "write", file: string, code: string }
 *   | { do: "command", command: string, shown: string }
 *   | { do: "program", code: string, shown: string }
 *   | { do: "install", command: string }} GuideStep
 */

const block = /(?:^`([^`\n]+)`:\n\n)?^```(\w*)\n([\s\S]*?)\n?^```$/gm;

/**
 * Takes the steps of a guide out of its Markdown, in order: a block under a line of its own that names a file
 * (`` `src/read.ts`: ``) is a file to write; `console` holds commands and what they print; `js` is a program, and a
 * `text` after it what it prints; `sh` installs something.
 * @param {string} markdown
 * @returns {GuideStep[]}
 */
export function guideSteps(markdown) {
  /** @type {GuideStep[]} */
  const steps = [];
  for (const [, file, language, code = ""] of markdown.matchAll(block)) {
    const before = steps.at(-1);
    if (file !== undefined) steps.push({ do: "write", file, code: `${code}\n` });
    else if (language === "console") steps.push(...commandsOf(code));
    else if (language === "js") steps.push({ do: "program", code, shown: "" });
    else if (language === "text" && before?.do === "program") before.shown = code;
    else if (language === "sh") steps.push(...code.split("\n").map(installing));
    else throw new Error(`A block of ${language || "no language"} is no step of a guide:\n${code}`);
  }
  return steps;
}

/**
 * @param {string} session
 * @returns {GuideStep[]}
 */
function commandsOf(session) {
  return session
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = "", ...shown] = part.split("\n");
      return { do: "command", command, shown: shown.join("\n") };
    });
}

/**
 * @param {string} command
 * @returns {GuideStep}
 */
function installing(command) {
  return { do: "install", command };
}
