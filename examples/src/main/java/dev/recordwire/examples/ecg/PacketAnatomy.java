package dev.recordwire.examples.ecg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// A packet's bytes taken apart by hand, piece by piece as the wire format lays them out.
///
/// It uses no codec, so it shows what any other language's reader would have to do.
final class PacketAnatomy {
  private static final int SAMPLES_SHOWN = 2;
  private static final String LINE = "%7s  %-24s %-17s %s%n";

  private final ByteBuffer bytes;
  private final List<Piece> pieces = new ArrayList<>();

  /// Takes apart a payload that is whole.
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

  /// Some bytes that mean one thing.
  ///
  /// @param offset where they begin
  /// @param hex the bytes
  /// @param component what they belong to
  /// @param value what they mean
  private record Piece(int offset, String hex, String component, String value) {
    String line() {
      return String.format(Locale.ROOT, LINE, offset, hex, component, value);
    }
  }

  /// Adds the piece that has just been read.
  private void add(int size, String component, String value) {
    int offset = bytes.position() - size;
    String hex = HexFormat.ofDelimiter(" ").formatHex(bytes.array(), offset, offset + size);
    pieces.add(new Piece(offset, hex, component, value));
  }

  /// Where the bytes of a component begin.
  int offsetOf(String component) {
    return pieces.stream()
        .filter(piece -> piece.component().equals(component))
        .findFirst()
        .orElseThrow()
        .offset();
  }

  /// A line for every piece, the samples between the first two and the last left out.
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
