package dev.recordwire.array.internal.npy;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.internal.npy.NpyType.Field;
import dev.recordwire.array.internal.npy.NpyType.Plain;
import dev.recordwire.array.internal.npy.NpyType.Struct;
import dev.recordwire.array.internal.npy.NpyType.SubArray;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Headers are read strictly: each fault is one exception that names its place and a remedy.
final class NpyHeaderTest {
  private static final String REMEDY = ": write the file again with numpy.save";

  @TempDir Path folder;

  private NpyHeader read(byte[] bytes) throws IOException, NpyFault {
    Path file = Files.write(folder.resolve("x.npy"), bytes);
    try (FileChannel channel = FileChannel.open(file)) {
      return NpyHeader.read(channel);
    }
  }

  private NpyHeader read(String text) throws IOException, NpyFault {
    return read(file(2, text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static byte[] file(int version, byte[] text) {
    ByteBuffer bytes = ByteBuffer.allocate(12 + text.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
    bytes.put((byte) version).put((byte) 0);
    return bytes.putInt(text.length).put(text).array();
  }

  private NpyType type(String description) throws IOException, NpyFault {
    return read("{'descr': " + description + ", 'fortran_order': False, 'shape': (3,)}").type();
  }

  @Test
  void typesOfAllFormsAreRead() throws Exception {
    NpyType f8 = Plain.of('f', 8);
    NpyType u1 = Plain.of('u', 1);
    assertThat(type("'<f8'")).isEqualTo(f8);
    assertThat(type("\"=f8\"")).isEqualTo(f8);
    assertThat(type("'|u1'")).isEqualTo(u1);
    assertThat(type("'>u1'")).isEqualTo(u1);
    assertThat(type("[('a', '|u1'), ('', '|V7'), ('b', '<f8', (2, 3)), ('', '|V1')]"))
        .isEqualTo(
            new Struct(
                List.of(
                    new Field("a", 0, u1), new Field("b", 8, new SubArray(f8, List.of(2, 3), 48))),
                57));
    assertThat(type("[(('a title', 'a'), [('x', ('<f8', 2))])]"))
        .isEqualTo(
            new Struct(
                List.of(
                    new Field(
                        "a", 0, new Struct(List.of(new Field("x", 0, SubArray.of(f8, 2))), 16))),
                16));
    assertThat(
            type(
                "{'names': ['b', 'a'], 'formats': ['<f8', '|u1'], 'offsets': [8, 0],"
                    + " 'itemsize': 24, 'aligned': True}"))
        .isEqualTo(new Struct(List.of(new Field("b", 8, f8), new Field("a", 0, u1)), 24));
    assertThat(type("[('\\'\\\\\\u00e9', '|u1')]").toString()).isEqualTo("[('\\'\\\\é', '|u1')]");
  }

  @Test
  void aShapeOfPythonTwoIsRead() throws Exception {
    assertThat(read("{'descr':'<f8','fortran_order':True,'shape':(3L,),}").shape())
        .containsExactly(3L);
  }

  @Test
  void hostileHeadersAreOneException() {
    String text = " dict, list, tuple, text, whole number, True, False or None is expected";
    fault("", "the header has its end where a" + text + ", at its character 0" + REMEDY);
    fault(
        "[".repeat(100_000),
        "the header has more than 32 brackets inside each other, at its character 32" + REMEDY);
    fault(
        "{'descr': 1, 'descr'",
        "the header has its end where ':' is expected, at its character 20" + REMEDY);
    fault(
        "{'a': 1, 'a': 2}",
        "the header has the key 'a' for the second time, at its character 9" + REMEDY);
    fault(
        "{'a': 99999999999999999999}",
        "the header has a number of more than 63 bits, at its character 6" + REMEDY);
    fault("{'a", "the header has a text without its closing quote, at its character 3" + REMEDY);
    fault(
        "{'a\\q'}",
        "the header has an escape other than \\\\ \\' \\\" \\n"
            + " \\t \\r"
            + " \\x and \\u, at its character 5"
            + REMEDY);
    fault(
        "{'descr': __import__('os')}",
        "the header has '_' where a" + text + ", at its character 10" + REMEDY);
    fault(
        "{} {}",
        "the header has '{' where the end of the header is expected, at its character 3" + REMEDY);
    fault(
        "{'descr': '<f8', 'shape': (3,)}",
        "the header is not a dict with the keys 'descr', 'fortran_order' and 'shape', and no other:"
            + " write it with numpy.save");
    fault(
        "{'descr': '<f8', 'fortran_order': 0, 'shape': (3,)}",
        "the header's 'fortran_order' is not True or False, or its 'shape' is not a tuple of whole"
            + " numbers: write it with numpy.save");
    fault(
        "{'descr': '<f8', 'fortran_order': False, 'shape': (-3,)}",
        "the header has '-' where a" + text + ", at its character 51" + REMEDY);
  }

  @Test
  void hostileTypesNameTheirField() {
    String remedy =
        ": save it as numbers, bools or texts (bool, int8 to uint64, float16 to float64, S), or as"
            + " a structured dtype of these";
    typeFault("'q'", "the array has the dtype 'q'" + remedy);
    typeFault("'<f'", "the array has the dtype '<f', which states no size" + remedy);
    typeFault(
        "[('p', [('x', '>f4')])]",
        "the field 'p.x' is big-endian ('>f4'): save it as little-endian, with"
            + " x.astype(x.dtype.newbyteorder('<'))");
    typeFault(
        "[('a', '<f8', (1000, 1000, 1000))]",
        "the field 'a' has elements of more than 2 147 483 647 bytes" + remedy);
    typeFault("[('a', '|u1'), ('a', '|u1')]", "the array has two fields named 'a'" + remedy);
    typeFault(
        "[('a',)]",
        "the array has a field that is not (name, dtype) or (name, dtype, shape)" + remedy);
    typeFault("[(1, '|u1')]", "the array has a field whose name is 1" + remedy);
    typeFault("None", "the array has the dtype None" + remedy);
    typeFault(
        "{'names': ['a'], 'formats': ['<f8'], 'itemsize': 4}",
        "the array has an 'itemsize' of 4, and fields up to byte 8" + remedy);
    typeFault(
        "{'names': ['a'], 'formats': []}",
        "the array has a dtype without as many 'formats' as 'names'" + remedy);
    typeFault(
        "{'names': ['a'], 'formats': ['<f8'], 'offsets': []}",
        "the array has a dtype without as many 'offsets' as 'names'" + remedy);
    typeFault("[('a', '<f8', ('x',))]", "the field 'a' has a size of x in its dtype" + remedy);
  }

  @Test
  void otherFilesAndVersionsAreNamed() {
    byte[] text = {};
    byte[] noFile = file(2, text);
    noFile[1] = 'n';
    assertThat(assertThrows(NpyFault.class, () -> read(noFile)))
        .hasMessageThat()
        .isEqualTo("this is no .npy file, which begins with 93 'NUMPY': write it with numpy.save");
    assertThat(assertThrows(NpyFault.class, () -> read(file(4, text))))
        .hasMessageThat()
        .isEqualTo(
            "the format has the version 4.0, and 1.0, 2.0 and 3.0 are known: write it with"
                + " numpy.save");
    assertThat(assertThrows(NpyFault.class, () -> read(file(3, new byte[] {(byte) 0xFF}))))
        .hasMessageThat()
        .isEqualTo(
            "the header is not UTF-8, as version 3.0 has it: write it again with numpy.save");
    byte[] long2 = file(2, text);
    long2[11] = (byte) 0xFF;
    assertThat(assertThrows(NpyFault.class, () -> read(long2)))
        .hasMessageThat()
        .isEqualTo(
            "the header has 4278190080 bytes, and at most 1048576 are read: use fewer fields");
  }

  @Test
  void depthAndSizesThatAreBeyondAllBoundsAreRefused() {
    String deep = "{'descr': " + "[('a', ".repeat(10_000) + "'<i4'" + ")]".repeat(10_000) + "}";
    assertThat(assertThrows(NpyFault.class, () -> read(deep)))
        .hasMessageThat()
        .startsWith("the header has more than 32 brackets inside each other, at its character ");
    fault(
        "{'descr': '<f8', 'fortran_order': False, 'shape': (-1,), }",
        "the header has '-' where a dict, list, tuple, text, whole number, True, False or None is"
            + " expected, at its character 51"
            + REMEDY);
    fault(
        "{'descr': '<f8', 'fortran_order': False, 'shape': (9223372036854775808,), }",
        "the header has a number of more than 63 bits, at its character 51" + REMEDY);
  }

  @Test
  void randomChangesOfAHeaderAreReadOrRefused() throws Exception {
    byte[] whole =
        NpyHeader.of(
                new Struct(
                    List.of(
                        new Field("a", 0, Plain.of('i', 4)), new Field("b", 4, Plain.of('f', 8))),
                    12),
                1000)
            .bytes();
    Random random = new Random(42);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = whole.clone();
      for (int n = random.nextInt(3); n >= 0; n--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(128);
      }
      try {
        NpyHeader header = read(changed);
        assertThat(header.dataOffset()).isAtMost(changed.length);
      } catch (NpyFault e) {
        assertThat(e).hasMessageThat().contains(": ");
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(5_000);
  }

  @Test
  void theCountIsWrittenAnewInItsPlace() throws Exception {
    NpyHeader header = NpyHeader.of(Plain.of('f', 8), 0);
    assertThat(header.hasRoomToGrow()).isTrue();
    for (long count : new long[] {0, 7, 1234567890123L, Long.MAX_VALUE}) {
      for (boolean growing : new boolean[] {true, false}) {
        NpyHeader grown = header.withCount(count, growing);
        assertThat(grown.bytes()).hasLength(header.bytes().length);
        NpyHeader again = read(grown.bytes());
        assertThat(again).isEqualTo(grown);
        assertThat(again.isGrowing()).isEqualTo(growing);
        assertThat(again.count(folder)).isEqualTo(count);
      }
    }
    assertThat(header.withCount(12, true).withCount(0, false)).isEqualTo(header);
    assertThat(read("{'descr': '<f8', 'fortran_order': False, 'shape': (3,)}\n").hasRoomToGrow())
        .isFalse();
  }

  @Test
  void namesBeyondLatinAndManyFieldsTakeLaterVersions() throws Exception {
    NpyType u1 = Plain.of('u', 1);
    NpyHeader japanese = NpyHeader.of(new Struct(List.of(new Field("数", 0, u1)), 1), 5);
    assertThat(japanese.version()).isEqualTo(3);
    assertThat(read(japanese.bytes())).isEqualTo(japanese);
    List<Field> many = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      many.add(new Field("field" + i, i, u1));
    }
    NpyHeader large = NpyHeader.of(new Struct(many, 5_000), 5);
    assertThat(large.version()).isEqualTo(2);
    assertThat(read(large.bytes())).isEqualTo(large);
  }

  private void fault(String text, String expected) {
    NpyFault fault = assertThrows(NpyFault.class, () -> read(text));
    assertWithMessage(text.substring(0, Math.min(text.length(), 80)))
        .that(fault)
        .hasMessageThat()
        .isEqualTo(expected);
  }

  private void typeFault(String description, String expected) {
    NpyFault fault = assertThrows(NpyFault.class, () -> type(description));
    assertWithMessage(description).that(fault).hasMessageThat().isEqualTo(expected);
  }
}
