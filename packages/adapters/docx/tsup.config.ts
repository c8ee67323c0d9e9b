export { default } from "@rapporteur/tooling/tsup";
