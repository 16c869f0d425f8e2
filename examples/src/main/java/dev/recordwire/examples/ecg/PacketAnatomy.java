package dev.recordwire.examples.ecg;

import static java.util.stream.Collectors.joining;

import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.schema.payload.TableRow;
import java.util.List;
import java.util.Locale;

/// The bytes of a packet, split into the pieces of the wire format.
///
/// It reads by the text of the schema and without the classes of the record, as a tool does that
/// knows neither.
final class PacketAnatomy {
  private static final SchemaCodec CODEC =
      SchemaCodec.of(Schema.parse(EcgPacketCodec.CODEC.schema()));

  private final List<TableRow> pieces;

  /// Splits a payload.
  PacketAnatomy(byte[] payload) {
    pieces = CODEC.table(payload);
  }

  /// The offset of the first byte of a piece.
  ///
  /// @param component its component
  /// @param type its wire type, or the part of the format that announces a value, such as `count`
  int offsetOf(String component, String type) {
    return (int)
        pieces.stream()
            .filter(piece -> piece.path().equals(component) && piece.type().equals(type))
            .findFirst()
            .orElseThrow()
            .offset();
  }

  /// A table with a line for each piece, in characters that every terminal has; of the samples the
  /// first have lines of their own.
  String table() {
    return pieces.stream().map(PacketAnatomy::line).collect(joining("\n"));
  }

  private static String line(TableRow piece) {
    return String.format(
        Locale.ROOT,
        "%7d  %-27s %-18s %-8s %s",
        piece.offset(),
        piece.hex().replace("…", "..."),
        piece.path().replace("…", "..."),
        piece.type(),
        piece.value());
  }
}
