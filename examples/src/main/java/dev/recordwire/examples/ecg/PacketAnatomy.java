package dev.recordwire.examples.ecg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// The bytes of a packet, split by hand into the pieces of the wire format.
///
/// It uses no codec, and so shows the work of a reader in any other language.
final class PacketAnatomy {
  private static final int SAMPLES_SHOWN = 2;
  private static final String LINE = "%7s  %-24s %-17s %s%n";

  private final ByteBuffer bytes;
  private final List<Piece> pieces = new ArrayList<>();

  /// Splits a complete payload.
  PacketAnatomy(byte[] payload) {
    bytes = ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
    add(4, "id", "int32 " + bytes.getInt());
    int leadBytes = bytes.getInt();
    add(4, "lead, its length", "uint32 " + leadBytes);
    byte[] lead = new byte[leadBytes];
    bytes.get(lead);
    add(leadBytes, "lead", "utf8 \"" + new String(lead, StandardCharsets.UTF_8) + '"');
    add(8, "firstSample", "int64 " + bytes.getLong());
    add(2, "rate", "uint16 " + Short.toUnsignedInt(bytes.getShort()));
    int count = bytes.getInt();
    add(4, "millivolts, count", "uint32 " + count);
    for (int i = 0; i < count; i++) {
      add(8, "millivolts[" + i + "]", "float64 " + bytes.getDouble());
    }
  }

  /// A piece of the payload: the bytes of one value.
  ///
  /// @param offset the offset of the first byte
  /// @param hex the bytes in hexadecimal
  /// @param component the component that they belong to
  /// @param value the value that they encode
  private record Piece(int offset, String hex, String component, String value) {
    String line() {
      return String.format(Locale.ROOT, LINE, offset, hex, component, value);
    }
  }

  /// Adds the piece that was read last.
  private void add(int size, String component, String value) {
    int offset = bytes.position() - size;
    String hex = HexFormat.ofDelimiter(" ").formatHex(bytes.array(), offset, offset + size);
    pieces.add(new Piece(offset, hex, component, value));
  }

  /// The offset of the first byte of a component.
  int offsetOf(String component) {
    return pieces.stream()
        .filter(piece -> piece.component().equals(component))
        .findFirst()
        .orElseThrow()
        .offset();
  }

  /// A table with a line for each piece, without the samples between the second and the last.
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, LINE, "offset", "bytes", "component", "value"));
    int firstSample = pieces.size() - samples();
    int hidden = samples() - SAMPLES_SHOWN - 1;
    for (int i = 0; i < pieces.size(); i++) {
      if (hidden > 0 && i == firstSample + SAMPLES_SHOWN) {
        table.append(String.format(Locale.ROOT, LINE, "...", "", "", hidden + " more samples"));
        i += hidden;
      }
      table.append(pieces.get(i).line());
    }
    return table.toString();
  }

  private int samples() {
    return (int) pieces.stream().filter(piece -> piece.component().endsWith("]")).count();
  }
}
