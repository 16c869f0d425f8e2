package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static dev.recordwire.it.CompositeErrorsTest.malformed;
import static dev.recordwire.it.CompositeErrorsTest.refused;
import static java.util.Collections.singletonMap;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.it.records.Single;
import dev.recordwire.it.records.Single_OfListCodec;
import dev.recordwire.it.records.Single_OfMapCodec;
import dev.recordwire.it.records.Single_OfMapOfInnerCodec;
import dev.recordwire.it.records.Single_OfObjectsCodec;
import dev.recordwire.it.records.Single_OfSetCodec;
import dev.recordwire.it.records.Single_OfSortedMapCodec;
import dev.recordwire.it.records.Single_OfSortedSetCodec;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The exceptions for collections and maps, with their paths.
class ContainerErrorsTest {
  @Test
  @SuppressWarnings("NullAway") // a user without a null checker may do this
  void nullContainers() {
    assertThat(refused(Single_OfListCodec.CODEC, new Single.OfList(null)).path())
        .isEqualTo("OfList.value");
    assertThat(refused(Single_OfSetCodec.CODEC, new Single.OfSet(null)).path())
        .isEqualTo("OfSet.value");
    assertThat(refused(Single_OfMapCodec.CODEC, new Single.OfMap(null)).path())
        .isEqualTo("OfMap.value");
    assertThat(refused(Single_OfObjectsCodec.CODEC, new Single.OfObjects(null)).path())
        .isEqualTo("OfObjects.value");
  }

  @Test
  @SuppressWarnings("NullAway") // a user without a null checker may do this
  void containersOfNulls() {
    EncodeException element =
        refused(Single_OfListCodec.CODEC, new Single.OfList(Arrays.asList("a", "b", null)));
    assertThat(element)
        .hasMessageThat()
        .isEqualTo(
            "OfList.value[2]: it is null, and this type has no bytes for null: give it a value, or"
                + " declare the element's type @Nullable or Optional, as in List<@Nullable T>");

    EncodeException inArray =
        refused(Single_OfObjectsCodec.CODEC, new Single.OfObjects(new String[2]));
    assertThat(inArray.path()).isEqualTo("OfObjects.value[0]");

    EncodeException key =
        refused(Single_OfMapCodec.CODEC, new Single.OfMap(singletonMap(null, (short) 1)));
    assertThat(key)
        .hasMessageThat()
        .isEqualTo("OfMap.value[0].key: it is null, and a map's key never is: leave it out");

    byte[] target = new byte[100];
    EncodeException value =
        assertThrows(
            EncodeException.class,
            () ->
                Single_OfMapCodec.encode(new Single.OfMap(singletonMap("north", null)), target, 0));
    assertThat(value)
        .hasMessageThat()
        .isEqualTo(
            "OfMap.value[\"north\"]: it is null, and this type has no bytes for null: give it a"
                + " value, or declare the value's type @Nullable or Optional, as in"
                + " Map<K, @Nullable V>");
  }

  @Test
  void elementsOutOfRange() {
    EncodeException element =
        assertThrows(
            EncodeException.class,
            () -> Single_OfSetCodec.encode(new Single.OfSet(Set.of(65_536))));
    assertThat(element.path()).isEqualTo("OfSet.value[0]");

    SortedMap<Integer, Integer> octets = new TreeMap<>(Map.of(1, 255, 2, 256));
    EncodeException value =
        assertThrows(
            EncodeException.class,
            () -> Single_OfSortedMapCodec.encode(new Single.OfSortedMap(octets)));
    assertThat(value.path()).isEqualTo("OfSortedMap.value[2]");
  }

  @Test
  void aSetWithFewerElementsThanItsSize() {
    Set<Integer> shrinking =
        new AbstractSet<>() {
          @Override
          public Iterator<Integer> iterator() {
            return List.of(1).iterator();
          }

          @Override
          public int size() {
            return 2;
          }
        };
    EncodeException refused = refused(Single_OfSetCodec.CODEC, new Single.OfSet(shrinking));

    assertThat(refused.path()).isEqualTo("OfSet.value");
    assertThat(refused.reason()).contains("no other thread");
  }

