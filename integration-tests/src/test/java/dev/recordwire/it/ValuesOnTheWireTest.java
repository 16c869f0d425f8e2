package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.it.records.Delivery;
import dev.recordwire.it.records.Delivery.Port;
import dev.recordwire.it.records.DeliveryCodec;
import dev.recordwire.it.records.Expression;
import dev.recordwire.it.records.Expression.Formula;
import dev.recordwire.it.records.Expression.Literal;
import dev.recordwire.it.records.Expression.Negation;
import dev.recordwire.it.records.Expression.Sum;
import dev.recordwire.it.records.ExpressionCodec;
import dev.recordwire.it.records.Expression_FormulaCodec;
import dev.recordwire.it.records.Tree;
import dev.recordwire.it.records.TreeCodec;
import dev.recordwire.it.records.Values;
import dev.recordwire.it.records.ValuesCodec;
import java.net.URI;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The bytes of the JDK's own values, enums, unions and adapted types, and bytes without a value.
class ValuesOnTheWireTest {
  private static final HexFormat HEX = HexFormat.of();

  private static final String VALUES =
      "00c0" // half -2
          + "0200003cff7b" // halves 1, 65504
          + "0100ff7b" // view 65504
          + "00c0" // one -2
          + "ffffffffffffffff" // unsigned
          + "06" // day SUNDAY, its ordinal
          + "01" // side BUY
          + "9401" // status NOT_FOUND 404
          + "ffffffffffffffff00ca9a3a" // instant -1 s + 983 222 784 ns
          + "0100000000000000" // duration 1.5 s
          + "0065cd1d"
          + "ffffffff" // date 1969-12-31
          + "00ca9a3b00000000" // time 00:00:01
          + "01000000ff00000000000000" // datetime 1970-01-02 + 255 ns
          + "f81d4fae7dec11d0a76500a0c91e6bf6" // uuid
          + "0200ff7f" // big -129
          + "02000000" // decimal -1.28: scale 2
          + "010080"
          + "02000301" // sides SELL, BUY
          + "0000" // instants
          + "0200" // bigs 0, -1
          + "010000"
          + "0100ff";

