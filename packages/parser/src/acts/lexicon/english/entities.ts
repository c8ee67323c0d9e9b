import type { EntityLexicon } from "../act-lexicon.ts";
import { entityTable } from "../entity-table.ts";

const names = entityTable({
  states: [
    "member states|states members of the united nations|states members|member countries|governments|all countries",
    "developed countries|developing countries|least developed countries|host countries|countries of origin",
    "countries of destination|countries of transit|administering powers|troop-contributing countries",
  ],
  "states-parties": ["states parties|state parties|high contracting parties|contracting parties"],
  "un-entity": [
    "secretary-general|secretariat|security council|general assembly|human rights council|economic and social council",
    "trusteeship council|international court of justice|un|un system|united nations|un entities|un agencies|united nations system",
    "un-women|un-habitat|un women|un habitat|un-energy|un-water|ohchr|unhcr|unicef|undp|unep|unesco|unfpa|unaids|unodc",
    "unctad|unido|unrwa|unitar|unrisd|unops|unmas|undrr|undss|unsmil|unmiss|unifil|unficyp|undof|unama|unami|unisfa",
    "who|ilo|fao|iom|wfp|ifad|imf|world bank|wipo|itu|wmo|icao|imo|upu|unwto|iaea|opcw|ocha|dppa|desa|eclac|escap|escwa|eca|ece",
    "international monetary fund|international organization for migration|international labour organization",
    "international labour office|world health organization|world food programme|world trade organization|wto",
    "food and agriculture organization|international fund for agricultural development|international trade centre",
    "world intellectual property organization|international telecommunication union|universal postal union",
    "world meteorological organization|international maritime organization|international civil aviation organization",
    "international atomic energy agency|joint united nations programme on hiv/aids|joint inspection unit",
    "specialized agencies|treaty bodies|human rights treaty bodies|special procedures|special procedure mandate holders",
    "resident coordinators|resident coordinator|regional commissions|country teams|peacekeeping operations",
    "high commissioner|board of auditors|advisory committee|funds and programmes|special procedures mandate holders",
  ],
  "civil-society": [
    "civil society|ngos|human rights defenders|trade unions|workers' organizations|grass-roots organizations",
    "non-governmental organizations|non-governmental organization|community-based organizations|faith-based organizations",
    "civil society organizations|civil society actors|women's organizations|youth organizations|victims' organizations",
    "organizations of persons with disabilities|youth-led organizations|women-led organizations|social movements",
  ],
  private: [
    "private sector|business sector|corporate sector|private actors|private entities|business community|industry",
  ],
  other: [
    "international community|media|academia|judiciary|parliament|police|donor community|others|society|relevant authorities",
    "competent authorities|european union|african union|council of europe|league of arab states",
  ],
});

const heads = entityTable({
  states: ["states|governments|countries|nations|powers"],
  private: [
    "companies|company|corporations|businesses|enterprises|investors|firms|manufacturers|platforms|employers|recruiters",
    "industries|insurers|producers|retailers|operators|suppliers",
  ],
  "civil-society": ["defenders|ngos|unions|movements|activists"],
  "un-entity": ["rapporteurs|agencies, funds and programmes"],
  other: [
    "institutions|institution|organizations|organization|organisations|authorities|authority|actors|actor|stakeholders",
    "donors|partners|parties|party|bodies|body|agencies|agency|banks|bank|funds|programmes|entities|entity|mechanisms",
    "parliaments|parliamentarians|legislators|legislatures|lawmakers|courts|judges|prosecutors|lawyers|judiciaries",
    "ministries|ministry|minister|ministers|municipalities|cities|communities|leaders|officials|officers|forces|groups",
    "peoples|persons|individuals|universities|schools|researchers|experts|practitioners|professionals|teachers",
    "providers|workers|journalists|associations|networks|committees|commissions|councils|offices|missions",
    "delegations|representatives|policymakers|decision-makers|sector|sectors|community|society|those|everyone|all",
    "coordinators|custodians|regulators|intermediaries|landlords|administrations|administration|government|state",
    "members|chairs|president|presidents|ombudsman|ombudsperson|union|federation|centre|secretariats|managers|lenders",
    "creditors|parts|financiers|developers|youth|citizens|families|parents|inspectorates|services|military|militias|country",
  ],
});

/** Those whom English documents ask. */
export const englishEntities: EntityLexicon = {
  names,
  headFirst: false,
  heads,
  organs: new Set(
    [
      "assembly council committee commission commissioner secretary-general secretariat rapporteur rapporteurs group expert",
      "experts mechanism forum office department fund programme organization agency board conference representative",
      "envoy adviser coordinator panel tribunal court mission force unit institute university authority entity network",
      "subcommittee bureau presidency president chair chairperson director administrator register",
    ].flatMap((line) => line.split(" ")),
  ),
  foreign: new Set(
    "european african inter-american american asian arab islamic national federal local parliamentary caribbean nordic state military supreme constitutional organization league ministry minister".split(
      " ",
    ),
  ),
  governments: new Set([
    ...["government", "governments", "authorities", "state", "states", "republic", "kingdom", "parliament"],
    ...["permanent", "mission"],
  ]),
  oneState:
    /^(?:the )?(?:state (?:party|under review|concerned)|government|administering power|host country|host state)(?![\p{L}-]| of )/u,
  statesParties:
    /^(?:all |other |those |the |relevant )*(?:states? parties|parties to the (?:convention|covenant|protocol|treaty|agreement|statute|optional|international|paris|kyoto|rome|united))/,
  bound: new Set([
    ...[
      "economic social",
      "food agriculture",
      "scientific cultural",
      "educational scientific",
      "drugs crime",
    ],
    ...[
      "trade development",
      "legal constitutional",
      "policy coordination",
      "equality empowerment",
      "peace security",
    ],
    ...["sexual exploitation", "children armed", "water sanitation"],
  ]),
  unitedNations: /(?:^| )(?:united nations|un)(?: |$)/,
};
