package com.example.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiDocTextTest {
  @Test
  void leavesOrdinaryTextsAlone() {
    assertThat(AsciiDocText.of("Chang-e 7 (2026), \"été\" 100% 🚀 嫦娥"))
        .isEqualTo("Chang-e 7 (2026), \"été\" 100% 🚀 嫦娥");
  }

  @Test
  void escapesSignsThatMeanSomething() {
    assertThat(AsciiDocText.of("*a* {b} <c> | d"))
        .isEqualTo("&#42;a&#42; &#123;b&#125; &#60;c&#62; &#124; d");
    assertThat(AsciiDocText.of("a -- b... (C) ((d)) -e"))
        .isEqualTo("a &#45;&#45; b&#46;&#46;. &#40;C) &#40;(d)) &#45;e");
  }

  @Test
  void writesOneLine() {
    assertThat(AsciiDocText.of(" a\n\n b\tc\u0000\u2028d\u009b ")).isEqualTo("a b c d");
  }
}