  @Test
  void valuesLieAsSpecified() {
    byte[] payload = HEX.parseHex(VALUES);

    Values values = ValuesCodec.decode(payload);

    assertThat(values.half()).isEqualTo(-2f);
    assertThat(values.halves()).usingExactEquality().containsExactly(1f, 65_504f).inOrder();
    assertThat(values.view().toArray()).usingExactEquality().containsExactly(65_504f);
    assertThat(values.one().toArray()).usingExactEquality().containsExactly(-2f);
    assertThat(values.unsigned().toString()).isEqualTo("18446744073709551615");
    assertThat(values.day().name()).isEqualTo("SUNDAY");
    assertThat(values.side()).isEqualTo(Values.Side.BUY);
    assertThat(values.status()).isEqualTo(Values.Status.NOT_FOUND);
    assertThat(values.instant().toString()).isEqualTo("1969-12-31T23:59:59.983222784Z");
    assertThat(values.duration().toString()).isEqualTo("PT1.5S");
    assertThat(values.date().toString()).isEqualTo("1969-12-31");
    assertThat(values.time().toString()).isEqualTo("00:00:01");
    assertThat(values.datetime().toString()).isEqualTo("1970-01-02T00:00:00.000000255");
    assertThat(values.uuid().toString()).isEqualTo("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
    assertThat(values.big().intValueExact()).isEqualTo(-129);
    assertThat(values.decimal().toString()).isEqualTo("-1.28");
    assertThat(values.sides()).containsExactly(Values.Side.SELL, Values.Side.BUY).inOrder();
    assertThat(values.instants()).isEmpty();
    assertThat(values.bigs().toString()).isEqualTo("[0, -1]");
    assertThat(ValuesCodec.encode(values)).isEqualTo(payload);
  }

  @Test
  void unknownCodesAreMalformedOrTheFallback() {
    byte[] payload = HEX.parseHex(VALUES);
    int side = 23;
    payload[side] = 2;

    DecodeException malformed =
        assertThrows(DecodeException.class, () -> ValuesCodec.decode(payload));

    assertThat(malformed)
        .hasMessageThat()
        .isEqualTo(
            "Values.side at byte "
                + side
                + ": 2 is the code of no constant, and these are known: BUY 1, SELL 3");
    payload[side] = 3;
    payload[side + 1] = 99;
    assertThat(ValuesCodec.decode(payload).status()).isEqualTo(Values.Status.UNKNOWN);
  }

  @Test
  void unionsHaveATagBeforeTheRecord() {
    Expression expression = new Negation(new Sum(List.of(new Literal(1), new Literal(-2))));
    String hex =
        "c8" // Negation
            + "02" // Sum
            + "02000000"
            + "01000000000000f03f"
            + "0100000000000000c0";

    assertThat(HEX.formatHex(ExpressionCodec.encode(expression))).isEqualTo(hex);
    assertThat(ExpressionCodec.decode(HEX.parseHex(hex))).isEqualTo(expression);
    assertThat(HEX.formatHex(Expression_FormulaCodec.encode(new Formula("", expression))))
        .isEqualTo("00000000" + hex);
  }

  @Test
  void unknownTagsAreMalformed() {
    byte[] payload =
        Expression_FormulaCodec.encode(
            new Formula("x", new Sum(List.of(new Literal(1), new Negation(new Literal(2))))));
    int negation = HEX.formatHex(payload).indexOf("c801") / 2;
    payload[negation] = 9;

    assertThat(assertThrows(DecodeException.class, () -> Expression_FormulaCodec.decode(payload)))
        .hasMessageThat()
        .isEqualTo(
            "Formula.body.terms[1] at byte "
                + negation
                + ": 9 is the tag of no record, and these are known: Literal 1, Sum 2, Negation"
                + " 200");
    payload[negation] = (byte) 200;
    payload[negation + 1] = 0;
    assertThat(assertThrows(DecodeException.class, () -> Expression_FormulaCodec.decode(payload)))
        .hasMessageThat()
        .startsWith("Formula.body.terms[1].of at byte " + (negation + 1) + ": 0 is the tag of no");
  }

  @Test
  @SuppressWarnings("NullAway") // a user without a null checker may do this
  void errorsInsideUnionsHaveThePath() {
    Formula formula = new Formula("x", new Sum(List.of(new Literal(1), new Negation(null))));

    assertThat(assertThrows(EncodeException.class, () -> Expression_FormulaCodec.encode(formula)))
        .hasMessageThat()
        .startsWith("Formula.body.terms[1].of: it is null");
  }

  @Test
  void recursionIsBoundedOnDecoding() {
    Tree tree = new Tree(0, List.of());
    for (int depth = 1; depth < 64; depth++) {
      tree = new Tree(depth, List.of(tree));
    }
    DecodeLimits more = DecodeLimits.DEFAULT.withMaxDepth(65);
    byte[] deep = TreeCodec.CODEC.encode(new Tree(64, List.of(tree)), more);

    assertThat(TreeCodec.decode(TreeCodec.encode(tree))).isEqualTo(tree);
    assertThat(assertThrows(DecodeException.class, () -> TreeCodec.decode(deep)))
        .hasMessageThat()
        .contains("records nest deeper than 64 levels, which is DecodeLimits.maxDepth");
    assertThat(TreeCodec.decode(deep, more).value()).isEqualTo(64);
  }

  @Test
  void aValueThatContainsItselfIsAnError() {
    List<Tree> children = new ArrayList<>();
    Tree tree = new Tree(1, children);
    children.add(tree);

    EncodeException refused = assertThrows(EncodeException.class, () -> TreeCodec.encode(tree));

    assertThat(refused).hasMessageThat().contains("look for a list or map that contains itself");
    DecodeLimits any = DecodeLimits.DEFAULT.withMaxDepth(Integer.MAX_VALUE);
    assertThat(assertThrows(EncodeException.class, () -> TreeCodec.CODEC.encode(tree, any)))
        .hasMessageThat()
        .isEqualTo(
            "Tree: records nest deeper than this thread's stack: look for a list or map that"
                + " contains itself");
    assertThrows(EncodeException.class, () -> TreeCodec.encode(tree, new byte[100], 0));
    children.clear();
    assertThat(TreeCodec.decode(TreeCodec.encode(tree))).isEqualTo(tree);
  }

  private static Delivery delivery(String target) {
    return new Delivery(
        new Port(80),
        List.of(new Port(1), new Port(2)),
        URI.create(target),
        Currency.getInstance("EUR"),
        Locale.CANADA);
  }

  @Test
  void adaptedTypesTakeTheirAdaptersForm() {
    String hex =
        "5000" // port
            + "0200" // ports
            + "01000000"
            + "02000000"
            + "0300613a62" // target
            + "020003d2" // currency, 978
            + "0500656e2d4341"; // locale

    assertThat(HEX.formatHex(DeliveryCodec.encode(delivery("a:b")))).isEqualTo(hex);
    assertThat(DeliveryCodec.decode(HEX.parseHex(hex))).isEqualTo(delivery("a:b"));
  }

  @Test
  void exceptionsOfAdaptersAreOurs() {
    byte[] payload = DeliveryCodec.encode(delivery("a:b"));
    payload[8] = 0; // the second port
    DecodeException port = assertThrows(DecodeException.class, () -> DeliveryCodec.decode(payload));
    assertThat(port)
        .hasMessageThat()
        .isEqualTo(
            "Delivery.ports[1] at byte 8: Delivery.PortAdapter.fromWire rejects it:"
                + " java.lang.IllegalArgumentException: port 0");
    assertThat(port).hasCauseThat().isInstanceOf(IllegalArgumentException.class);

    payload[8] = 2;
    payload[14] = '|';
    assertThat(assertThrows(DecodeException.class, () -> DeliveryCodec.decode(payload)))
        .hasMessageThat()
        .startsWith(
            "Delivery.target at byte 12: Delivery.UriAdapter.fromWire rejects it:"
                + " java.net.URISyntaxException");

    EncodeException refused =
        assertThrows(EncodeException.class, () -> DeliveryCodec.encode(delivery("relative")));
    assertThat(refused)
        .hasMessageThat()
        .isEqualTo(
            "Delivery.target: Delivery.UriAdapter.toWire rejects it:"
                + " java.lang.IllegalArgumentException: no scheme in relative: give it a value"
                + " that it accepts");
    assertThat(refused).hasCauseThat().isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @SuppressWarnings("NullAway") // a user without a null checker may do this
  void adaptersAreNotGivenNull() {
    Delivery delivery =
        new Delivery(null, List.of(), URI.create("a:b"), Currency.getInstance("EUR"), Locale.ROOT);

    assertThat(assertThrows(EncodeException.class, () -> DeliveryCodec.encode(delivery)))
        .hasMessageThat()
        .startsWith("Delivery.port: it is null");
  }
}
