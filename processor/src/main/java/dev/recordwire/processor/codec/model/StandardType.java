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

/// A JDK class without a wire type of its own, which an adapter of the runtime converts to another
/// type.
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

  @SuppressWarnings("ImmutableEnumChecker") // Adapter is immutable
  private final Adapter adapter;

  @SuppressWarnings("ImmutableEnumChecker") // WireType's records are immutable
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

  /// Returns the type that has this adapter, if one has.
  public static Optional<StandardType> of(Adapter adapter) {
    return Stream.of(values()).filter(each -> each.adapter.equals(adapter)).findFirst();
  }

  /// The wire type.
  public WireType type() {
    return type;
  }

  /// The class.
  public JavaType carrier() {
    return type.carrier();
  }

  /// The static method that parses [#canonical(String)]; `Year`'s takes an int instead.
  public String method() {
    return method;
  }

  /// Returns a value's text in the form of the class's `toString()`, whatever form it was written
  /// in.
  ///
  /// @throws RuntimeException if the text is not valid
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
