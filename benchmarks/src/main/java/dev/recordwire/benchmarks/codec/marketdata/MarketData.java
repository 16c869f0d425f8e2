package dev.recordwire.benchmarks.codec.marketdata;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Wire;
import java.util.List;

/// An increment of a market data feed.
///
/// @param transactTime the time of the transaction, in nanoseconds since the epoch
/// @param eventTimeDelta the time from the transaction to sending, in nanoseconds
/// @param matchEventIndicator whether the event ends with this increment
/// @param trades the trades, in order
@Wire(lengths = LengthPrefix.UINT16, view = true)
public record MarketData(
    @Uint64 long transactTime,
    @Uint16 int eventTimeDelta,
    EventIndicator matchEventIndicator,
    List<Trade> trades) {
  public static final MarketData SAMPLE =
      new MarketData(
          1234,
          987,
          EventIndicator.END_EVENT,
          List.of(
              new Trade(1234, 56789, 50, 10, 1, UpdateAction.NEW, 1, Side.BUY),
              new Trade(1234, 56789, 50, 10, 1, UpdateAction.NEW, 1, Side.SELL)));

  /// The position of an increment in its event.
  public enum EventIndicator {
    MID_EVENT(0),
    END_EVENT(1);

    static final List<EventIndicator> ALL = List.of(values());

    final int code;

    EventIndicator(int code) {
      this.code = code;
    }
  }

  /// The change of an entry of the book.
  public enum UpdateAction {
    NEW(0),
    CHANGE(1),
    DELETE(2),
    OVERLAY(3);

    static final List<UpdateAction> ALL = List.of(values());

    final int code;

    UpdateAction(int code) {
      this.code = code;
    }
  }

  /// The side that started a trade.
  public enum Side {
    BUY(0),
    SELL(1);

    static final List<Side> ALL = List.of(values());

    final int code;

    Side(int code) {
      this.code = code;
    }
  }

  /// One trade; price and size are mantissas.
  @Wire(view = true)
  public record Trade(
      @Uint64 long tradeId,
      @Uint64 long securityId,
      long price,
      int size,
      @Uint16 int numberOfOrders,
      UpdateAction updateAction,
      @Uint8 int rptSeq,
      Side side) {}
}
