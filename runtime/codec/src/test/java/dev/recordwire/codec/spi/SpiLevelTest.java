package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// Generated code of another level is refused by a sentence that says which version to take.
class SpiLevelTest {
  /// A class that the processor generated earlier.
  private static final class OtherCodec {}

  @Test
  void codeOfANewerProcessorWantsANewerRuntime() {
    Error refused =
        assertThrows(
            IncompatibleClassChangeError.class,
            () -> SpiLevel.of(SpiLevel.NEWEST + 1, OtherCodec.class));
    assertThat(refused)
        .hasMessageThat()
        .isEqualTo(
            "%s was generated for level %d of recordwire-codec, and this one runs levels %d to %d: run it with the version of its recordwire-processor, or a newer one"
                .formatted(
                    OtherCodec.class.getName(),
                    SpiLevel.NEWEST + 1,
                    SpiLevel.OLDEST,
                    SpiLevel.NEWEST));
  }

  @Test
  void codeThatIsTooOldWantsToBeCompiledAgain() {
    Error refused =
        assertThrows(
            IncompatibleClassChangeError.class,
            () -> SpiLevel.of(SpiLevel.OLDEST - 1, OtherCodec.class));
    assertThat(refused)
        .hasMessageThat()
        .endsWith(": compile it again, with the recordwire-processor of this version");
  }

  @Test
  void codeOfEachLevelFromTheOldestRuns() {
    for (int level = SpiLevel.OLDEST; level <= SpiLevel.NEWEST; level++) {
      assertThat(SpiLevel.of(level, OtherCodec.class)).isNotNull();
    }
  }
}
