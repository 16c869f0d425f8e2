package dev.recordwire.array;

import dev.recordwire.array.internal.npy.NpyFault;
import dev.recordwire.array.internal.npy.NpyFile;
import dev.recordwire.array.internal.npy.NpyHeader;
import dev.recordwire.array.internal.npy.NpyType;
import dev.recordwire.array.internal.storage.Memory;
import dev.recordwire.array.internal.storage.Storage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Single arrays in `.npy` files of NumPy.
final class NpyFiles {
  private NpyFiles() {}

  /// The elements of a file.
  record Content(TypeCode type, MemorySegment elements) {}

  static void save(MemoryWindow elements, Path file) throws IOException {
    NpyFile.write(
        file,
        NpyHeader.of(npyType(elements.typeCode()), elements.size),
        (from, to) -> bytes(elements.slice(from, to)));
  }

  /// The elements side by side, and of bools exactly 0 or 1, as NumPy requires.
  private static MemorySegment bytes(MemoryWindow piece) {
    if (piece.typeCode() != TypeCode.BOOL) {
      return piece.packed().exactSegment();
    }
    MemorySegment bools = piece.copy().exactSegment();
    for (long i = 0; i < bools.byteSize(); i++) {
      if (bools.get(ValueLayout.JAVA_BYTE, i) != 0) {
        bools.set(ValueLayout.JAVA_BYTE, i, (byte) 1);
      }
    }
    return bools;
  }

  /// Reads an array into memory of its own.
  ///
  /// @param wanted the only type to accept; null for any
  static Content load(Path file, @Nullable TypeCode wanted) throws IOException {
    try (FileChannel channel = NpyFile.open(file)) {
      NpyHeader header = header(channel, file, wanted);
      TypeCode type = typeCode(header.type(), file);
      Object memory = Storage.allocate(header.count(file), type.byteSize());
      MemorySegment elements =
          memory instanceof byte[] bytes ? MemorySegment.ofArray(bytes) : (MemorySegment) memory;
      NpyFile.read(channel, header.dataOffset(), elements);
      return new Content(type, elements);
    } catch (NpyFault e) {
      throw new NpyFormatException(e.getMessage(), e);
    }
  }

  /// Maps an array as long as `arena` is open.
  ///
  /// @param wanted the only type to accept; null for any
  static Content map(Path file, @Nullable TypeCode wanted, FileChannel.MapMode mode, Arena arena)
      throws IOException {
    try (FileChannel channel = NpyFile.open(file)) {
      NpyHeader header = header(channel, file, wanted);
      TypeCode type = typeCode(header.type(), file);
      long bytes = header.count(file) * type.byteSize();
      return new Content(type, Memory.map(file, mode, header.dataOffset(), bytes, arena));
    } catch (NpyFault e) {
      throw new NpyFormatException(e.getMessage(), e);
    }
  }

  /// The header of a file that has all elements, of a type that views have.
  private static NpyHeader header(FileChannel channel, Path file, @Nullable TypeCode wanted)
      throws IOException, NpyFault {
    NpyHeader header = NpyFile.header(channel, file);
    TypeCode type = typeCode(header.type(), file);
    if (wanted != null && wanted != type) {
      throw new NpyFormatException(
          file
              + " holds "
              + type
              + ", not "
              + wanted
              + ": use ArrayView.load(file).convert(TypeCode."
              + wanted.name()
              + ")");
    }
    long there = (channel.size() - header.dataOffset()) / type.byteSize();
    if (header.count(file) > there) {
      throw new NpyFormatException(
          file
              + " has "
              + there
              + " elements, and its header promises "
              + header.count(file)
              + ": the file was cut, copy it again");
    }
    return header;
  }

  private static NpyType npyType(TypeCode type) {
    char kind = type == TypeCode.BOOL ? 'b' : type.isFloat() ? 'f' : type.isSigned() ? 'i' : 'u';
    return NpyType.Plain.of(kind, type.byteSize());
  }

  private static TypeCode typeCode(NpyType found, Path file) throws NpyFormatException {
    for (TypeCode type : TypeCode.values()) {
      if (npyType(type).equals(found)) {
        return type;
      }
    }
    throw new NpyFormatException(
        file
            + " holds "
            + found
            + ", which no view has: "
            + (found instanceof NpyType.Struct
                ? "read it as a table, with a record under @Wire(table = true)"
                : "convert it to bool, int8 to uint64 or float16 to float64 before numpy.save"));
  }
}
