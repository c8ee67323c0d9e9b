/**
 * What may lead a symbol: the principal organs, and the bodies that issue a series of their own.
 * From the Dag Hammarskjöld Library's account of United Nations document symbols and the series in use.
 */
const NAMES = `
A S E T ST
CAT CCPR CED CEDAW CERD CMW CRC CRPD HRI OPCAT SPT
APLC ATT BWC CCM CCW CD CLCS CTBT CTBT-Art.XIV ENDC NPT OPCW PCNICC SPLOS LOS ISBA ITLOS TPNW BBNJ
AIDAC CAC CND CTOC INCB UNODC
CBD CMS FCCC ICCD IPBES IPCC
HABITAT HSP UN-HABITAT UNEA UNEP
CEPAL ECA ECE ECLAC ESCAP ESCWA LC TRADE TRANS
DP DPI HCR PBC UNA UNCDF UNDP UNFPA UNHCR UNICEF UNIFEM UNITAR UNOPS UNRISD UNRWA UNU UNV UNW
IDB IDC TD TDR UNCTAD UNIDO
ACABQ ACC CEB ICSC JIU OIOS
GOV IAEA INFCIRC
ICC-ASP ICTR ICTY IRMCT MICT SCSL STL
UNAMID UNMIK UNTAC UNTAET
UNFF WFC WSIS WSSD
`;

/** Series whose name is a common abbreviation besides. In running text the name alone proves nothing. */
const COMMON_NAMES = `
AG AGRI AT AUD BRS CAEP CCISUA CDDH CEP CES CITES COP CRP DESA DOS EB EC ENERGY ENHS FF GC HBP HS IAAC ICC ICJ ID
IFAD IMO INT IT ITC ITR JSPB MC NL PCIJ PI SC SEM SG SPC STAT TIM UNSSC WFP WP
`;

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The organs and series known by name, whose name tells a symbol in running text. */
export const SERIES: ReadonlySet<string> = names(NAMES);

/** The series known by name whose name may stand for something else. */
export const COMMON_SERIES: ReadonlySet<string> = names(COMMON_NAMES);

/** The principal organs whose symbols open with one letter; a number may follow at once. */
export const ORGANS: ReadonlySet<string> = new Set(["A", "S", "E", "T", "ST"]);

/** The series of the human rights treaty bodies, whose second piece is the committee (`C`). */
export const TREATY_SERIES: ReadonlySet<string> = new Set([
  "CAT",
  "CCPR",
  "CED",
  "CEDAW",
  "CERD",
  "CMW",
  "CRC",
  "CRPD",
]);

/** The series whose double symbols are linked whole; elsewhere the first symbol stands for the document. */
export const LINKED_WHOLE: ReadonlySet<string> = new Set(["ISBA"]);
