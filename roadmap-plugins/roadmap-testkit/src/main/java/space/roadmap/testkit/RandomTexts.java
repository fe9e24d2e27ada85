package space.roadmap.testkit;

import java.util.List;
import java.util.Random;

/** Texts that are legal everywhere and that formats like to get wrong. */
final class RandomTexts {
  static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "NO",
          "no",
          "y",
          "on",
          "~",
          "null",
          "Null",
          "NaN",
          ".inf",
          "true",
          "False",
          "0",
          "-0",
          "1.10",
          "1e3",
          "0x1F",
          "0o17",
          "1_000",
          "12:30:45",
          "2028",
          "2028-05",
          "2028-05-01T10:00:00Z",
          "=1+1",
          "@cell",
          "-",
          "--- ",
          "...",
          "? key",
          "- item",
          "key: value",
          "a: b: c",
          "not a comment # really",
          "# comment",
          "&anchor",
          "*alias",
          "!tag",
          "<<",
          "| literal",
          "> folded",
          "%directive",
          "`code`",
          "[1, 2]",
          "{a: 1}",
          "late 2028 (two, planned)",
          "\"double\"",
          "'single'",
          "it's \"both\"",
          "back\\slash",
          "C:\\temp\\new",
          " leading",
          "trailing ",
          "two  spaces",
          "tab\tinside",
          "\ttab first",
          "line\nbreak",
          "line\n\nempty line\n",
          "\nfirst",
          "carriage\r\nreturn",
          "\r",
          "next line \u0085 separator \u2028 paragraph \u2029 end",
          "null \u0000 bell \u0007 delete \u007f",
          "no-break\u00a0space",
          "byte-order \ufeff mark",
          "Čhang'é-7 à l'été",
          "İstanbul ıI",
          "Straße",
          "e\u0301 combining",
          "嫦娥七号",
          "راکب الفضاء",
          "שלום עולם",
          "\u202eright to left\u202c",
          "🚀 launch 🌕",
          "👩‍🚀 family 👨‍👩‍👧‍👦",
          "𝔐𝔞𝔱𝔥",
          "a|b",
          "<script>alert('x')</script>",
          "<br/>",
          "&amp; &#58; R&D",
          "#58; #quot;",
          "%%{init: {}}%%",
          "http://example.org/a?b=c&d=e#f",
          "[link](javascript:alert(1))",
          "**bold** _it_ ~~gone~~",
          ";",
          "a;b,c\"d");

  private static final List<String> WORDS =
      List.of(
          "Artemis",
          "lander",
          "the",
          "of",
          "Moon",
          "second",
          "pressurised",
          "rover",
          "2031",
          "Chang'e",
          "(planned)",
          "science,",
          "Mars",
          "orbit;",
          "No",
          "on",
          "II",
          "näher",
          "ESA/JAXA");

  private final Random random;
  private final boolean plain;

  RandomTexts(Random random) {
    this(random, false);
  }

  private RandomTexts(Random random, boolean plain) {
    this.random = random;
    this.plain = plain;
  }

  /** Returns texts that hold words and nothing else. */
  static RandomTexts plain(Random random) {
    return new RandomTexts(random, true);
  }

  String next() {
    if (plain) {
      return words(3);
    }
    return switch (random.nextInt(8)) {
      case 0, 1 -> HOSTILE.get(random.nextInt(HOSTILE.size()));
      case 2 -> words(2) + HOSTILE.get(random.nextInt(HOSTILE.size())) + words(1);
      case 3 -> random.nextInt(4) == 0 ? characters(400) : characters(12);
      case 4 -> random.nextInt(8) == 0 ? words(300) : words(12);
      default -> words(3);
    };
  }

  /** Returns a text with at least one letter, for choices. */
  String word() {
    return "own-" + next();
  }

  private String words(int most) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  /** Returns any characters there are, but no half of one. */
  private String characters(int most) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(most);
    while (text.codePointCount(0, text.length()) < count) {
      int limit =
          switch (random.nextInt(4)) {
            case 0 -> 0x80;
            case 1 -> 0x250;
            case 2 -> 0x10000;
            default -> 0x20000;
          };
      int point = random.nextInt(limit);
      boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
      if (!surrogate) {
        text.appendCodePoint(point);
      }
    }
    return text.toString();
  }
}
