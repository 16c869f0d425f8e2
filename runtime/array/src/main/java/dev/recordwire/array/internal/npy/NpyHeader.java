package dev.recordwire.array.internal.npy;

import dev.recordwire.array.internal.npy.PythonLiteral.Tuple;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The header of an `.npy` file: the type of the elements, their shape, and where they start.
///
/// A header keeps its text, so that the number of elements can be written anew in its place, as
/// often as the array grows. Like NumPy, we leave room for that.
///
/// @param version 1, 2 or 3
/// @param text all after the length, with the spaces and the line end
/// @param shapeFrom where in the text the shape starts
/// @param shapeTo where in the text the shape ends
public record NpyHeader(
    int version, NpyType type, List<Long> shape, String text, int shapeFrom, int shapeTo) {
  /// The longest header that is read: the dtype of some ten thousand fields.
  private static final int MAX_LENGTH = 1 << 20;

  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int ALIGNMENT = 64;

  /// As many digits as NumPy leaves room for.
  private static final int COUNT_DIGITS = 21;

  /// Ends the text of a table that is being appended to. To NumPy it is white space.
  private static final String GROWING = "\t\n";

  public NpyHeader {
    shape = List.copyOf(shape);
  }

  /// The header that `numpy.save` writes for an array of one dimension.
  public static NpyHeader of(NpyType type, long count) {
    String before = "{'descr': " + type + ", 'fortran_order': False, 'shape': ";
    String shape = NpyType.tuple(List.of(count));
    String dict = before + shape + ", }";
    int version = !StandardCharsets.ISO_8859_1.newEncoder().canEncode(dict) ? 3 : 1;
    String room = " ".repeat(COUNT_DIGITS - Long.toString(count).length());
    String text = padded(dict + room, version);
    if (version == 1 && text.length() > 0xFFFF) {
      version = 2;
      text = padded(dict + room, version);
    }
    return new NpyHeader(
        version, type, List.of(count), text, before.length(), before.length() + shape.length());
  }

  private static String padded(String dict, int version) {
    int bytes = start(version) + dict.getBytes(charset(version)).length + 1;
    return dict + " ".repeat(ALIGNMENT - bytes % ALIGNMENT) + "\n";
  }

  /// The type that a literal of Python describes: `[('price', '<f8'), ('side', '|u1')]`.
  ///
  /// @throws IllegalArgumentException if it describes none
  public static NpyType type(String description) {
    try {
      return NpyDescription.type(PythonLiteral.parse(description), "");
    } catch (NpyFault e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /// The bytes of a file by their position, wherever the file lies.
  @FunctionalInterface
  public interface Source {
    /// Reads some bytes from a position on, as [FileChannel#read(ByteBuffer, long)] does.
    int read(ByteBuffer target, long position) throws IOException;
  }

  /// Reads the header at the beginning of a file.
  ///
  /// @throws NpyFault if there is none, or one that can't be understood
  public static NpyHeader read(FileChannel file) throws IOException, NpyFault {
    return read((Source) file::read);
  }

  /// Reads the header at the beginning of a file.
  ///
  /// @throws NpyFault if there is none, or one that can't be understood
  public static NpyHeader read(Source file) throws IOException, NpyFault {
    ByteBuffer start = bytes(file, 0, MAGIC.length + 2);
    byte[] magic = new byte[MAGIC.length];
    start.get(magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new NpyFault(
          "this is no .npy file, which begins with 93 'NUMPY': write it with numpy.save");
    }
    int version = start.get();
    int minor = start.get();
    if (version < 1 || version > 3 || minor != 0) {
      throw new NpyFault(
          "the format has the version "
              + version
              + "."
              + minor
              + ", and 1.0, 2.0 and 3.0 are known: write it with numpy.save");
    }
    ByteBuffer length = bytes(file, MAGIC.length + 2, version == 1 ? 2 : 4);
    long count = version == 1 ? length.getShort() & 0xFFFF : length.getInt() & 0xFFFF_FFFFL;
    if (count > MAX_LENGTH) {
      throw new NpyFault(
          "the header has "
              + count
              + " bytes, and at most "
              + MAX_LENGTH
              + " are read: use fewer fields");
    }
    return parse(version, decoded(bytes(file, start(version), (int) count), version));
  }

  private static ByteBuffer bytes(Source file, long at, int count) throws IOException, NpyFault {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, at + bytes.position()) < 0) {
        throw new NpyFault(
            "the file ends after "
                + (at + bytes.position())
                + " bytes, inside its header: write it again with numpy.save");
      }
    }
    return bytes.flip();
  }

  private static String decoded(ByteBuffer bytes, int version) throws NpyFault {
    try {
      return charset(version).newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new NpyFault(
          "the header is not UTF-8, as version 3.0 has it: write it again with numpy.save");
    }
  }

  private static NpyHeader parse(int version, String text) throws NpyFault {
    if (!(PythonLiteral.parse(text) instanceof Map<?, ?> entries)
        || !entries.keySet().equals(Set.of("descr", "fortran_order", "shape"))) {
      throw new NpyFault(
          "the header is not a dict with the keys 'descr', 'fortran_order' and 'shape', and no"
              + " other: write it with numpy.save");
    }
    if (!(entries.get("fortran_order") instanceof Boolean)
        || !(entries.get("shape") instanceof Tuple shape)
        || !shape.elements().stream().allMatch(Long.class::isInstance)) {
      throw new NpyFault(
          "the header's 'fortran_order' is not True or False, or its 'shape' is not a tuple of"
              + " whole numbers: write it with numpy.save");
    }
    Object description = Objects.requireNonNull(entries.get("descr"));
    List<Long> sizes = new ArrayList<>();
    shape.elements().forEach(each -> sizes.add((Long) each));
    NpyType type = NpyDescription.type(description, "");
    return new NpyHeader(version, type, sizes, text, shape.from(), shape.to());
  }

  /// The number of elements of an array of one dimension.
  ///
  /// @param file for the message
  /// @throws NpyFault if it has no dimension, or several
  public long count(Object file) throws NpyFault {
    if (shape.size() != 1) {
      throw new NpyFault(
          file
              + ": the array has "
              + shape.size()
              + " dimensions, with the shape "
              + NpyType.tuple(shape)
              + ": save it with one, as x.ravel()");
    }
    return shape.getFirst();
  }

  /// Where in the file the elements start.
  public long dataOffset() {
    return (long) start(version) + text.getBytes(charset(version)).length;
  }

  /// Whether the file was being appended to when the header was written, so that the length of
  /// the file tells how many elements there are.
  public boolean isGrowing() {
    return text.endsWith(GROWING);
  }

  /// Whether each number of elements has room in this header, and the mark of a file that grows.
  public boolean hasRoomToGrow() {
    return contents(Long.MAX_VALUE).length() <= text.length() - GROWING.length();
  }

  /// The same header with another number of elements, of the same length.
  ///
  /// @throws IllegalStateException if it has no room for that
  public NpyHeader withCount(long count, boolean growing) {
    String contents = contents(count);
    String end = growing ? GROWING : "\n";
    int spaces = text.length() - contents.length() - end.length();
    if (spaces < 0) {
      throw new IllegalStateException("the header has no room for " + count + " elements");
    }
    return new NpyHeader(
        version,
        type,
        List.of(count),
        contents + " ".repeat(spaces) + end,
        shapeFrom,
        shapeFrom + NpyType.tuple(List.of(count)).length());
  }

  private String contents(long count) {
    return text.substring(0, shapeFrom)
        + NpyType.tuple(List.of(count))
        + text.substring(shapeTo).strip();
  }

  /// The bytes of the file up to its elements.
  public byte[] bytes() {
    byte[] encoded = text.getBytes(charset(version));
    ByteBuffer bytes = ByteBuffer.allocate(start(version) + encoded.length);
    bytes.order(ByteOrder.LITTLE_ENDIAN).put(MAGIC).put((byte) version).put((byte) 0);
    if (version == 1) {
      bytes.putShort((short) encoded.length);
    } else {
      bytes.putInt(encoded.length);
    }
    return bytes.put(encoded).array();
  }

  private static int start(int version) {
    return MAGIC.length + 2 + (version == 1 ? 2 : 4);
  }

  private static Charset charset(int version) {
    return version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }
}
