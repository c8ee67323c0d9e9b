/** A name as npm takes it for a new package, with or without a scope. */
const pattern = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** Whether a package can have this name: lower case, with or without a scope, at most 214 characters. */
export function isPackageName(name: string): boolean {
  return name.length <= 214 && pattern.test(name);
}
