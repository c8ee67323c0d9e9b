import { expect, it } from "vitest";
import { areas, languages, states } from "../src/index.ts";
import { nameForms } from "../src/name-forms.ts";

it("no two areas share a printed form of any name, in any language", () => {
  const owners = new Map<string, string>();
  const clashes: string[] = [];
  for (const area of [...states, ...areas]) {
    const names = languages.flatMap((language) => {
      const { short, article, formal } = area.names[language];
      return [
        { language, name: short, article },
        ...(formal ? [{ language, name: formal, article: undefined }] : []),
      ];
    });
    const others = [...area.former, ...area.variants].map((one) => ({ ...one, article: undefined }));
    for (const { language, name, article } of [...names, ...others])
      for (const form of nameForms(language, name, article)) {
        const owner = owners.get(form) ?? area.iso3;
        if (owner !== area.iso3) clashes.push(`${form}: ${owner} and ${area.iso3}`);
        owners.set(form, area.iso3);
      }
  }
  expect(clashes).toEqual([]);
  expect(owners.size).toBeGreaterThan(4000);
});

it("keeps the capital article of a name and takes the small one off", () => {
  expect(nameForms("es", "El Salvador")).not.toContain("salvador");
  expect(nameForms("es", "el Reino de España")).toContain("reino de españa");
  expect(nameForms("fr", "Équateur", "l'")).toEqual(
    expect.arrayContaining(["équateur", "equateur", "l'équateur", "equateur(l')"]),
  );
});
