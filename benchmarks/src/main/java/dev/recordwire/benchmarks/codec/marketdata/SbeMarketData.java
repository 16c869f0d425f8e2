package dev.recordwire.benchmarks.codec.marketdata;

import dev.recordwire.benchmarks.codec.SbeCandidate;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.EventIndicator;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.Side;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.Trade;
import dev.recordwire.benchmarks.codec.marketdata.MarketData.UpdateAction;
import dev.recordwire.benchmarks.codec.marketdata.sbe.EventIndicatorCode;
import dev.recordwire.benchmarks.codec.marketdata.sbe.MarketDataFrameDecoder;
import dev.recordwire.benchmarks.codec.marketdata.sbe.MarketDataFrameDecoder.TradesDecoder;
import dev.recordwire.benchmarks.codec.marketdata.sbe.MarketDataFrameEncoder;
import dev.recordwire.benchmarks.codec.marketdata.sbe.MarketDataFrameEncoder.TradesEncoder;
import dev.recordwire.benchmarks.codec.marketdata.sbe.MessageHeaderDecoder;
import dev.recordwire.benchmarks.codec.marketdata.sbe.MessageHeaderEncoder;
import dev.recordwire.benchmarks.codec.marketdata.sbe.SideCode;
import dev.recordwire.benchmarks.codec.marketdata.sbe.UpdateActionCode;
import java.util.ArrayList;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;

/// MarketData in Simple Binary Encoding.
public final class SbeMarketData extends SbeCandidate<MarketData> {
  private final MessageHeaderEncoder headerOut = new MessageHeaderEncoder();
  private final MessageHeaderDecoder headerIn = new MessageHeaderDecoder();
  private final MarketDataFrameEncoder out = new MarketDataFrameEncoder();
  private final MarketDataFrameDecoder in = new MarketDataFrameDecoder();

  public SbeMarketData() {
    super(MarketData.SAMPLE);
  }

  @Override
  protected int write(UnsafeBuffer buffer, MarketData value) {
    List<Trade> trades = value.trades();
    TradesEncoder group =
        out.wrapAndApplyHeader(buffer, 0, headerOut)
            .transactTime(value.transactTime())
            .eventTimeDelta(value.eventTimeDelta())
            .matchEventIndicator(
                switch (value.matchEventIndicator()) {
                  case MID_EVENT -> EventIndicatorCode.MID_EVENT;
                  case END_EVENT -> EventIndicatorCode.END_EVENT;
                })
            .tradesCount(trades.size());
    for (Trade trade : trades) {
      group
          .next()
          .tradeId(trade.tradeId())
          .securityId(trade.securityId())
          .price(trade.price())
          .size(trade.size())
          .numberOfOrders(trade.numberOfOrders())
          .updateAction(
              switch (trade.updateAction()) {
                case NEW -> UpdateActionCode.NEW;
                case CHANGE -> UpdateActionCode.CHANGE;
                case DELETE -> UpdateActionCode.DELETE;
                case OVERLAY -> UpdateActionCode.OVERLAY;
              })
          .rptSeq((short) trade.rptSeq())
          .side(
              switch (trade.side()) {
                case BUY -> SideCode.BUY;
                case SELL -> SideCode.SELL;
              });
    }
    return MessageHeaderEncoder.ENCODED_LENGTH + out.encodedLength();
  }

  @Override
  protected double fields(UnsafeBuffer buffer) {
    in.wrapAndApplyHeader(buffer, 0, headerIn);
    return in.transactTime() + in.trades().next().next().securityId();
  }

  @Override
  protected MarketData read(UnsafeBuffer buffer) {
    in.wrapAndApplyHeader(buffer, 0, headerIn);
    long transactTime = in.transactTime();
    int eventTimeDelta = in.eventTimeDelta();
    EventIndicator indicator = EventIndicator.ALL.get(in.matchEventIndicatorRaw());
    TradesDecoder group = in.trades();
    List<Trade> trades = new ArrayList<>(group.count());
    while (group.hasNext()) {
      group.next();
      trades.add(
          new Trade(
              group.tradeId(),
              group.securityId(),
              group.price(),
              group.size(),
              group.numberOfOrders(),
              UpdateAction.ALL.get(group.updateActionRaw()),
              group.rptSeq(),
              Side.ALL.get(group.sideRaw())));
    }
    return new MarketData(transactTime, eventTimeDelta, indicator, trades);
  }
}
