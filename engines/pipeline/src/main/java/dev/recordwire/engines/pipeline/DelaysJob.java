package dev.recordwire.engines.pipeline;

import dev.recordwire.array.Uint8View;
import dev.recordwire.codec.Codec;
import dev.recordwire.flink.MalformedPayload;
import dev.recordwire.flink.PayloadDecoder;
import dev.recordwire.flink.RecordwireFiles;
import dev.recordwire.flink.RecordwireTypeInfo;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.windowing.WindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/// The job: from the topic of flights to record files of all flights, of the delays by hour and
/// distance, of the flights that came too late for their hour, and of messages that are no flight.
///
/// @param <S> the state of a window
/// @param <H> the result of a window
final class DelaysJob<S, H> {
  static final String FLIGHTS = "flights";
  static final String HOURS = "hours";
  static final String LATE = "late";
  static final String POISONED = "poisoned";

  /// The folders of record files.
  static final List<String> OUTPUTS = List.of(FLIGHTS, HOURS, LATE, POISONED);

  private static final int MINUTES = 60;

  private final JobVersion<S, H> version;
  private final String broker;
  private final java.nio.file.Path folder;

  /// @param broker the address of Kafka
  /// @param folder where the folders of record files are
  DelaysJob(JobVersion<S, H> version, String broker, java.nio.file.Path folder) {
    this.version = version;
    this.broker = broker;
    this.folder = folder;
  }

  /// Adds the job to an environment.
  void addTo(StreamExecutionEnvironment environment) {
    KafkaSource<byte[]> messages =
        KafkaSource.<byte[]>builder()
            .setBootstrapServers(broker)
            .setTopics(FlightsTopic.NAME)
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setDeserializer(new MessagePayloads())
            .build();
    SingleOutputStreamOperator<Flight> flights =
        environment
            .fromSource(
                messages, WatermarkStrategy.forGenerator(_ -> new MessageWatermarks()), "messages")
            .uid("messages")
            .filter(new Traffic())
            .uid("traffic")
            .process(PayloadDecoder.of(FlightCodec.CODEC))
            .uid("flights");
    write(flights, FlightCodec.CODEC, FLIGHTS);
    write(
        flights
            .getSideOutput(PayloadDecoder.MALFORMED)
            .map(DelaysJob::poisoned)
            .returns(RecordwireTypeInfo.of(PoisonedCodec.CODEC)),
        PoisonedCodec.CODEC,
        POISONED);

    OutputTag<Flight> late = new OutputTag<>(LATE, RecordwireTypeInfo.of(FlightCodec.CODEC));
    SingleOutputStreamOperator<H> hours =
        flights
            .keyBy(Flight::miles)
            .window(TumblingEventTimeWindows.of(Duration.ofHours(1)))
            .sideOutputLateData(late)
            .aggregate(
                new Adding<>(version),
                new Result<>(version),
                RecordwireTypeInfo.of(version.state()),
                RecordwireTypeInfo.of(version.result()))
            .uid("delays");
    write(hours, version.result(), HOURS);
    write(hours.getSideOutput(late), FlightCodec.CODEC, LATE);
  }

  private static Poisoned poisoned(MalformedPayload payload) {
    return new Poisoned(Uint8View.wrap(payload.payload()), payload.path(), payload.message());
  }

  private <T> void write(DataStream<T> stream, Codec<T> codec, String name) {
    FileSink<T> files =
        RecordwireFiles.sink(codec, new Path(folder.resolve(name).toUri()))
            .withBucketAssigner(new BasePathBucketAssigner<>())
            .build();
    stream.sinkTo(files).uid("files of " + name);
  }

  /// Adds flights to the state of a window.
  private record Adding<S, H>(JobVersion<S, H> version) implements AggregateFunction<Flight, S, S> {
    @Override
    public S createAccumulator() {
      return version.none();
    }

    @Override
    public S add(Flight flight, S state) {
      return version.add(state, flight);
    }

    @Override
    public S getResult(S state) {
      return state;
    }

    @Override
    public S merge(S one, S other) {
      return version.merge(one, other);
    }
  }

  /// Makes the result of a window from its state.
  private record Result<S, H>(JobVersion<S, H> version)
      implements WindowFunction<S, H, Integer, TimeWindow> {
    @Override
    public void apply(Integer miles, TimeWindow window, Iterable<S> states, Collector<H> out) {
      int hour = Math.toIntExact(Duration.ofMillis(window.getStart()).toMinutes() / MINUTES);
      for (S state : states) {
        out.collect(version.result(hour, miles, state));
      }
    }
  }
}
