package dev.recordwire.benchmarks.codec.marketdata;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.recordwire.benchmarks.codec.FlatBuffersCandidate;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.EventIndicator;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.Side;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.Trade;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.UpdateAction;
import dev.recordwire.benchmarks.codec.marketdata.flatbuffers.MarketDataTable;
import dev.recordwire.benchmarks.codec.marketdata.flatbuffers.TradeStruct;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// MarketData in FlatBuffers.
public final class FlatBuffersMarketData extends FlatBuffersCandidate<MarketData> {
  public FlatBuffersMarketData() {
    super(MarketData.SAMPLE);
  }

  @Override
  protected int table(FlatBufferBuilder builder, MarketData value) {
    List<Trade> trades = value.trades();
    MarketDataTable.startTradesVector(builder, trades.size());
    // FlatBuffers writes vectors from the end.
    for (int i = trades.size() - 1; i >= 0; i--) {
      Trade trade = trades.get(i);
      TradeStruct.createTradeStruct(
          builder,
          trade.tradeId(),
          trade.securityId(),
          trade.price(),
          trade.size(),
          trade.numberOfOrders(),
          trade.updateAction().code,
          trade.rptSeq(),
          trade.side().code);
    }
    return MarketDataTable.createMarketDataTable(
        builder,
        value.transactTime(),
        value.eventTimeDelta(),
        value.matchEventIndicator().code,
        builder.endVector());
  }

  @Override
  protected double fields(ByteBuffer bytes) {
    MarketDataTable table = MarketDataTable.getRootAsMarketDataTable(bytes);
    return table.transactTime() + table.trades(1).securityId();
  }

  @Override
  protected MarketData read(ByteBuffer bytes) {
    MarketDataTable table = MarketDataTable.getRootAsMarketDataTable(bytes);
    int count = table.tradesLength();
    List<Trade> trades = new ArrayList<>(count);
    TradeStruct trade = new TradeStruct();
    for (int i = 0; i < count; i++) {
      table.trades(trade, i);
      trades.add(
          new Trade(
              trade.tradeId(),
              trade.securityId(),
              trade.price(),
              trade.size(),
              trade.numberOfOrders(),
              UpdateAction.ALL.get(trade.updateAction()),
              trade.rptSeq(),
              Side.ALL.get(trade.side())));
    }
    return new MarketData(
        table.transactTime(),
        table.eventTimeDelta(),
        EventIndicator.ALL.get(table.matchEventIndicator()),
        trades);
  }
}
