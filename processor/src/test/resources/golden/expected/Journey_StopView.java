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
 * A {@link Journey.Stop} in the bytes of a payload, where its components are read.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Journey_StopView extends RecordView<Journey.Stop> {
  /**
   * A view of no payload yet: wrap it around one before any other use.
   */
  public Journey_StopView() {
    super(Journey_StopCodec.CODEC);
  }

  /**
   * For generated code: a view inside the payload of another.
   */
  public Journey_StopView(PartView container) {
    super(Journey_StopCodec.CODEC, container);
  }

  /**
   * For generated code: a view of the value at a position.
   */
  public Journey_StopView(PartView container, long at) {
    this(container);
    start = at;
    moved(at);
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StopView of(byte[] bytes) {
    Journey_StopView view = new Journey_StopView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StopView of(byte[] bytes, int offset, int length) {
    Journey_StopView view = new Journey_StopView();
    view.verify(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StopView of(byte[] bytes, int offset, int length, DecodeLimits limits) {
    Journey_StopView view = new Journey_StopView();
    view.verify(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StopView of(MemorySegment bytes) {
    Journey_StopView view = new Journey_StopView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StopView of(MemorySegment bytes, DecodeLimits limits) {
    Journey_StopView view = new Journey_StopView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StopView of(ByteBuffer bytes) {
    Journey_StopView view = new Journey_StopView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StopView of(ByteBuffer bytes, DecodeLimits limits) {
    Journey_StopView view = new Journey_StopView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StopView unverified(byte[] bytes) {
    Journey_StopView view = new Journey_StopView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StopView unverified(byte[] bytes, int offset, int length) {
    Journey_StopView view = new Journey_StopView();
    view.take(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StopView unverified(byte[] bytes, int offset, int length,
      DecodeLimits limits) {
    Journey_StopView view = new Journey_StopView();
    view.take(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StopView unverified(MemorySegment bytes) {
    Journey_StopView view = new Journey_StopView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StopView unverified(MemorySegment bytes, DecodeLimits limits) {
    Journey_StopView view = new Journey_StopView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StopView unverified(ByteBuffer bytes) {
    Journey_StopView view = new Journey_StopView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StopView unverified(ByteBuffer bytes, DecodeLimits limits) {
    Journey_StopView view = new Journey_StopView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * {@code track}: int32.
   */
  public int track() {
    return int32(start, 0);
  }

  /**
   * Sets {@code track} in the bytes.
   */
  public void track(int value) {
    setInt32(start, 0, value);
  }

  /**
   * {@code time}: int64.
   */
  public long time() {
    return int64(start, 4);
  }

  /**
   * Sets {@code time} in the bytes.
   */
  public void time(long value) {
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
   * The elements of a list of {@link Journey.Stop}, where they lie.
   */
  public static final class Elements extends ViewElements<Journey_StopView> {
    /**
     * For generated code: the elements of the list at a position.
     */
    public Elements(PartView container, long at, LengthPrefix prefix) {
      super(container, at, prefix, Journey_StopCodec.CODEC.minSize(), 12);
    }

    @Override
    public Journey_StopView get(int index) {
      return new Journey_StopView(container(), elementAt(index));
    }

    @Override
    public Cursor iterator() {
      return new Cursor(this);
    }

    /**
     * Moves one view from each element to the next.
     */
    public static final class Cursor extends ViewElements.Cursor<Journey_StopView> {
      private final Journey_StopView element;

      private Cursor(Elements elements) {
        super(elements);
        element = new Journey_StopView(elements.container());
      }

      @Override
      public Journey_StopView next() {
        long at = pass();
        element.start = at;
        element.moved(at);
        return element;
      }
    }
  }
}
