package dev.recordwire.spark.payload;

import org.apache.spark.sql.execution.vectorized.WritableColumnVector;
import org.apache.spark.sql.types.StructType;

/// Makes room in vectors, of which those of structs have vectors of their own for their fields.
final class Vectors {
  private Vectors() {}

  /// Makes room for elements behind those that the vector of an array's elements has.
  ///
  /// @return the row of the first
  static int append(WritableColumnVector elements, int count) {
    int first = elements.getElementsAppended();
    if (elements.dataType() instanceof StructType) {
      for (int i = 0; i < count; i++) {
        elements.appendStruct(false);
      }
    } else {
      elements.appendNotNulls(count);
    }
    reserveFields(elements, elements.getElementsAppended());
    return first;
  }

  /// Makes room for rows.
  static void reserve(WritableColumnVector vector, int rows) {
    vector.reserve(rows);
    reserveFields(vector, rows);
  }

  private static void reserveFields(WritableColumnVector vector, int rows) {
    if (vector.dataType() instanceof StructType struct) {
      for (int i = 0; i < struct.length(); i++) {
        reserve(vector.getChild(i), rows);
      }
    }
  }
}
