package dev.recordwire.array.generator;

import static dev.recordwire.array.generator.JavaType.BYTE;
import static dev.recordwire.array.generator.JavaType.DOUBLE;
import static dev.recordwire.array.generator.JavaType.FLOAT;
import static dev.recordwire.array.generator.JavaType.INT;
import static dev.recordwire.array.generator.JavaType.LONG;
import static dev.recordwire.array.generator.JavaType.SHORT;

import java.util.List;

/// The dtypes, a row each: its name, the types of its bits, in which views hand out elements and in
/// which loops compute, and its range. The types that integers are computed in. And the kinds of
/// storage.
final class Table {
  static final List<Family> FAMILIES =
      List.of(
          new Family(
              Kind.signed("Int32", INT, INT, INT, "-2³¹ to 2³¹ - 1"),
              List.of(
                  Kind.signed("Int8", BYTE, BYTE, INT, "-128 to 127"),
                  Kind.unsigned("Uint8", BYTE, INT, INT, "0 to 255"),
                  Kind.signed("Int16", SHORT, SHORT, INT, "-32768 to 32767"),
                  Kind.unsigned("Uint16", SHORT, INT, INT, "0 to 65535"),
                  Kind.unsigned("Uint32", INT, LONG, LONG, "0 to 2³² - 1"),
                  Kind.signed("Int64", LONG, LONG, LONG, "-2⁶³ to 2⁶³ - 1"),
                  Kind.unsigned("Uint64", LONG, LONG, LONG, "0 to 2⁶⁴ - 1"))),
          new Family(
              Kind.signed("Float64", LONG, DOUBLE, DOUBLE, ""),
              List.of(Kind.signed("Float32", INT, FLOAT, FLOAT, ""))),
          new Family(
              Kind.signed("IntView", INT, INT, INT, ""),
              List.of(Kind.signed("LongView", LONG, LONG, LONG, ""))),
          new Family(Kind.of("Other"), List.of(Kind.of("Native"), Kind.of("Mapped"))));

  private Table() {}
}
