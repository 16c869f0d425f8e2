package dev.recordwire.schema.payload;

import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of a payload, as a part of a tree.
///
/// [SchemaCodec#decode] makes a tree of a payload, and [SchemaCodec#encode] a payload of a tree.
public sealed interface Value {
  /// A value without parts.
  ///
  /// @param object a Boolean; a Long, or for uint64 and bigint a [java.math.BigInteger]; a Float
  ///     for float16 and float32, a Double for float64; a [java.math.BigDecimal]; a String; a value
  ///     of `java.time`; a [java.util.UUID]. An integer may have another class of Java's integers
  ///     when it is encoded
  record Leaf(Object object) implements Value {}

  /// Bytes without a meaning to the schema.
  ///
  /// @param base64 the bytes in Base64
  record Bytes(String base64) implements Value {
    /// Returns the value of bytes, which are copied.
    public static Bytes of(byte[] bytes) {
      return new Bytes(Base64.getEncoder().encodeToString(bytes));
    }

    /// Returns a copy of the bytes.
    ///
    /// @throws IllegalArgumentException if the text is no Base64
    public byte[] toByteArray() {
      return Base64.getDecoder().decode(base64);
    }
  }

  /// A constant of an enum.
  ///
  /// @param name its name, or `#7` for a code without a constant
  record Constant(String name, int code) implements Value {}

  /// A value that may be absent.
  record Optional(java.util.Optional<Value> value) implements Value {}

  /// An array, list or set.
  record Elements(List<Value> elements) implements Value {
    public Elements {
      elements = List.copyOf(elements);
    }
  }

  /// A map, with its entries in the order of the payload.
  record Entries(List<Entry> entries) implements Value {
    public Entries {
      entries = List.copyOf(entries);
    }
  }

  /// An entry of a map.
  record Entry(Value key, Value value) {}

  /// A record.
  ///
  /// @param type its qualified name
  /// @param fields the values by the names of the fields, in the order of the payload; fields that
  ///     the payload lacks have their defaults
  /// @param unknown the fields that the schema does not know, if the record keeps them
  record Fields(String type, Map<String, Value> fields, List<UnknownField> unknown)
      implements Value {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
      unknown = List.copyOf(unknown);
    }

    /// Returns this record with another value of a field.
    ///
    /// @param name the field's name; what the schema does not have is refused when it is encoded
    public Fields with(String name, Value value) {
      Map<String, Value> changed = new LinkedHashMap<>(fields);
      changed.put(name, value);
      return new Fields(type, changed, unknown);
    }
  }

  /// A field of an evolvable record that the schema does not know.
  ///
  /// @param kind the kind in its header
  /// @param bytes the bytes of its value
  record UnknownField(int id, int kind, Bytes bytes) {}

  /// A union's record that the schema does not know.
  record UnknownVariant(int tag, Bytes fields) implements Value {}
}
