package dev.recordwire.it.view;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.Utf8View;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// A view of a packed record, component by component.
class RecordViewTest {
  private static final Order ORDER = Order.sample();
  private final byte[] bytes = OrderCodec.encode(ORDER);

  @Test
  void anyComponentInAnyOrder() {
    OrderView view = OrderView.of(bytes);

    assertThat(view.last()).isEqualTo(0.5f);
    assertThat(view.price()).isEqualTo(95.5);
    assertThat(view.id()).isEqualTo(42);
    assertThat(view.side()).isEqualTo(Order.Side.SELL);
    assertThat(view.port()).isEqualTo(8080);
    assertThat(view.code()).isEqualTo("EUR");
    assertThat(view.at()).isEqualTo(ORDER.at());
    assertThat(view.venue()).isEqualTo("Zürich");
    assertThat(view.venueUtf8().contentEquals("Zürich")).isTrue();
    assertThat(view.noteUtf8().contentEquals("a note")).isTrue();
    assertThat(view.depth()).isEqualTo(ORDER.depth());
    assertThat(view.fees()).isEqualTo(ORDER.fees());
    assertThat(view.tags()).isEqualTo(ORDER.tags());
    assertThat(view.hasNote()).isTrue();
    assertThat(view.note()).isEqualTo("a note");
    assertThat(view.hasRank()).isFalse();
    assertThat(view.toRecord()).isEqualTo(ORDER);
    assertThat(view.toString()).isEqualTo(ORDER.toString());
  }

  @Test
  void absentIsAnExceptionWithTheName() {
    OrderView view = OrderView.of(bytes);

    NoSuchElementException thrown = assertThrows(NoSuchElementException.class, view::rank);
    assertThat(thrown).hasMessageThat().isEqualTo("Order.rank is absent in this payload");
  }

  @Test
  void listsOfOneSizeAndOfSeveral() {
    OrderView view = OrderView.of(bytes);

    List<Order.Leg> legs = new ArrayList<>();
    for (Order_LegView leg : view.legs()) {
      legs.add(new Order.Leg(leg.quantity(), leg.price(), leg.isShort()));
    }
    List<String> texts = new ArrayList<>();
    for (Order_MarkView mark : view.marks()) {
      texts.add(mark.text() + mark.value());
    }

    assertThat(legs).isEqualTo(ORDER.legs());
    assertThat(texts).containsExactly("a1", "2", "ccc3").inOrder();
    assertThat(view.legs().get(2).price()).isEqualTo(30);
    assertThat(view.marks().get(2).text()).isEqualTo("ccc");
    assertThrows(IndexOutOfBoundsException.class, () -> view.legs().get(3));
    assertThat(view.legs().isEmpty()).isFalse();
    Order_LegView.Elements.Cursor cursor = view.legs().iterator();
    cursor.next();
    cursor.next();
    cursor.next();
    assertThrows(NoSuchElementException.class, cursor::next);
  }

  @Test
  void aListAtTheStartOfTheArray() {
    RouteView view = RouteView.of(RouteCodec.encode(Route.sample()));

    assertThat(view.legs().size()).isEqualTo(2);
    assertThat(view.legs().get(1).price()).isEqualTo(4);
    assertThat(view.last()).isEqualTo(8);
    assertThat(view.notes()).containsExactly("x", "yy").inOrder();
    assertThat(view.author()).isEqualTo("somebody");
    assertThat(view.length()).isEqualTo(7);
    assertThat(view.heights()).containsExactly((short) 5, (short) 6).inOrder();
    assertThat(view.names()).containsExactly("a", "", "ccc").inOrder();
    assertThat(view.namesUtf8()).containsExactlyElementsIn(texts("a", "", "ccc")).inOrder();
    assertThat(view.namesUtf8().get(2).toString()).isEqualTo("ccc");
    assertThat(view.notesUtf8()).containsExactlyElementsIn(texts("x", "yy")).inOrder();
    assertThat(view.heightsView().sum()).isEqualTo(11);
    assertThrows(IndexOutOfBoundsException.class, () -> view.namesUtf8().get(3));
    Iterator<Utf8View> notes = view.notesUtf8().iterator();
    notes.next();
    notes.next();
    assertThat(assertThrows(NoSuchElementException.class, notes::next))
        .hasMessageThat()
        .isEqualTo("the list has no more texts");
  }

  private static List<Utf8View> texts(String... texts) {
    return Stream.of(texts).map(Utf8View::of).toList();
  }

  @Test
  void emptyListsAndAbsentValues() {
    RouteView view = RouteView.of(RouteCodec.encode(Route.empty()));

    assertThat(view.last()).isEqualTo(9);
    assertThat(view.legs().isEmpty()).isTrue();
    assertThat(view.hasNotes()).isFalse();
    assertThat(view.hasAuthor()).isFalse();
    assertThat(view.hasLength()).isFalse();
  }

