package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.PartView;
import dev.recordwire.codec.spi.RecordView;
import dev.recordwire.codec.spi.ViewElements;
import dev.recordwire.codec.spi.WireWalk;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * A {@link Trade.Party.Person} in the bytes of a payload, where its components are read.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Trade_Party_PersonView extends RecordView<Trade.Party.Person> {
  private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

  private long behindName;

  /**
   * A view of no payload yet: wrap it around one before any other use.
   */
  public Trade_Party_PersonView() {
    super(Trade_Party_PersonCodec.CODEC);
  }

  /**
   * For generated code: a view inside the payload of another.
   */
  public Trade_Party_PersonView(PartView container) {
    super(Trade_Party_PersonCodec.CODEC, container);
  }

  /**
   * For generated code: a view of the value at a position.
   */
  public Trade_Party_PersonView(PartView container, long at) {
    this(container);
    start = at;
    moved(at);
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_Party_PersonView of(byte[] bytes) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_Party_PersonView of(byte[] bytes, int offset, int length) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.verify(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_Party_PersonView of(byte[] bytes, int offset, int length,
      DecodeLimits limits) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.verify(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_Party_PersonView of(MemorySegment bytes) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_Party_PersonView of(MemorySegment bytes, DecodeLimits limits) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_Party_PersonView of(ByteBuffer bytes) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_Party_PersonView of(ByteBuffer bytes, DecodeLimits limits) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_Party_PersonView unverified(byte[] bytes) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_Party_PersonView unverified(byte[] bytes, int offset, int length) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.take(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_Party_PersonView unverified(byte[] bytes, int offset, int length,
      DecodeLimits limits) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.take(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_Party_PersonView unverified(MemorySegment bytes) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_Party_PersonView unverified(MemorySegment bytes, DecodeLimits limits) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_Party_PersonView unverified(ByteBuffer bytes) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_Party_PersonView unverified(ByteBuffer bytes, DecodeLimits limits) {
    Trade_Party_PersonView view = new Trade_Party_PersonView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * {@code name}: utf8.
   */
  public String name() {
    return utf8(start, LENGTH_PREFIX);
  }

  /**
   * {@code name} where its bytes lie.
   */
  public Utf8View nameUtf8() {
    return utf8View(start, LENGTH_PREFIX);
  }

  /**
   * {@code birthYear}: int32.
   */
  public int birthYear() {
    return int32(behindName(), 0);
  }

  /**
   * Sets {@code birthYear} in the bytes.
   */
  public void birthYear(int value) {
    setInt32(behindName(), 0, value);
  }

  @Override
  protected void moved(long from) {
    behindName = 0;
  }

  @Override
  protected long endOfValue(long from) {
    long at = from;
    at = behind(at, LENGTH_PREFIX, 1, 4);
    return at + 4;
  }

  private long behindName() {
    if (behindName == 0) {
      long at = start;
      behindName = behind(at, LENGTH_PREFIX, 1, 4);
    }
    return behindName;
  }

  static boolean walk(WireWalk in) {
    return in.utf8(LENGTH_PREFIX)
        && in.pass(4);
  }

  /**
   * The elements of a list of {@link Trade.Party.Person}, where they lie.
   */
  public static final class Elements extends ViewElements<Trade_Party_PersonView> {
    /**
     * For generated code: the elements of the list at a position.
     */
    public Elements(PartView container, long at, LengthPrefix prefix) {
      super(container, at, prefix, Trade_Party_PersonCodec.CODEC.minSize(), 0);
    }

    @Override
    public Trade_Party_PersonView get(int index) {
      Trade_Party_PersonView element = new Trade_Party_PersonView(container());
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
      Trade_Party_PersonView element = new Trade_Party_PersonView(container());
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
    public static final class Cursor extends ViewElements.Cursor<Trade_Party_PersonView> {
      private final Trade_Party_PersonView element;

      private Cursor(Elements elements) {
        super(elements);
        element = new Trade_Party_PersonView(elements.container());
      }

      @Override
      public Trade_Party_PersonView next() {
        long at = pass();
        element.start = at;
        element.moved(at);
        passTo(element.behindName() + 4);
        return element;
      }
    }
  }
}
