package dev.recordwire.benchmarks.codec;

import dev.recordwire.benchmarks.codec.marketdata.MarketDataPeers;
import dev.recordwire.benchmarks.codec.numeric.NumericPeers;
import dev.recordwire.benchmarks.codec.reading.ReadingPeers;
import java.util.List;

/// Every payload there is.
public final class Payloads {
  private Payloads() {}

  public static List<Payload> all() {
    return List.of(ReadingPeers.PAYLOAD, NumericPeers.PAYLOAD, MarketDataPeers.PAYLOAD);
  }
}
