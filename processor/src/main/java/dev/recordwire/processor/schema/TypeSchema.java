package dev.recordwire.processor.schema;

import dev.recordwire.processor.model.LengthWidth;
import dev.recordwire.processor.model.WireType;
import java.util.Locale;

/// Says in JSON what a wire type is.
final class TypeSchema {
  private TypeSchema() {}

  /// A type in a record whose lengths and counts have the given width.
  static Json.Members of(WireType type, LengthWidth lengths) {
    String width = lengths.name().toLowerCase(Locale.ROOT);
    return switch (type) {
      case WireType.Scalar scalar -> named(scalar.scalar().wireName());
      case WireType.Text _ -> named("utf8").with("length", width);
      case WireType.Binary _ -> named("binary").with("length", width);
      case WireType.Array array -> counted("array", width, named(array.element().wireName()));
      case WireType.View view -> counted("array", width, named(view.element().wireName()));
      case WireType.Struct struct -> named("struct").with("record", struct.carrier().toString());
      case WireType.Sequence sequence ->
          counted(sequence.container().wireName(), width, of(sequence.element(), lengths));
    };
  }

  /// A field of an evolvable record. Where the field's own length bounds the bytes, that is the
  /// value's only length, and has the width of all such.
  static Json.Members ofField(WireType type, LengthWidth lengths) {
    return switch (type) {
      case WireType.Text _, WireType.Binary _ -> of(type, LengthWidth.UINT32);
      default -> of(type, lengths);
    };
  }

  private static Json.Members named(String type) {
    return Json.Members.NONE.with("type", type);
  }

  private static Json.Members counted(String type, String count, Json.Members element) {
    return named(type).with("count", count).with("element", element);
  }
}