  @Test
  void aRepeatedElement() {
    DecodeException malformed =
        malformed(Single_OfSetCodec.CODEC, "03000000" + "0100" + "0200" + "0100");

    assertThat(malformed.path()).isEqualTo("OfSet.value[2]");
    assertThat(malformed.offset()).isEqualTo(8);
    assertThat(malformed.reason()).isEqualTo("the set has this element already: 1");
  }

  @Test
  void aRepeatedElementOfASortedSet() {
    DecodeException malformed =
        malformed(Single_OfSortedSetCodec.CODEC, "02000000" + "0100000061" + "0100000061");

    assertThat(malformed.path()).isEqualTo("OfSortedSet.value[1]");
    assertThat(malformed.reason()).contains("\"a\"");
  }

  @Test
  void aRepeatedKey() {
    DecodeException malformed =
        malformed(
            Single_OfMapCodec.CODEC,
            "03000000" + "01000000610100" + "01000000620200" + "01000000610300");

    assertThat(malformed.path()).isEqualTo("OfMap.value[\"a\"]");
    assertThat(malformed.offset()).isEqualTo(18);
    assertThat(malformed.reason()).startsWith("entry 2 has the key of an earlier one");

    assertThat(
            malformed(Single_OfSortedMapCodec.CODEC, "02000000" + "0100000001" + "0100000001")
                .path())
        .isEqualTo("OfSortedMap.value[1]");
  }

  @Test
  void aMalformedKey() {
    DecodeException malformed =
        malformed(Single_OfMapCodec.CODEC, "02000000" + "01000000610100" + "01000000ff0200");

    assertThat(malformed.path()).isEqualTo("OfMap.value[1].key");
    assertThat(malformed.offset()).isEqualTo(15);
  }

  @Test
  void aMalformedValue() {
    DecodeException malformed =
        malformed(
            Single_OfMapOfInnerCodec.CODEC,
            "01000000" + ("02000000" + "6e0a") + ("0700" + "02") + "0000000000");

    assertThat(malformed.path()).isEqualTo("OfMapOfInner.value[\"n?\"].flag");
    assertThat(malformed.offset()).isEqualTo(12);
  }

  @Test
  void aCutEntry() {
    DecodeException malformed = malformed(Single_OfSortedMapCodec.CODEC, "01000000" + "010000");

    assertThat(malformed.path()).isEqualTo("OfSortedMap.value");
    assertThat(malformed.reason()).contains("1 elements");
  }

  @Test
  void countsBeyondThePayload() {
    for (String count : List.of("ffffffff", "ffffff7f", "00000100")) {
      byte[] payload = HexFormat.of().parseHex(count + "01".repeat(40));
      for (var codec :
          List.of(
              Single_OfListCodec.CODEC,
              Single_OfSetCodec.CODEC,
              Single_OfSortedSetCodec.CODEC,
              Single_OfMapCodec.CODEC,
              Single_OfSortedMapCodec.CODEC,
              Single_OfObjectsCodec.CODEC)) {
        DecodeException malformed =
            assertThrows(DecodeException.class, () -> codec.decode(payload));
        assertThat(malformed.path()).endsWith(".value");
        assertThat(malformed.offset()).isEqualTo(0);
      }
    }
  }

  @Test
  void aLongKeyIsCutInThePath() {
    EncodeException refused =
        assertThrows(
            EncodeException.class,
            () ->
                Single_OfMapCodec.encode(
                    new Single.OfMap(
                        Collections.singletonMap("k".repeat(100) + "\ud800", (short) 1))));

    assertThat(refused.path()).isEqualTo("OfMap.value[\"" + "k".repeat(40) + "…\"].key");
  }
}
