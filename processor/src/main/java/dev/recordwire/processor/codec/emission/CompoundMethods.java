package dev.recordwire.processor.codec.emission;

import dev.recordwire.processor.codec.model.WireType;

/// The names of the methods of compound values; each method is created at the first request.
interface CompoundMethods {
  /// Returns the name of the method that gives the size of a value, whose elements may be bounded.
  String sizeMethod(WireType.Compound type, ValuePath path, ElementCount count);

  /// Returns the name of the method that writes a value, whose elements may be bounded.
  String writeMethod(WireType.Compound type, ValuePath path, ElementCount count);

  /// Returns the name of the method that reads a value.
  String readMethod(WireType.Compound type, ValuePath path);
}
