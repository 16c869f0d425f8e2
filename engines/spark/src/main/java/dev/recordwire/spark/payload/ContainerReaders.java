package dev.recordwire.spark.payload;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.Type;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;

/// Reads arrays, lists, sets, maps, and values that may be absent.
final class ContainerReaders {
  private ContainerReaders() {}

  /// Reads arrays of numbers or bools, and lists of these, which have the same bytes.
  static ValueReader array(Type.Elements type, int elementBytes, ScalarReaders.Elements elements) {
    long max = type.max().orElse(Long.MAX_VALUE);
    Length count = type.count();
    return (in, to, row) -> {
      int size = in.count(count, max, elementBytes);
      WritableColumnVector vector = to.arrayData();
      int first = Vectors.append(vector, size);
      elements.read(in, vector, first, size);
      to.putArray(row, first, size);
    };
  }

  /// @param minBytes the fewest bytes of an element
  /// @param width how many vectors an element has
  /// @param path the component, for errors
  static ValueReader list(
      Type.Sequence type, long minBytes, ValueReader element, int width, String path) {
    long max = type.max().orElse(Long.MAX_VALUE);
    return (in, to, row) -> {
      int size = in.count(type.count(), max, minBytes);
      in.claim(size, width, path);
      WritableColumnVector elements = to.arrayData();
      int first = Vectors.append(elements, size);
      for (int i = 0; i < size; i++) {
        element.read(in, elements, first + i);
      }
      to.putArray(row, first, size);
    };
  }

  /// @param minBytes the fewest bytes of an entry
  /// @param width how many vectors an entry has
  /// @param path the component, for errors
  static ValueReader map(
      Type.Mapping type,
      long minBytes,
      ValueReader key,
      ValueReader value,
      int width,
      String path) {
    long max = type.max().orElse(Long.MAX_VALUE);
    return (in, to, row) -> {
      int size = in.count(type.count(), max, minBytes);
      in.claim(size, width, path);
      WritableColumnVector keys = to.getChild(0);
      WritableColumnVector values = to.getChild(1);
      int first = Vectors.append(keys, size);
      Vectors.append(values, size);
      for (int i = 0; i < size; i++) {
        key.read(in, keys, first + i);
        value.read(in, values, first + i);
      }
      to.putArray(row, first, size);
    };
  }

  static ValueReader optional(ValueReader value) {
    return (in, to, row) -> {
      if (in.bool()) {
        value.read(in, to, row);
      } else {
        to.putNull(row);
      }
    };
  }

  /// Reads values that may be absent, in a struct of one field: an optional in an optional.
  static ValueReader wrapped(ValueReader value) {
    return (in, to, row) -> value.read(in, to.getChild(0), row);
  }
}
