package space.roadmap.testkit;

import java.util.ArrayList;
import java.util.List;

/** The texts of {@link SampleRoadmaps}. */
final class SampleTexts {
  private static final int LONG = 30_000; // about what fits into a cell of a spreadsheet

  private SampleTexts() {}

  /** Names in many scripts, in both directions, in one plane and beyond. */
  static final List<String> SCRIPTS =
      List.of(
          "Élan à l'été, Straße, İstanbul ıI, œuvre",
          "Луноход и станция",
          "Σελήνη και Άρης",
          "嫦娥与月球基地",
          "月面探査車「はやぶさ」",
          "달 탐사선",
          "चन्द्रयान मिशन",
          "ยานสำรวจดวงจันทร์",
          "المسبار إلى القمر ٢٠٣١",
          "חללית לירח",
          "𝔐𝔞𝔱𝔥 and 𐍈 beyond the first plane",
          "👩‍🚀 🚀 🌕 👨‍👩‍👧‍👦 🇪🇺",
          "e\u0301 is é and ﬁ is fi",
          "Zalgo t\u0336\u0321e\u0337\u0322x\u0338t",
          "\u00a0no-break\u2003em\u200bzero\u2060width\u00ad");

  /** Texts that formats get wrong. */
  static final List<String> HOSTILE = hostile();

  private static List<String> hostile() {
    List<String> texts = new ArrayList<>(RandomTexts.HOSTILE);
    texts.addAll(
        List.of(
            "=HYPERLINK(\"http://example.org\",\"Moon\")",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "{{template}} ${variable} %s %n %x {0}",
            "]]> <!-- --> */ // ```",
            "'; DROP TABLE missions; --",
            "../../../etc/passwd",
            "BEGIN:VEVENT\r\nEND:VEVENT",
            "graph TD; a-->b; end",
            "|---|---|\n| a | b |",
            "\u2066isolate\u2069 \u202dleft to right\u202c \u200fmark\u200e",
            "\u0001\u001b[31mred\u001b[0m\u009b",
            "\ufffe \uffff not characters",
            "many words ".repeat(LONG / 11),
            "unbroken".repeat(LONG / 8)));
    return List.copyOf(texts);
  }
}
