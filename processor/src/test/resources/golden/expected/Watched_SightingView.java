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
 * A {@link Watched.Sighting} in the bytes of a payload, where its components are read.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Watched_SightingView extends RecordView<Watched.Sighting> {
  private long xAt;

  private long yAt;

  private long recordEnd;

  /**
   * A view of no payload yet: wrap it around one before any other use.
   */
  public Watched_SightingView() {
    super(Watched_SightingCodec.CODEC);
  }

  /**
   * For generated code: a view inside the payload of another.
   */
  public Watched_SightingView(PartView container) {
    super(Watched_SightingCodec.CODEC, container);
  }

  /**
   * For generated code: a view of the value at a position.
   */
  public Watched_SightingView(PartView container, long at) {
    this(container);
    start = at;
    moved(at);
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Watched_SightingView of(byte[] bytes) {
    Watched_SightingView view = new Watched_SightingView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Watched_SightingView of(byte[] bytes, int offset, int length) {
    Watched_SightingView view = new Watched_SightingView();
    view.verify(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Watched_SightingView of(byte[] bytes, int offset, int length, DecodeLimits limits) {
    Watched_SightingView view = new Watched_SightingView();
    view.verify(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Watched_SightingView of(MemorySegment bytes) {
    Watched_SightingView view = new Watched_SightingView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Watched_SightingView of(MemorySegment bytes, DecodeLimits limits) {
    Watched_SightingView view = new Watched_SightingView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Watched_SightingView of(ByteBuffer bytes) {
    Watched_SightingView view = new Watched_SightingView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Watched_SightingView of(ByteBuffer bytes, DecodeLimits limits) {
    Watched_SightingView view = new Watched_SightingView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Watched_SightingView unverified(byte[] bytes) {
    Watched_SightingView view = new Watched_SightingView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Watched_SightingView unverified(byte[] bytes, int offset, int length) {
    Watched_SightingView view = new Watched_SightingView();
    view.take(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Watched_SightingView unverified(byte[] bytes, int offset, int length,
      DecodeLimits limits) {
    Watched_SightingView view = new Watched_SightingView();
    view.take(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Watched_SightingView unverified(MemorySegment bytes) {
    Watched_SightingView view = new Watched_SightingView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Watched_SightingView unverified(MemorySegment bytes, DecodeLimits limits) {
    Watched_SightingView view = new Watched_SightingView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Watched_SightingView unverified(ByteBuffer bytes) {
    Watched_SightingView view = new Watched_SightingView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Watched_SightingView unverified(ByteBuffer bytes, DecodeLimits limits) {
    Watched_SightingView view = new Watched_SightingView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * {@code x}: float64.
   */
  public double x() {
    findFields();
    return float64(required(xAt, 0), 0);
  }

  /**
   * Sets {@code x} in the bytes.
   */
  public void x(double value) {
    findFields();
    setFloat64(present(xAt, "x"), 0, value);
  }

  /**
   * {@code y}: float64.
   */
  public double y() {
    findFields();
    return float64(required(yAt, 0), 0);
  }

  /**
   * Sets {@code y} in the bytes.
   */
  public void y(double value) {
    findFields();
    setFloat64(present(yAt, "y"), 0, value);
  }

  @Override
  protected void moved(long from) {
    run(from, 4);
    xAt = 0;
    yAt = 0;
    recordEnd = 0;
  }

  @Override
  protected long endOfValue(long from) {
    return openRecord(from, 0);
  }

  private void findFields() {
    if (recordEnd != 0) {
      return;
    }
    long to = openRecord(start, 0);
    long at = start + 4;
    while (at < to) {
      int header = headerAt(at, to);
      switch (header >>> 3) {
        case 1 -> xAt = fixedField(xAt, at, header, 3, 8);
        case 2 -> yAt = fixedField(yAt, at, header, 3, 8);
        default -> {}
      }
      at = behindField(at, header, to);
    }
    recordEnd = to;
  }

  static boolean walk(WireWalk in) {
    long end = in.open();
    if (end < 0 || !in.isVerifying()) {
      return end >= 0 && in.moveTo(end);
    }
    long seen = 0;
    while (in.isBefore(end)) {
      int header = in.header(end);
      long bit = 0;
      boolean isSound;
      switch (header >>> 3) {
        case 1 -> {
          bit = 0x1L;
          isSound = in.fixed(header, 3, 8) >= 0;
        }
        case 2 -> {
          bit = 0x2L;
          isSound = in.fixed(header, 3, 8) >= 0;
        }
        default -> isSound = in.skip(header, end);
      }
      if (!isSound || (seen & bit) != 0) {
        return false;
      }
      seen |= bit;
    }
    return in.isAt(end) && (seen & 0x3L) == 0x3L;
  }

  /**
   * The elements of a list of {@link Watched.Sighting}, where they lie.
   */
  public static final class Elements extends ViewElements<Watched_SightingView> {
    /**
     * For generated code: the elements of the list at a position.
     */
    public Elements(PartView container, long at, LengthPrefix prefix) {
      super(container, at, prefix, Watched_SightingCodec.CODEC.minSize(), 0);
    }

    @Override
    public Watched_SightingView get(int index) {
      Watched_SightingView element = new Watched_SightingView(container());
      long at = elementAt(index);
      for (int left = between(index); left > 0; left--) {
        at = element.endOfValue(at);
      }
      element.start = at;
      element.moved(at);
      return element;
    }

    @Override
    protected long end() {
      Watched_SightingView element = new Watched_SightingView(container());
      long at = super.end();
      for (int left = between(size()); left > 0; left--) {
        at = element.endOfValue(at);
      }
      return at;
    }

    @Override
    public Cursor iterator() {
      return new Cursor(this);
    }

    /**
     * Moves one view from each element to the next.
     */
    public static final class Cursor extends ViewElements.Cursor<Watched_SightingView> {
      private final Watched_SightingView element;

      private Cursor(Elements elements) {
        super(elements);
        element = new Watched_SightingView(elements.container());
      }

      @Override
      public Watched_SightingView next() {
        long at = pass();
        element.start = at;
        element.moved(at);
        passTo(element.endOfValue(at));
        return element;
      }
    }
  }
}
