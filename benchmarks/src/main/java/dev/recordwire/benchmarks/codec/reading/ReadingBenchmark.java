package dev.recordwire.benchmarks.codec.reading;

import dev.recordwire.benchmarks.codec.CodecBenchmark;
import dev.recordwire.benchmarks.codec.Payload;
import org.openjdk.jmh.annotations.Param;

/// Reading, in every peer.
public class ReadingBenchmark extends CodecBenchmark {
  @Param({
    "recordwire",
    "fory",
    "protobuf",
    "protobuf+record",
    "flatbuffers",
    "sbe",
    "avro",
    "kryo",
    "kryo+serializer"
  })
  public String peer = "recordwire";

  @Override
  protected Payload payload() {
    return ReadingPeers.PAYLOAD;
  }

  @Override
  protected String peer() {
    return peer;
  }
}
