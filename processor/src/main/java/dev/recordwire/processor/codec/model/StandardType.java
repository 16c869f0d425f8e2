package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ArrayOf;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A class of the JDK's that has no wire type of its own: an adapter of the runtime's makes a value
/// of another type of it.
public enum StandardType {
  OFFSET_DATE_TIME("java.time", "OffsetDateTime", "parse", array(ScalarType.INT64, "long", 3)),
  ZONED_DATE_TIME("java.time", "ZonedDateTime", "parse", text()),
  ZONE_ID("java.time", "ZoneId", "of", text()),
  ZONE_OFFSET("java.time", "ZoneOffset", "of", scalar(ScalarType.INT32, "int")),
  YEAR("java.time", "Year", "of", scalar(ScalarType.INT32, "int")),
  YEAR_MONTH("java.time", "YearMonth", "parse", scalar(ScalarType.INT64, "long")),
  MONTH_DAY("java.time", "MonthDay", "parse", scalar(ScalarType.UINT16, "int")),
  PERIOD("java.time", "Period", "parse", array(ScalarType.INT32, "int", 3)),
  URI("java.net", "URI", "create", text()),
  LOCALE("java.util", "Locale", "forLanguageTag", text()),
  CURRENCY("java.util", "Currency", "getInstance", new WireType.FixedText(string(), 3));

  private final String method;

  @SuppressWarnings("ImmutableEnumChecker") // it is, though it does not say so
  private final Adapter adapter;

  @SuppressWarnings("ImmutableEnumChecker") // it is, though it does not say so
  private final WireType type;

  StandardType(String packageName, String name, String method, WireType wire) {
    this.method = method;
    ClassType carrier = JavaType.topLevel(packageName, name);
    ClassType adapterType =
        new ClassType("dev.recordwire.codec.spi", List.of("StandardTypes", name + "Adapter"));
    this.adapter = new Adapter(adapterType, carrier);
    this.type =
        switch (wire) {
          case WireType.Fixed fixed -> new WireType.AdaptedFixed(adapter, fixed);
          case WireType.Variable variable -> new WireType.Adapted(adapter, variable);
        };
  }

  private static ClassType string() {
    return JavaType.topLevel("java.lang", "String");
  }

  private static WireType text() {
    return new WireType.Text(string());
  }

  private static WireType scalar(ScalarType scalar, String carrier) {
    return new WireType.Scalar(scalar, new Primitive(carrier));
  }

  private static WireType array(ScalarType element, String carrier, int count) {
    return new WireType.FixedArray(element, new ArrayOf(new Primitive(carrier)), count);
  }

  /// The one whose adapter it is.
  public static Optional<StandardType> of(Adapter adapter) {
    return Stream.of(values()).filter(each -> each.adapter.equals(adapter)).findFirst();
  }

  /// What it is on the wire.
  public WireType type() {
    return type;
  }

  /// The class.
  public JavaType carrier() {
    return type.carrier();
  }

  /// The static method that makes a value of [#canonical(String)], which of a year is an int.
  public String method() {
    return method;
  }

  /// The text that says a value as the class does, whatever way it was written.
  ///
  /// @throws RuntimeException if it says none
  public String canonical(String text) {
    return switch (this) {
      case OFFSET_DATE_TIME -> OffsetDateTime.parse(text).toString();
      case ZONED_DATE_TIME -> ZonedDateTime.parse(text).toString();
      case ZONE_ID -> ZoneId.of(text).getId();
      case ZONE_OFFSET -> ZoneOffset.of(text).getId();
      case YEAR -> Year.of(Integer.parseInt(text)).toString();
      case YEAR_MONTH -> YearMonth.parse(text).toString();
      case MONTH_DAY -> MonthDay.parse(text).toString();
      case PERIOD -> Period.parse(text).toString();
      case URI -> java.net.URI.create(text).toString();
      case LOCALE -> new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
      case CURRENCY -> Currency.getInstance(text).getCurrencyCode();
    };
  }
}
