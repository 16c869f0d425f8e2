package dev.recordwire.it.random;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodedPrefix;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Compiles hundreds of random records with the processor, fills them at random, encodes and
/// decodes them, and then decodes the same bytes cut and damaged.
///
/// `-Dschemas.seed=…` draws the same again, `-Dschemas.count=…` draws more, and
/// `-Dschemas.verdicts=…` damages each value's bytes more often.
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class RandomSchemasTest {
  private static final int VALUES = 4;
  private static final int DAMAGES = 5;

  /// The damaged payloads of each value about which `verify` and `decode` have to agree.
  private static final int VERDICTS = Integer.getInteger("schemas.verdicts", 100);

  private final long seed = Long.getLong("schemas.seed", System.nanoTime());
  private final int count = Integer.getInteger("schemas.count", 200);

  @Test
  void everySchemaRoundTrips(@TempDir Path directory) throws Exception {
    RandomSchemas schemas = new RandomSchemas(new Random(seed));
    for (int i = 0; i < count; i++) {
      schemas.draw();
    }
    System.out.println("random schemas: -Dschemas.seed=" + seed + " -Dschemas.count=" + count);
    try (URLClassLoader compiled = CompiledSchemas.compile(schemas.sources(), directory)) {
      Random values = new Random(seed);
      PythonReader python = new PythonReader();
      for (String name : schemas.names()) {
        Class<?> type = compiled.loadClass(RandomSchemas.PACKAGE + "." + name);
        for (int i = 0; i < VALUES; i++) {
          Record value = schemas.value(name, values, compiled);
          try {
            check(codecOf(type), value, values);
            python.expect(codecOf(type), value);
          } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                "-Dschemas.seed="
                    + seed
                    + "\n"
                    + schemas.sources().get(RandomSchemas.PACKAGE + "/" + name)
                    + value,
                e);
          }
        }
      }
      assertWithMessage("-Dschemas.seed=%s", seed)
          .that(python.read(directory.resolve("META-INF/recordwire"), directory))
          .isEqualTo(count * VALUES + " payloads, 0 wrong");
    }
  }

  // The codec of a record's class encodes that record.
  @SuppressWarnings("unchecked")
  private static Codec<Record> codecOf(Class<?> type) {
    return (Codec<Record>) Codec.of(type.asSubclass(Record.class));
  }

  private static void check(Codec<Record> codec, Record value, Random random)
      throws ReflectiveOperationException {
    byte[] bytes = codec.encode(value);

    assertThat(codec.encodedSize(value)).isEqualTo(bytes.length);
    codec.fixedSize().ifPresent(size -> assertThat(size).isEqualTo(bytes.length));
    checkPrefix(codec, bytes, Tree.of(value));
    assertThat(Tree.of(codec.decode(bytes))).isEqualTo(Tree.of(value));
    assertThat(codec.encode(codec.decode(bytes))).isEqualTo(bytes);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(bytes.length + 1L).asSlice(1);
      assertThat(codec.encode(value, memory, 0)).isEqualTo(bytes.length);
      assertThat(Tree.of(codec.decode(memory))).isEqualTo(Tree.of(value));
    }
    ViewAgreement views = new ViewAgreement(codec);
    views.checkSound(bytes);
    SchemaAgreement schema = new SchemaAgreement(codec);
    schema.checkSound(bytes);
    if (bytes.length > 0) {
      schema.checkDamaged(bytes, DAMAGES, random);
      byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      assertThrows(DecodeException.class, () -> codec.decode(cut));
      for (int i = 0; i < DAMAGES; i++) {
        damage(codec, bytes.clone(), random);
        views.checkDamaged(Damage.of(bytes, random));
        views.checkDamaged(Damage.withoutFields(bytes, random));
      }
      views.checkVerdicts(bytes, VERDICTS, random);
    }
  }

  /// A record is decoded up to its end, whatever follows.
  private static void checkPrefix(Codec<Record> codec, byte[] bytes, @Nullable Object tree)
      throws ReflectiveOperationException {
    byte[] twice = Arrays.copyOf(bytes, 2 * bytes.length + 1);
    System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
    twice[2 * bytes.length] = 1;
    MemorySegment memory =
        Arena.ofAuto().allocate(twice.length).copyFrom(MemorySegment.ofArray(twice));
    for (ByteBuffer buffer : List.of(ByteBuffer.wrap(twice), memory.asByteBuffer())) {
      assertThat(Tree.of(codec.decodeNext(buffer))).isEqualTo(tree);
      assertThat(buffer.position()).isEqualTo(bytes.length);
      assertThat(Tree.of(codec.decodeNext(buffer))).isEqualTo(tree);
      assertThat(buffer.remaining()).isEqualTo(1);
    }
    for (DecodedPrefix<Record> prefix :
        List.of(
            codec.decodePrefix(twice, bytes.length, bytes.length + 1),
            codec.decodePrefix(memory))) {
      assertThat(Tree.of(prefix.value())).isEqualTo(tree);
      assertThat(prefix.byteSize()).isEqualTo(bytes.length);
    }
  }

  /// Damaged bytes are a DecodeException, or another value.
  private static void damage(Codec<Record> codec, byte[] bytes, Random random)
      throws ReflectiveOperationException {
    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    Record decoded;
    try {
      decoded = codec.decode(bytes);
    } catch (DecodeException e) {
      assertWithMessage("%s", e).that(e.getMessage()).isNotEmpty();
      return;
    }
    assertThat(Tree.of(codec.decode(codec.encode(decoded)))).isEqualTo(Tree.of(decoded));
  }
}
