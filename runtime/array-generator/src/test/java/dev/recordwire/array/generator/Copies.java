package dev.recordwire.array.generator;

import java.util.List;

/// Copies of sources that tests write.
final class Copies {
  /// Its copies are for int8, uint8, uint32 and uint64.
  static final Family INTEGERS =
      new Family(
          Table.FAMILIES.getFirst().prototype(),
          Table.FAMILIES.getFirst().copies().stream()
              .filter(kind -> List.of("Int8", "Uint8", "Uint32", "Uint64").contains(kind.name()))
              .toList());

  private Copies() {}

  /// The copy for a kind, without the header; the markers must all be of use.
  static String of(String source, String kindName) {
    Prototype prototype = PrototypeParser.parse("Int32Some.java", source, INTEGERS);
    String copy = "";
    for (Kind kind : INTEGERS.copies()) {
      String some = prototype.copyFor(kind).orElseThrow();
      copy = kind.name().equals(kindName) ? some.substring(some.indexOf('\n') + 1) : copy;
    }
    prototype.requireAllMarkersUsed();
    return copy;
  }
}
