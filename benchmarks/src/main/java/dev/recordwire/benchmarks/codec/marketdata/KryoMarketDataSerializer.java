package dev.recordwire.benchmarks.codec.marketdata;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.EventIndicator;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.Side;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.Trade;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.UpdateAction;
import java.util.ArrayList;
import java.util.List;

/// A serializer of Kryo, written by hand.
public final class KryoMarketDataSerializer extends Serializer<MarketData> {
  @Override
  public void write(Kryo kryo, Output output, MarketData data) {
    output.writeLong(data.transactTime());
    output.writeShort(data.eventTimeDelta());
    output.writeByte(data.matchEventIndicator().code);
    output.writeShort(data.trades().size());
    for (Trade trade : data.trades()) {
      output.writeLong(trade.tradeId());
      output.writeLong(trade.securityId());
      output.writeLong(trade.price());
      output.writeInt(trade.size());
      output.writeShort(trade.numberOfOrders());
      output.writeByte(trade.updateAction().code);
      output.writeByte(trade.rptSeq());
      output.writeByte(trade.side().code);
    }
  }

  @Override
  public MarketData read(Kryo kryo, Input input, Class<? extends MarketData> type) {
    long transactTime = input.readLong();
    int eventTimeDelta = input.readShortUnsigned();
    EventIndicator indicator = EventIndicator.ALL.get(input.readByteUnsigned());
    int count = input.readShortUnsigned();
    List<Trade> trades = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      trades.add(
          new Trade(
              input.readLong(),
              input.readLong(),
              input.readLong(),
              input.readInt(),
              input.readShortUnsigned(),
              UpdateAction.ALL.get(input.readByteUnsigned()),
              input.readByteUnsigned(),
              Side.ALL.get(input.readByteUnsigned())));
    }
    return new MarketData(transactTime, eventTimeDelta, indicator, trades);
  }
}
