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
 * A {@link Trades.Price} in the bytes of a payload, where its components are read.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Trades_PriceView extends RecordView<Trades.Price> {
  /**
   * A view of no payload yet: wrap it around one before any other use.
   */
  public Trades_PriceView() {
    super(Trades_PriceCodec.CODEC);
  }

  /**
   * For generated code: a view inside the payload of another.
   */
  public Trades_PriceView(PartView container) {
    super(Trades_PriceCodec.CODEC, container);
  }

  /**
   * For generated code: a view of the value at a position.
   */
  public Trades_PriceView(PartView container, long at) {
    this(container);
    start = at;
    moved(at);
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trades_PriceView of(byte[] bytes) {
    Trades_PriceView view = new Trades_PriceView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trades_PriceView of(byte[] bytes, int offset, int length) {
    Trades_PriceView view = new Trades_PriceView();
    view.verify(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trades_PriceView of(byte[] bytes, int offset, int length, DecodeLimits limits) {
    Trades_PriceView view = new Trades_PriceView();
    view.verify(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trades_PriceView of(MemorySegment bytes) {
    Trades_PriceView view = new Trades_PriceView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trades_PriceView of(MemorySegment bytes, DecodeLimits limits) {
    Trades_PriceView view = new Trades_PriceView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trades_PriceView of(ByteBuffer bytes) {
    Trades_PriceView view = new Trades_PriceView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trades_PriceView of(ByteBuffer bytes, DecodeLimits limits) {
    Trades_PriceView view = new Trades_PriceView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trades_PriceView unverified(byte[] bytes) {
    Trades_PriceView view = new Trades_PriceView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trades_PriceView unverified(byte[] bytes, int offset, int length) {
    Trades_PriceView view = new Trades_PriceView();
    view.take(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trades_PriceView unverified(byte[] bytes, int offset, int length,
      DecodeLimits limits) {
    Trades_PriceView view = new Trades_PriceView();
    view.take(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trades_PriceView unverified(MemorySegment bytes) {
    Trades_PriceView view = new Trades_PriceView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trades_PriceView unverified(MemorySegment bytes, DecodeLimits limits) {
    Trades_PriceView view = new Trades_PriceView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trades_PriceView unverified(ByteBuffer bytes) {
    Trades_PriceView view = new Trades_PriceView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trades_PriceView unverified(ByteBuffer bytes, DecodeLimits limits) {
    Trades_PriceView view = new Trades_PriceView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * {@code units}: int64.
   */
  public long units() {
    return int64(start, 0);
  }

  /**
   * Sets {@code units} in the bytes.
   */
  public void units(long value) {
    setInt64(start, 0, value);
  }

  /**
   * {@code nanos}: int32.
   */
  public int nanos() {
    return int32(start, 8);
  }

  /**
   * Sets {@code nanos} in the bytes.
   */
  public void nanos(int value) {
    setInt32(start, 8, value);
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
   * The elements of a list of {@link Trades.Price}, where they lie.
   */
  public static final class Elements extends ViewElements<Trades_PriceView> {
    /**
     * For generated code: the elements of the list at a position.
     */
    public Elements(PartView container, long at, LengthPrefix prefix) {
      super(container, at, prefix, Trades_PriceCodec.CODEC.minSize(), 12);
    }

    @Override
    public Trades_PriceView get(int index) {
      return new Trades_PriceView(container(), elementAt(index));
    }

    @Override
    public Cursor iterator() {
      return new Cursor(this);
    }

    /**
     * Moves one view from each element to the next.
     */
    public static final class Cursor extends ViewElements.Cursor<Trades_PriceView> {
      private final Trades_PriceView element;

      private Cursor(Elements elements) {
        super(elements);
        element = new Trades_PriceView(elements.container());
      }

      @Override
      public Trades_PriceView next() {
        long at = pass();
        element.start = at;
        element.moved(at);
        return element;
      }
    }
  }
}
