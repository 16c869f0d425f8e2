package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.SchemaCodec;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/// Keeps a value of each of some records in the state of a key, by classes that only the job has,
/// and emits them as JSON.
final class Rows extends KeyedProcessFunction<Integer, Integer, String> {
  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, String> values;
  private transient Map<String, Row<?>> rows;

  /// @param values a JSON for each name of a class; an empty one for a value that is in the state
  ///     already
  @SuppressWarnings("NullAway.Init") // Flink calls open first
  Rows(Map<String, String> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /// The state of a record.
  private record Row<T>(Codec<T> codec, ValueState<T> state) {
    SchemaCodec json() {
      return SchemaCodec.of(Schema.parse(codec.schema()));
    }

    void update(String value) throws Exception {
      state.update(codec.decode(json().fromJson(value)));
    }

    String value() throws Exception {
      T value = state.value();
      return value == null ? "nothing" : json().toJson(codec.encode(value));
    }
  }

  @Override
  public void open(OpenContext context) throws Exception {
    rows = new LinkedHashMap<>();
    for (String name : values.keySet()) {
      Class<?> type =
          Class.forName("rows." + name, false, getRuntimeContext().getUserCodeClassLoader());
      rows.put(name, row(Codec.of(type)));
    }
  }

  private <T> Row<T> row(Codec<T> codec) {
    String name = codec.type().getSimpleName().replace("Renamed", "");
    return new Row<>(
        codec,
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>(name, RecordwireTypeInfo.of(codec))));
  }

  @Override
  public void processElement(Integer key, Context context, Collector<String> out) throws Exception {
    for (Map.Entry<String, Row<?>> each : rows.entrySet()) {
      String value = values.getOrDefault(each.getKey(), "");
      if (!value.isEmpty()) {
        each.getValue().update(value);
      }
      out.collect(each.getKey() + " " + each.getValue().value());
    }
  }
}
