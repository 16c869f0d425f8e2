package telemetry;

import dev.recordwire.array.Int16View;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.PartView;
import dev.recordwire.codec.spi.RecordView;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.Utf8Elements;
import dev.recordwire.codec.spi.ViewElements;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWalk;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * A {@link Journey} in the bytes of a payload, where its components are read.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class JourneyView extends RecordView<Journey> {
  private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

  private static final int STOP_BYTES = fixedBytes(Journey_StopCodec.CODEC);

  private static final boolean STOP_IS_RECURSIVE = isRecursive(Journey_StopCodec.CODEC);

  private static final boolean STEP_IS_RECURSIVE = isRecursive(Journey_StepCodec.CODEC);

  private long behindFrom;

  private long behindTo;

  private long behindDeparture;

  private long behindArrival;

  private long behindVia;

  private long behindSteps;

  private long behindNotes;

  private long behindPlatforms;

  /**
   * A view of no payload yet: wrap it around one before any other use.
   */
  public JourneyView() {
    super(JourneyCodec.CODEC);
  }

  /**
   * For generated code: a view inside the payload of another.
   */
  public JourneyView(PartView container) {
    super(JourneyCodec.CODEC, container);
  }

  /**
   * For generated code: a view of the value at a position.
   */
  public JourneyView(PartView container, long at) {
    this(container);
    start = at;
    moved(at);
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static JourneyView of(byte[] bytes) {
    JourneyView view = new JourneyView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static JourneyView of(byte[] bytes, int offset, int length) {
    JourneyView view = new JourneyView();
    view.verify(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static JourneyView of(byte[] bytes, int offset, int length, DecodeLimits limits) {
    JourneyView view = new JourneyView();
    view.verify(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static JourneyView of(MemorySegment bytes) {
    JourneyView view = new JourneyView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static JourneyView of(MemorySegment bytes, DecodeLimits limits) {
    JourneyView view = new JourneyView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static JourneyView of(ByteBuffer bytes) {
    JourneyView view = new JourneyView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static JourneyView of(ByteBuffer bytes, DecodeLimits limits) {
    JourneyView view = new JourneyView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static JourneyView unverified(byte[] bytes) {
    JourneyView view = new JourneyView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static JourneyView unverified(byte[] bytes, int offset, int length) {
    JourneyView view = new JourneyView();
    view.take(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static JourneyView unverified(byte[] bytes, int offset, int length, DecodeLimits limits) {
    JourneyView view = new JourneyView();
    view.take(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static JourneyView unverified(MemorySegment bytes) {
    JourneyView view = new JourneyView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static JourneyView unverified(MemorySegment bytes, DecodeLimits limits) {
    JourneyView view = new JourneyView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static JourneyView unverified(ByteBuffer bytes) {
    JourneyView view = new JourneyView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static JourneyView unverified(ByteBuffer bytes, DecodeLimits limits) {
    JourneyView view = new JourneyView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * {@code from}: utf8.
   */
  public String from() {
    return utf8(start, LENGTH_PREFIX);
  }

  /**
   * {@code from} where its bytes lie.
   */
  public Utf8View fromUtf8() {
    return utf8View(start, LENGTH_PREFIX);
  }

  /**
   * {@code to}: utf8.
   */
  public String to() {
    return utf8(behindFrom(), LENGTH_PREFIX);
  }

  /**
   * {@code to} where its bytes lie.
   */
  public Utf8View toUtf8() {
    return utf8View(behindFrom(), LENGTH_PREFIX);
  }

  /**
   * {@code departure}: Journey.Stop.
   */
  public Journey_StopView departure() {
    return new Journey_StopView(this, behindTo());
  }

  /**
   * {@code arrival}: Journey.Stop.
   */
  public Journey_StopView arrival() {
    return new Journey_StopView(this, behindDeparture());
  }

  /**
   * True if the payload has {@code via}.
   */
  public boolean hasVia() {
    return present(behindArrival(), 0);
  }

  /**
   * {@code via}: optional Journey.Stop.
   *
   * @throws java.util.NoSuchElementException if it is absent
   */
  public Journey_StopView via() {
    return new Journey_StopView(this, present(behindArrival(), 0, 0, "via"));
  }

  /**
   * {@code steps}: list of Journey.Step.
   */
  public Journey_StepView.Elements steps() {
    return new Journey_StepView.Elements(this, behindVia(), LENGTH_PREFIX);
  }

  /**
   * {@code notes}: list of utf8.
   */
  public List<String> notes() {
    return read(behindSteps(), 0, in -> readNotes(in));
  }

  /**
   * {@code notes} where its bytes lie.
   */
  public Utf8Elements notesUtf8() {
    return new Utf8Elements(this, behindSteps(), LENGTH_PREFIX);
  }

  /**
   * {@code platforms}: set of int16.
   */
  public Set<Short> platforms() {
    return read(behindNotes(), 0, in -> readPlatforms(in));
  }

  /**
   * {@code platforms} where its bytes lie.
   */
  public Int16View platformsView() {
    return int16View(behindNotes(), LENGTH_PREFIX);
  }

  @Override
  protected void moved(long from) {
    behindFrom = 0;
    behindTo = 0;
    behindDeparture = 0;
    behindArrival = 0;
    behindVia = 0;
    behindSteps = 0;
    behindNotes = 0;
    behindPlatforms = 0;
  }

  @Override
  protected long endOfValue(long from) {
    long at = from;
    at = behind(at, LENGTH_PREFIX, 1, 0);
    at = behind(at, LENGTH_PREFIX, 1, 0);
    at = STOP_BYTES > 0 ? run(at + STOP_BYTES, 0) : behind(new Journey_StopView(this), at, 0);
    at = STOP_BYTES > 0 ? run(at + STOP_BYTES, 0) : behind(new Journey_StopView(this), at, 0);
    at = present(at, 0) ? (STOP_IS_RECURSIVE
        ? reached(searchFrom(at, 1), in -> in.record(Journey_StopCodec.CODEC), 0) : STOP_BYTES > 0
        ? run(at + 1 + STOP_BYTES, 0) : behind(new Journey_StopView(this), at + 1, 0))
        : run(at + 1, 0);
    at = STEP_IS_RECURSIVE ? reached(searchFrom(at, 0), in -> walkSteps(in), 0)
        : behind(new Journey_StepView.Elements(this, at, LENGTH_PREFIX), 0);
    at = behindTexts(at, LENGTH_PREFIX, 0);
    at = behind(at, LENGTH_PREFIX, 2, 0);
    return at;
  }

  private long behindFrom() {
    if (behindFrom == 0) {
      long at = start;
      behindFrom = behind(at, LENGTH_PREFIX, 1, 0);
    }
    return behindFrom;
  }

  private long behindTo() {
    if (behindTo == 0) {
      long at = behindFrom();
      behindTo = behind(at, LENGTH_PREFIX, 1, 0);
    }
    return behindTo;
  }

  private long behindDeparture() {
    if (behindDeparture == 0) {
      long at = behindTo();
      behindDeparture = STOP_BYTES > 0 ? run(at + STOP_BYTES, 0)
          : behind(new Journey_StopView(this), at, 0);
    }
    return behindDeparture;
  }

  private long behindArrival() {
    if (behindArrival == 0) {
      long at = behindDeparture();
      behindArrival = STOP_BYTES > 0 ? run(at + STOP_BYTES, 0)
          : behind(new Journey_StopView(this), at, 0);
    }
    return behindArrival;
  }

  private long behindVia() {
    if (behindVia == 0) {
      long at = behindArrival();
      behindVia = present(at, 0) ? (STOP_IS_RECURSIVE
          ? reached(searchFrom(at, 1), in -> in.record(Journey_StopCodec.CODEC), 0) : STOP_BYTES > 0
          ? run(at + 1 + STOP_BYTES, 0) : behind(new Journey_StopView(this), at + 1, 0))
          : run(at + 1, 0);
    }
    return behindVia;
  }

  private long behindSteps() {
    if (behindSteps == 0) {
      long at = behindVia();
      behindSteps = STEP_IS_RECURSIVE ? reached(searchFrom(at, 0), in -> walkSteps(in), 0)
          : behind(new Journey_StepView.Elements(this, at, LENGTH_PREFIX), 0);
    }
    return behindSteps;
  }

  private long behindNotes() {
    if (behindNotes == 0) {
      long at = behindSteps();
      behindNotes = behindTexts(at, LENGTH_PREFIX, 0);
    }
    return behindNotes;
  }

  private long behindPlatforms() {
    if (behindPlatforms == 0) {
      long at = behindNotes();
      behindPlatforms = behind(at, LENGTH_PREFIX, 2, 0);
    }
    return behindPlatforms;
  }

  static boolean walk(WireWalk in) {
    if (!in.utf8(LENGTH_PREFIX)) {
      return false;
    }
    return in.utf8(LENGTH_PREFIX)
        && in.record(Journey_StopCodec.CODEC)
        && in.record(Journey_StopCodec.CODEC)
        && walkVia(in)
        && walkSteps(in)
        && walkNotes(in)
        && walkPlatforms(in);
  }

  private static boolean walkSteps(WireWalk in) {
    long count = in.count(LENGTH_PREFIX, WireSize.min(Journey_StepCodec.CODEC));
    for (long i = 0; i < count; i++) {
      if (!in.record(Journey_StepCodec.CODEC)) {
        return false;
      }
    }
    return count >= 0;
  }

  private static List<String> readNotes(WireReader in) {
    Object[] elements = new Object[in.count("notes", LENGTH_PREFIX, 4)];
    int i = 0;
    try {
      for (; i < elements.length; i++) {
        elements[i] = in.utf8("", LENGTH_PREFIX);
      }
    } catch (DecodeException e) {
      throw e.within("notes", i);
    }
    return Sequences.list(elements);
  }

  private static Set<Short> readPlatforms(WireReader in) {
    int count = in.count("platforms", LENGTH_PREFIX, 2);
    if (count == 0) {
      return Sequences.emptySet();
    }
    LinkedHashSet<Short> elements = LinkedHashSet.newLinkedHashSet(count);
    int i = 0;
    try {
      for (; i < count; i++) {
        long start = in.offset();
        int at = in.take(2, ":2");
        Sequences.add(elements, in.int16(at), start);
      }
    } catch (DecodeException e) {
      throw e.within("platforms", i);
    }
    return Collections.unmodifiableSequencedSet(elements);
  }

  private static boolean walkVia(WireWalk in) {
    int presence = in.presence();
    if (presence <= 0) {
      return presence == 0;
    }
    return in.record(Journey_StopCodec.CODEC);
  }

  private static boolean walkNotes(WireWalk in) {
    long count = in.count(LENGTH_PREFIX, 4);
    for (long i = 0; i < count; i++) {
      if (!in.utf8(LENGTH_PREFIX)) {
        return false;
      }
    }
    return count >= 0;
  }

  private static boolean walkPlatforms(WireWalk in) {
    if (in.isVerifying()) {
      return in.reads(value -> readPlatforms(value));
    }
    long count = in.count(LENGTH_PREFIX, 2);
    return count >= 0 && in.pass(2 * count);
  }

  /**
   * The elements of a list of {@link Journey}, where they lie.
   */
  public static final class Elements extends ViewElements<JourneyView> {
    /**
     * For generated code: the elements of the list at a position.
     */
    public Elements(PartView container, long at, LengthPrefix prefix) {
      super(container, at, prefix, JourneyCodec.CODEC.minSize(), 0);
    }

    @Override
    public JourneyView get(int index) {
      JourneyView element = new JourneyView(container());
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
      JourneyView element = new JourneyView(container());
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
    public static final class Cursor extends ViewElements.Cursor<JourneyView> {
      private final JourneyView element;

      private Cursor(Elements elements) {
        super(elements);
        element = new JourneyView(elements.container());
      }

      @Override
      public JourneyView next() {
        long at = pass();
        element.start = at;
        element.moved(at);
        passTo(element.behindPlatforms());
        return element;
      }
    }
  }
}
