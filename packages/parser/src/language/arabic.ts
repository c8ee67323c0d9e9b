import type { Lexicon } from "./lexicon.ts";

const units = [
  "الأولى|الحادية",
  "الثانية",
  "الثالثة",
  "الرابعة",
  "الخامسة",
  "السادسة",
  "السابعة",
  "الثامنة",
  "التاسعة",
  "العاشرة",
];
const tens = ["عشرة", "العشر", "الثلاث", "الأربع", "الخمس", "الست", "السبع", "الثمان", "التسع"];

function sessionNumber(label: string): number | undefined {
  const digits = /(\d{1,3})/.exec(label);
  if (digits) return Number(digits[1]);
  const unit = units.findIndex((words) => new RegExp(`(?:^|\\s)(?:${words})(?:$|\\s)`).test(label)) + 1;
  const ten = tens.findIndex((stem, index) => index > 0 && new RegExp(`${stem}(?:ون|ين)`).test(label)) + 1;
  const teen = ten === 0 && /\sعشرة/.test(label) ? 1 : ten;
  const hundred = /(?:^|\s)الما?ئة(?:$|\s)/.test(label) ? 100 : 0;
  const sum = hundred + teen * 10 + unit;
  return sum > 0 ? sum : undefined;
}

export const arabic: Lexicon = {
  language: "ar",
  commonWords: ["في", "من", "على", "إلى", "أن", "التي", "عن", "مع", "هذا", "حقوق", "هذه", "الذي"],
  organs: [
    "الجمعية العامة",
    "مجلس الأمن",
    "المجلس الاقتصادي والاجتماعي",
    "مجلس الوصاية",
    "محكمة العدل الدولية",
    "الأمانة العامة",
  ],
  distribution: /Distr\s?[.:]{0,2}\s*:?\s*(General|Limited|Restricted)/i,
  original:
    /(?:Original|الأصل)\s?:\s*(English|French|Spanish|Russian|Arabic|Chinese|بالإنكليزية|بالفرنسية|بالإسبانية|بالروسية|بالعربية|بالصينية)/i,
  languageNames: {
    english: "en",
    french: "fr",
    spanish: "es",
    russian: "ru",
    arabic: "ar",
    chinese: "zh",
    بالإنكليزية: "en",
    بالفرنسية: "fr",
    بالإسبانية: "es",
    بالروسية: "ru",
    بالعربية: "ar",
    بالصينية: "zh",
  },
  session: /^الدورة\s.{3,40}$/,
  sessionNumber,
  agendaItem: /^(?:البند|البنود|البندان)\s+(\d.*?)(?:\s+من\s.*)?$/,
  months: [
    ["يناير", "كانون الثاني"],
    ["فبراير", "شباط"],
    ["مارس", "آذار"],
    ["أبريل", "نيسان"],
    ["مايو", "أيار"],
    ["يونيه", "يونيو", "حزيران"],
    ["يوليه", "يوليو", "تموز"],
    ["أغسطس", "آب"],
    ["سبتمبر", "أيلول"],
    ["أكتوبر", "تشرين الأول"],
    ["نوفمبر", "تشرين الثاني"],
    ["ديسمبر", "كانون الأول"],
  ],
  authorLine: /^(?:تقرير|مذكرة|دراسة|رسالة|بيان|تجميع|مشروع)(?=[\s.:–—-]|$)/,
  caption: /^(?:الجدول|الشكل|الإطار)\s+(?:\d{1,3}|\S)/,
  bodyName: /(?:مجلس|لجنة|اللجنة|مؤتمر|المنتدى|الفريق العامل|آلية)/,
  summary: /^(?:موجز|ملخص)$/,
  introduction: /^مقدمة$/,
  recommends: /(?:ينبغي|يجب|يوصي|توصي|يحث|تحث|يدعو|تدعو|يشجع|تشجع|يطلب)/,
  contents: /^(?:المحتويات|المحتوى)$/,
  annex: /^(?:المرفق|مرفق|التذييل)(?:\s+\(?([^\s().:–—-]+)\)?)?(?:\s*[.:–—-]\s*)?(.*)$/,
  recommendations: /توصيات|التوصيات/,
  submissions: /(?:موجز|معلومات|ردود|مساهمات|ملخص).*(?:الدول|الحكومات)/,
};
