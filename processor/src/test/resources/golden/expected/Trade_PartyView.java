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
 * A {@link Trade.Party} in the bytes of a payload, where its components are read.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Trade_PartyView extends RecordView<Trade.Party> {
  /**
   * A view of no payload yet: wrap it around one before any other use.
   */
  public Trade_PartyView() {
    super(Trade_PartyCodec.CODEC);
  }

  /**
   * For generated code: a view inside the payload of another.
   */
  public Trade_PartyView(PartView container) {
    super(Trade_PartyCodec.CODEC, container);
  }

  /**
   * For generated code: a view of the value at a position.
   */
  public Trade_PartyView(PartView container, long at) {
    this(container);
    start = at;
    moved(at);
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_PartyView of(byte[] bytes) {
    Trade_PartyView view = new Trade_PartyView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_PartyView of(byte[] bytes, int offset, int length) {
    Trade_PartyView view = new Trade_PartyView();
    view.verify(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_PartyView of(byte[] bytes, int offset, int length, DecodeLimits limits) {
    Trade_PartyView view = new Trade_PartyView();
    view.verify(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_PartyView of(MemorySegment bytes) {
    Trade_PartyView view = new Trade_PartyView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_PartyView of(MemorySegment bytes, DecodeLimits limits) {
    Trade_PartyView view = new Trade_PartyView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_PartyView of(ByteBuffer bytes) {
    Trade_PartyView view = new Trade_PartyView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static Trade_PartyView of(ByteBuffer bytes, DecodeLimits limits) {
    Trade_PartyView view = new Trade_PartyView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_PartyView unverified(byte[] bytes) {
    Trade_PartyView view = new Trade_PartyView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_PartyView unverified(byte[] bytes, int offset, int length) {
    Trade_PartyView view = new Trade_PartyView();
    view.take(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_PartyView unverified(byte[] bytes, int offset, int length,
      DecodeLimits limits) {
    Trade_PartyView view = new Trade_PartyView();
    view.take(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_PartyView unverified(MemorySegment bytes) {
    Trade_PartyView view = new Trade_PartyView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_PartyView unverified(MemorySegment bytes, DecodeLimits limits) {
    Trade_PartyView view = new Trade_PartyView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_PartyView unverified(ByteBuffer bytes) {
    Trade_PartyView view = new Trade_PartyView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static Trade_PartyView unverified(ByteBuffer bytes, DecodeLimits limits) {
    Trade_PartyView view = new Trade_PartyView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * The tag of the record.
   */
  public int tag() {
    return uint8(start, 0);
  }

  /**
   * True if the record is a {@link Trade.Party.Person}.
   */
  public boolean isPerson() {
    return tag() == 1;
  }

  /**
   * The {@link Trade.Party.Person}.
   *
   * @throws IllegalStateException if the record is another
   */
  public Trade_Party_PersonView person() {
    return new Trade_Party_PersonView(this, variant(1, "Person"));
  }

  /**
   * True if the record is a {@link Trade.Party.Firm}.
   */
  public boolean isFirm() {
    return tag() == 2;
  }

  /**
   * The {@link Trade.Party.Firm}.
   *
   * @throws IllegalStateException if the record is another
   */
  public Trade.Party.Firm firm() {
    return read(variant(2, "Firm"), 0, in -> in.variant(Trade_Party_FirmCodec.CODEC));
  }

  @Override
  protected void moved(long from) {
    run(from, 1);
  }

  @Override
  protected long endOfValue(long from) {
    return reached(searchFrom(from, 0), in -> walk(in), 0);
  }

  static boolean walk(WireWalk in) {
    return switch (in.tag()) {
      case 1 -> in.variant(Trade_Party_PersonCodec.CODEC);
      case 2 -> in.variant(Trade_Party_FirmCodec.CODEC);
      default -> false;
    };
  }

  /**
   * The elements of a list of {@link Trade.Party}, where they lie.
   */
  public static final class Elements extends ViewElements<Trade_PartyView> {
    /**
     * For generated code: the elements of the list at a position.
     */
    public Elements(PartView container, long at, LengthPrefix prefix) {
      super(container, at, prefix, Trade_PartyCodec.CODEC.minSize(), 0);
    }

    @Override
    public Trade_PartyView get(int index) {
      Trade_PartyView element = new Trade_PartyView(container());
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
      Trade_PartyView element = new Trade_PartyView(container());
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
    public static final class Cursor extends ViewElements.Cursor<Trade_PartyView> {
      private final Trade_PartyView element;

      private Cursor(Elements elements) {
        super(elements);
        element = new Trade_PartyView(elements.container());
      }

      @Override
      public Trade_PartyView next() {
        long at = pass();
        element.start = at;
        element.moved(at);
        passTo(element.endOfValue(at));
        return element;
      }
    }
  }
}
