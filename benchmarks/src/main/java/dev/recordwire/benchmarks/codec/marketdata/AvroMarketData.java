package dev.recordwire.benchmarks.codec.marketdata;

import dev.recordwire.benchmarks.codec.marketdata.MarketData.Trade;
import dev.recordwire.benchmarks.codec.marketdata.avro.EventIndicatorAvro;
import dev.recordwire.benchmarks.codec.marketdata.avro.MarketDataAvro;
import dev.recordwire.benchmarks.codec.marketdata.avro.SideAvro;
import dev.recordwire.benchmarks.codec.marketdata.avro.TradeAvro;
import dev.recordwire.benchmarks.codec.marketdata.avro.UpdateActionAvro;

/// The sample in the class Avro generated.
final class AvroMarketData {
  private AvroMarketData() {}

  static MarketDataAvro sample() {
    MarketData data = MarketData.SAMPLE;
    return new MarketDataAvro(
        data.transactTime(),
        data.eventTimeDelta(),
        EventIndicatorAvro.valueOf(data.matchEventIndicator().name()),
        data.trades().stream().map(AvroMarketData::trade).toList());
  }

  private static TradeAvro trade(Trade trade) {
    return new TradeAvro(
        trade.tradeId(),
        trade.securityId(),
        trade.price(),
        trade.size(),
        trade.numberOfOrders(),
        UpdateActionAvro.valueOf(trade.updateAction().name()),
        trade.rptSeq(),
        SideAvro.valueOf(trade.side().name()));
  }
}
