/** What the readable profile adds to the words of a report: heads of its tables, and "Annex". */
export interface ReadableWords {
  readonly annex: string;
  readonly summary: string;
  readonly document: string;
  readonly distribution: string;
  readonly date: string;
  readonly originalLanguage: string;
  readonly session: string;
  readonly agendaItem: string;
  readonly submissions: string;
  readonly state: string;
  readonly section: string;
  readonly paragraphs: string;
  readonly recommendations: string;
  readonly recommendation: string;
  readonly actor: string;
  readonly act: string;
  readonly addressees: string;
}

const english: ReadableWords = {
  annex: "Annex",
  summary: "Summary",
  document: "Document",
  distribution: "Distribution",
  date: "Date",
  originalLanguage: "Original language",
  session: "Session",
  agendaItem: "Agenda item",
  submissions: "Submissions by States",
  state: "State",
  section: "Chapter",
  paragraphs: "Paragraphs",
  recommendations: "Recommendations",
  recommendation: "Recommendation",
  actor: "By",
  act: "Act",
  addressees: "Addressed to",
};

const others: ReadonlyMap<string, ReadableWords> = new Map([
  [
    "fr",
    {
      annex: "Annexe",
      summary: "Résumé",
      document: "Document",
      distribution: "Distribution",
      date: "Date",
      originalLanguage: "Langue originale",
      session: "Session",
      agendaItem: "Point de l’ordre du jour",
      submissions: "Contributions des États",
      state: "État",
      section: "Chapitre",
      paragraphs: "Paragraphes",
      recommendations: "Recommandations",
      recommendation: "Recommandation",
      actor: "De",
      act: "Acte",
      addressees: "Adressée à",
    },
  ],
  [
    "es",
    {
      annex: "Anexo",
      summary: "Resumen",
      document: "Documento",
      distribution: "Distribución",
      date: "Fecha",
      originalLanguage: "Idioma original",
      session: "Período de sesiones",
      agendaItem: "Tema del programa",
      submissions: "Contribuciones de los Estados",
      state: "Estado",
      section: "Capítulo",
      paragraphs: "Párrafos",
      recommendations: "Recomendaciones",
      recommendation: "Recomendación",
      actor: "De",
      act: "Acto",
      addressees: "Dirigida a",
    },
  ],
  [
    "ru",
    {
      annex: "Приложение",
      summary: "Резюме",
      document: "Документ",
      distribution: "Распространение",
      date: "Дата",
      originalLanguage: "Язык оригинала",
      session: "Сессия",
      agendaItem: "Пункт повестки дня",
      submissions: "Материалы государств",
      state: "Государство",
      section: "Глава",
      paragraphs: "Пункты",
      recommendations: "Рекомендации",
      recommendation: "Рекомендация",
      actor: "От кого",
      act: "Действие",
      addressees: "Кому",
    },
  ],
  [
    "zh",
    {
      annex: "附件",
      summary: "摘要",
      document: "文件",
      distribution: "分发",
      date: "日期",
      originalLanguage: "原文语文",
      session: "届会",
      agendaItem: "议程项目",
      submissions: "各国提交的材料",
      state: "国家",
      section: "章节",
      paragraphs: "段次",
      recommendations: "建议",
      recommendation: "建议",
      actor: "提出者",
      act: "行动",
      addressees: "对象",
    },
  ],
  [
    "ar",
    {
      annex: "المرفق",
      summary: "موجز",
      document: "الوثيقة",
      distribution: "التوزيع",
      date: "التاريخ",
      originalLanguage: "لغة الأصل",
      session: "الدورة",
      agendaItem: "بند جدول الأعمال",
      submissions: "مساهمات الدول",
      state: "الدولة",
      section: "الفصل",
      paragraphs: "الفقرات",
      recommendations: "التوصيات",
      recommendation: "التوصية",
      actor: "من",
      act: "الفعل",
      addressees: "موجهة إلى",
    },
  ],
]);

/** The words in a report's language (BCP 47), if it is one of the six of the United Nations; otherwise in English. */
export function readableWords(language: string): ReadableWords {
  return others.get(language.split("-")[0]?.toLowerCase() ?? "") ?? english;
}
