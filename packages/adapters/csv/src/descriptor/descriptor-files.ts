import { type File, modelVersion, plainText, type Report } from "@rapporteur/core";
import { csvwFileName, dataPackageFileName } from "../mapping/file-names.ts";
import type { Profile } from "../options.ts";
import { csvwDialect, csvwTables } from "./csvw.ts";
import { dataPackageProfile, dataPackageResources } from "./data-package.ts";
import { profileWords } from "./profile-words.ts";

/** Property of both descriptors that names the profile and the version of the model. */
const ownProperty = "https://rapporteur.github.io/rapporteur/csv";

/** The two descriptors of a report's tables: CSVW and Data Package. */
export function descriptorFiles(report: Report, profile: Profile): readonly File[] {
  const title = plainText(report.masthead.title);
  const description = `${title === "" ? "A report" : title}, as tables. ${profileWords[profile]}`;
  const csvw = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:identifier": report.masthead.symbol ?? report.id,
    ...(title !== "" && { "dc:title": { "@value": title, "@language": report.language } }),
    "dc:description": description,
    "dc:language": report.language,
    [`${ownProperty}#profile`]: profile,
    [`${ownProperty}#modelVersion`]: modelVersion,
    dialect: csvwDialect,
  };
  const dataPackage = {
    $schema: dataPackageProfile,
    name: report.id,
    ...(title !== "" && { title }),
    description,
    rapporteur: { profile, modelVersion },
  };
  return [
    { path: csvwFileName, mediaType: "application/csvm+json", content: joined(csvw, "tables", profile) },
    {
      path: dataPackageFileName,
      mediaType: "application/json",
      content: joined(dataPackage, "resources", profile),
    },
  ];
}

const makers = { tables: csvwTables, resources: dataPackageResources };
const known = new Map<string, string>();

/** Prints a head and, as its last property, the tables: these are the same for every report, so made once. */
function joined(head: object, property: keyof typeof makers, profile: Profile): string {
  const name = `${property} ${profile}`;
  const rest = known.get(name) ?? JSON.stringify({ [property]: makers[property](profile) }, undefined, 2);
  known.set(name, rest);
  return `${JSON.stringify(head, undefined, 2).slice(0, -2)},${rest.slice(1)}\n`;
}
