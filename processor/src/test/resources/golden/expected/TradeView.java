package telemetry;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.spi.EnumCodes;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.PartView;
import dev.recordwire.codec.spi.RecordView;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.ViewElements;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWalk;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * A {@link Trade} in the bytes of a payload, where its components are read.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class TradeView extends RecordView<Trade> {
  private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

  private static final EnumCodes<Trade.Side> SIDE_CODES = EnumCodes.ordinals(Trade.Side.values());

  private static final int FEES_BYTES = fixedBytes(Trade_FeesCodec.CODEC);

  private static final boolean LEG_IS_RECURSIVE = isRecursive(Trade_LegCodec.CODEC);

  private static final int PARTY_BYTES = fixedBytes(Trade_PartyCodec.CODEC);

  private long behindVenue;

  private long behindDepth;

  private long behindFees;

  private long behindLegs;

  private long behindNote;

  private long behindTags;

  private long behindParty;

  /**
   * A view of no payload yet: wrap it around one before any other use.
   */
  public TradeView() {
    super(TradeCodec.CODEC);
  }

  /**
   * For generated code: a view inside the payload of another.
   */
  public TradeView(PartView container) {
    super(TradeCodec.CODEC, container);
  }

  /**
   * For generated code: a view of the value at a position.
   */
  public TradeView(PartView container, long at) {
    this(container);
    start = at;
    moved(at);
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static TradeView of(byte[] bytes) {
    TradeView view = new TradeView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static TradeView of(byte[] bytes, int offset, int length) {
    TradeView view = new TradeView();
    view.verify(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static TradeView of(byte[] bytes, int offset, int length, DecodeLimits limits) {
    TradeView view = new TradeView();
    view.verify(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static TradeView of(MemorySegment bytes) {
    TradeView view = new TradeView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static TradeView of(MemorySegment bytes, DecodeLimits limits) {
    TradeView view = new TradeView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static TradeView of(ByteBuffer bytes) {
    TradeView view = new TradeView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static TradeView of(ByteBuffer bytes, DecodeLimits limits) {
    TradeView view = new TradeView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static TradeView unverified(byte[] bytes) {
    TradeView view = new TradeView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static TradeView unverified(byte[] bytes, int offset, int length) {
    TradeView view = new TradeView();
    view.take(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static TradeView unverified(byte[] bytes, int offset, int length, DecodeLimits limits) {
    TradeView view = new TradeView();
    view.take(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static TradeView unverified(MemorySegment bytes) {
    TradeView view = new TradeView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static TradeView unverified(MemorySegment bytes, DecodeLimits limits) {
    TradeView view = new TradeView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static TradeView unverified(ByteBuffer bytes) {
    TradeView view = new TradeView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static TradeView unverified(ByteBuffer bytes, DecodeLimits limits) {
    TradeView view = new TradeView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * {@code id}: uint64.
   */
  public long id() {
    return uint64(start, 0);
  }

  /**
   * Sets {@code id} in the bytes.
   */
  public void id(long value) {
    setUint64(start, 0, value);
  }

  /**
   * {@code side}: Trade.Side.
   */
  public Trade.Side side() {
    return enum8(start, 8, SIDE_CODES);
  }

  /**
   * Sets {@code side} in the bytes.
   */
  public void side(Trade.Side value) {
    write(start, 8, 1, (out, at) -> out.enum8(at, "side", SIDE_CODES, value));
  }

  /**
   * {@code venue}: utf8.
   */
  public String venue() {
    return utf8(start + 9, LENGTH_PREFIX);
  }

  /**
   * {@code venue} where its bytes lie.
   */
  public Utf8View venueUtf8() {
    return utf8View(start + 9, LENGTH_PREFIX);
  }

  /**
   * {@code price}: int64.
   */
  public long price() {
    return int64(behindVenue(), 0);
  }

  /**
   * Sets {@code price} in the bytes.
   */
  public void price(long value) {
    setInt64(behindVenue(), 0, value);
  }

  /**
   * {@code isOpen}: bool.
   */
  public boolean isOpen() {
    return bool(behindVenue(), 8);
  }

  /**
   * Sets {@code isOpen} in the bytes.
   */
  public void isOpen(boolean value) {
    setBool(behindVenue(), 8, value);
  }

  /**
   * {@code at}: instant.
   */
  public Instant at() {
    return read(behindVenue(), 9, in -> readAt(in));
  }

  /**
   * Sets {@code at} in the bytes.
   */
  public void at(Instant value) {
    write(behindVenue(), 9, 12, (out, at) -> out.instant(at, "at", value));
  }

  /**
   * {@code depth}: float64 array.
   */
  public Float64View depth() {
    return float64View(behindVenue() + 21, LENGTH_PREFIX);
  }

  /**
   * {@code fees}: Trade.Fees.
   */
  public Trade.Fees fees() {
    return read(behindDepth(), 0, in -> readFees(in));
  }

  /**
   * {@code legs}: list of Trade.Leg.
   */
  public Trade_LegView.Elements legs() {
    return new Trade_LegView.Elements(this, behindFees(), LENGTH_PREFIX);
  }

  /**
   * True if the payload has {@code note}.
   */
  public boolean hasNote() {
    return present(behindLegs(), 0);
  }

  /**
   * {@code note}: optional utf8.
   *
   * @throws java.util.NoSuchElementException if it is absent
   */
  public String note() {
    return utf8(present(behindLegs(), 0, 0, "note"), LENGTH_PREFIX);
  }

  /**
   * {@code note} where its bytes lie.
   */
  public Utf8View noteUtf8() {
    return utf8View(present(behindLegs(), 0, 0, "note"), LENGTH_PREFIX);
  }

  /**
   * {@code tags}: map of utf8 to int32.
   */
  public Map<String, Integer> tags() {
    return read(behindNote(), 0, in -> readTags(in));
  }

  /**
   * {@code tags} where its bytes lie.
   */
  public TagsEntry.TagsEntryList tagsView() {
    return new TagsEntry.TagsEntryList(this, behindNote(), LENGTH_PREFIX);
  }

  /**
   * {@code party}: Trade.Party.
   */
  public Trade_PartyView party() {
    return new Trade_PartyView(this, behindTags());
  }

  @Override
  protected void moved(long from) {
    run(from, 9);
    behindVenue = 0;
    behindDepth = 0;
    behindFees = 0;
    behindLegs = 0;
    behindNote = 0;
    behindTags = 0;
    behindParty = 0;
  }

  @Override
  protected long endOfValue(long from) {
    long at = from;
    at = behind(at + 9, LENGTH_PREFIX, 1, 21);
    at = behind(at + 21, LENGTH_PREFIX, 8, 0);
    at = FEES_BYTES > 0 ? run(at + FEES_BYTES, 0)
        : reached(searchFrom(at, 0), in -> in.record(Trade_FeesCodec.CODEC), 0);
    at = LEG_IS_RECURSIVE ? reached(searchFrom(at, 0), in -> walkLegs(in), 0)
        : behind(new Trade_LegView.Elements(this, at, LENGTH_PREFIX), 0);
    at = present(at, 0) ? behind(at + 1, LENGTH_PREFIX, 1, 0) : run(at + 1, 0);
    at = reached(searchFrom(at, 0), in -> walkTags(in), 0);
    at = PARTY_BYTES > 0 ? run(at + PARTY_BYTES, 0) : behind(new Trade_PartyView(this), at, 0);
    return at;
  }

  private long behindVenue() {
    if (behindVenue == 0) {
      long at = start;
      behindVenue = behind(at + 9, LENGTH_PREFIX, 1, 21);
    }
    return behindVenue;
  }

  private long behindDepth() {
    if (behindDepth == 0) {
      long at = behindVenue();
      behindDepth = behind(at + 21, LENGTH_PREFIX, 8, 0);
    }
    return behindDepth;
  }

  private long behindFees() {
    if (behindFees == 0) {
      long at = behindDepth();
      behindFees = FEES_BYTES > 0 ? run(at + FEES_BYTES, 0)
          : reached(searchFrom(at, 0), in -> in.record(Trade_FeesCodec.CODEC), 0);
    }
    return behindFees;
  }

  private long behindLegs() {
    if (behindLegs == 0) {
      long at = behindFees();
      behindLegs = LEG_IS_RECURSIVE ? reached(searchFrom(at, 0), in -> walkLegs(in), 0)
          : behind(new Trade_LegView.Elements(this, at, LENGTH_PREFIX), 0);
    }
    return behindLegs;
  }

  private long behindNote() {
    if (behindNote == 0) {
      long at = behindLegs();
      behindNote = present(at, 0) ? behind(at + 1, LENGTH_PREFIX, 1, 0) : run(at + 1, 0);
    }
    return behindNote;
  }

  private long behindTags() {
    if (behindTags == 0) {
      long at = behindNote();
      behindTags = reached(searchFrom(at, 0), in -> walkTags(in), 0);
    }
    return behindTags;
  }

  private long behindParty() {
    if (behindParty == 0) {
      long at = behindTags();
      behindParty = PARTY_BYTES > 0 ? run(at + PARTY_BYTES, 0)
          : behind(new Trade_PartyView(this), at, 0);
    }
    return behindParty;
  }

  static boolean walk(WireWalk in) {
    long at;
    return (at = in.take(9)) >= 0
        && in.isCode8(at + 8, SIDE_CODES)
        && in.utf8(LENGTH_PREFIX)
        && (at = in.take(21)) >= 0
        && in.isBool(at + 8)
        && in.isInstant(at + 9)
        && in.view(LENGTH_PREFIX, 8)
        && in.record(Trade_FeesCodec.CODEC)
        && walkLegs(in)
        && walkNote(in)
        && walkTags(in)
        && in.record(Trade_PartyCodec.CODEC);
  }

  private static Instant readAt(WireReader in) {
    int at = in.take(12, "at:12");
    return in.instant(at, "at");
  }

  private static Trade.Fees readFees(WireReader in) {
    return in.record("fees", Trade_FeesCodec.CODEC);
  }

  private static boolean walkLegs(WireWalk in) {
    long count = in.count(LENGTH_PREFIX, WireSize.min(Trade_LegCodec.CODEC));
    for (long i = 0; i < count; i++) {
      if (!in.record(Trade_LegCodec.CODEC)) {
        return false;
      }
    }
    return count >= 0;
  }

  private static Map<String, Integer> readTags(WireReader in) {
    int count = in.count("tags", LENGTH_PREFIX, 8);
    if (count == 0) {
      return Sequences.emptyMap();
    }
    LinkedHashMap<String, Integer> entries = LinkedHashMap.newLinkedHashMap(count);
    int i = 0;
    String key = null;
    try {
      for (; i < count; i++) {
        key = null;
        long start = in.offset();
        key = in.utf8("key", LENGTH_PREFIX);
        int at = in.take(4, ":4");
        Sequences.put(entries, key, in.int32(at), start);
      }
    } catch (DecodeException e) {
      throw e.within("tags", i, key);
    }
    return Collections.unmodifiableSequencedMap(entries);
  }

  private static boolean walkTags(WireWalk in) {
    if (in.isVerifying()) {
      return in.reads(value -> readTags(value));
    }
    long count = in.count(LENGTH_PREFIX, 8);
    for (long i = 0; i < count; i++) {
      if (!in.utf8(LENGTH_PREFIX)) {
        return false;
      }
      if (!in.pass(4)) {
        return false;
      }
    }
    return count >= 0;
  }

  private static boolean walkNote(WireWalk in) {
    int presence = in.presence();
    if (presence <= 0) {
      return presence == 0;
    }
    return in.utf8(LENGTH_PREFIX);
  }

  /**
   * The elements of a list of {@link Trade}, where they lie.
   */
  public static final class Elements extends ViewElements<TradeView> {
    /**
     * For generated code: the elements of the list at a position.
     */
    public Elements(PartView container, long at, LengthPrefix prefix) {
      super(container, at, prefix, TradeCodec.CODEC.minSize(), 0);
    }

    @Override
    public TradeView get(int index) {
      TradeView element = new TradeView(container());
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
      TradeView element = new TradeView(container());
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
    public static final class Cursor extends ViewElements.Cursor<TradeView> {
      private final TradeView element;

      private Cursor(Elements elements) {
        super(elements);
        element = new TradeView(elements.container());
      }

      @Override
      public TradeView next() {
        long at = pass();
        element.start = at;
        element.moved(at);
        passTo(element.behindParty());
        return element;
      }
    }
  }

  /**
   * An entry in {@code tags}, where it lies.
   */
  public static final class TagsEntry extends PartView {
    private long behindKey;

    private TagsEntry(PartView container) {
      super(container);
    }

    /**
     * {@code key}: utf8.
     */
    public String key() {
      return utf8(start, LENGTH_PREFIX);
    }

    /**
     * {@code key} where its bytes lie.
     */
    public Utf8View keyUtf8() {
      return utf8View(start, LENGTH_PREFIX);
    }

    /**
     * {@code value}: int32.
     */
    public int value() {
      return int32(behindKey(), 0);
    }

    @Override
    protected void moved(long from) {
      behindKey = 0;
    }

    @Override
    protected long endOfValue(long from) {
      long at = from;
      at = behind(at, LENGTH_PREFIX, 1, 4);
      return at + 4;
    }

    private long behindKey() {
      if (behindKey == 0) {
        long at = start;
        behindKey = behind(at, LENGTH_PREFIX, 1, 4);
      }
      return behindKey;
    }

    /**
     * The contents of {@code tags}, where they lie.
     */
    public static final class TagsEntryList extends ViewElements<TagsEntry> {
      /**
       * For generated code: the elements of the list at a position.
       */
      public TagsEntryList(PartView container, long at, LengthPrefix prefix) {
        super(container, at, prefix, 8, 0);
      }

      @Override
      public TagsEntry get(int index) {
        TagsEntry element = new TagsEntry(container());
        long at = elementAt(index);
        for (int left = between(index); left > 0; left--) {
          at = element.endOfValue(at);
        }
        element.start = at;
        element.moved(at);
        return element;
      }

      @Override
      public TagsEntryCursor iterator() {
        return new TagsEntryCursor(this);
      }

      /**
       * Moves one view from each element to the next.
       */
      public static final class TagsEntryCursor extends ViewElements.Cursor<TagsEntry> {
        private final TagsEntry element;

        private TagsEntryCursor(TagsEntryList elements) {
          super(elements);
          element = new TagsEntry(elements.container());
        }

        @Override
        public TagsEntry next() {
          long at = pass();
          element.start = at;
          element.moved(at);
          passTo(element.behindKey() + 4);
          return element;
        }
      }
    }
  }
}
