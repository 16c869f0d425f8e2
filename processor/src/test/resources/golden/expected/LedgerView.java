package telemetry;

import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.spi.EnumCodes;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.Keys;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.PartView;
import dev.recordwire.codec.spi.RecordView;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.Utf8Elements;
import dev.recordwire.codec.spi.ValueElements;
import dev.recordwire.codec.spi.ViewElements;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireWalk;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * A {@link Ledger} in the bytes of a payload, where its components are read.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class LedgerView extends RecordView<Ledger> {
  private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

  private static final EnumCodes<Ledger.Kind> KIND_CODES = EnumCodes.ordinals(Ledger.Kind.values());

  private static final Utf8View BRANCH_UTF8_DEFAULT = Utf8View.of("main");

  private long currencyAt;

  private long bookingsAt;

  private long ratesAt;

  private long kindsAt;

  private long notesAt;

  private long stepsAt;

  private long branchAt;

  private long sumsAt;

  private long ownersAt;

  private long recordEnd;

  /**
   * A view of no payload yet: wrap it around one before any other use.
   */
  public LedgerView() {
    super(LedgerCodec.CODEC);
  }

  /**
   * For generated code: a view inside the payload of another.
   */
  public LedgerView(PartView container) {
    super(LedgerCodec.CODEC, container);
  }

  /**
   * For generated code: a view of the value at a position.
   */
  public LedgerView(PartView container, long at) {
    this(container);
    start = at;
    moved(at);
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static LedgerView of(byte[] bytes) {
    LedgerView view = new LedgerView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static LedgerView of(byte[] bytes, int offset, int length) {
    LedgerView view = new LedgerView();
    view.verify(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static LedgerView of(byte[] bytes, int offset, int length, DecodeLimits limits) {
    LedgerView view = new LedgerView();
    view.verify(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static LedgerView of(MemorySegment bytes) {
    LedgerView view = new LedgerView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static LedgerView of(MemorySegment bytes, DecodeLimits limits) {
    LedgerView view = new LedgerView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static LedgerView of(ByteBuffer bytes) {
    LedgerView view = new LedgerView();
    view.verify(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Verifies a payload, and returns a view of it.
   */
  public static LedgerView of(ByteBuffer bytes, DecodeLimits limits) {
    LedgerView view = new LedgerView();
    view.verify(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static LedgerView unverified(byte[] bytes) {
    LedgerView view = new LedgerView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static LedgerView unverified(byte[] bytes, int offset, int length) {
    LedgerView view = new LedgerView();
    view.take(bytes, offset, length, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static LedgerView unverified(byte[] bytes, int offset, int length, DecodeLimits limits) {
    LedgerView view = new LedgerView();
    view.take(bytes, offset, length, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static LedgerView unverified(MemorySegment bytes) {
    LedgerView view = new LedgerView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static LedgerView unverified(MemorySegment bytes, DecodeLimits limits) {
    LedgerView view = new LedgerView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static LedgerView unverified(ByteBuffer bytes) {
    LedgerView view = new LedgerView();
    view.take(bytes, DecodeLimits.DEFAULT);
    view.moved(view.start);
    return view;
  }

  /**
   * Returns a view of a payload that nobody verified: each access checks its value.
   */
  public static LedgerView unverified(ByteBuffer bytes, DecodeLimits limits) {
    LedgerView view = new LedgerView();
    view.take(bytes, limits);
    view.moved(view.start);
    return view;
  }

  /**
   * {@code currency}: utf8 of 4.
   */
  public String currency() {
    findFields();
    return read(required(currencyAt, 0), 0, in -> readCurrency(in));
  }

  /**
   * {@code currency} where its bytes lie.
   */
  public Utf8View currencyUtf8() {
    findFields();
    return paddedUtf8View(required(currencyAt, 0), 0, 4);
  }

  /**
   * Sets {@code currency} in the bytes.
   */
  public void currency(String value) {
    findFields();
    write(present(currencyAt, "currency"), 0, 4, (out, at) -> out.paddedUtf8(at, "currency", 4, value));
  }

  /**
   * {@code bookings}: map of utf8 to list of int64.
   */
  public Map<String, List<Long>> bookings() {
    findFields();
    return read(required(bookingsAt, 0), 0, in -> readBookings(in));
  }

  /**
   * {@code bookings} where its bytes lie.
   */
  public BookingsEntry.BookingsEntryList bookingsView() {
    findFields();
    return new BookingsEntry.BookingsEntryList(this, required(bookingsAt, 0), LENGTH_PREFIX);
  }

  /**
   * {@code rates}: map of int32 to float64.
   */
  public Map<Integer, Double> rates() {
    findFields();
    return read(required(ratesAt, 0), 0, in -> readRates(in));
  }

  /**
   * {@code rates} where its bytes lie.
   */
  public RatesEntry.RatesEntryList ratesView() {
    findFields();
    return new RatesEntry.RatesEntryList(this, required(ratesAt, 0), LENGTH_PREFIX);
  }

  /**
   * {@code kinds}: list of Ledger.Kind.
   */
  public List<Ledger.Kind> kinds() {
    findFields();
    return read(required(kindsAt, 0), 0, in -> readKinds(in));
  }

  /**
   * {@code kinds} where its bytes lie.
   */
  public ValueElements<Ledger.Kind> kindsView() {
    findFields();
    return new ValueElements<>(this, required(kindsAt, 0), LENGTH_PREFIX, 1,
        at -> enum8(at, 0, KIND_CODES));
  }

  /**
   * {@code notes}: list of optional utf8.
   */
  public List<Optional<String>> notes() {
    findFields();
    return read(required(notesAt, 0), 0, in -> readNotes(in));
  }

  /**
   * {@code notes} where its bytes lie.
   */
  public NotesElement.NotesElementList notesView() {
    findFields();
    return new NotesElement.NotesElementList(this, required(notesAt, 0), LENGTH_PREFIX);
  }

  /**
   * {@code steps}: set of decimal.
   */
  public Set<BigDecimal> steps() {
    findFields();
    return read(required(stepsAt, 0), 0, in -> readSteps(in));
  }

  /**
   * {@code steps} where its bytes lie.
   */
  public ValueElements<BigDecimal> stepsView() {
    findFields();
    return new ValueElements<>(this, required(stepsAt, 0), LENGTH_PREFIX, 9,
        at -> read(at, 0, in -> readStepsElement(in)),
        at -> reached(searchFrom(at, 0), in -> in.decimal(LENGTH_PREFIX), 0));
  }

  /**
   * {@code branch}: utf8.
   */
  public String branch() {
    findFields();
    return branchAt == 0 ? "main" : utf8(branchAt, LENGTH_PREFIX);
  }

  /**
   * {@code branch} where its bytes lie.
   */
  public Utf8View branchUtf8() {
    findFields();
    return branchAt == 0 ? BRANCH_UTF8_DEFAULT : utf8View(branchAt, LENGTH_PREFIX);
  }

  /**
   * {@code sums}: list of int32.
   */
  public List<Integer> sums() {
    findFields();
    return sumsAt == 0 ? List.of() : read(sumsAt, 0, in -> readSums(in));
  }

  /**
   * {@code sums} where its bytes lie.
   */
  public Int32View sumsView() {
    findFields();
    return sumsAt == 0 ? Int32View.zeros(0) : int32View(sumsAt, LENGTH_PREFIX);
  }

  /**
   * {@code owners}: list of utf8.
   */
  public List<String> owners() {
    findFields();
    return ownersAt == 0 ? List.of() : read(ownersAt, 0, in -> readOwners(in));
  }

  /**
   * {@code owners} where its bytes lie.
   */
  public Utf8Elements ownersUtf8() {
    findFields();
    return new Utf8Elements(this, orAbsent(ownersAt, 0), LENGTH_PREFIX);
  }

  @Override
  protected void moved(long from) {
    run(from, 4);
    currencyAt = 0;
    bookingsAt = 0;
    ratesAt = 0;
    kindsAt = 0;
    notesAt = 0;
    stepsAt = 0;
    branchAt = 0;
    sumsAt = 0;
    ownersAt = 0;
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
        case 1 -> currencyAt = fixedField(currencyAt, at, header, 2, 4);
        case 2 -> bookingsAt = variableField(bookingsAt, at, header, 4);
        case 3 -> ratesAt = variableField(ratesAt, at, header, 4);
        case 4 -> kindsAt = variableField(kindsAt, at, header, 4);
        case 5 -> notesAt = variableField(notesAt, at, header, 4);
        case 6 -> stepsAt = variableField(stepsAt, at, header, 4);
        case 7 -> branchAt = variableField(branchAt, at, header, 0);
        case 8 -> sumsAt = variableField(sumsAt, at, header, 4);
        case 9 -> ownersAt = variableField(ownersAt, at, header, 4);
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
          isSound = (at = in.fixed(header, 2, 4)) >= 0
              && in.isPaddedUtf8(at, 4);
        }
        case 2 -> {
          bit = 0x2L;
          isSound = in.isVariable(header)
              && (valueEnd = in.open()) >= 0
              && walkBookings(in)
              && in.isAt(valueEnd);
        }
        case 3 -> {
          bit = 0x4L;
          isSound = in.isVariable(header)
              && (valueEnd = in.open()) >= 0
              && walkRates(in)
              && in.isAt(valueEnd);
        }
        case 4 -> {
          bit = 0x8L;
          isSound = in.isVariable(header)
              && (valueEnd = in.open()) >= 0
              && walkKinds(in)
              && in.isAt(valueEnd);
        }
        case 5 -> {
          bit = 0x10L;
          isSound = in.isVariable(header)
              && (valueEnd = in.open()) >= 0
              && walkNotes(in)
              && in.isAt(valueEnd);
        }
        case 6 -> {
          bit = 0x20L;
          isSound = in.isVariable(header)
              && (valueEnd = in.open()) >= 0
              && walkSteps(in)
              && in.isAt(valueEnd);
        }
        case 7 -> {
          bit = 0x40L;
          isSound = in.isVariable(header)
              && in.utf8(LENGTH_PREFIX);
        }
        case 8 -> {
          bit = 0x80L;
          isSound = in.isVariable(header)
              && (valueEnd = in.open()) >= 0
              && walkSums(in)
              && in.isAt(valueEnd);
        }
        case 9 -> {
          bit = 0x100L;
          isSound = in.isVariable(header)
              && (valueEnd = in.open()) >= 0
              && walkOwners(in)
              && in.isAt(valueEnd);
        }
        default -> isSound = in.skip(header, end);
      }
      if (!isSound || (seen & bit) != 0) {
        return false;
      }
      seen |= bit;
    }
    return in.isAt(end) && (seen & 0x3fL) == 0x3fL;
  }

  private static String readCurrency(WireReader in) {
    int at = in.take(4, "currency:4");
    return in.paddedUtf8(at, "currency", 4);
  }

  private static Map<String, List<Long>> readBookings(WireReader in) {
    int count = in.count("bookings", LENGTH_PREFIX, 8);
    if (count == 0) {
      return Sequences.emptyMap();
    }
    LinkedHashMap<String, List<Long>> entries = LinkedHashMap.newLinkedHashMap(count);
    int i = 0;
    String key = null;
    try {
      for (; i < count; i++) {
        key = null;
        long start = in.offset();
        key = in.utf8("key", LENGTH_PREFIX);
        Sequences.put(entries, key, readBookingsValue(in), start);
      }
    } catch (DecodeException e) {
      throw e.within("bookings", i, key);
    }
    return Collections.unmodifiableSequencedMap(entries);
  }

  private static List<Long> readBookingsValue(WireReader in) {
    Object[] elements = new Object[in.count("", LENGTH_PREFIX, 8)];
    int i = 0;
    try {
      for (; i < elements.length; i++) {
        int at = in.take(8, ":8");
        elements[i] = in.int64(at);
      }
    } catch (DecodeException e) {
      throw e.within("", i);
    }
    return Sequences.list(elements);
  }

  private static Map<Integer, Double> readRates(WireReader in) {
    int count = in.count("rates", LENGTH_PREFIX, 12);
    if (count == 0) {
      return Sequences.emptyMap();
    }
    LinkedHashMap<Integer, Double> entries = LinkedHashMap.newLinkedHashMap(count);
    int i = 0;
    Integer key = null;
    try {
      for (; i < count; i++) {
        key = null;
        long start = in.offset();
        int at = in.take(12, "key:4 :8");
        key = in.int32(at);
        Sequences.put(entries, key, in.float64(at + 4), start);
      }
    } catch (DecodeException e) {
      throw e.within("rates", i, key);
    }
    return Collections.unmodifiableSequencedMap(entries);
  }

  private static List<Ledger.Kind> readKinds(WireReader in) {
    Object[] elements = new Object[in.count("kinds", LENGTH_PREFIX, 1)];
    int i = 0;
    try {
      for (; i < elements.length; i++) {
        int at = in.take(1, ":1");
        elements[i] = in.enum8(at, "", KIND_CODES);
      }
    } catch (DecodeException e) {
      throw e.within("kinds", i);
    }
    return Sequences.list(elements);
  }

  private static List<Optional<String>> readNotes(WireReader in) {
    Object[] elements = new Object[in.count("notes", LENGTH_PREFIX, 1)];
    int i = 0;
    try {
      for (; i < elements.length; i++) {
        elements[i] = readNotesElement(in);
      }
    } catch (DecodeException e) {
      throw e.within("notes", i);
    }
    return Sequences.list(elements);
  }

  private static Optional<String> readNotesElement(WireReader in) {
    if (!in.present(in.take(1, ":1"), "")) {
      return Optional.empty();
    }
    return Optional.of(in.utf8("", LENGTH_PREFIX));
  }

  private static Set<BigDecimal> readSteps(WireReader in) {
    int count = in.count("steps", LENGTH_PREFIX, 9);
    if (count == 0) {
      return Sequences.emptySet();
    }
    LinkedHashSet<BigDecimal> elements = LinkedHashSet.newLinkedHashSet(count);
    Keys keys = in.keys(KeyKind.DECIMAL, count);
    int i = 0;
    try {
      for (; i < count; i++) {
        long start = in.offset();
        Sequences.add(elements, in.decimal("", LENGTH_PREFIX), start, keys);
      }
    } catch (DecodeException e) {
      throw e.within("steps", i);
    }
    return Collections.unmodifiableSequencedSet(elements);
  }

  private static BigDecimal readStepsElement(WireReader in) {
    return in.decimal("", LENGTH_PREFIX);
  }

  private static List<Integer> readSums(WireReader in) {
    Object[] elements = new Object[in.count("sums", LENGTH_PREFIX, 4)];
    int i = 0;
    try {
      for (; i < elements.length; i++) {
        int at = in.take(4, ":4");
        elements[i] = in.int32(at);
      }
    } catch (DecodeException e) {
      throw e.within("sums", i);
    }
    return Sequences.list(elements);
  }

  private static List<String> readOwners(WireReader in) {
    Object[] elements = new Object[in.count("owners", LENGTH_PREFIX, 4)];
    int i = 0;
    try {
      for (; i < elements.length; i++) {
        elements[i] = in.utf8("", LENGTH_PREFIX);
      }
    } catch (DecodeException e) {
      throw e.within("owners", i);
    }
    return Sequences.list(elements);
  }

  private static boolean walkBookings(WireWalk in) {
    if (in.isVerifying()) {
      return in.reads(value -> readBookings(value));
    }
    long count = in.count(LENGTH_PREFIX, 8);
    for (long i = 0; i < count; i++) {
      if (!in.utf8(LENGTH_PREFIX)) {
        return false;
      }
      if (!walkBookingsValue(in)) {
        return false;
      }
    }
    return count >= 0;
  }

  private static boolean walkBookingsValue(WireWalk in) {
    long count = in.count(LENGTH_PREFIX, 8);
    return count >= 0 && in.pass(8 * count);
  }

  private static boolean walkRates(WireWalk in) {
    if (in.isVerifying()) {
      return in.reads(value -> readRates(value));
    }
    long count = in.count(LENGTH_PREFIX, 12);
    return count >= 0 && in.pass(12 * count);
  }

  private static boolean walkKinds(WireWalk in) {
    long count = in.count(LENGTH_PREFIX, 1);
    for (long i = 0; i < count; i++) {
      long at;
      if (!((at = in.take(1)) >= 0 && in.isCode8(at, KIND_CODES))) {
        return false;
      }
    }
    return count >= 0;
  }

  private static boolean walkNotes(WireWalk in) {
    long count = in.count(LENGTH_PREFIX, 1);
    for (long i = 0; i < count; i++) {
      if (!walkNotesElement(in)) {
        return false;
      }
    }
    return count >= 0;
  }

  private static boolean walkNotesElement(WireWalk in) {
    int presence = in.presence();
    if (presence <= 0) {
      return presence == 0;
    }
    return in.utf8(LENGTH_PREFIX);
  }

  private static boolean walkSteps(WireWalk in) {
    if (in.isVerifying()) {
      return in.reads(value -> readSteps(value));
    }
    long count = in.count(LENGTH_PREFIX, 9);
    for (long i = 0; i < count; i++) {
      if (!in.decimal(LENGTH_PREFIX)) {
        return false;
      }
    }
    return count >= 0;
  }

  private static boolean walkSums(WireWalk in) {
    long count = in.count(LENGTH_PREFIX, 4);
    return count >= 0 && in.pass(4 * count);
  }

  private static boolean walkOwners(WireWalk in) {
    long count = in.count(LENGTH_PREFIX, 4);
    for (long i = 0; i < count; i++) {
      if (!in.utf8(LENGTH_PREFIX)) {
        return false;
      }
    }
    return count >= 0;
  }

  /**
   * The elements of a list of {@link Ledger}, where they lie.
   */
  public static final class Elements extends ViewElements<LedgerView> {
    /**
     * For generated code: the elements of the list at a position.
     */
    public Elements(PartView container, long at, LengthPrefix prefix) {
      super(container, at, prefix, LedgerCodec.CODEC.minSize(), 0);
    }

    @Override
    public LedgerView get(int index) {
      LedgerView element = new LedgerView(container());
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
      LedgerView element = new LedgerView(container());
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
    public static final class Cursor extends ViewElements.Cursor<LedgerView> {
      private final LedgerView element;

      private Cursor(Elements elements) {
        super(elements);
        element = new LedgerView(elements.container());
      }

      @Override
      public LedgerView next() {
        long at = pass();
        element.start = at;
        element.moved(at);
        passTo(element.endOfValue(at));
        return element;
      }
    }
  }

  /**
   * An entry in {@code bookings}, where it lies.
   */
  public static final class BookingsEntry extends PartView {
    private long behindKey;

    private long behindValue;

    private BookingsEntry(PartView container) {
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
     * {@code value}: list of int64.
     */
    public List<Long> value() {
      return read(behindKey(), 0, in -> readBookingsValue(in));
    }

    /**
     * {@code value} where its bytes lie.
     */
    public Int64View valueView() {
      return int64View(behindKey(), LENGTH_PREFIX);
    }

    @Override
    protected void moved(long from) {
      behindKey = 0;
      behindValue = 0;
    }

    @Override
    protected long endOfValue(long from) {
      long at = from;
      at = behind(at, LENGTH_PREFIX, 1, 0);
      at = behind(at, LENGTH_PREFIX, 8, 0);
      return at;
    }

    private long behindKey() {
      if (behindKey == 0) {
        long at = start;
        behindKey = behind(at, LENGTH_PREFIX, 1, 0);
      }
      return behindKey;
    }

    private long behindValue() {
      if (behindValue == 0) {
        long at = behindKey();
        behindValue = behind(at, LENGTH_PREFIX, 8, 0);
      }
      return behindValue;
    }

    /**
     * The contents of {@code bookings}, where they lie.
     */
    public static final class BookingsEntryList extends ViewElements<BookingsEntry> {
      /**
       * For generated code: the elements of the list at a position.
       */
      public BookingsEntryList(PartView container, long at, LengthPrefix prefix) {
        super(container, at, prefix, 8, 0);
      }

      @Override
      public BookingsEntry get(int index) {
        BookingsEntry element = new BookingsEntry(container());
        long at = elementAt(index);
        for (int left = between(index); left > 0; left--) {
          at = element.endOfValue(at);
        }
        element.start = at;
        element.moved(at);
        return element;
      }

      @Override
      public BookingsEntryCursor iterator() {
        return new BookingsEntryCursor(this);
      }

      /**
       * Moves one view from each element to the next.
       */
      public static final class BookingsEntryCursor extends ViewElements.Cursor<BookingsEntry> {
        private final BookingsEntry element;

        private BookingsEntryCursor(BookingsEntryList elements) {
          super(elements);
          element = new BookingsEntry(elements.container());
        }

        @Override
        public BookingsEntry next() {
          long at = pass();
          element.start = at;
          element.moved(at);
          passTo(element.behindValue());
          return element;
        }
      }
    }
  }

  /**
   * An entry in {@code rates}, where it lies.
   */
  public static final class RatesEntry extends PartView {
    private RatesEntry(PartView container) {
      super(container);
    }

    private RatesEntry(PartView container, long at) {
      super(container);
      start = at;
      moved(at);
    }

    /**
     * {@code key}: int32.
     */
    public int key() {
      return int32(start, 0);
    }

    /**
     * {@code value}: float64.
     */
    public double value() {
      return float64(start, 4);
    }

    @Override
    protected void moved(long from) {
      run(from, 12);
    }

    @Override
    protected long endOfValue(long from) {
      return from + 12;
    }

    /**
     * The contents of {@code rates}, where they lie.
     */
    public static final class RatesEntryList extends ViewElements<RatesEntry> {
      /**
       * For generated code: the elements of the list at a position.
       */
      public RatesEntryList(PartView container, long at, LengthPrefix prefix) {
        super(container, at, prefix, 12, 12);
      }

      @Override
      public RatesEntry get(int index) {
        return new RatesEntry(container(), elementAt(index));
      }

      @Override
      public RatesEntryCursor iterator() {
        return new RatesEntryCursor(this);
      }

      /**
       * Moves one view from each element to the next.
       */
      public static final class RatesEntryCursor extends ViewElements.Cursor<RatesEntry> {
        private final RatesEntry element;

        private RatesEntryCursor(RatesEntryList elements) {
          super(elements);
          element = new RatesEntry(elements.container());
        }

        @Override
        public RatesEntry next() {
          long at = pass();
          element.start = at;
          element.moved(at);
          return element;
        }
      }
    }
  }

  /**
   * An element in {@code notes}, where it lies.
   */
  public static final class NotesElement extends PartView {
    private long behindValue;

    private NotesElement(PartView container) {
      super(container);
    }

    /**
     * True if the payload has {@code value}.
     */
    public boolean hasValue() {
      return present(start, 0);
    }

    /**
     * {@code value}: optional utf8.
     *
     * @throws java.util.NoSuchElementException if it is absent
     */
    public String value() {
      return utf8(present(start, 0, 0, "notes.value"), LENGTH_PREFIX);
    }

    /**
     * {@code value} where its bytes lie.
     */
    public Utf8View valueUtf8() {
      return utf8View(present(start, 0, 0, "notes.value"), LENGTH_PREFIX);
    }

    @Override
    protected void moved(long from) {
      behindValue = 0;
    }

    @Override
    protected long endOfValue(long from) {
      long at = from;
      at = present(at, 0) ? behind(at + 1, LENGTH_PREFIX, 1, 0) : run(at + 1, 0);
      return at;
    }

    private long behindValue() {
      if (behindValue == 0) {
        long at = start;
        behindValue = present(at, 0) ? behind(at + 1, LENGTH_PREFIX, 1, 0) : run(at + 1, 0);
      }
      return behindValue;
    }

    /**
     * The contents of {@code notes}, where they lie.
     */
    public static final class NotesElementList extends ViewElements<NotesElement> {
      /**
       * For generated code: the elements of the list at a position.
       */
      public NotesElementList(PartView container, long at, LengthPrefix prefix) {
        super(container, at, prefix, 1, 0);
      }

      @Override
      public NotesElement get(int index) {
        NotesElement element = new NotesElement(container());
        long at = elementAt(index);
        for (int left = between(index); left > 0; left--) {
          at = element.endOfValue(at);
        }
        element.start = at;
        element.moved(at);
        return element;
      }

      @Override
      public NotesElementCursor iterator() {
        return new NotesElementCursor(this);
      }

      /**
       * Moves one view from each element to the next.
       */
      public static final class NotesElementCursor extends ViewElements.Cursor<NotesElement> {
        private final NotesElement element;

        private NotesElementCursor(NotesElementList elements) {
          super(elements);
          element = new NotesElement(elements.container());
        }

        @Override
        public NotesElement next() {
          long at = pass();
          element.start = at;
          element.moved(at);
          passTo(element.behindValue());
          return element;
        }
      }
    }
  }
}
