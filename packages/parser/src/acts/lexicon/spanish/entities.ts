import type { EntityLexicon } from "../act-lexicon.ts";
import { entityTable } from "../entity-table.ts";
import { wordSet } from "../word-set.ts";

/** Those whom Spanish documents ask. */
export const spanishEntities: EntityLexicon = {
  names: entityTable({
    states: [
      "estados miembros|todos los estados|todos los países|países en desarrollo|países desarrollados|potencia administradora",
    ],
    "states-parties": ["estados partes|altas partes contratantes"],
    "un-entity": [
      "secretario general|secretaria general|asamblea general|consejo de seguridad|consejo de derechos humanos|naciones unidas",
      "sistema de las naciones unidas|acnudh|acnur|pnud|pnuma|unicef|unesco|oit|oms|fao|oim|onu|onu-mujeres|onu-hábitat",
      "órganos creados en virtud de tratados|organismos especializados|procedimientos especiales|relator especial",
      "relatora especial|relatores especiales|alto comisionado|alta comisionada",
    ],
    "civil-society": [
      "sociedad civil|organizaciones no gubernamentales|organizaciones de la sociedad civil|ong|sindicatos",
      "defensores de los derechos humanos",
    ],
    private: ["sector privado|agentes privados|sector empresarial"],
    other: [
      "comunidad internacional|autoridades competentes|unión europea|unión africana|medios de comunicación",
    ],
  }),
  headFirst: true,
  heads: entityTable({
    states: ["estados|gobiernos|países"],
    private: ["empresas|sociedades|inversores|empleadores"],
    "civil-society": ["ong|asociaciones"],
    other: [
      "organizaciones|instituciones|autoridades|agentes|partes|asociados|donantes|órganos|organismos|entidades|bancos|fondos",
      "mecanismos|parlamentos|parlamentarios|tribunales|jueces|fiscales|ministerios|municipios|comunidades|funcionarios",
      "grupos|pueblos|personas|universidades|expertos|delegaciones|comisiones|comités|consejos|interesados",
    ],
  }),
  organs: wordSet(
    "asamblea consejo comité comisión comisionado comisionada secretario secretaria secretaría relator relatora relatores grupo experto experta mecanismo foro oficina departamento fondo programa organización representante coordinador dependencia",
  ),
  foreign: wordSet("europea africana nacional parlamento ministerio"),
  governments: wordSet("gobierno gobiernos autoridades"),
  bound: new Set(["económico social", "alimentación agricultura", "droga delito", "ciencia cultura"]),
  oneState: /^(?:estado parte|gobierno|estado examinado)(?![\p{L}-]| (?:de|del) )/u,
  statesParties:
    /^(?:todos los |otros )*(?:estados partes|partes en (?:la convención|el pacto|el protocolo|el tratado))/u,
  unitedNations: /(?:^| )(?:naciones unidas|onu)(?: |$)/,
};
