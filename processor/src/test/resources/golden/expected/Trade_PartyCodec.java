package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWalk;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Trade.Party}: a tag, then Person (1) or Firm (2).
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Trade_PartyCodec {
  public static final GeneratedCodec<Trade.Party> CODEC = SpiLevel.of(1, Trade_PartyCodec.class)
      .register(new Layout());

  private Trade_PartyCodec() {
  }

  public static byte[] encode(Trade.Party value) {
    return CODEC.encode(value);
  }

  public static int encode(Trade.Party value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Trade.Party value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Trade.Party value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Trade.Party value) {
    return CODEC.encodedSize(value);
  }

  public static Trade.Party decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Trade.Party decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Trade.Party decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Trade.Party decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Trade.Party decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Trade.Party decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Trade.Party decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Trade.Party decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Trade.Party> {
    Layout() {
      super(Trade.Party.class);
    }

    @Override
    protected boolean walk(WireWalk in) {
      return Trade_PartyView.walk(in);
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Trade.Party read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Trade.Party value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Trade_Party_PersonCodec.CODEC, Trade_Party_FirmCodec.CODEC};
    }

    @Override
    protected int computeMinSize() {
      return 1 + WireSize.min(Trade_Party_PersonCodec.CODEC, Trade_Party_FirmCodec.CODEC);
    }

    @Override
    protected String ownSchema() {
      return "{\"union\":\"telemetry.Trade.Party\",\"variants\":[{\"record\":\"telemetry.Trade."
          + "Party.Person\",\"tag\":1},{\"record\":\"telemetry.Trade.Party.Firm\",\"tag\":2}]}";
    }

    @Override
    protected long size(Trade.Party value) {
      if (value instanceof Trade.Party.Person person) {
        return WireSize.variant(Trade_Party_PersonCodec.CODEC, person);
      } else if (value instanceof Trade.Party.Firm firm) {
        return WireSize.variant(Trade_Party_FirmCodec.CODEC, firm);
      } else {
        throw WireWriter.unknownVariant(value);
      }
    }

    @Override
    protected void write(WireWriter out, Trade.Party value) {
      if (value instanceof Trade.Party.Person person) {
        out.variant(1, Trade_Party_PersonCodec.CODEC, person);
      } else if (value instanceof Trade.Party.Firm firm) {
        out.variant(2, Trade_Party_FirmCodec.CODEC, firm);
      } else {
        throw WireWriter.unknownVariant(value);
      }
    }

    @Override
    protected Trade.Party read(WireReader in) {
      int tag = in.tag();
      return switch (tag) {
        case 1 -> in.variant(Trade_Party_PersonCodec.CODEC);
        case 2 -> in.variant(Trade_Party_FirmCodec.CODEC);
        default -> throw in.unknownTag(tag, "Person 1, Firm 2");
      };
    }
  }
}
