package dev.recordwire.it.view;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.spi.ValueElements;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Maps and collections that a view shows where they lie.
class CollectionViewTest {
  /// The position of the text `Zürich`: behind the code, the count and the length.
  private static final int TEXT = 6 + 4 + 4;

  private final byte[] bytes = AccountCodec.encode(Account.sample());
  private final AccountView view = AccountView.of(bytes);

  @Test
  void entriesOfMaps() {
    assertThat(view.balancesView().size()).isEqualTo(1);
    for (AccountView.BalancesEntry entry : view.balancesView()) {
      assertThat(entry.key()).isEqualTo("Zürich");
      assertThat(entry.keyUtf8().contentEquals("Zürich")).isTrue();
      assertThat(entry.value()).isEqualTo(12);
    }
    AccountView.RatesEntry rate = view.ratesView().get(0);
    assertThat(rate.key()).isEqualTo(4);
    assertThat(rate.value()).isEqualTo(0.5);
    assertThat(view.legsView().get(0).value().price()).isEqualTo(2);
    assertThat(view.last()).isEqualTo(6);
  }

  @Test
  void constantsOfEnums() {
    ValueElements<Order.Side> sides = view.sidesView();

    assertThat(sides).containsExactly(Order.Side.SELL, Order.Side.BUY).inOrder();
    assertThat(sides.get(1)).isEqualTo(Order.Side.BUY);
    assertThrows(IndexOutOfBoundsException.class, () -> sides.get(2));
    Iterator<Order.Side> cursor = sides.iterator();
    cursor.next();
    cursor.next();
    assertThat(assertThrows(NoSuchElementException.class, cursor::next))
        .hasMessageThat()
        .isEqualTo("the list has no more values");
  }

  @Test
  void otherElements() {
    assertThat(view.ownersView()).containsExactly(new UUID(1, 2));
    assertThat(view.marksView().get(0).price()).isEqualTo(4);
    assertThat(view.sealsView().get(2)).isEqualTo(new byte[] {2, 3});
    assertThat(view.sealsView().isEmpty()).isFalse();
    List<Integer> sizes = new ArrayList<>();
    for (AccountView.GroupsElement group : view.groupsView()) {
      sizes.add(group.valueUtf8().size());
    }
    assertThat(sizes).containsExactly(2, 0).inOrder();
  }

  @Test
  void optionalElements() {
    AccountView.LimitsElement.LimitsElementList limits = view.limitsView();

    assertThat(limits.get(0).hasValue()).isTrue();
    assertThat(limits.get(0).value()).isEqualTo(5);
    AccountView.LimitsElement absent = limits.get(1);
    assertThat(absent.hasValue()).isFalse();
    assertThat(assertThrows(NoSuchElementException.class, absent::value))
        .hasMessageThat()
        .isEqualTo("Account.limits.value is absent in this payload");
  }

  @Test
  void aTextOfAFixedSize() {
    assertThat(view.codeUtf8().contentEquals("CH-1")).isTrue();
  }

  @Test
  void whatAPayloadLacksIsTheDefault() {
    byte[] none = Account_NoSettingsCodec.encode(new Account.NoSettings());

    Account_SettingsView settings = Account_SettingsView.of(none);
    assertThat(settings.themeUtf8().contentEquals("plain")).isTrue();
    assertThat(settings.currencyUtf8().contentEquals("EUR")).isTrue();
    assertThat(settings.tagsUtf8().isEmpty()).isTrue();
    assertThat(settings.sizesView().size()).isEqualTo(0);
    assertThat(settings.sidesView().isEmpty()).isTrue();
    assertThat(settings.scoresView().isEmpty()).isTrue();
    assertThat(settings.legs().isEmpty()).isTrue();
    assertThrows(NoSuchElementException.class, settings::noteUtf8);
  }

  @Test
  void aMalformedEntryIsTheFaultThatDecodeNames() {
    bytes[TEXT] = (byte) 0xFF;
    AccountView unverified = AccountView.unverified(bytes);
    DecodeException expected =
        assertThrows(DecodeException.class, () -> AccountCodec.decode(bytes));

    assertThat(unverified.balancesView().get(0).value()).isEqualTo(12);
    assertThat(
            assertThrows(DecodeException.class, () -> unverified.balancesView().get(0).keyUtf8()))
        .hasMessageThat()
        .isEqualTo(expected.getMessage());
    assertThat(expected).hasMessageThat().startsWith("Account.balances[0]");
  }

  @Test
  void aCountBeyondThePayloadIsTheFaultThatDecodeNames() {
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(6, 1 << 20);
    AccountView unverified = AccountView.unverified(bytes);
    DecodeException expected =
        assertThrows(DecodeException.class, () -> AccountCodec.decode(bytes));

    assertThat(assertThrows(DecodeException.class, unverified::balancesView))
        .hasMessageThat()
        .isEqualTo(expected.getMessage());
  }
}
