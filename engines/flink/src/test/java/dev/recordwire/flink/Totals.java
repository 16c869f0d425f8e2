package dev.recordwire.flink;

import dev.recordwire.flink.Shapes.Place;
import dev.recordwire.flink.Shapes.Total;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/// Sums the readings of each place in state, with records as keys, as values, as keys of maps and
/// as broadcast state, and emits each sum.
final class Totals extends KeyedBroadcastProcessFunction<Place, Reading, Place, Total> {
  private static final long serialVersionUID = 1L;

  /// The places that shall not be summed.
  static final MapStateDescriptor<Place, Place> CLOSED =
      new MapStateDescriptor<>(
          "closed",
          RecordwireTypeInfo.of(Shapes_PlaceCodec.CODEC),
          RecordwireTypeInfo.of(Shapes_PlaceCodec.CODEC));

  private transient ValueState<Total> total;
  private transient MapState<Place, Reading> latest;

  @SuppressWarnings("NullAway.Init") // Flink calls open first
  Totals() {}

  @Override
  public void open(OpenContext context) {
    total =
        getRuntimeContext()
            .getState(
                new ValueStateDescriptor<>(
                    "total", RecordwireTypeInfo.of(Shapes_TotalCodec.CODEC)));
    latest =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "latest",
                    RecordwireTypeInfo.of(Shapes_PlaceCodec.CODEC),
                    RecordwireTypeInfo.of(ReadingCodec.CODEC)));
  }

  @Override
  public void processElement(Reading reading, ReadOnlyContext context, Collector<Total> out)
      throws Exception {
    Place place = context.getCurrentKey();
    ReadOnlyBroadcastState<Place, Place> closed = context.getBroadcastState(CLOSED);
    if (closed.contains(place)) {
      return;
    }
    Total before = total.value();
    Total now = (before == null ? new Total(reading.station(), 0, 0) : before).with(reading);
    total.update(now);
    latest.put(new Place(reading.station(), (int) (now.count() % 3)), reading);
    for (Reading each : latest.values()) {
      if (each.station() != reading.station()) {
        throw new IllegalStateException(each + " is in the state of " + place);
      }
    }
    out.collect(now);
  }

  @Override
  public void processBroadcastElement(Place place, Context context, Collector<Total> out)
      throws Exception {
    context.getBroadcastState(CLOSED).put(place, place);
  }
}
