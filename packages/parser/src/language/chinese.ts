import { chineseToNumber } from "../labels/other-scripts.ts";
import type { Lexicon } from "./lexicon.ts";

export const chinese: Lexicon = {
  language: "zh",
  commonWords: ["的", "和", "在", "人权", "国家", "对", "了", "有", "为", "与", "并", "以"],
  organs: ["大会", "安全理事会", "经济及社会理事会", "托管理事会", "国际法院", "秘书处"],
  distribution: /Distr\s?[.:]{0,2}\s*:?\s*(General|Limited|Restricted)/i,
  original:
    /(?:Original|原文)\s?[:：]\s*(English|French|Spanish|Russian|Arabic|Chinese|英文|法文|西班牙文|俄文|阿拉伯文|中文)/i,
  languageNames: {
    english: "en",
    french: "fr",
    spanish: "es",
    russian: "ru",
    arabic: "ar",
    chinese: "zh",
    英文: "en",
    法文: "fr",
    西班牙文: "es",
    俄文: "ru",
    阿拉伯文: "ar",
    中文: "zh",
  },
  session: /^第.{1,6}届(?:会议|特别会议|常会)$/,
  sessionNumber: (label) => {
    const digits = /(\d{1,3})/.exec(label);
    if (digits) return Number(digits[1]);
    return chineseToNumber(/第(.{1,5})届/.exec(label)?.[1] ?? "");
  },
  agendaItem: /^(?:临时)?(?:暂定)?议程项目\s*(\d.*)$/,
  months: [
    ["1月"],
    ["2月"],
    ["3月"],
    ["4月"],
    ["5月"],
    ["6月"],
    ["7月"],
    ["8月"],
    ["9月"],
    ["10月"],
    ["11月"],
    ["12月"],
  ],
  authorLine: /(?:报告|说明|研究报告|信|声明|汇编)$/,
  caption: /^(?:表|图|方框)\s*(?:\d{1,3}|[一二三四五六七八九十])/,
  bodyName: /(?:理事会|委员会|大会|会议|论坛|工作组|机制)$/,
  summary: /^(?:内容提要|摘\s*要)$/,
  introduction: /^[导引]言$/,
  recommends: /(?:应|建议|敦促|呼吁|鼓励|请|必须)/,
  contents: /^目\s*录$/,
  annex: /^附\s?(?:件|录)(?:\s*([一二三四五六七八九十]{1,3}|[IVX]+|\d{1,2}))?(?:\s*[.:：–—-]\s*|\s+)?(.*)$/,
  recommendations: /建议/,
  submissions: /(?:提供的|提交的|收到的).*(?:资料|信息|意见|答复).*|(?:国家|政府).*(?:资料|信息|意见|答复)/,
};
