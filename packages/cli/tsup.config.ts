export { program as default } from "@rapporteur/tooling/tsup";
