import { describe, expect, it } from "vitest";
import { lexiconOf } from "../src/language/lexicons.ts";
import { parsePrinted } from "../src/parse-printed.ts";
import { print } from "./print.ts";

function read(lines: readonly string[]) {
  const reading = parsePrinted(print(lines.join("\n\n")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.trace?.account.faults).toEqual([]);
  expect(reading.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return reading.value;
}

describe("a report in French", () => {
  const report = read([
    "Nations Unies",
    "A/HRC/54/81",
    "Distr. générale  \n3 août 2023  \nFrançais  \nOriginal : anglais",
    "# Assemblée générale",
    "# Conseil des droits de l’homme",
    "# Cinquante-quatrième session",
    "11 septembre-6 octobre 2023",
    "Points 2 et 3 de l’ordre du jour",
    "# Rapport annuel du Haut-Commissaire",
    "# Promotion et protection de tous les droits",
    "# Droits humains des migrants",
    "# Rapport du Secrétaire général",
    "# I. Introduction",
    "1. Dans le présent rapport, les informations reçues pour la période sont présentées et examinées.",
    "# II. Résumé des informations reçues des États",
    "# A. Argentine",
    "2. Les lois et les politiques du pays sont dans la ligne des normes.",
    "# III. Conclusions et recommandations",
    "3. Le Secrétaire général engage les États à ratifier la Convention.",
  ]);

  it("has its masthead's fields, several on one printed block", () => {
    expect(report.language).toBe("fr");
    expect(report.masthead).toEqual({
      organ: "Assemblée générale",
      body: "Conseil des droits de l’homme",
      symbol: "A/HRC/54/81",
      distribution: "générale",
      date: "2023-08-03",
      originalLanguage: "en",
      session: {
        label: "Cinquante-quatrième session",
        number: 54,
        start: "2023-09-11",
        end: "2023-10-06",
      },
      agendaItems: [
        { number: "2", title: "Rapport annuel du Haut-Commissaire" },
        { number: "3", title: "Promotion et protection de tous les droits" },
      ],
      title: [{ type: "text", value: "Droits humains des migrants" }],
      subtitle: [{ type: "text", value: "Rapport du Secrétaire général" }],
    });
  });

  it("has its chapters, its States and its recommendations", () => {
    expect(report.sections.map(({ id }) => id)).toEqual(["sec-I", "sec-II", "sec-III"]);
    expect(report.stateSubmissions).toEqual([
      {
        id: "submission-ARG",
        state: { name: "Argentine", iso3: "ARG", m49: "032" },
        section: "sec-II-A",
        paragraphs: ["para-2"],
      },
    ]);
    expect(report.recommendations.map(({ id, acts }) => [id, acts.map(({ printed }) => printed)])).toEqual([
      ["rec-3", ["engage"]],
    ]);
  });
});

describe("a report in Russian", () => {
  const report = read([
    "A/HRC/54/81",
    "Distr.: General  \n3 August 2023  \nRussian  \nOriginal: English",
    "# Генеральная Ассамблея",
    "# Совет по правам человека",
    "# Пятьдесят четвертая сессия",
    "11 сентября — 6 октября 2023 года",
    "Пункты 2 и 3 повестки дня",
    "# Ежегодный доклад",
    "# Поощрение и защита всех прав человека",
    "# Права человека мигрантов",
    "# Доклад Генерального секретаря",
    "# I. Введение",
    "1. Настоящий доклад представлен во исполнение резолюции.",
    "# II. Резюме материалов государств",
    "# А. Аргентина",
    "2. Государство сообщило о мерах.",
    "# В. Чили",
    "3. Государство сообщило о следующем:",
    "а) законы приняты;",
    "б) политика изменена;",
    "в) меры усилены.",
    "# III. Выводы и рекомендации",
    "4. Генеральный секретарь настоятельно призывает государства принять меры.",
  ]);

  it("prints its imprint in English, or in Russian", () => {
    expect(report.language).toBe("ru");
    expect(report.masthead).toMatchObject({
      distribution: "General",
      date: "2023-08-03",
      originalLanguage: "en",
      session: { number: 54, start: "2023-09-11", end: "2023-10-06" },
      agendaItems: [{ number: "2" }, { number: "3" }],
    });
    const { masthead } = read([
      "Распространение: общее",
      "Язык оригинала: французский",
      "# Генеральная Ассамблея",
      "# Совещание",
      "# I. Введение",
      "1. Настоящий доклад представлен во исполнение резолюции.",
    ]);
    expect(masthead).toMatchObject({ distribution: "общее", originalLanguage: "fr" });
  });

  it("keeps a language whose name it does not know in its line, and makes no code of it", () => {
    const { masthead } = read([
      "Язык оригинала: английского",
      "# Генеральная Ассамблея",
      "# I. Введение",
      "1. Настоящий доклад представлен во исполнение резолюции.",
    ]);
    expect(masthead.originalLanguage).toBeUndefined();
    expect(masthead.lines).toEqual([[{ type: "text", value: "Язык оригинала: английского" }]]);
  });

  it("counts with its own letters, and with those that look Latin", () => {
    const [, second] = report.sections;
    expect(second?.sections.map(({ id, label }) => [id, label])).toEqual([
      ["sec-II-A", "A"],
      ["sec-II-B", "B"],
    ]);
    const [paragraph] = second?.sections[1]?.blocks ?? [];
    expect(paragraph?.type === "paragraph" && paragraph.points.map(({ id, label }) => [id, label])).toEqual([
      ["para-3-a", "а"],
      ["para-3-b", "б"],
      ["para-3-c", "в"],
    ]);
    expect(report.stateSubmissions.map(({ id }) => id)).toEqual(["submission-ARG", "submission-CHL"]);
  });
});

describe("a report in Arabic", () => {
  const report = read([
    "Distr.: General",
    "# الجمعية العامة",
    "# مجلس حقوق الإنسان",
    "# الدورة الرابعة والخمسون",
    "11 أيلول/سبتمبر - 6 تشرين الأول/أكتوبر 2023",
    "البندان 2 و3 من جدول الأعمال",
    "# التقرير السنوي",
    "# تعزيز وحماية جميع حقوق الإنسان",
    "# حقوق الإنسان للمهاجرين",
    "# تقرير الأمين العام",
    "# أولاً - مقدمة",
    "1. يقدم هذا التقرير عملاً بقرار الجمعية العامة.",
    "# ثانياً - موجز المعلومات الواردة من الدول",
    "# ألف - الأرجنتين",
    "2. أفادت الدولة بما يلي:",
    "(أ) قوانين جديدة؛",
    "(ب) سياسات جديدة.",
    "# ثالثاً - الاستنتاجات والتوصيات",
    "3. هذا هو الوضع.",
    "4. يحث الأمين العام الدول على ما يلي:",
    "(أ) التصديق على الاتفاقية؛",
    "(ب) تدريب القضاة.",
    "5. ينبغي للدول أن تعمل.",
  ]);

  it("has its masthead and its chapters", () => {
    expect(report.language).toBe("ar");
    expect(report.masthead).toMatchObject({
      organ: "الجمعية العامة",
      body: "مجلس حقوق الإنسان",
      session: { number: 54, start: "2023-09-11", end: "2023-10-06" },
      agendaItems: [{ number: "2" }, { number: "3" }],
    });
    expect(report.sections.map(({ id, sections }) => [id, ...sections.map((inner) => inner.id)])).toEqual([
      ["sec-I"],
      ["sec-II", "sec-II-A"],
      ["sec-III"],
    ]);
    expect(report.stateSubmissions.map(({ id, state }) => [id, state.name])).toEqual([
      ["submission-ARG", "الأرجنتين"],
    ]);
  });

  it("has the items that recommend, without their acts: its verbs are not read", () => {
    expect(report.recommendations).toEqual(
      ["4 (أ)", "4 (ب)", "5"].map((label, index) => ({
        id: ["rec-4-a", "rec-4-b", "rec-5"][index],
        label,
        paragraph: `para-${label.charAt(0)}`,
        ...(index < 2 && { point: ["para-4-a", "para-4-b"][index] }),
        acts: [],
      })),
    );
  });
});

describe("a report in Chinese", () => {
  const report = read([
    "Distr.: General  \n3 August 2023  \nChinese  \nOriginal: English",
    "# 大会",
    "# 人权理事会",
    "# 第五十四届会议",
    "2023年9月11日至10月6日",
    "议程项目2和3",
    "# 年度报告",
    "# 增进和保护所有人权",
    "# 移民的人权",
    "# 秘书长的报告",
    "# 一. 导言",
    "1. 本报告根据大会决议提交，",
    "---",
    "介绍所收到的资料。",
    "# 二. 国家提交的资料",
    "# A. 阿根廷",
    "2. 该国报告了各项措施。",
    "# 十一. 结论和建议",
    "3. 秘书长促请各国批准公约。各国应采取措施。",
  ]);

  it("has its masthead and its chapters", () => {
    expect(report.language).toBe("zh");
    expect(report.masthead).toMatchObject({
      date: "2023-08-03",
      session: { number: 54, start: "2023-09-11", end: "2023-10-06" },
      agendaItems: [{ number: "2" }, { number: "3" }],
    });
    expect(report.sections.map(({ id, label }) => [id, label])).toEqual([
      ["sec-I", "一"],
      ["sec-II", "二"],
      ["sec-XI", "十一"],
    ]);
    expect(report.stateSubmissions.map(({ id, state }) => [id, state.name])).toEqual([
      ["submission-ARG", "阿根廷"],
    ]);
    expect(report.recommendations.map(({ id, acts }) => [id, acts])).toEqual([["rec-3", []]]);
  });

  it("is joined without a space where a page cuts it", () => {
    const [first] = report.sections[0]?.blocks ?? [];
    expect(first?.type === "paragraph" && first.content).toEqual([
      { type: "text", value: "本报告根据大会决议提交，介绍所收到的资料。" },
    ]);
  });
});

describe("the number of a session", () => {
  it.each([
    ["en", "Fifty-fourth session", 54],
    ["en", "One hundred and twenty-first session", 121],
    ["en", "Two hundredth session", 200],
    ["en", "54th session", 54],
    ["en", "Resumed session", undefined],
    ["fr", "Quatre-vingts sessions", 80],
    ["fr", "Quatre-vingtième session", 80],
    ["fr", "Quatre-vingt-dix-neuvième session", 99],
    ["fr", "Quatre-vingt-unième session", 81],
    ["fr", "Soixante-dix-huitième session", 78],
    ["es", "Septuagésimo octavo período de sesiones", 78],
    ["ru", "Семьдесят восьмая сессия", 78],
    ["ar", "الدورة الخامسة", 5],
    ["ar", "الدورة الثانية عشرة", 12],
    ["ar", "الدورة الثامنة والسبعون", 78],
    ["ar", "الدورة الحادية والثلاثون", 31],
    ["ar", "الدورة المائة", 100],
    ["ar", "الدورة السادسة والعشرون بعد المائة", 126],
    ["ar", "الدورة 54", 54],
    ["ar", "الدورة الاستثنائية", undefined],
    ["zh", "第五届会议", 5],
    ["zh", "第十届会议", 10],
    ["zh", "第十二届会议", 12],
    ["zh", "第七十八届会议", 78],
    ["zh", "第二十届会议", 20],
    ["zh", "第54届会议", 54],
    ["zh", "第一百三十届会议", undefined],
    ["zh", "特别会议", undefined],
  ])("%s: %s", (language, label, number) => {
    expect(lexiconOf(language).sessionNumber(label)).toBe(number);
  });
});

it("a language without words of its own is read with the English ones", () => {
  expect(lexiconOf("de").language).toBe("en");
  expect(lexiconOf("fr-CA").language).toBe("fr");
});
