package dev.recordwire.spark;

import dev.recordwire.codec.Codec;
import dev.recordwire.schema.Schema;
import dev.recordwire.spark.payload.RowPayloads;
import dev.recordwire.spark.payload.SingleRow;
import dev.recordwire.spark.payload.SparkTypes;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.BinaryEncoder$;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.TransformingEncoder;
import org.apache.spark.sql.catalyst.encoders.RowEncoder$;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Function0;
import scala.Function1;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction0;

/// Encoders that make records the elements of datasets.
///
/// ```java
/// Encoder<Flight> encoder = RecordwireEncoders.of(FlightCodec.CODEC);
/// Dataset<Flight> flights = spark.read().format("recordwire").load("flights").as(encoder);
/// ```
public final class RecordwireEncoders {
  private RecordwireEncoders() {}

  /// Returns an encoder whose columns are the components of the record, so that Spark sees them.
  /// Records come from rows and become rows by way of their payload.
  ///
  /// @throws IllegalArgumentException if a record contains itself, which no type of Spark does
  public static <T> Encoder<T> of(Codec<T> codec) {
    StructType columns = SparkTypes.of(Schema.parse(codec.schema()));
    Class<T> type = codec.type();
    return new TransformingEncoder<>(
        ClassTag$.MODULE$.apply(type),
        RowEncoder$.MODULE$.encoderFor(columns, true),
        provider(() -> new OfRows<>(type, columns)),
        false);
  }

  /// Returns an encoder of one column, `value`, that holds the payloads: it is faster than
  /// [#of], and Spark does not see the components.
  public static <T> Encoder<T> binary(Codec<T> codec) {
    Class<T> type = codec.type();
    return new TransformingEncoder<>(
        ClassTag$.MODULE$.apply(type),
        BinaryEncoder$.MODULE$,
        provider(() -> new OfBytes<>(type)),
        false);
  }

  private interface Provider<T, O> extends Serializable {
    org.apache.spark.sql.catalyst.encoders.Codec<T, O> get();
  }

  private static <T, O>
      Function0<org.apache.spark.sql.catalyst.encoders.Codec<? super T, O>> provider(
          Provider<T, O> provider) {
    return new ProviderFunction<>(provider);
  }

  /// A provider as Scala has it.
  private static final class ProviderFunction<T, O>
      extends AbstractFunction0<org.apache.spark.sql.catalyst.encoders.Codec<? super T, O>>
      implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    private final Provider<T, O> provider;

    ProviderFunction(Provider<T, O> provider) {
      this.provider = provider;
    }

    @Override
    public org.apache.spark.sql.catalyst.encoders.Codec<? super T, O> apply() {
      return provider.get();
    }
  }

  /// Records to and from payloads.
  private record OfBytes<T>(Class<T> type)
      implements org.apache.spark.sql.catalyst.encoders.Codec<T, byte[]> {
    @Override
    public byte[] encode(T value) {
      return Codec.of(type).encode(value);
    }

    @Override
    public T decode(byte[] payload) {
      return Codec.of(type).decode(payload);
    }
  }

  /// Records to and from rows.
  private static final class OfRows<T>
      implements org.apache.spark.sql.catalyst.encoders.Codec<T, Row> {
    @Serial private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final StructType columns;
    private transient @Nullable Conversion conversion;

    OfRows(Class<T> type, StructType columns) {
      this.type = type;
      this.columns = columns;
    }

    private Conversion conversion() {
      Conversion known = conversion;
      if (known == null) {
        known = new Conversion(Schema.parse(Codec.of(type).schema()), columns);
        conversion = known;
      }
      return known;
    }

    @Override
    public Row encode(T value) {
      return conversion().row(Codec.of(type).encode(value));
    }

    @Override
    public T decode(Row row) {
      return Codec.of(type).decode(conversion().payload(row));
    }
  }

  /// Payloads to and from Spark's rows for users.
  private static final class Conversion {
    private final SingleRow rows;
    private final RowPayloads payloads;
    private final Function1<Object, Object> toRow;
    private final Function1<Object, Object> fromRow;

    Conversion(Schema schema, StructType columns) {
      this.rows = new SingleRow(schema, columns);
      this.payloads = new RowPayloads(schema, columns);
      this.toRow = CatalystTypeConverters.createToScalaConverter(columns);
      this.fromRow = CatalystTypeConverters.createToCatalystConverter(columns);
    }

    Row row(byte[] payload) {
      return (Row) Objects.requireNonNull(toRow.apply(rows.read(payload)));
    }

    byte[] payload(Row values) {
      return payloads.toByteArray((InternalRow) Objects.requireNonNull(fromRow.apply(values)));
    }
  }
}
