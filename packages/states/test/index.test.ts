import { expect, it } from "vitest";
import * as api from "../src/index.ts";

it("exports these names", () => {
  expect(Object.keys(api).sort()).toEqual([
    "areaByCode",
    "areas",
    "corrections",
    "findArea",
    "findState",
    "formalName",
    "languages",
    "lookupState",
    "nameOf",
    "stateByCode",
    "states",
  ]);
});
