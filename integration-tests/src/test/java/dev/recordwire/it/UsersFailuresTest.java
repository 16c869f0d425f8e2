package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Wire;
import dev.recordwire.annotation.WireAdapter;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/// Exceptions of a record's own methods become causes, with a path, and are distinct from malformed
/// bytes.
class UsersFailuresTest {
  private static final int FINE = 0;
  private static final int DECODES = 1;
  private static final int ASSERTS = 2;
  private static final int CHECKED = 3;
  private static final int TALKS = 4;
  private static final int ENDLESS = 5;

  private static final String LONG = "x".repeat(100_000);

  /// Its numbers determine how it fails when it is made, hashed, compared and read.
  @Wire
  record Moody(int made, int hashed, int read) implements Comparable<Moody> {
    Moody {
      act(made);
    }

    @Override
    public int read() {
      act(read);
      return read;
    }

    @Override
    public int hashCode() {
      act(hashed);
      return made;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Moody moody && moody.made == made;
    }

    @Override
    public int compareTo(Moody other) {
      act(hashed);
      return Integer.compare(made, other.made);
    }
  }

  @Wire
  record Holder(short before, List<Moody> moods) {}

  @Wire
  record Hashes(Set<Moody> moods) {}

  @Wire
  record Sorts(SortedSet<Moody> moods) {}

  /// A value whose adapter fails.
  record Adapted(int value) {}

  static final class Acting {
    private Acting() {}

    public static int toWire(Adapted value) {
      act(value.value());
      return value.value();
    }

    public static Adapted fromWire(int wire) {
      act(wire);
      return new Adapted(wire);
    }
  }

  @Wire
  record Adapts(int first, @WireAdapter(Acting.class) Adapted adapted) {}

