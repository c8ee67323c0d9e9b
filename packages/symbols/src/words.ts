/** Words that name a body, with or without a number after a full stop (`C.3`, `HRC`). */
export const BODIES: ReadonlySet<string> = new Set(
  `AC BUR C CB CC CMA CMP CN COM CONF COP COSP CP CPR CRIC CST CTE EA EB EFD EGM EM EMRIP ESCAP ESCWA ECE
  ECA FFDF FORUM GC GCSS GE GGE GRULAC HA HABITAT HLCM HLPF HLS HRC IAHWG ICEF INCB IPC IRG ISAR IWG KP MC MEM
  MOP MP MSP NC NP OC OEWG OPRC PA PC PIC POPS PREPCOM PSWG RC SB SBI SBSTA SBSTTA SC SMSP SPC SUB SUBSTA TC TCC
  TEC UNFF WFC WG WGAD WGEID WGDAW`.split(/\s+/),
);

/** Words that name the kind of document, with or without a number after a full stop (`L.5`, `RES`). */
export const NATURES: ReadonlySet<string> = new Set(
  `AGENDA BD BP BRIEF CO CONCL CORE CRP DEC DECISION DOC ESP GEN HLS INF INFO L LOIPR MIN MISC NGO NOTE NV OP PET POW PRST
  PROT PV Q R RD REP RES RET RPT SER SGB WIR LDC TDR RMT IER TIR DIR AI IC SR SWP TP W WEB WP`.split(/\s+/),
);

/** Words that change another document, in their customary case. */
export const MODIFIERS: ReadonlyMap<string, string> = new Map(
  [
    "Add",
    "Addendum",
    "Amend",
    "Annex",
    "Annexes",
    "Corr",
    "Corrigendum",
    "Index",
    "Prov",
    "Rev",
    "Summary",
    "Supp",
  ].map((word) => [word.toUpperCase(), word]),
);

/** Words whose customary case is mixed, besides the modifiers. */
export const MIXED_CASE: ReadonlyMap<string, string> = new Map(
  ["Sub", "Agenda", "Concl", "OzL", "Pro", "Conv"].map((word) => [word.toUpperCase(), word]),
);

/** Words that open a bracket which belongs to the symbol (`(Part I)`, `(Sect. 20)`), in their customary spelling. */
export const BRACKET_WORDS: ReadonlyMap<string, string> = new Map(
  [
    "Part",
    "Parts",
    "Vol.",
    "Vols.",
    "Volume",
    "Sect.",
    "Sects.",
    "Section",
    "Supp",
    "Suppl.",
    "Supplement",
    "Chap.",
    "Introduction",
    "Plan",
    "Foreword",
    "Index",
    "Income",
    "Resumption",
    "Resumed",
    "Corrected",
    "Prog.",
    "Final",
    "Prov.",
    "Partie",
    "Parte",
    "Tome",
    "Tomo",
    "Secc.",
    "Часть",
    "Том",
    "Разд.",
  ].map((word) => [word.replace(".", "").toUpperCase(), word]),
);