  @Test
  void unions() {
    Order_PartyView party = OrderView.of(bytes).party();

    assertThat(party.tag()).isEqualTo(1);
    assertThat(party.isPerson()).isTrue();
    assertThat(party.isFirm()).isFalse();
    assertThat(party.person().name()).isEqualTo("Ada");
    assertThat(party.person().birthYear()).isEqualTo(1815);
    IllegalStateException thrown = assertThrows(IllegalStateException.class, party::firm);
    assertThat(thrown)
        .hasMessageThat()
        .isEqualTo("the payload holds the record of tag 1, and Firm has tag 2: ask isFirm() first");
  }

  @Test
  void everyCarrier() {
    assertThat(OrderView.of(ByteBuffer.wrap(bytes)).toRecord()).isEqualTo(ORDER);
    ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length + 2).put(1, bytes);
    direct.position(1).limit(1 + bytes.length);
    assertThat(OrderView.of(direct).toRecord()).isEqualTo(ORDER);
    assertThat(direct.position()).isEqualTo(1);
    assertThat(OrderView.of(ByteBuffer.wrap(bytes).asReadOnlyBuffer()).venue()).isEqualTo("Zürich");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(bytes.length);
      memory.copyFrom(MemorySegment.ofArray(bytes));
      OrderView view = OrderView.of(memory);
      assertThat(view.last()).isEqualTo(0.5f);
      assertThat(view.depth().mean()).isEqualTo(2.0);
      assertThat(view.venueUtf8().contentEquals("Zürich")).isTrue();
      assertThat(view.toRecord()).isEqualTo(ORDER);
      view.last(2.5f);
      view.port(81);
      assertThat(OrderCodec.decode(memory).last()).isEqualTo(2.5f);
      assertThat(OrderCodec.decode(memory).port()).isEqualTo(81);
    }
    assertThat(OrderView.of(MemorySegment.ofArray(bytes)).id()).isEqualTo(42);
  }

  @Test
  void setters() {
    OrderView view = OrderView.of(bytes);

    view.id(-1);
    view.isOpen(false);
    view.side(Order.Side.BUY);
    view.port(65_535);
    view.code("CHF");
    view.at(java.time.Instant.EPOCH);
    view.price(1e300);
    view.last(7);
    view.legs().get(1).quantity(99);

    Order changed = OrderCodec.decode(bytes);
    assertThat(changed.id()).isEqualTo(-1);
    assertThat(changed.isOpen()).isFalse();
    assertThat(changed.side()).isEqualTo(Order.Side.BUY);
    assertThat(changed.port()).isEqualTo(65_535);
    assertThat(changed.code()).isEqualTo("CHF");
    assertThat(changed.at()).isEqualTo(java.time.Instant.EPOCH);
    assertThat(changed.price()).isEqualTo(1e300);
    assertThat(changed.last()).isEqualTo(7f);
    assertThat(changed.legs().get(1).quantity()).isEqualTo(99);
    assertThat(changed.venue()).isEqualTo(ORDER.venue());
  }

  @Test
  void aValueThatCanNotBeSetIsAnEncodeException() {
    OrderView view = OrderView.of(bytes);

    EncodeException port = assertThrows(EncodeException.class, () -> view.port(65_536));
    assertThat(port).hasMessageThat().startsWith("Order.port");
    EncodeException code = assertThrows(EncodeException.class, () -> view.code("too long"));
    assertThat(code).hasMessageThat().startsWith("Order.code");
    assertThat(view.port()).isEqualTo(8080);
    OrderView fixed = OrderView.of(ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    assertThrows(RuntimeException.class, () -> fixed.id(1));
    assertThat(view.id()).isEqualTo(42);
  }

  @Test
  void verificationIsAboutTheBytesAndCallsNoConstructorOfRecordsWithViews() {
    OrderView view = OrderView.of(bytes);
    view.marks().get(1).value(666);

    OrderCodec.CODEC.verify(bytes);
    OrderView again = OrderView.of(bytes);
    assertThat(again.marks().get(1).value()).isEqualTo(666);
    DecodeException expected = assertThrows(DecodeException.class, () -> OrderCodec.decode(bytes));
    DecodeException thrown = assertThrows(DecodeException.class, again::toRecord);
    assertThat(thrown).hasMessageThat().isEqualTo(expected.getMessage());
    assertThat(thrown).hasMessageThat().contains("Order.marks[1]");
    assertThat(again.toString()).isEqualTo("Order[" + expected.getMessage() + "]");
  }

  @Test
  void anUnverifiedViewFindsAFaultWhereItLies() {
    byte[] broken = bytes.clone();
    broken[8] = 2; // isOpen

    OrderView view = OrderView.unverified(broken);
    assertThat(view.id()).isEqualTo(42);
    assertThat(view.venue()).isEqualTo("Zürich");
    DecodeException thrown = assertThrows(DecodeException.class, view::isOpen);
    DecodeException expected = assertThrows(DecodeException.class, () -> OrderCodec.decode(broken));
    assertThat(thrown).hasMessageThat().isEqualTo(expected.getMessage());
    assertThat(thrown.path()).isEqualTo("Order.isOpen");
    assertThrows(DecodeException.class, () -> OrderView.of(broken));
  }

  @Test
  void anUnverifiedViewStaysInsideThePayload() {
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length);
    int length = bytes.length - 4; // without `last`, whose bytes follow in the array

    OrderView view = new OrderView();
    view.wrapUnverified(cut, 0, length, DecodeLimits.DEFAULT);
    assertThat(view.venue()).isEqualTo("Zürich");
    DecodeException thrown = assertThrows(DecodeException.class, view::last);
    assertThat(thrown.path()).isEqualTo("Order.last");
    assertThrows(
        DecodeException.class, () -> view.wrapUnverified(cut, 0, 10, DecodeLimits.DEFAULT));
  }

  @Test
  void aTextInPlaceIsCheckedUnlessThePayloadWasVerified() {
    byte[] broken = bytes.clone();
    broken[36] = (byte) 0xFF; // in `venue`, whose text starts at byte 32

    DecodeException thrown =
        assertThrows(DecodeException.class, () -> OrderView.unverified(broken).venueUtf8());
    assertThat(thrown.path()).isEqualTo("Order.venue");
    assertThat(thrown.offset()).isEqualTo(36);
  }

  @Test
  void limitsAreThoseOfDecode() {
    DecodeLimits few = DecodeLimits.DEFAULT.withMaxCount(2);

    DecodeException expected =
        assertThrows(DecodeException.class, () -> OrderCodec.decode(bytes, few));
    DecodeException thrown =
        assertThrows(DecodeException.class, () -> OrderView.of(bytes, 0, bytes.length, few));
    assertThat(thrown).hasMessageThat().isEqualTo(expected.getMessage());
    OrderView lenient = OrderView.unverified(bytes, 0, bytes.length, few);
    assertThat(assertThrows(DecodeException.class, () -> lenient.legs()))
        .hasMessageThat()
        .isEqualTo(expected.getMessage());
    assertThrows(
        DecodeException.class,
        () -> OrderView.unverified(bytes, 0, bytes.length, DecodeLimits.DEFAULT.withMaxBytes(9)));
  }

  @Test
  @SuppressWarnings("NullAway") // a user without a null checker may do this
  void nullIsRefusedByName() {
    List<Executable> calls =
        List.of(
            () -> OrderView.of((byte[]) null),
            () -> OrderView.of(null, 0, 0),
            () -> OrderView.of((MemorySegment) null),
            () -> OrderView.of((ByteBuffer) null),
            () -> OrderView.unverified((byte[]) null),
            () -> OrderView.unverified(null, 0, 0),
            () -> OrderView.unverified((MemorySegment) null),
            () -> OrderView.unverified((ByteBuffer) null),
            () -> new OrderView().wrap((MemorySegment) null),
            () -> new OrderView().wrapUnverified((ByteBuffer) null, DecodeLimits.DEFAULT),
            () -> OrderCodec.CODEC.verify((byte[]) null));

    for (Executable call : calls) {
      assertThat(assertThrows(NullPointerException.class, call))
          .hasMessageThat()
          .startsWith("the payload is null");
    }
    List<Executable> withoutLimits =
        List.of(
            () -> OrderView.of(bytes, 0, bytes.length, null),
            () -> OrderView.of(ByteBuffer.wrap(bytes), null),
            () -> OrderView.unverified(bytes, 0, bytes.length, null),
            () -> OrderView.unverified(MemorySegment.ofArray(bytes), null));
    for (Executable call : withoutLimits) {
      assertThat(assertThrows(NullPointerException.class, call))
          .hasMessageThat()
          .isEqualTo("the limits are null: use DecodeLimits.DEFAULT");
    }
  }

  @Test
  void nestedViewsKeepTheirPayload() {
    OrderView view = OrderView.of(bytes);
    Order_LegView leg = view.legs().get(0);
    byte[] other = OrderCodec.encode(ORDER);
    OrderView.of(other).legs().get(0).quantity(50);

    view.wrap(other, 0, other.length);

    assertThat(leg.quantity()).isEqualTo(1);
    assertThat(view.legs().get(0).quantity()).isEqualTo(50);
  }
}
