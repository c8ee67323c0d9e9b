import type { EntityLexicon } from "../act-lexicon.ts";
import { entityTable } from "../entity-table.ts";
import { wordSet } from "../word-set.ts";

/** Those whom French documents ask. */
export const frenchEntities: EntityLexicon = {
  names: entityTable({
    states: [
      "états membres|tous les états|tous les pays|pays en développement|pays développés|puissance administrante",
    ],
    "states-parties": ["états parties|hautes parties contractantes"],
    "un-entity": [
      "secrétaire général|assemblée générale|conseil de sécurité|conseil des droits de l homme|organisation des nations unies",
      "nations unies|système des nations unies|haut-commissariat|haut-commissaire|hcdh|hcr|pnud|pnue|unicef|unesco|oit|oms|fao|oim|onu",
      "onu-femmes|onu-habitat|organes conventionnels|institutions spécialisées|procédures spéciales|rapporteur spécial",
      "rapporteuse spéciale|rapporteurs spéciaux",
    ],
    "civil-society": [
      "société civile|organisations non gouvernementales|organisations de la société civile|ong|syndicats",
      "défenseurs des droits de l homme",
    ],
    private: ["secteur privé|acteurs privés|secteur des entreprises"],
    other: ["communauté internationale|autorités compétentes|union européenne|union africaine|médias"],
  }),
  headFirst: true,
  heads: entityTable({
    states: ["états|gouvernements|pays"],
    private: ["entreprises|sociétés|investisseurs|employeurs"],
    "civil-society": ["ong|associations"],
    other: [
      "organisations|institutions|autorités|acteurs|parties|partenaires|donateurs|bailleurs|organes|organismes|entités",
      "banques|fonds|mécanismes|parlements|parlementaires|tribunaux|juges|procureurs|ministères|municipalités|communautés",
      "responsables|groupes|peuples|personnes|universités|experts|délégations|agences|commissions|comités|conseils",
    ],
  }),
  organs: wordSet(
    "assemblée conseil comité commission commissaire secrétaire secrétariat rapporteur rapporteuse rapporteurs groupe expert experte mécanisme instance bureau département fonds programme organisation haut-commissariat haut-commissaire représentant représentante coordonnateur corps",
  ),
  foreign: wordSet("européenne africaine nationale parlement ministère"),
  governments: wordSet("gouvernement gouvernements autorités"),
  bound: new Set(["économique social", "alimentation agriculture", "drogue crime", "science culture"]),
  oneState: /^(?:état partie|gouvernement|état examiné)(?![\p{L}-]| (?:de|du|des|d) )/u,
  statesParties:
    /^(?:tous les |autres )*(?:états parties|parties (?:à la (?:convention|charte)|au (?:pacte|protocole|traité)))/u,
  unitedNations: /(?:^| )(?:nations unies|onu)(?: |$)/,
};
