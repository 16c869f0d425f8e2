package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// Passes and returns texts.
class TextsTest {
  private static final Probe PROBE = Probe.load();

  @Test
  void goInAsUtf8() {
    assertThat(PROBE.textLength("")).isEqualTo(0);
    assertThat(PROBE.textLength("abc")).isEqualTo(3);
    assertThat(PROBE.textLength("grüß dich")).isEqualTo(11);
    assertThat(PROBE.textLength("😀")).isEqualTo(4);
    assertThat(PROBE.textLength("x".repeat(100_000))).isEqualTo(100_000);
    assertThat(PROBE.textLength("ß".repeat(30_000))).isEqualTo(60_000);
  }

  @Test
  void comeOutAsUtf8() {
    assertThat(PROBE.greeting()).isEqualTo("grüß dich");
  }

  @Test
  void areReleasedOnceCopied() {
    int before = PROBE.releasedCount();

    assertThat(PROBE.shout("hé")).isEqualTo("hé!");
    assertThat(PROBE.releasedCount()).isEqualTo(before + 1);
  }

  @Test
  void nullIsAcceptedWhereDeclared() {
    assertThat(PROBE.maybeText()).isNull();
    assertThat(PROBE.isNullText(null)).isTrue();
    assertThat(PROBE.isNullText("")).isFalse();
    assertThat(assertThrows(NullPointerException.class, PROBE::noText))
        .hasMessageThat()
        .isEqualTo("Probe.noText is NULL: annotate it @Nullable to get null for it");
  }

  @Test
  void textsThatCWouldGetChangedAreRefused() {
    assertThat(assertThrows(IllegalArgumentException.class, () -> PROBE.textLength("a\0b")))
        .hasMessageThat()
        .isEqualTo(
            "Probe.textLength.text holds a NUL at index 1, where C would end it: cut it there");
    for (String broken : new String[] {"a\ud800", "\udc00b", "\ud800\ud800\udc00"}) {
      assertThrows(IllegalArgumentException.class, () -> PROBE.textLength(broken));
    }
  }
}
