package dev.recordwire.codec.spi;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint32View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;
import java.lang.foreign.MemorySegment;
import java.util.Random;

/// One view of every type, and a binary that is not copied.
record Panes(
    BoolView bools,
    Int8View int8s,
    Uint8View uint8s,
    Int16View int16s,
    Uint16View uint16s,
    Int32View int32s,
    Uint32View uint32s,
    Int64View int64s,
    Uint64View uint64s,
    Float32View float32s,
    Float64View float64s,
    MemorySegment blob) {
  static final GeneratedCodec<Panes> CODEC = new Layout();

  /// Views of `count` random elements each.
  static Panes random(Random random, int count) {
    byte[] bools = new byte[count];
    for (int i = 0; i < count; i++) {
      bools[i] = (byte) random.nextInt(2);
    }
    byte[] bytes = new byte[8 * count + 5];
    random.nextBytes(bytes);
    return new Panes(
        BoolView.wrap(bools, 0, count),
        Int8View.wrap(bytes, 5, count),
        Uint8View.wrap(bytes, 5, count),
        Int16View.wrap(bytes, 5, count),
        Uint16View.wrap(bytes, 5, count),
        Int32View.wrap(bytes, 5, count),
        Uint32View.wrap(bytes, 5, count),
        Int64View.wrap(bytes, 5, count),
        Uint64View.wrap(bytes, 5, count),
        Float32View.wrap(bytes, 5, count),
        Float64View.wrap(bytes, 5, count),
        MemorySegment.ofArray(bytes).asSlice(1, count));
  }

  /// Every other element of each view, from the last one on.
  Panes backwards() {
    long last = bools.size() - 1;
    return new Panes(
        bools.slice(last, -1, -2),
        int8s.slice(last, -1, -2),
        uint8s.slice(last, -1, -2),
        int16s.slice(last, -1, -2),
        uint16s.slice(last, -1, -2),
        int32s.slice(last, -1, -2),
        uint32s.slice(last, -1, -2),
        int64s.slice(last, -1, -2),
        uint64s.slice(last, -1, -2),
        float32s.slice(last, -1, -2),
        float64s.slice(last, -1, -2),
        blob);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Panes that
        && bools.equals(that.bools)
        && int8s.equals(that.int8s)
        && uint8s.equals(that.uint8s)
        && int16s.equals(that.int16s)
        && uint16s.equals(that.uint16s)
        && int32s.equals(that.int32s)
        && uint32s.equals(that.uint32s)
        && int64s.equals(that.int64s)
        && uint64s.equals(that.uint64s)
        && float32s.equals(that.float32s)
        && float64s.equals(that.float64s)
        && blob.mismatch(that.blob) < 0;
  }

  @Override
  public int hashCode() {
    return float64s.hashCode();
  }

  private static final class Layout extends GeneratedCodec<Panes> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Panes.class);
    }

    @Override
    protected long size(Panes value) {
      return WireSize.binary("blob", LENGTH_PREFIX, value.blob())
          + WireSize.view("bools", LENGTH_PREFIX, value.bools())
          + WireSize.view("int8s", LENGTH_PREFIX, value.int8s())
          + WireSize.view("uint8s", LENGTH_PREFIX, value.uint8s())
          + WireSize.view("int16s", LENGTH_PREFIX, value.int16s())
          + WireSize.view("uint16s", LENGTH_PREFIX, value.uint16s())
          + WireSize.view("int32s", LENGTH_PREFIX, value.int32s())
          + WireSize.view("uint32s", LENGTH_PREFIX, value.uint32s())
          + WireSize.view("int64s", LENGTH_PREFIX, value.int64s())
          + WireSize.view("uint64s", LENGTH_PREFIX, value.uint64s())
          + WireSize.view("float32s", LENGTH_PREFIX, value.float32s())
          + WireSize.view("float64s", LENGTH_PREFIX, value.float64s());
    }

    @Override
    protected void write(WireWriter out, Panes value) {
      out.view("bools", LENGTH_PREFIX, value.bools());
      out.view("int8s", LENGTH_PREFIX, value.int8s());
      out.view("uint8s", LENGTH_PREFIX, value.uint8s());
      out.view("int16s", LENGTH_PREFIX, value.int16s());
      out.view("uint16s", LENGTH_PREFIX, value.uint16s());
      out.view("int32s", LENGTH_PREFIX, value.int32s());
      out.view("uint32s", LENGTH_PREFIX, value.uint32s());
      out.view("int64s", LENGTH_PREFIX, value.int64s());
      out.view("uint64s", LENGTH_PREFIX, value.uint64s());
      out.view("float32s", LENGTH_PREFIX, value.float32s());
      out.view("float64s", LENGTH_PREFIX, value.float64s());
      out.binary("blob", LENGTH_PREFIX, value.blob());
    }

    @Override
    protected Panes read(WireReader in) {
      return new Panes(
          in.boolView("bools", LENGTH_PREFIX),
          in.int8View("int8s", LENGTH_PREFIX),
          in.uint8View("uint8s", LENGTH_PREFIX),
          in.int16View("int16s", LENGTH_PREFIX),
          in.uint16View("uint16s", LENGTH_PREFIX),
          in.int32View("int32s", LENGTH_PREFIX),
          in.uint32View("uint32s", LENGTH_PREFIX),
          in.int64View("int64s", LENGTH_PREFIX),
          in.uint64View("uint64s", LENGTH_PREFIX),
          in.float32View("float32s", LENGTH_PREFIX),
          in.float64View("float64s", LENGTH_PREFIX),
          in.binarySegment("blob", LENGTH_PREFIX));
    }
  }
}
