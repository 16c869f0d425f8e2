package dev.recordwire.spark.expression;

import dev.recordwire.schema.Schema;
import dev.recordwire.spark.payload.SingleRow;
import dev.recordwire.spark.payload.SparkTypes;
import dev.recordwire.spark.payload.UnreadablePayloadException;
import java.io.Serial;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/// Reads the payloads of a column of bytes: `from_recordwire`.
public final class FromPayload extends PayloadExpression {
  @Serial private static final long serialVersionUID = 1L;

  private final String schema;
  private final boolean isPermissive;
  private final StructType type;
  private transient @Nullable SingleRow decoder;

  /// @param schema the text of a schema
  /// @param isPermissive whether a payload that can't be read becomes null, and is no error
  /// @throws dev.recordwire.schema.SchemaException if the text is no schema
  /// @throws IllegalArgumentException if a record contains itself, which no type of Spark does
  public FromPayload(Expression child, String schema, boolean isPermissive) {
    this(child, schema, isPermissive, SparkTypes.of(Schema.parse(schema)));
  }

  private FromPayload(Expression child, String schema, boolean isPermissive, StructType type) {
    super(child);
    this.schema = schema;
    this.isPermissive = isPermissive;
    this.type = type;
  }

  @Override
  List<Object> settings() {
    return List.of(schema, isPermissive);
  }

  @Override
  String fault(DataType given) {
    return given instanceof BinaryType
        ? ""
        : "from_recordwire takes a column of payloads, which are binary, and this one is "
            + given.simpleString();
  }

  @Override
  public DataType dataType() {
    return type;
  }

  @Override
  public String prettyName() {
    return "from_recordwire";
  }

  /// Returns the row of a payload.
  ///
  /// @throws UnreadablePayloadException if it can't be read, unless the mode is permissive
  @Override
  @Nullable Object value(Object payload) {
    SingleRow known = decoder;
    if (known == null) {
      known = new SingleRow(Schema.parse(schema), type);
      decoder = known;
    }
    try {
      return known.read((byte[]) payload).copy();
    } catch (UnreadablePayloadException e) {
      if (isPermissive) {
        return null;
      }
      throw e;
    }
  }

  @Override
  Expression on(Expression other) {
    return new FromPayload(other, schema, isPermissive, type);
  }
}
