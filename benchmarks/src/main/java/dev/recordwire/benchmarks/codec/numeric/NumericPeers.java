package dev.recordwire.benchmarks.codec.numeric;

import dev.recordwire.benchmarks.codec.AvroPeer;
import dev.recordwire.benchmarks.codec.ForyPeer;
import dev.recordwire.benchmarks.codec.KryoPeer;
import dev.recordwire.benchmarks.codec.Payload;
import dev.recordwire.benchmarks.codec.numeric.avro.NumericAvro;

/// Everyone who carries a [Numeric].
public final class NumericPeers {
  public static final Payload PAYLOAD =
      new Payload("Numeric")
          .with("recordwire", RecordwireNumeric::new)
          .with("fory", () -> new ForyPeer<>(Numeric.class, Numeric.SAMPLE))
          .with("protobuf", ProtobufNumeric::new)
          .with("flatbuffers", FlatBuffersNumeric::new)
          .with("sbe", SbeNumeric::new)
          .with(
              "avro",
              () ->
                  new AvroPeer<>(
                      new NumericAvro(
                          -12345,
                          987654321,
                          -31415,
                          27182818,
                          -32000,
                          1000000,
                          -999999999,
                          42,
                          123456789,
                          -42,
                          31415926,
                          -27182818)))
          .with("kryo", () -> new KryoPeer<>(Numeric.class, Numeric.SAMPLE, kryo -> {}))
          .with(
              "kryo+serializer",
              () -> new KryoPeer<>(Numeric.class, Numeric.SAMPLE, new KryoNumericSerializer()));

  private NumericPeers() {}
}