  private static void act(int what) {
    switch (what) {
      case DECODES -> UsersFailuresTest_AdaptsCodec.decode(new byte[3]);
      case ASSERTS -> throw new AssertionError("asserted");
      case CHECKED -> UsersFailuresTest.<RuntimeException>sneak(new IOException("a disk"));
      case TALKS -> throw new IllegalArgumentException(LONG);
      case ENDLESS -> act(what);
      default -> {}
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the adapter fails by it
  private static <E extends Throwable> void sneak(Exception thrown) throws E {
    throw (E) thrown;
  }

  private static byte[] ints(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      bytes.putInt(value);
    }
    return bytes.array();
  }

  private static byte[] holder(int made) {
    byte[] moods = ints(2, FINE, FINE, FINE, made, FINE, FINE);
    return ByteBuffer.allocate(2 + moods.length).putShort((short) 0).put(moods).array();
  }

  private static void assertMaking(int made, Class<?> cause, String told) {
    DecodeException e =
        assertThrows(
            DecodeException.class, () -> UsersFailuresTest_HolderCodec.decode(holder(made)));
    assertThat(e.path()).isEqualTo("Holder.moods[1]");
    assertThat(e.offset()).isEqualTo(18);
    assertThat(e).hasCauseThat().isInstanceOf(cause);
    assertThat(e.reason()).isEqualTo(told);
  }

  @Test
  void constructors() {
    String rejects = "the record's constructor rejects its values: ";
    assertMaking(
        DECODES,
        DecodeException.class,
        rejects
            + "dev.recordwire.codec.DecodeException: Adapts.first at byte 0: it takes 4 bytes,"
            + " and the payload has 3 bytes left");
    assertMaking(ASSERTS, AssertionError.class, rejects + "java.lang.AssertionError: asserted");
    assertMaking(CHECKED, IOException.class, rejects + "java.io.IOException: a disk");
    assertMaking(
        TALKS,
        IllegalArgumentException.class,
        rejects + "java.lang.IllegalArgumentException: " + LONG.substring(0, 200) + "…");
    assertMaking(
        ENDLESS,
        StackOverflowError.class,
        "the record's constructor, or what it calls, calls itself until the stack ends");
  }

  @Test
  void theOutermostConstructor() {
    DecodeException e =
        assertThrows(
            DecodeException.class,
            () -> UsersFailuresTest_MoodyCodec.decode(ints(DECODES, FINE, FINE)));
    assertThat(e.path()).isEqualTo("Moody");
    assertThat(e.offset()).isEqualTo(0);
    assertThat(e).hasCauseThat().isInstanceOf(DecodeException.class);
  }

  private static void assertHashing(Codec<?> codec, int hashed, Class<?> cause) {
    byte[] bytes = ints(2, FINE, FINE, FINE, 7, hashed, FINE);
    DecodeException e = assertThrows(DecodeException.class, () -> codec.decode(bytes));
    assertThat(e.path()).isEqualTo(codec.type().getSimpleName() + ".moods[1]");
    assertThat(e.offset()).isEqualTo(16);
    assertThat(e.reason()).startsWith("its hashCode, equals or compareTo fails: ");
    assertThat(e).hasCauseThat().isInstanceOf(cause);
  }

  @Test
  void hashCodeAndCompareTo() {
    for (Codec<?> codec :
        List.of(UsersFailuresTest_HashesCodec.CODEC, UsersFailuresTest_SortsCodec.CODEC)) {
      assertHashing(codec, DECODES, DecodeException.class);
      assertHashing(codec, ASSERTS, AssertionError.class);
      assertHashing(codec, CHECKED, IOException.class);
      assertHashing(codec, TALKS, IllegalArgumentException.class);
    }
  }

  private static void assertReading(int read, Class<?> cause, String told) {
    Holder holder = new Holder((short) 0, List.of(new Moody(0, 0, 0), new Moody(0, 0, read)));
    Codec<Holder> codec = UsersFailuresTest_HolderCodec.CODEC;
    for (int way = 0; way < 3; way++) {
      int chosen = way;
      EncodeException e =
          assertThrows(
              EncodeException.class,
              () -> {
                switch (chosen) {
                  case 0 -> codec.encode(holder);
                  case 1 -> codec.encode(holder, new byte[100], 0);
                  default -> codec.encode(holder, ByteBuffer.allocateDirect(100));
                }
              });
      assertThat(e.path()).isEqualTo("Holder.moods[1]");
      assertThat(e).hasCauseThat().isInstanceOf(cause);
      assertThat(e.reason()).isEqualTo(told);
    }
  }

  @Test
  void accessors() {
    String fails = "reading its value fails: ";
    String remedy = ": give it a value that can be read";
    assertReading(
        DECODES,
        DecodeException.class,
        fails
            + "dev.recordwire.codec.DecodeException: Adapts.first at byte 0: it takes 4 bytes,"
            + " and the payload has 3 bytes left"
            + remedy);
    assertReading(
        ASSERTS, AssertionError.class, fails + "java.lang.AssertionError: asserted" + remedy);
    assertReading(CHECKED, IOException.class, fails + "java.io.IOException: a disk" + remedy);
  }

  @Test
  void anAccessorWithoutEnd() {
    EncodeException e =
        assertThrows(
            EncodeException.class,
            () -> UsersFailuresTest_MoodyCodec.encode(new Moody(0, 0, ENDLESS)));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("Moody: a method of the value calls itself until the stack ends: correct it");
  }

  @Test
  void adapters() {
    for (int act : new int[] {DECODES, ASSERTS, CHECKED, TALKS}) {
      DecodeException decoded =
          assertThrows(
              DecodeException.class, () -> UsersFailuresTest_AdaptsCodec.decode(ints(0, act)));
      assertThat(decoded.path()).isEqualTo("Adapts.adapted");
      assertThat(decoded.offset()).isEqualTo(4);
      assertThat(decoded.reason()).startsWith("UsersFailuresTest.Acting.fromWire rejects it: ");
      assertThat(decoded.reason().length()).isLessThan(400);
      EncodeException encoded =
          assertThrows(
              EncodeException.class,
              () -> UsersFailuresTest_AdaptsCodec.encode(new Adapts(0, new Adapted(act))));
      assertThat(encoded.path()).isEqualTo("Adapts.adapted");
      assertThat(encoded).hasCauseThat().isNotNull();
    }
  }
}
