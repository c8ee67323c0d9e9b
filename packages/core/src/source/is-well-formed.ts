const native: unknown = Reflect.get(String.prototype, "isWellFormed");

/** Whether a text holds no half of a surrogate pair. The engine's own answer, where there is one, takes no time on plain text. */
export const isWellFormed: (text: string) => boolean =
  typeof native === "function"
    ? (text) => native.call(text) === true
    : (text) => !/\p{Surrogate}/u.test(text);
