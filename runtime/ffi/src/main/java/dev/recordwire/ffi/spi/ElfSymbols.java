package dev.recordwire.ffi.spi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/// Reads the names of the symbols that a shared library in ELF format exports. Files of other
/// formats and damaged files export none.
final class ElfSymbols {
  private static final int MAGIC = 0x464C457F;
  private static final byte CLASS_64 = 2;
  private static final byte LITTLE_ENDIAN = 1;
  private static final int DYNAMIC_SYMBOLS = 11;
  private static final int SYMBOL_BYTES = 24;

  private ElfSymbols() {}

  static Set<String> names(ByteBuffer bytes) {
    ByteBuffer file = bytes.order(ByteOrder.LITTLE_ENDIAN);
    Set<String> names = new TreeSet<>();
    try {
      if (file.getInt(0) == MAGIC && file.get(4) == CLASS_64 && file.get(5) == LITTLE_ENDIAN) {
        addAll(file, names);
      }
    } catch (IndexOutOfBoundsException | ArithmeticException damaged) {
      return names;
    }
    return names;
  }

  private static void addAll(ByteBuffer file, Set<String> names) {
    int sections = Math.toIntExact(file.getLong(0x28));
    int sectionBytes = Short.toUnsignedInt(file.getShort(0x3A));
    int count = Short.toUnsignedInt(file.getShort(0x3C));
    for (int i = 0; i < count; i++) {
      int section = sections + i * sectionBytes;
      if (file.getInt(section + 4) == DYNAMIC_SYMBOLS) {
        int texts = sections + file.getInt(section + 0x28) * sectionBytes;
        addSymbols(file, offset(file, section), size(file, section), offset(file, texts), names);
      }
    }
  }

  private static void addSymbols(
      ByteBuffer file, int start, int bytes, int texts, Set<String> names) {
    for (int at = start; at < start + bytes; at += SYMBOL_BYTES) {
      boolean defined = file.getShort(at + 6) != 0;
      if (defined) {
        names.add(text(file, texts + file.getInt(at)));
      }
    }
  }

  private static int offset(ByteBuffer file, int section) {
    return Math.toIntExact(file.getLong(section + 0x18));
  }

  private static int size(ByteBuffer file, int section) {
    return Math.toIntExact(file.getLong(section + 0x20));
  }

  private static String text(ByteBuffer file, int start) {
    int end = start;
    while (file.get(end) != 0) {
      end++;
    }
    byte[] bytes = new byte[end - start];
    file.get(start, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
