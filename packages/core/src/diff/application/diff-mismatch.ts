import { MisuseError } from "../../contract/misuse-error.ts";

/** The error for a diff that is not of the report it is applied to. */
export function diffMismatch(expected: string, received: string): MisuseError {
  return new MisuseError({
    failed: "apply cannot carry out these changes: they were made from another report.",
    expected,
    received,
    example: "apply(before, diff(before, after))",
  });
}
