package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.PartView;
import dev.recordwire.codec.spi.RecordView;
import dev.recordwire.codec.spi.ViewElements;
import dev.recordwire.codec.spi.WireWalk;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * A {@link Trade.Leg} in the bytes of a payload, where its components are read.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Trade_LegView extends RecordView<Trade.Leg> {
  /**
   * A view of no payload yet: wrap it around one before any other use.
   */
  public Trade_LegView() {
    super(Trade_LegCodec.CODEC);
  }

  /**
   * For generated code: a view inside the payload of another.
   */
  public Trade_LegView(PartView container) {
    super(Trade_LegCodec.CODEC, container);
  }

  /**
   * For generated code: a view of the value at a position.
   */
  public Trade_LegView(PartView container, long at) {
    this(container);
    start = at;
    moved(at);
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_LegView of(byte[] bytes) {
    Trade_LegView view = new Trade_LegView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_LegView of(byte[] bytes, int offset, int length) {
    Trade_LegView view = new Trade_LegView();
    view.verify(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_LegView of(byte[] bytes, int offset, int length, DecodeLimits limits) {
    Trade_LegView view = new Trade_LegView();
    view.verify(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_LegView of(MemorySegment bytes) {
    Trade_LegView view = new Trade_LegView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_LegView of(MemorySegment bytes, DecodeLimits limits) {
    Trade_LegView view = new Trade_LegView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_LegView of(ByteBuffer bytes) {
    Trade_LegView view = new Trade_LegView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_LegView of(ByteBuffer bytes, DecodeLimits limits) {
    Trade_LegView view = new Trade_LegView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_LegView unverified(byte[] bytes) {
    Trade_LegView view = new Trade_LegView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_LegView unverified(byte[] bytes, int offset, int length) {
    Trade_LegView view = new Trade_LegView();
    view.take(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_LegView unverified(byte[] bytes, int offset, int length,
      DecodeLimits limits) {
    Trade_LegView view = new Trade_LegView();
    view.take(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_LegView unverified(MemorySegment bytes) {
    Trade_LegView view = new Trade_LegView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_LegView unverified(MemorySegment bytes, DecodeLimits limits) {
    Trade_LegView view = new Trade_LegView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_LegView unverified(ByteBuffer bytes) {
    Trade_LegView view = new Trade_LegView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_LegView unverified(ByteBuffer bytes, DecodeLimits limits) {
    Trade_LegView view = new Trade_LegView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * {@code quantity}: int32.
   */
  public int quantity() {
    return int32(start, 0);
  }

  /**
   * Sets {@code quantity} in the bytes.
   */
  public void quantity(int value) {
    setInt32(start, 0, value);
  }

  /**
   * {@code price}: int64.
   */
  public long price() {
    return int64(start, 4);
  }

  /**
   * Sets {@code price} in the bytes.
   */
  public void price(long value) {
    setInt64(start, 4, value);
  }

  @Override
  protected void moved(long from) {
    run(from, 12);
  }

  @Override
  protected long endOfValue(long from) {
    return from + 12;
  }

  static boolean walk(WireWalk in) {
    return in.pass(12);
  }

  /**
   * The elements of a list of {@link Trade.Leg}, where they lie.
   */
  public static final class Elements extends ViewElements<Trade_LegView> {
    /**
     * For generated code: the elements of the list at a position.
     */
    public Elements(PartView container, long at, LengthPrefix prefix) {
      super(container, at, prefix, Trade_LegCodec.CODEC.minSize(), 12);
    }

    @Override
    public Trade_LegView get(int index) {
      return new Trade_LegView(container(), elementAt(index));
    }

    @Override
    public Cursor iterator() {
      return new Cursor(this);
    }

    /**
     * Moves one view from each element to the next.
     */
    public static final class Cursor extends ViewElements.Cursor<Trade_LegView> {
      private final Trade_LegView element;

      private Cursor(Elements elements) {
        super(elements);
        element = new Trade_LegView(elements.container());
      }

      @Override
      public Trade_LegView next() {
        long at = pass();
        element.start = at;
        element.moved(at);
        return element;
      }
    }
  }
}
