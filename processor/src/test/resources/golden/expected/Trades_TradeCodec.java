package telemetry;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.EnumCodes;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Trades.Trade}: uint16 size, Trades.Side side, utf8 of 6 venue,
 * Trades.Price price, Trades.Range range, float64 array of 3 depth, instant time,
 * date settled, uuid id, bool cancelled.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Trades_TradeCodec {
  public static final GeneratedCodec<Trades.Trade> CODEC = SpiLevel.of(1, Trades_TradeCodec.class)
      .register(new Layout());

  private Trades_TradeCodec() {
  }

  public static byte[] encode(Trades.Trade value) {
    return CODEC.encode(value);
  }

  public static int encode(Trades.Trade value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Trades.Trade value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Trades.Trade value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Trades.Trade value) {
    return CODEC.encodedSize(value);
  }

  public static Trades.Trade decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Trades.Trade decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Trades.Trade decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Trades.Trade decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Trades.Trade decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Trades.Trade decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Trades.Trade decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Trades.Trade decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Trades.Trade> {
    private static final EnumCodes<Trades.Side> SIDE_CODES = EnumCodes.of(new Trades.Side[] {Trades.Side.BUY,
        Trades.Side.SELL}, 1, 2);

    Layout() {
      super(Trades.Trade.class);
    }

    @Override
    protected int computeMinSize() {
      return 66
          + WireSize.min(Trades_PriceCodec.CODEC)
          + WireSize.min(Trades_RangeCodec.CODEC);
    }

    @Override
    protected boolean isQuickToSize() {
      return WireSize.isQuick(Trades_PriceCodec.CODEC)
          && WireSize.isQuick(Trades_RangeCodec.CODEC);
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Trades.Trade read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Trades.Trade value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Trades_PriceCodec.CODEC, Trades_RangeCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"size\",\"type\":{\"type\":\"uint16\"}},{\"name\":\"side\",\"type"
          + "\":{\"code\":\"uint8\",\"constants\":[{\"code\":1,\"name\":\"BUY\"},{\"code\":2,\"name\":"
          + "\"SELL\"}],\"enum\":\"telemetry.Trades.Side\",\"type\":\"enum\"}},{\"name\":\"venue\","
          + "\"type\":{\"length\":6,\"type\":\"utf8\"}},{\"name\":\"price\",\"type\":{\"record\":\"tel"
          + "emetry.Trades.Price\",\"type\":\"struct\"}},{\"name\":\"range\",\"type\":{\"record\":"
          + "\"telemetry.Trades.Range\",\"type\":\"struct\"}},{\"name\":\"depth\",\"type\":{\"coun"
          + "t\":3,\"element\":{\"type\":\"float64\"},\"type\":\"array\"}},{\"name\":\"time\",\"type\""
          + ":{\"type\":\"instant\"}},{\"name\":\"settled-on\",\"type\":{\"type\":\"date\"}},{\"name"
          + "\":\"id\",\"type\":{\"type\":\"uuid\"}},{\"name\":\"cancelled\",\"type\":{\"type\":\"bool\""
          + "}}],\"layout\":\"packed\",\"record\":\"telemetry.Trades.Trade\"}";
    }

    @Override
    protected long size(Trades.Trade value) {
      return 66
          + WireSize.record("price", Trades_PriceCodec.CODEC, value.price())
          + WireSize.record("range", Trades_RangeCodec.CODEC, value.range());
    }

    @Override
    protected void write(WireWriter out, Trades.Trade value) {
      out.enter();
      int at = out.take(9);
      out.uint16(at, "size", value.size());
      out.enum8(at + 2, "side", SIDE_CODES, value.side());
      out.paddedUtf8(at + 3, "venue", 6, value.venue());
      out.record("price", Trades_PriceCodec.CODEC, value.price());
      out.record("range", Trades_RangeCodec.CODEC, value.range());
      at = out.take(57);
      out.view(at, "depth", 3, value.depth());
      out.instant(at + 24, "time", value.time());
      out.date(at + 36, "settled", value.settled());
      out.uuid(at + 40, "id", value.id());
      out.bool(at + 56, value.cancelled());
      out.leave();
    }

    @Override
    protected Trades.Trade read(WireReader in) {
      int at = in.take(9, "size:2 side:1 venue:6");
      int size = in.uint16(at);
      Trades.Side side = in.enum8(at + 2, "side", SIDE_CODES);
      String venue = in.paddedUtf8(at + 3, "venue", 6);
      Trades.Price price = in.record("price", Trades_PriceCodec.CODEC);
      Trades.Range range = in.record("range", Trades_RangeCodec.CODEC);
      at = in.take(57, "depth:24 time:12 settled:4 id:16 cancelled:1");
      Float64View depth = in.float64View(at, 3);
      Instant time = in.instant(at + 24, "time");
      LocalDate settled = in.date(at + 36);
      UUID id = in.uuid(at + 40);
      boolean cancelled = in.bool(at + 56, "cancelled");
      return new Trades.Trade(size, side, venue, price, range, depth, time, settled, id, cancelled);
    }
  }
}
