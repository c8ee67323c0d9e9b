import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";
import { listWorkspaces } from "../workspaces.js";

/**
 * A place in the source where a regular expression is made.
 * @typedef {object} PatternSite
 * @property {string} file path from the root, `/`-separated
 * @property {number} line of the file, from 1
 * @property {number} start offset of the expression in the file
 * @property {number} end offset after it
 * @property {Pattern | undefined} pattern undefined if only a run shows it
 */

/**
 * A regular expression, as text.
 * @typedef {object} Pattern
 * @property {string} source
 * @property {string} flags
 */

/** Packages that read nothing but this repository: nobody else gives them text. */
const ownTextOnly = new Set(["@rapporteur/tooling", "@rapporteur/docs"]);

/**
 * Finds every place in the sources of the packages where a regular expression is made: literals, and calls of RegExp.
 * What a call is given is worked out where it consists of texts and constants of its own file.
 * @param {string} root
 * @returns {PatternSite[]}
 */
export function findPatterns(root) {
  return listWorkspaces(root)
    .filter(({ manifest }) => !ownTextOnly.has(manifest.name))
    .flatMap(({ dir }) => sourcesBelow(join(root, dir, "src")))
    .flatMap((file) => patternsOf(relative(root, file).split(sep).join("/"), readFileSync(file, "utf8")));
}

/**
 * Finds the places of one file.
 * @param {string} file name of the file, which tells its language
 * @param {string} text
 * @returns {PatternSite[]}
 */
export function patternsOf(file, text) {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(tree);
  /** @type {PatternSite[]} */
  const sites = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const isCall = (ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression);
    if (ts.isRegularExpressionLiteral(node) || isCall) {
      const start = node.getStart(tree);
      const line = tree.getLineAndCharacterOfPosition(start).line + 1;
      sites.push({ file, line, start, end: node.getEnd(), pattern: patternOf(node, constants) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return sites;
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesBelow(folder) {
  // A report's package holds what was generated, and no source of its own.
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|js|jsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** @typedef {ReadonlyMap<string, ts.Expression>} Constants what the constants at the top of a file are set to */

/**
 * @param {ts.SourceFile} tree
 * @returns {Constants}
 */
function constantsOf(tree) {
  /** @type {Map<string, ts.Expression>} */
  const constants = new Map();
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const))
      continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);
    }
  }
  return constants;
}

/**
 * @param {ts.Expression} node
 * @returns {boolean}
 */
function isRegExp(node) {
  return ts.isIdentifier(node) && node.text === "RegExp";
}

/**
 * @param {ts.Node} node
 * @param {Constants} constants
 * @returns {Pattern | undefined}
 */
function patternOf(node, constants) {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  const [first, second] = node.arguments ?? [];
  const source = first && (textOf(first, constants) ?? patternNamed(first, constants)?.source);
  const flags = second ? textOf(second, constants) : "";
  return source === undefined || flags === undefined ? undefined : { source, flags };
}

/**
 * The pattern that a constant of the file holds.
 * @param {ts.Expression} node
 * @param {Constants} constants
 * @returns {Pattern | undefined}
 */
function patternNamed(node, constants) {
  const value = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
  return value && patternOf(value, constants);
}

/**
 * The text that an expression stands for, if its own file says it.
 * @param {ts.Expression} node
 * @param {Constants} constants
 * @returns {string | undefined}
 */
function textOf(node, constants) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) {
    const value = constants.get(node.text);
    return value && textOf(value, constants);
  }
  if (ts.isPropertyAccessExpression(node) && node.name.text === "source") {
    return patternNamed(node.expression, constants)?.source;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(node.left, constants), textOf(node.right, constants)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  if (ts.isTemplateExpression(node)) return templateText(node, false, constants);
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "String.raw") {
    return ts.isTemplateExpression(node.template)
      ? templateText(node.template, true, constants)
      : (node.template.rawText ?? node.template.text);
  }
  return undefined;
}

/**
 * @param {ts.TemplateExpression} node
 * @param {boolean} raw whether escapes stay as they are written
 * @param {Constants} constants
 * @returns {string | undefined}
 */
function templateText({ head, templateSpans }, raw, constants) {
  const words = (/** @type {ts.TemplateLiteralLikeNode} */ part) => (raw ? (part.rawText ?? "") : part.text);
  let text = words(head);
  for (const { expression, literal } of templateSpans) {
    const value = textOf(expression, constants);
    if (value === undefined) return undefined;
    text += value + words(literal);
  }
  return text;
}
