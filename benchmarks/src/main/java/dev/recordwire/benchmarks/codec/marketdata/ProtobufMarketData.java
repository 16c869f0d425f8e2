package dev.recordwire.benchmarks.codec.marketdata;

import com.google.protobuf.CodedOutputStream;
import dev.recordwire.benchmarks.codec.ArrayPeer;
import dev.recordwire.benchmarks.codec.ProtobufStorages;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.Trade;
import dev.recordwire.benchmarks.codec.marketdata.protobuf.EventIndicatorEnum;
import dev.recordwire.benchmarks.codec.marketdata.protobuf.MarketDataMessage;
import dev.recordwire.benchmarks.codec.marketdata.protobuf.SideEnum;
import dev.recordwire.benchmarks.codec.marketdata.protobuf.TradeMessage;
import dev.recordwire.benchmarks.codec.marketdata.protobuf.UpdateActionEnum;
import java.io.IOException;
import java.util.List;

/// Protocol Buffers on its own message class, built before the measurement.
final class ProtobufMarketData extends ArrayPeer<MarketDataMessage> {
  ProtobufMarketData() {
    super(message(MarketData.SAMPLE));
  }

  private static MarketDataMessage message(MarketData data) {
    MarketDataMessage.Builder message =
        MarketDataMessage.newBuilder()
            .setTransactTime(data.transactTime())
            .setEventTimeDelta(data.eventTimeDelta())
            .setMatchEventIndicator(EventIndicatorEnum.valueOf(data.matchEventIndicator().name()));
    for (Trade trade : data.trades()) {
      message.addTrades(
          TradeMessage.newBuilder()
              .setTradeId(trade.tradeId())
              .setSecurityId(trade.securityId())
              .setPrice(trade.price())
              .setSize(trade.size())
              .setNumberOfOrders(trade.numberOfOrders())
              .setUpdateAction(UpdateActionEnum.valueOf(trade.updateAction().name()))
              .setRptSeq(trade.rptSeq())
              .setSide(SideEnum.valueOf(trade.side().name())));
    }
    return message.build();
  }

  @Override
  public byte[] encode(MarketDataMessage value) {
    return value.toByteArray();
  }

  @Override
  protected int encode(MarketDataMessage value, byte[] target) throws IOException {
    CodedOutputStream out = CodedOutputStream.newInstance(target);
    value.writeTo(out);
    return out.getTotalBytesWritten();
  }

  @Override
  public MarketDataMessage decode(byte[] bytes) throws IOException {
    return MarketDataMessage.parseFrom(bytes);
  }

  @Override
  public List<MarketDataMessage> throughEveryStorage(MarketDataMessage value) throws IOException {
    return ProtobufStorages.roundTrip(value, MarketDataMessage.parser());
  }
}
