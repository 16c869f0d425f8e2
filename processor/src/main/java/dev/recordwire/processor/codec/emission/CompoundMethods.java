package dev.recordwire.processor.codec.emission;

import dev.recordwire.processor.codec.model.WireType;

/// Names the methods of compound values, and makes each when it is first asked for.
interface CompoundMethods {
  /// The name of the method that gives the size of a value, whose elements may be bounded.
  String size(WireType.Compound type, ValuePath path, ElementCount count);

  /// The name of the method that writes a value, whose elements may be bounded.
  String write(WireType.Compound type, ValuePath path, ElementCount count);

  /// The name of the method that reads a value.
  String read(WireType.Compound type, ValuePath path);
}
