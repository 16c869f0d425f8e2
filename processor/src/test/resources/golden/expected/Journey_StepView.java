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
 * A {@link Journey.Step} in the bytes of a payload, where its components are read.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Journey_StepView extends RecordView<Journey.Step> {
  private static final int STOP_BYTES = fixedBytes(Journey_StopCodec.CODEC);

  private static final int JOURNEY_BYTES = fixedBytes(JourneyCodec.CODEC);

  private static final boolean JOURNEY_IS_RECURSIVE = isRecursive(JourneyCodec.CODEC);

  private long behindFirst;

  private long behindLast;

  private long behindDetour;

  /**
   * A view of no payload yet: wrap it around one before any other use.
   */
  public Journey_StepView() {
    super(Journey_StepCodec.CODEC);
  }

  /**
   * For generated code: a view inside the payload of another.
   */
  public Journey_StepView(PartView container) {
    super(Journey_StepCodec.CODEC, container);
  }

  /**
   * For generated code: a view of the value at a position.
   */
  public Journey_StepView(PartView container, long at) {
    this(container);
    start = at;
    moved(at);
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StepView of(byte[] bytes) {
    Journey_StepView view = new Journey_StepView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StepView of(byte[] bytes, int offset, int length) {
    Journey_StepView view = new Journey_StepView();
    view.verify(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StepView of(byte[] bytes, int offset, int length, DecodeLimits limits) {
    Journey_StepView view = new Journey_StepView();
    view.verify(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StepView of(MemorySegment bytes) {
    Journey_StepView view = new Journey_StepView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StepView of(MemorySegment bytes, DecodeLimits limits) {
    Journey_StepView view = new Journey_StepView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StepView of(ByteBuffer bytes) {
    Journey_StepView view = new Journey_StepView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Journey_StepView of(ByteBuffer bytes, DecodeLimits limits) {
    Journey_StepView view = new Journey_StepView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StepView unverified(byte[] bytes) {
    Journey_StepView view = new Journey_StepView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StepView unverified(byte[] bytes, int offset, int length) {
    Journey_StepView view = new Journey_StepView();
    view.take(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StepView unverified(byte[] bytes, int offset, int length,
      DecodeLimits limits) {
    Journey_StepView view = new Journey_StepView();
    view.take(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StepView unverified(MemorySegment bytes) {
    Journey_StepView view = new Journey_StepView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StepView unverified(MemorySegment bytes, DecodeLimits limits) {
    Journey_StepView view = new Journey_StepView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StepView unverified(ByteBuffer bytes) {
    Journey_StepView view = new Journey_StepView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Journey_StepView unverified(ByteBuffer bytes, DecodeLimits limits) {
    Journey_StepView view = new Journey_StepView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * {@code first}: Journey.Stop.
   */
  public Journey_StopView first() {
    return new Journey_StopView(this, start);
  }

  /**
   * {@code last}: Journey.Stop.
   */
  public Journey_StopView last() {
    return new Journey_StopView(this, behindFirst());
  }

  /**
   * True if the payload has {@code detour}.
   */
  public boolean hasDetour() {
    return present(behindLast(), 0);
  }

  /**
   * {@code detour}: optional Journey.
   *
   * @throws java.util.NoSuchElementException if it is absent
   */
  public JourneyView detour() {
    return new JourneyView(this, present(behindLast(), 0, 0, "detour"));
  }

  @Override
  protected void moved(long from) {
    behindFirst = 0;
    behindLast = 0;
    behindDetour = 0;
  }

  @Override
  protected long endOfValue(long from) {
    long at = from;
    at = STOP_BYTES > 0 ? run(at + STOP_BYTES, 0) : behind(new Journey_StopView(this), at, 0);
    at = STOP_BYTES > 0 ? run(at + STOP_BYTES, 0) : behind(new Journey_StopView(this), at, 0);
    at = present(at, 0) ? (JOURNEY_IS_RECURSIVE
        ? reached(searchFrom(at, 1), in -> in.record(JourneyCodec.CODEC), 0) : JOURNEY_BYTES > 0
        ? run(at + 1 + JOURNEY_BYTES, 0) : behind(new JourneyView(this), at + 1, 0))
        : run(at + 1, 0);
    return at;
  }

  private long behindFirst() {
    if (behindFirst == 0) {
      long at = start;
      behindFirst = STOP_BYTES > 0 ? run(at + STOP_BYTES, 0)
          : behind(new Journey_StopView(this), at, 0);
    }
    return behindFirst;
  }

  private long behindLast() {
    if (behindLast == 0) {
      long at = behindFirst();
      behindLast = STOP_BYTES > 0 ? run(at + STOP_BYTES, 0)
          : behind(new Journey_StopView(this), at, 0);
    }
    return behindLast;
  }

  private long behindDetour() {
    if (behindDetour == 0) {
      long at = behindLast();
      behindDetour = present(at, 0) ? (JOURNEY_IS_RECURSIVE
          ? reached(searchFrom(at, 1), in -> in.record(JourneyCodec.CODEC), 0) : JOURNEY_BYTES > 0
          ? run(at + 1 + JOURNEY_BYTES, 0) : behind(new JourneyView(this), at + 1, 0))
          : run(at + 1, 0);
    }
    return behindDetour;
  }

  static boolean walk(WireWalk in) {
    if (!in.record(Journey_StopCodec.CODEC)) {
      return false;
    }
    return in.record(Journey_StopCodec.CODEC)
        && walkDetour(in);
  }

  private static boolean walkDetour(WireWalk in) {
    int presence = in.presence();
    if (presence <= 0) {
      return presence == 0;
    }
    return in.record(JourneyCodec.CODEC);
  }

  /**
   * The elements of a list of {@link Journey.Step}, where they lie.
   */
  public static final class Elements extends ViewElements<Journey_StepView> {
    /**
     * For generated code: the elements of the list at a position.
     */
    public Elements(PartView container, long at, LengthPrefix prefix) {
      super(container, at, prefix, Journey_StepCodec.CODEC.minSize(), 0);
    }

    @Override
    public Journey_StepView get(int index) {
      Journey_StepView element = new Journey_StepView(container());
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
      Journey_StepView element = new Journey_StepView(container());
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
    public static final class Cursor extends ViewElements.Cursor<Journey_StepView> {
      private final Journey_StepView element;

      private Cursor(Elements elements) {
        super(elements);
        element = new Journey_StepView(elements.container());
      }

      @Override
      public Journey_StepView next() {
        long at = pass();
        element.start = at;
        element.moved(at);
        passTo(element.behindDetour());
        return element;
      }
    }
  }
}
