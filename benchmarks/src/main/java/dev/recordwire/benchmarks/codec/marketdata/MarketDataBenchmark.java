package dev.recordwire.benchmarks.codec.marketdata;

import dev.recordwire.benchmarks.codec.CodecBenchmark;
import dev.recordwire.benchmarks.codec.Payload;
import org.openjdk.jmh.annotations.Param;

/// MarketData, in every peer.
public class MarketDataBenchmark extends CodecBenchmark {
  @Param({"fory", "protobuf", "flatbuffers", "sbe", "avro", "kryo+serializer"})
  public String peer = "fory";

  @Override
  protected Payload payload() {
    return MarketDataPeers.PAYLOAD;
  }

  @Override
  protected String peer() {
    return peer;
  }
}
