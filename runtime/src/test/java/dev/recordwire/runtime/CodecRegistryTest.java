package dev.recordwire.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class CodecRegistryTest {
  record Inner(int x) {}

  record Stray(int x) {}

  @Test
  void theGeneratedClassIsFoundByName() {
    assertThat(Codec.of(Reading.class)).isSameInstanceAs(ReadingCodec.CODEC);
    assertThat(Codec.of(Reading.class)).isSameInstanceAs(ReadingCodec.CODEC);
  }

  @Test
  void aNestedRecordsCodecIsNamedAfterBoth() {
    assertThat(Codec.of(Inner.class)).isSameInstanceAs(CodecRegistryTest_InnerCodec.CODEC);
  }

  @Test
  void aClassWithoutACodecSaysHowToGetOne() {
    assertThat(assertThrows(IllegalArgumentException.class, () -> Codec.of(Span.class)))
        .hasMessageThat()
        .isEqualTo(
            "dev.recordwire.runtime.Span has no codec, because there is no class"
                + " dev.recordwire.runtime.SpanCodec: annotate it with @Wire and put"
                + " recordwire-processor on the annotation processor path");
    assertThrows(IllegalArgumentException.class, () -> Codec.of(String.class));
    assertThrows(IllegalArgumentException.class, () -> Codec.of(int[].class));
    assertThrows(IllegalArgumentException.class, () -> Codec.of(int.class));
  }

  @Test
  void aClassThatOnlyHasTheNameIsNoCodec() {
    assertThat(assertThrows(IllegalArgumentException.class, () -> Codec.of(Stray.class)))
        .hasMessageThat()
        .contains("CodecRegistryTest_StrayCodec is not a generated class");
  }

  @Test
  void aTypeHasOneCodec() {
    assertThat(assertThrows(IllegalStateException.class, () -> Codec.register(ReadingCodec.CODEC)))
        .hasMessageThat()
        .contains("already has the codec");
  }
}

/// What the processor would generate, as far as finding it goes.
final class CodecRegistryTest_InnerCodec {
  static final Codec<CodecRegistryTest.Inner> CODEC = Codec.register(new Layout());

  private CodecRegistryTest_InnerCodec() {}

  private static final class Layout extends Codec<CodecRegistryTest.Inner> {
    Layout() {
      super(CodecRegistryTest.Inner.class);
    }

    @Override
    protected long size(CodecRegistryTest.Inner value) {
      return 4;
    }

    @Override
    protected void write(WireWriter out, CodecRegistryTest.Inner value) {
      out.int32(out.take(4), value.x());
    }

    @Override
    protected CodecRegistryTest.Inner read(WireReader in) {
      return new CodecRegistryTest.Inner(in.int32(in.take(4, "x:4")));
    }
  }
}

final class CodecRegistryTest_StrayCodec {
  private CodecRegistryTest_StrayCodec() {}
}
