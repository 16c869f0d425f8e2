package dev.recordwire.it.standard;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Wire;
import java.net.URI;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// A record for each of the JDK's classes with a built-in adapter, and records of several such
/// components.
public final class Standard {
  private Standard() {}

  /// The example for OffsetDateTime.
  @Wire
  public record OfOffsetDateTime(OffsetDateTime value) {}

  /// The example for ZonedDateTime.
  @Wire
  public record OfZonedDateTime(ZonedDateTime value) {}

  /// The example for ZoneId.
  @Wire
  public record OfZoneId(ZoneId value) {}

  /// The example for ZoneOffset.
  @Wire
  public record OfZoneOffset(ZoneOffset value) {}

  /// The example for Year.
  @Wire
  public record OfYear(Year value) {}

  /// The example for YearMonth.
  @Wire
  public record OfYearMonth(YearMonth value) {}

  /// The example for MonthDay.
  @Wire
  public record OfMonthDay(MonthDay value) {}

  /// The example for Period.
  @Wire
  public record OfPeriod(Period value) {}

  /// The example for URI.
  @Wire
  public record OfUri(URI value) {}

  /// The example for Locale.
  @Wire
  public record OfLocale(Locale value) {}

  /// The example for Currency.
  @Wire
  public record OfCurrency(Currency value) {}

  /// Such values as elements, as keys and in optionals.
  @Wire
  public record Contained(
      List<Year> years,
      Period[] periods,
      Set<Locale> locales,
      SortedSet<OffsetDateTime> times,
      Map<Currency, URI> pages,
      Map<YearMonth, List<ZoneId>> zones,
      Optional<MonthDay> birthday,
      @Nullable ZoneOffset offset,
      Optional<ZonedDateTime> start) {}

  /// The evolvable record before its components with defaults.
  @Wire(evolvable = true)
  public record Nothing() {}

  /// A default of each class.
  @Wire(evolvable = true)
  public record Defaults(
      @Default("2026-02-03T04:05:06.7-08:00") OffsetDateTime offsetDateTime,
      @Default("2026-07-03T04:05+02:00[Europe/Zurich]") ZonedDateTime zonedDateTime,
      @Default("Europe/Zurich") ZoneId zone,
      @Default("+05:30") ZoneOffset offset,
      @Default("-44") Year year,
      @Default("2026-02") YearMonth yearMonth,
      @Default("--02-29") MonthDay monthDay,
      @Default("P1Y-2M") Period period,
      @Default("https://example.org/?q=a#b") URI uri,
      @Default("de-ch") Locale locale,
      @Default("CHF") Currency currency) {}
}
