import { defineDiagnostics } from "@rapporteur/core";

/** Every finding this package can make. `{name}` stands for a value of the finding. */
export const jsonldDiagnostics = defineDiagnostics("jsonld", {
  // JSON-LD
  "context-is-remote": {
    severity: "error",
    message: "The document names a context at {url}, which is not fetched: nothing is ever fetched.",
    help: "Put the context itself into the document, or expand the document with a JSON-LD processor first.",
  },
  "context-is-invalid": {
    severity: "error",
    message: "The context is not valid: {reason}.",
    help: "Mend the context as JSON-LD 1.1 describes it.",
  },
  "feature-not-read": {
    severity: "error",
    message: "The document uses {feature}, which this package does not read.",
    help: "Expand or flatten the document with a JSON-LD processor first; what comes out is read.",
  },
  "value-is-invalid": {
    severity: "error",
    message: "This is no JSON-LD: {reason}.",
    help: "Mend the document as JSON-LD 1.1 describes it.",
  },
  "key-without-address": {
    severity: "warning",
    message: 'The context gives the key "{key}" no address, so what stands there is not in the graph.',
    help: "Define the key in the context, or remove it.",
  },
  "document-too-deep": {
    severity: "error",
    message: "The document is nested more than {limit} levels deep.",
    help: "No report is nested that deep: look at what made the document.",
  },

  // Turtle and N-Quads
  "statement-is-wellformed": {
    severity: "error",
    message: "This is no Turtle and no N-Quads: {found} stands where {expected} should.",
    help: "Mend the statement; a file that breaks off was probably not copied whole.",
  },
  "construct-not-read": {
    severity: "error",
    message: "The file uses {construct}, which this package does not read.",
    help: "Convert the file to N-Quads with an RDF tool first.",
  },

  // The graph
  "report-is-missing": {
    severity: "error",
    message: "The graph holds no report: no node of type schema:Report.",
    help: "Look whether this is the right file.",
  },
  "report-is-one": {
    severity: "error",
    message: "The graph holds {count} reports, {first} and {second} among them; one file is one report.",
    help: "Put each report into a file of its own.",
  },
  "part-is-described": {
    severity: "error",
    message: "{node} has as its {property} {target}, of which the graph says nothing.",
    help: "Add the description of the part, or remove the statement that leads to it.",
  },
  "part-has-type": {
    severity: "error",
    message: "{node} has as its {property} {target}, which is of none of the types {expected}.",
    help: "Give the part the type of what it is.",
  },
  "part-stands-once": {
    severity: "error",
    message: "{target} is a part of {node}, but stands in another place of the report already.",
    help: "A part stands in one place: remove one of the statements that lead to it.",
  },
  "parts-form-no-cycle": {
    severity: "error",
    message: "{target} is a part of {node}, which is itself inside {target}.",
    help: "Remove the statement that closes the circle.",
  },
  "parts-too-deep": {
    severity: "error",
    message: "{node} is inside more than {limit} other parts.",
    help: "No report is nested that deep: look at what made the graph.",
  },
  "parts-have-order": {
    severity: "warning",
    message:
      "The {count} values of {property} of {node} have no clear order: a position is missing or doubled.",
    help: "Give each of them a position of its own. They were taken in the order in which the file names them.",
  },
  "reference-stays-inside": {
    severity: "error",
    message: "The {property} of {node} is {target}, which is no part of this report.",
    help: "Name the address of a part of the report.",
  },
  "value-stands-once": {
    severity: "error",
    message: "{node} has {count} different values of {property}, which may have one.",
    help: "Keep the right value and remove the others.",
  },
  "value-has-type": {
    severity: "error",
    message: "{node} has a {property} that is {actual}, where {expected} is expected.",
    help: "Write the value as the shapes of this package describe it.",
  },
  "exact-words-agree": {
    severity: "warning",
    message: "The {property} of {node} says other words than its {exact}, which was followed.",
    help: "Change both, or remove the exact form if the words have no markup.",
  },
  "exact-list-agrees": {
    severity: "warning",
    message: "The {property} of {node} has other members than its {exact}, which was followed.",
    help: "Change both, or remove the exact form if the order is the natural one.",
  },
  "language-left-out": {
    severity: "info",
    message: "{count} texts had language tags, which the model has no place for; the texts were kept.",
    help: "Nothing to do. The language of the report is a property of the report.",
  },
  "property-is-known": {
    severity: "warning",
    message: "{count} values of {property} were left out: the model has no place for them (first at {node}).",
    help: "Nothing to do, if they are only needed in the graph.",
  },
  "node-is-reached": {
    severity: "warning",
    message: "{count} nodes were left out, as no statement leads from the report to them (first: {node}).",
    help: "Nothing to do, if they are not parts of the report.",
  },
});

/** The codes of {@link jsonldDiagnostics}. */
export type JsonLdCode = keyof typeof jsonldDiagnostics.rules;
