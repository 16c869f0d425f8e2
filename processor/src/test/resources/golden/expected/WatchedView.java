package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.PartView;
import dev.recordwire.codec.spi.RecordView;
import dev.recordwire.codec.spi.ViewElements;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWalk;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.time.LocalTime;
import javax.annotation.processing.Generated;

/**
 * A {@link Watched} in the bytes of a payload, where its components are read.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class WatchedView extends RecordView<Watched> {
  private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

  private long idAt;

  private long nameAt;

  private long openedAt;

  private long portAt;

  private long rankAt;

  private long sightingsAt;

  private long recordEnd;

  /**
   * A view of no payload yet: wrap it around one before any other use.
   */
  public WatchedView() {
    super(WatchedCodec.CODEC);
  }

  /**
   * For generated code: a view inside the payload of another.
   */
  public WatchedView(PartView container) {
    super(WatchedCodec.CODEC, container);
  }

  /**
   * For generated code: a view of the value at a position.
   */
  public WatchedView(PartView container, long at) {
    this(container);
    start = at;
    moved(at);
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static WatchedView of(byte[] bytes) {
    WatchedView view = new WatchedView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static WatchedView of(byte[] bytes, int offset, int length) {
    WatchedView view = new WatchedView();
    view.verify(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static WatchedView of(byte[] bytes, int offset, int length, DecodeLimits limits) {
    WatchedView view = new WatchedView();
    view.verify(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static WatchedView of(MemorySegment bytes) {
    WatchedView view = new WatchedView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static WatchedView of(MemorySegment bytes, DecodeLimits limits) {
    WatchedView view = new WatchedView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static WatchedView of(ByteBuffer bytes) {
    WatchedView view = new WatchedView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static WatchedView of(ByteBuffer bytes, DecodeLimits limits) {
    WatchedView view = new WatchedView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static WatchedView unverified(byte[] bytes) {
    WatchedView view = new WatchedView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static WatchedView unverified(byte[] bytes, int offset, int length) {
    WatchedView view = new WatchedView();
    view.take(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static WatchedView unverified(byte[] bytes, int offset, int length, DecodeLimits limits) {
    WatchedView view = new WatchedView();
    view.take(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static WatchedView unverified(MemorySegment bytes) {
    WatchedView view = new WatchedView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static WatchedView unverified(MemorySegment bytes, DecodeLimits limits) {
    WatchedView view = new WatchedView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static WatchedView unverified(ByteBuffer bytes) {
    WatchedView view = new WatchedView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static WatchedView unverified(ByteBuffer bytes, DecodeLimits limits) {
    WatchedView view = new WatchedView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * {@code id}: int32.
   */
  public int id() {
    findFields();
    return int32(required(idAt, 0), 0);
  }

  /**
   * Sets {@code id} in the bytes.
   */
  public void id(int value) {
    findFields();
    setInt32(present(idAt, "id"), 0, value);
  }

  /**
   * {@code name}: utf8.
   */
  public String name() {
    findFields();
    return utf8(required(nameAt, 0), LENGTH_PREFIX);
  }

  /**
   * {@code name} where its bytes lie.
   */
  public Utf8View nameUtf8() {
    findFields();
    return utf8View(required(nameAt, 0), LENGTH_PREFIX);
  }

  /**
   * {@code opened}: time.
   */
  public LocalTime opened() {
    findFields();
    return read(required(openedAt, 0), 0, in -> readOpened(in));
  }

  /**
   * Sets {@code opened} in the bytes.
   */
  public void opened(LocalTime value) {
    findFields();
    write(present(openedAt, "opened"), 0, 8, (out, at) -> out.time(at, "opened", value));
  }

  /**
   * {@code port}: int32.
   */
  public int port() {
    findFields();
    return portAt == 0 ? 80 : int32(portAt, 0);
  }

  /**
   * Sets {@code port} in the bytes.
   */
  public void port(int value) {
    findFields();
    setInt32(present(portAt, "port"), 0, value);
  }

  /**
   * True if the payload has {@code rank}.
   */
  public boolean hasRank() {
    findFields();
    return rankAt != 0;
  }

  /**
   * {@code rank}: optional int32.
   *
   * @throws java.util.NoSuchElementException if it is absent
   */
  public int rank() {
    findFields();
    return int32(present(rankAt, "rank"), 0);
  }

  /**
   * {@code sightings}: list of Watched.Sighting.
   */
  public Watched_SightingView.Elements sightings() {
    findFields();
    return new Watched_SightingView.Elements(this, required(sightingsAt, 0), LENGTH_PREFIX);
  }

  /**
   * The unknown fields, copied. All of the record is decoded for them.
   */
  public UnknownFields rest() {
    return toRecord().rest();
  }

  @Override
  protected void moved(long from) {
    run(from, 4);
    idAt = 0;
    nameAt = 0;
    openedAt = 0;
    portAt = 0;
    rankAt = 0;
    sightingsAt = 0;
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
        case 1 -> idAt = fixedField(idAt, at, header, 2, 4);
        case 2 -> nameAt = variableField(nameAt, at, header, 0);
        case 3 -> openedAt = fixedField(openedAt, at, header, 3, 8);
        case 4 -> portAt = fixedField(portAt, at, header, 2, 4);
        case 5 -> rankAt = fixedField(rankAt, at, header, 2, 4);
        case 6 -> sightingsAt = variableField(sightingsAt, at, header, 4);
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
    long at;
    long valueEnd;
    while (in.isBefore(end)) {
      int header = in.header(end);
      long bit = 0;
      boolean isSound;
      switch (header >>> 3) {
        case 1 -> {
          bit = 0x1L;
          isSound = in.fixed(header, 2, 4) >= 0;
        }
        case 2 -> {
          bit = 0x2L;
          isSound = in.isVariable(header)
              && in.utf8(LENGTH_PREFIX);
        }
        case 3 -> {
          bit = 0x4L;
          isSound = (at = in.fixed(header, 3, 8)) >= 0
              && in.isTime(at);
        }
        case 4 -> {
          bit = 0x8L;
          isSound = in.fixed(header, 2, 4) >= 0;
        }
        case 5 -> {
          bit = 0x10L;
          isSound = in.fixed(header, 2, 4) >= 0;
        }
        case 6 -> {
          bit = 0x20L;
          isSound = in.isVariable(header)
              && (valueEnd = in.open()) >= 0
              && walkSightings(in)
              && in.isAt(valueEnd);
        }
        default -> isSound = in.skip(header, end);
      }
      if (!isSound || (seen & bit) != 0) {
        return false;
      }
      seen |= bit;
    }
    return in.isAt(end) && (seen & 0x27L) == 0x27L;
  }

  private static LocalTime readOpened(WireReader in) {
    int at = in.take(8, "opened:8");
    return in.time(at, "opened");
  }

  private static boolean walkSightings(WireWalk in) {
    long count = in.count(LENGTH_PREFIX, WireSize.min(Watched_SightingCodec.CODEC));
    for (long i = 0; i < count; i++) {
      if (!in.record(Watched_SightingCodec.CODEC)) {
        return false;
      }
    }
    return count >= 0;
  }

  /**
   * The elements of a list of {@link Watched}, where they lie.
   */
  public static final class Elements extends ViewElements<WatchedView> {
    /**
     * For generated code: the elements of the list at a position.
     */
    public Elements(PartView container, long at, LengthPrefix prefix) {
      super(container, at, prefix, WatchedCodec.CODEC.minSize(), 0);
    }

    @Override
    public WatchedView get(int index) {
      WatchedView element = new WatchedView(container());
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
      WatchedView element = new WatchedView(container());
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
    public static final class Cursor extends ViewElements.Cursor<WatchedView> {
      private final WatchedView element;

      private Cursor(Elements elements) {
        super(elements);
        element = new WatchedView(elements.container());
      }

      @Override
      public WatchedView next() {
        long at = pass();
        element.start = at;
        element.moved(at);
        passTo(element.endOfValue(at));
        return element;
      }
    }
  }
}
