package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Evolving.Step}: bool done.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Evolving_StepCodec {
  public static final GeneratedCodec<Evolving.Step> CODEC = SpiLevel.of(1, Evolving_StepCodec.class)
      .register(new Layout());

  private Evolving_StepCodec() {
  }

  public static byte[] encode(Evolving.Step value) {
    return CODEC.encode(value);
  }

  public static int encode(Evolving.Step value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Evolving.Step value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Evolving.Step value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Evolving.Step value) {
    return CODEC.encodedSize(value);
  }

  public static Evolving.Step decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Evolving.Step decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Evolving.Step decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Evolving.Step decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Evolving.Step decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Evolving.Step decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Evolving.Step decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Evolving.Step decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Evolving.Step> {
    Layout() {
      super(Evolving.Step.class);
    }

    @Override
    public int minSize() {
      return 4;
    }

    @Override
    public KeyKind keyKind() {
      return KeyKind.CONSTANT;
    }

    @Override
    protected boolean isQuickToSize() {
      return true;
    }

    @Override
    protected int write(byte[] target, int from, int to, Evolving.Step value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Evolving.Step read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Evolving.Step value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"default\":\"true\",\"id\":1,\"kind\":0,\"name\":\"done\",\"type\":{\"type"
          + "\":\"bool\"}}],\"layout\":\"evolvable\",\"record\":\"telemetry.Evolving.Step\"}";
    }

    @Override
    protected long size(Evolving.Step value) {
      return 7;
    }

    @Override
    protected void write(WireWriter out, Evolving.Step value) {
      long record = out.open();
      int at = out.take(3);
      out.header(at, 1 * 8 + 0);
      out.bool(at + 2, value.done());
      out.close("", record);
    }

    @Override
    protected Evolving.Step read(WireReader in) {
      long end = in.open();
      boolean done = true;
      long seen = 0;
      int at = in.ahead(3, end);
      if (at >= 0 && in.uint16(at) == 1 * 8 + 0) {
        done = in.bool(at + 2, "done");
        in.accept(3);
        seen |= 0x1L;
      }
      if (in.isAt(end)) {
        return new Evolving.Step(done);
      }
      return new Fields(done, seen).read(in, end);
    }

    /**
     * The values so far of a record whose fields do not come as this version writes them.
     */
    private static final class Fields {
      private boolean done;

      private long seen;

      Fields(boolean done, long seen) {
        this.done = done;
        this.seen = seen;
      }

      Evolving.Step read(WireReader in, long end) {
        while (in.before(end)) {
          int header = in.header(end);
          switch (header >>> 3) {
            case 1 -> {
              this.seen = in.once("done", this.seen, 0x1L);
              in.fixed("done", header, 0, 1);
              int at = in.take(1, "done:1");
              this.done = in.bool(at, "done");
            }
            default -> in.skip(header, end);
          }
        }
        return new Evolving.Step(this.done);
      }
    }
  }
}
