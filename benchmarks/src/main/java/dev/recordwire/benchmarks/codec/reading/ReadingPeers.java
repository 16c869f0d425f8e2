package dev.recordwire.benchmarks.codec.reading;

import dev.recordwire.benchmarks.codec.AvroPeer;
import dev.recordwire.benchmarks.codec.ForyPeer;
import dev.recordwire.benchmarks.codec.KryoPeer;
import dev.recordwire.benchmarks.codec.Payload;
import dev.recordwire.benchmarks.codec.reading.avro.ReadingAvro;

/// Everyone who carries a [Reading].
public final class ReadingPeers {
  public static final Payload PAYLOAD =
      new Payload("Reading")
          .with("recordwire", RecordwireReading::new)
          .with("fory", () -> new ForyPeer<>(Reading.class, Reading.SAMPLE))
          .with("protobuf", ProtobufReading::new)
          .with("protobuf+record", ProtobufReadingRecord::new)
          .with("flatbuffers", FlatBuffersReading::new)
          .with("sbe", SbeReading::new)
          .with("avro", () -> new AvroPeer<>(new ReadingAvro(42, "Alice", 95.5)))
          .with("kryo", () -> new KryoPeer<>(Reading.class, Reading.SAMPLE, kryo -> {}))
          .with(
              "kryo+serializer",
              () -> new KryoPeer<>(Reading.class, Reading.SAMPLE, new KryoReadingSerializer()));

  private ReadingPeers() {}
}
