import { describe, expect, it } from "vitest";
import { p, run } from "./make-docx.ts";
import { codes, print, show } from "./show.ts";

const style = (id: string, name: string, more = "", type = "paragraph"): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const basedOn = (id: string): string => `<w:basedOn w:val="${id}"/>`;
const look = (properties: string): string => `<w:rPr>${properties}</w:rPr>`;

describe("styles", () => {
  it("of both templates tell headings, by id or by name", () => {
    const styles = [
      style("HCh", "_ H _Ch"),
      style("a0", "_ H_1_G"),
      style("a1", "_ H_2/3_G"),
      style("H4G", "x"),
      style("H56", "_ H_5/6"),
      style("SingleTxtG", "_ Single Txt_G"),
    ].join("");
    const body = [
      p("a", "HCh"),
      p("b", "a0"),
      p("c", "a1"),
      p("d", "H4G"),
      p("e", "H56"),
      p("f", "SingleTxtG"),
    ].join("");
    expect(show({ body, styles })).toEqual([
      "heading1: a",
      "heading2: b",
      "heading3: c",
      "heading4: d",
      "heading5: e",
      "paragraph: f",
    ]);
  });

  it("tell headings by the name that Word gives its own, in any language of the program", () => {
    const styles = style("Titre2", "heading 2") + style("berschrift3", "heading 3");
    expect(show({ body: p("a", "Titre2") + p("b", "berschrift3"), styles })).toEqual([
      "heading2: a",
      "heading3: b",
    ]);
  });

  it("tell headings by what they are based on, and by their level in the outline", () => {
    const styles = [
      style("HCh", "_ H _Ch", look("<w:b/>")),
      style("Mine", "mine", basedOn("HCh")),
      style("Mein", "mein", basedOn("Mine") + look("<w:i/>")),
      style("Level", "level", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      style("Ring", "ring", basedOn("Rang")),
      style("Rang", "rang", basedOn("Ring")),
    ].join("");
    const body =
      p("a", "Mein") + p("b", "Level") + p("c", "Ring") + p("d", undefined, '<w:outlineLvl w:val="0"/>');
    expect(show({ body, styles })).toEqual([
      "heading1: {b i:a}",
      "heading3: b",
      "paragraph: c",
      "heading1: d",
    ]);
  });

  it("are known by their id where the file does not define them", () => {
    expect(show(p("a", "HChG") + p("b", "SingleTxt"))).toEqual(["heading1: a", "paragraph: b"]);
  });

  it("say whether texts are whole: those of the templates and real notes do, others do not", () => {
    expect(print(p("a", "SingleTxt")).continuous).toBe(true);
    expect(print(p("a", "Heading1")).continuous).toBe(false);
    const footnotes = `<w:footnote w:id="2">${p("n")}</w:footnote>`;
    expect(
      print({ body: p(`${run("a")}<w:r><w:footnoteReference w:id="2"/></w:r>`), footnotes }).continuous,
    ).toBe(true);
  });
});

describe("looks", () => {
  it("come from the run, its style and the paragraph's; two styles that say bold cancel out", () => {
    const styles = [
      style("Bold", "bold", look("<w:b/>")),
      style("Strong", "strong", look("<w:b/>"), "character"),
      style("Note", "note", look('<w:vertAlign w:val="superscript"/>'), "character"),
    ].join("");
    const runs = [
      run("a"),
      run("b", '<w:rStyle w:val="Strong"/>'),
      run("c", '<w:b w:val="0"/>'),
      run("d", '<w:rStyle w:val="Note"/><w:i/>'),
    ];
    expect(show({ body: p(runs.join(""), "Bold"), styles })).toEqual(["paragraph: {b:a}bc{b i ^:d}"]);
  });

  it("join neighbours of one look, and keep what is raised or lowered", () => {
    const low = '<w:vertAlign w:val="subscript"/>';
    const high = '<w:vertAlign w:val="superscript"/>';
    const body = p([run("C"), run("O"), run("2", low), run(" on 5 m"), run("2", high)].join(""));
    expect(show(body)).toEqual(["paragraph: CO{v:2} on 5 m{^:2}"]);
  });

  it("of the paragraph's end are not those of its words", () => {
    expect(show(p("a", undefined, "<w:rPr><w:b/></w:rPr>"))).toEqual(["paragraph: a"]);
  });

  it("hide text, which is left out and reported once", () => {
    const body = p(run("a") + run("b", "<w:vanish/>") + run("c", "<w:vanish/>"));
    expect(show(body)).toEqual(["paragraph: a"]);
    expect(codes(body)).toEqual(["docx/hidden-text"]);
  });

  it("before a recorded change are not those after it", () => {
    const change = '<w:i/><w:rPrChange w:id="1" w:author="x"><w:rPr><w:b/></w:rPr></w:rPrChange>';
    expect(show(p(run("a", change)))).toEqual(["paragraph: {i:a}"]);
  });
});

describe("characters", () => {
  it("that have elements of their own are read: tabs, breaks, hyphens, signs of fonts", () => {
    const inner = [
      "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>",
      "<w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f</w:t>",
      '<w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0FC"/>',
    ];
    expect(show(p(`<w:r>${inner.join("")}</w:r>`))).toEqual(["paragraph: a b⏎c⏎d-ef≥✓"]);
  });

  it("of a font that is not known are replaced, and reported", () => {
    const body = p('<w:r><w:t>a</w:t><w:sym w:font="Webdings" w:char="F041"/></w:r>');
    expect(show(body)).toEqual(["paragraph: a�"]);
    expect(codes(body)).toEqual(["docx/character-unknown"]);
  });

  it("lose optional hyphens, keep hard spaces, and white space only where it is to be kept", () => {
    const kept = '<w:t xml:space="preserve"> b </w:t>';
    expect(show(p(`<w:r><w:t>a\u00ad\u00ad </w:t>${kept}<w:t> \u00a0c</w:t></w:r>`))).toEqual([
      "paragraph: a b \u00a0c",
    ]);
  });

  it("do not come from ends of pages and columns", () => {
    expect(
      show(p('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t><w:lastRenderedPageBreak/></w:r>')),
    ).toEqual(["paragraph: ab"]);
  });

  it("of formulas are text", () => {
    const m = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    expect(show(p(`${run("a ")}<m:oMath xmlns:m="${m}"><m:r><m:t>x = 2</m:t></m:r></m:oMath>`))).toEqual([
      "paragraph: a x = 2",
    ]);
  });
});

describe("what stands around words", () => {
  it("is looked through: content controls, tags, corrections", () => {
    const body = p(
      [
        "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>",
        run("a"),
        "</w:sdtContent></w:sdt><w:smartTag w:element='place'>",
        run("b"),
        "</w:smartTag><w:proofErr w:type='spellStart'/>",
        run("c"),
      ].join(""),
    );
    expect(show(body)).toEqual(["paragraph: abc"]);
  });

  it("is left out where it is a prompt of an empty content control", () => {
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Click here")}</w:sdtContent></w:sdt>`;
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${run("b")}</w:sdtContent></w:sdt>`;
    expect(show(p(run("a") + prompt + control))).toEqual(["paragraph: ab"]);
  });

  it("is taken once where it is offered twice", () => {
    const box = (words: string): string => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const body = p(
      `${run("host")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box("new")}</mc:Choice><mc:Fallback>${box("old")}</mc:Fallback></mc:AlternateContent></w:r>${run(" on")}`,
    );
    expect(show(body)).toEqual(["paragraph: host on", "paragraph: new"]);
    const fallback = p(
      `<w:r><mc:AlternateContent><mc:Fallback><w:t>only</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(show(fallback)).toEqual(["paragraph: only"]);
  });

  it("of pictures is their description; of drawn lines a rule, or nothing", () => {
    const body = p(
      [
        '<w:r><w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
        ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><wp:docPr descr="A map"/>',
        "<wp:posOffset>12</wp:posOffset><pic:pic/></w:drawing></w:r>",
        '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">',
        '<v:rect o:hr="t"/></w:pict></w:r>',
        '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:line/></w:pict></w:r>',
      ].join(""),
    );
    expect(show(`${p("a")}${body}`)).toEqual(["paragraph: a", "figure A map", "rule"]);
  });
});

describe("recorded changes", () => {
  it("are accepted: insertions and the new place of what was moved are text, the rest is not", () => {
    const body = p(
      [
        run("a "),
        `<w:ins w:id="1">${run("new ")}</w:ins>`,
        '<w:del w:id="2"><w:r><w:delText>old </w:delText></w:r></w:del>',
        `<w:moveFrom w:id="3">${run("from ")}</w:moveFrom>`,
        `<w:moveTo w:id="4">${run("to")}</w:moveTo>`,
      ].join(""),
    );
    expect(show(body)).toEqual(["paragraph: a new to"]);
    expect(print(body).diagnostics).toMatchObject([
      { code: "docx/changes-taken", data: { insertions: 2, deletions: 2 } },
    ]);
  });

  it("join paragraphs whose end was deleted, and take deleted rows away", () => {
    const gone = "<w:rPr><w:del w:id='1'/></w:rPr>";
    expect(show(p("a ", "H1", gone) + p("b"))).toEqual(["paragraph: a b"]);
    expect(show(p("a", undefined, gone))).toEqual(["paragraph: a"]);
    const row = (words: string, properties = ""): string =>
      `<w:tr>${properties}<w:tc>${p(words)}</w:tc><w:tc>${p("x")}</w:tc></w:tr>`;
    expect(show(`<w:tbl>${row("a")}${row("b", "<w:trPr><w:del w:id='2'/></w:trPr>")}</w:tbl>`)).toEqual([
      "table a | x",
    ]);
  });

  it("and comments are reported", () => {
    const body = p(`${run("a")}<w:r><w:commentReference w:id="0"/></w:r>`);
    expect(codes(body)).toEqual(["docx/comments-ignored"]);
    expect(show(body)).toEqual(["paragraph: a"]);
  });
});
