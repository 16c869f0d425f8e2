package dev.recordwire.benchmarks.codec.numeric;

import dev.recordwire.benchmarks.codec.CodecBenchmark;
import dev.recordwire.benchmarks.codec.Payload;
import org.openjdk.jmh.annotations.Param;

/// Numeric, in every peer.
public class NumericBenchmark extends CodecBenchmark {
  @Param({
    "recordwire",
    "fory",
    "protobuf",
    "flatbuffers",
    "sbe",
    "avro",
    "kryo",
    "kryo+serializer"
  })
  public String peer = "recordwire";

  @Override
  protected Payload payload() {
    return NumericPeers.PAYLOAD;
  }

  @Override
  protected String peer() {
    return peer;
  }
}
