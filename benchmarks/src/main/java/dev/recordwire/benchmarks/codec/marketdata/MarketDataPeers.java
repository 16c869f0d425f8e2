package dev.recordwire.benchmarks.codec.marketdata;

import dev.recordwire.benchmarks.codec.AvroPeer;
import dev.recordwire.benchmarks.codec.ForyPeer;
import dev.recordwire.benchmarks.codec.KryoPeer;
import dev.recordwire.benchmarks.codec.Payload;

/// Everyone who carries a [MarketData].
public final class MarketDataPeers {
  public static final Payload PAYLOAD =
      new Payload("MarketData")
          .with(
              "fory",
              () ->
                  new ForyPeer<>(
                      MarketData.class,
                      MarketData.SAMPLE,
                      MarketData.Trade.class,
                      MarketData.EventIndicator.class,
                      MarketData.UpdateAction.class,
                      MarketData.Side.class))
          .with("protobuf", ProtobufMarketData::new)
          .with("flatbuffers", FlatBuffersMarketData::new)
          .with("sbe", SbeMarketData::new)
          .with("avro", () -> new AvroPeer<>(AvroMarketData.sample()))
          .with(
              "kryo+serializer",
              () ->
                  new KryoPeer<>(
                      MarketData.class, MarketData.SAMPLE, new KryoMarketDataSerializer()));

  private MarketDataPeers() {}
}
