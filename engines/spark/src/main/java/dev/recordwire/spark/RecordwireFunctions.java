package dev.recordwire.spark;

import dev.recordwire.codec.Codec;
import dev.recordwire.schema.Schema;
import dev.recordwire.spark.expression.FromPayload;
import dev.recordwire.spark.expression.ToPayload;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.classic.ExpressionUtils;

/// Functions on columns of payloads, such as messages of Kafka.
///
/// ```java
/// messages.select(from_recordwire(col("value"), ReadingCodec.CODEC).as("reading"))
///     .select("reading.station", "reading.celsius")
/// ```
///
/// They have the names that Spark's own functions for other formats have.
@SuppressWarnings("MemberName") // as from_json and to_json
public final class RecordwireFunctions {
  private RecordwireFunctions() {}

  /// Reads the payloads of a codec's record. A payload that can't be read fails the query.
  public static Column from_recordwire(Column payloads, Codec<?> codec) {
    return from_recordwire(payloads, codec.schema());
  }

  /// Reads the payloads of a codec's record, with options.
  ///
  /// @param options `mode`: with `PERMISSIVE` a payload that can't be read becomes null, with
  ///     `FAILFAST` it fails the query
  /// @throws IllegalArgumentException if the mode is another
  public static Column from_recordwire(
      Column payloads, Codec<?> codec, Map<String, String> options) {
    return from_recordwire(payloads, codec.schema(), options);
  }

  /// Reads the payloads of a schema. A payload that can't be read fails the query.
  ///
  /// @param schema the text of a schema
  /// @throws IllegalArgumentException if it is none, or a record contains itself
  public static Column from_recordwire(Column payloads, String schema) {
    return from_recordwire(payloads, schema, Map.of());
  }

  /// Reads the payloads of a schema, with options.
  ///
  /// @param schema the text of a schema
  /// @param options `mode`: with `PERMISSIVE` a payload that can't be read becomes null, with
  ///     `FAILFAST` it fails the query
  /// @throws IllegalArgumentException if the schema is none, a record contains itself, or the mode
  ///     is another
  public static Column from_recordwire(
      Column payloads, String schema, Map<String, String> options) {
    return ExpressionUtils.column(
        new FromPayload(
            ExpressionUtils.expression(payloads),
            parsed(schema).canonical(),
            new Settings(options).isPermissive()));
  }

  private static Schema parsed(String schema) {
    return FileHeads.parse(schema, "from_recordwire or to_recordwire");
  }

  /// Writes a column of structs as payloads of a codec's record; the fields are found by the names
  /// of components.
  public static Column to_recordwire(Column records, Codec<?> codec) {
    return to_recordwire(records, codec.schema());
  }

  /// Writes a column of structs as payloads of a schema; the fields are found by the names of
  /// components.
  ///
  /// @param schema the text of a schema
  /// @throws IllegalArgumentException if it is none
  public static Column to_recordwire(Column records, String schema) {
    return ExpressionUtils.column(
        new ToPayload(ExpressionUtils.expression(records), parsed(schema).canonical()));
  }

  /// Adds `from_recordwire` and `to_recordwire` to the SQL of a session, as temporary functions:
  /// views that outlive it can't be made with them. Sessions that have
  /// [RecordwireExtensions] in their settings have them already.
  public static void register(SparkSession spark) {
    SqlFunctions.addTo(
        ((org.apache.spark.sql.classic.SparkSession) spark).sessionState().functionRegistry());
  }
}
