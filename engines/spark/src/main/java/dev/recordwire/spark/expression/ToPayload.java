package dev.recordwire.spark.expression;

import dev.recordwire.schema.Schema;
import dev.recordwire.spark.payload.RowPayloads;
import java.io.Serial;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/// Writes the payloads of a column of structs: `to_recordwire`.
public final class ToPayload extends PayloadExpression {
  @Serial private static final long serialVersionUID = 1L;

  private final String schema;
  private transient @Nullable RowPayloads payloads;

  /// @param schema the text of a schema
  public ToPayload(Expression child, String schema) {
    super(child);
    this.schema = schema;
  }

  @Override
  List<Object> settings() {
    return List.of(schema);
  }

  @Override
  String fault(DataType given) {
    if (!(given instanceof StructType columns)) {
      return "to_recordwire takes a column of structs, as struct(…) makes, and this one is "
          + given.simpleString();
    }
    try {
      new RowPayloads(Schema.parse(schema), columns);
      return "";
    } catch (IllegalArgumentException e) {
      return "to_recordwire: " + e.getMessage();
    }
  }

  @Override
  public DataType dataType() {
    return DataTypes.BinaryType;
  }

  @Override
  public String prettyName() {
    return "to_recordwire";
  }

  /// Returns the payload of a row.
  ///
  /// @throws dev.recordwire.spark.payload.UnwritableValueException if it is no record of the schema
  @Override
  Object value(Object row) {
    RowPayloads known = payloads;
    if (known == null) {
      known = new RowPayloads(Schema.parse(schema), (StructType) child().dataType());
      payloads = known;
    }
    return known.toByteArray((InternalRow) row);
  }

  @Override
  Expression on(Expression other) {
    return new ToPayload(other, schema);
  }
}
