package dev.recordwire.codec.spi;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.Currency;
import java.util.Locale;

/// The adapters of those JDK classes that have no wire type of their own, for generated codecs.
///
/// `fromWire` makes an equal value of the result of `toWire`. For a wire value that represents no
/// value it throws the JDK's exception.
public final class StandardTypes {
  private StandardTypes() {}

  /// The second since 1970 in UTC, the nanosecond, and the seconds that the offset is ahead of UTC.
  public static final class OffsetDateTimeAdapter {
    private OffsetDateTimeAdapter() {}

    public static long[] toWire(OffsetDateTime value) {
      return new long[] {
        value.toEpochSecond(), value.getNano(), value.getOffset().getTotalSeconds()
      };
    }

    public static OffsetDateTime fromWire(long[] wire) {
      ZoneOffset offset = ZoneOffset.ofTotalSeconds(Math.toIntExact(wire[2]));
      return OffsetDateTime.of(
          LocalDateTime.ofEpochSecond(wire[0], Math.toIntExact(wire[1]), offset), offset);
    }
  }

  /// The text of ISO 8601 with the zone in brackets.
  public static final class ZonedDateTimeAdapter {
    private ZonedDateTimeAdapter() {}

    public static String toWire(ZonedDateTime value) {
      return value.toString();
    }

    public static ZonedDateTime fromWire(String wire) {
      return ZonedDateTime.parse(wire);
    }
  }

  /// The zone's id.
  public static final class ZoneIdAdapter {
    private ZoneIdAdapter() {}

    public static String toWire(ZoneId value) {
      return value.getId();
    }

    public static ZoneId fromWire(String wire) {
      return ZoneId.of(wire);
    }
  }

  /// The seconds that it is ahead of UTC.
  public static final class ZoneOffsetAdapter {
    private ZoneOffsetAdapter() {}

    public static int toWire(ZoneOffset value) {
      return value.getTotalSeconds();
    }

    public static ZoneOffset fromWire(int wire) {
      return ZoneOffset.ofTotalSeconds(wire);
    }
  }

  /// The year.
  public static final class YearAdapter {
    private YearAdapter() {}

    public static int toWire(Year value) {
      return value.getValue();
    }

    public static Year fromWire(int wire) {
      return Year.of(wire);
    }
  }

  /// The months since January of the year 0.
  public static final class YearMonthAdapter {
    private YearMonthAdapter() {}

    public static long toWire(YearMonth value) {
      return value.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    public static YearMonth fromWire(long wire) {
      int year = ChronoField.YEAR.checkValidIntValue(Math.floorDiv(wire, 12));
      return YearMonth.of(year, Math.floorMod(wire, 12) + 1);
    }
  }

  /// A hundred times the month, and the day.
  public static final class MonthDayAdapter {
    private MonthDayAdapter() {}

    public static int toWire(MonthDay value) {
      return 100 * value.getMonthValue() + value.getDayOfMonth();
    }

    public static MonthDay fromWire(int wire) {
      return MonthDay.of(wire / 100, wire % 100);
    }
  }

  /// The years, months and days.
  public static final class PeriodAdapter {
    private PeriodAdapter() {}

    public static int[] toWire(Period value) {
      return new int[] {value.getYears(), value.getMonths(), value.getDays()};
    }

    public static Period fromWire(int[] wire) {
      return Period.of(wire[0], wire[1], wire[2]);
    }
  }

  /// The text.
  public static final class URIAdapter {
    private URIAdapter() {}

    public static String toWire(URI value) {
      return value.toString();
    }

    public static URI fromWire(String wire) {
      return URI.create(wire);
    }
  }

  /// The language tag of BCP 47.
  public static final class LocaleAdapter {
    private LocaleAdapter() {}

    /// The language tag of a locale that has one; some locales of Java have none, such as a
    /// language of ten letters.
    public static String toWire(Locale value) {
      String tag = value.toLanguageTag();
      if (!Locale.forLanguageTag(tag).equals(value)) {
        throw new IllegalArgumentException("no language tag represents the locale " + value);
      }
      return tag;
    }

    public static Locale fromWire(String wire) {
      // A locale without a language has the tag "und", and the builder takes an empty text as a
      // reset.
      if (wire.isEmpty()) {
        throw new IllegalArgumentException("an empty text is not a language tag");
      }
      return new Locale.Builder().setLanguageTag(wire).build();
    }
  }

  /// The code of ISO 4217.
  public static final class CurrencyAdapter {
    private CurrencyAdapter() {}

    public static String toWire(Currency value) {
      return value.getCurrencyCode();
    }

    public static Currency fromWire(String wire) {
      return Currency.getInstance(wire);
    }
  }
}
