package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  void aMissingCodecHasARemedy() {
    assertThat(assertThrows(IllegalArgumentException.class, () -> Codec.of(Span.class)))
        .hasMessageThat()
        .isEqualTo(
            "dev.recordwire.codec.spi.Span has no codec, because there is no class"
                + " dev.recordwire.codec.spi.SpanCodec: annotate it with @Wire and put"
                + " recordwire-processor on the annotation processor path");
    assertThrows(IllegalArgumentException.class, () -> Codec.of(String.class));
    assertThrows(IllegalArgumentException.class, () -> Codec.of(int[].class));
    assertThrows(IllegalArgumentException.class, () -> Codec.of(int.class));
  }

  @Test
  void aClassThatOnlyHasTheNameIsRefused() {
    assertThat(assertThrows(IllegalArgumentException.class, () -> Codec.of(Stray.class)))
        .hasMessageThat()
        .contains("CodecRegistryTest_StrayCodec is not a generated class");
  }

  @Test
  void anotherCopyOfTheRuntimeIsNamed() throws IOException, ClassNotFoundException {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    try (URLClassLoader other =
        new URLClassLoader(
            "other", path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> reading = Class.forName(Reading.class.getName(), true, other);
      assertThat(assertThrows(IllegalArgumentException.class, () -> Codec.of(reading)))
          .hasMessageThat()
          .isEqualTo(
              "dev.recordwire.codec.spi.Reading has no codec here, because"
                  + " dev.recordwire.codec.spi.ReadingCodec extends the Codec of another copy of"
                  + " recordwire, loaded by "
                  + other
                  + ", and this one is loaded by "
                  + Codec.class.getClassLoader()
                  + ": keep one copy, where both see it");
    }
  }

  @Test
  void aTypeHasOneCodec() {
    assertThat(
            assertThrows(
                IllegalStateException.class, () -> GeneratedCodec.register(ReadingCodec.CODEC)))
        .hasMessageThat()
        .contains("already has the codec");
  }
}

/// The part of a generated class that the registry needs.
final class CodecRegistryTest_InnerCodec {
  static final GeneratedCodec<CodecRegistryTest.Inner> CODEC =
      GeneratedCodec.register(new Layout());

  private CodecRegistryTest_InnerCodec() {}

  private static final class Layout extends GeneratedCodec<CodecRegistryTest.Inner> {
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
