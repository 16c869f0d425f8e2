package dev.recordwire.benchmarks.codec.relay;

import dev.recordwire.annotation.Wire;

/// Ten texts of the lengths that addresses have.
@Wire
public record Letter(
    String id,
    String sender,
    String senderStreet,
    String senderCity,
    String recipient,
    String recipientStreet,
    String recipientCity,
    String subject,
    String greeting,
    String body) {
  /// Texts of ASCII, 3 to 120 characters.
  public static final Letter ASCII =
      new Letter(
          "2026-11-26T17:20:41.123456Z",
          "Ada Lovelace",
          "12 St James's Square",
          "London SW1Y 4JH",
          "Charles Babbage",
          "1 Dorset Street",
          "London W1U 4EE",
          "Notes on the Analytical Engine, and a table of the numbers of Bernoulli",
          "Sir",
          "The Analytical Engine has no pretensions whatever to originate anything. It can do"
              + " whatever we know how to order it.");

  /// Texts of which most have letters that are not ASCII.
  public static final Letter MIXED =
      new Letter(
          "2026-11-26T17:20:41.123456Z",
          "Jānis Bērziņš",
          "Brīvības iela 12",
          "Rīga LV-1010",
          "Žofie Dvořáková",
          "Náměstí Míru 7",
          "Praha 2 – Vinohrady",
          "Poznámky o počítacích strojích a tabulka Bernoulliho čísel",
          "Vážená paní",
          "Stroj nemá žádné ambice cokoli sám vymyslet. Umí vše, co mu dokážeme přikázat.");
}
