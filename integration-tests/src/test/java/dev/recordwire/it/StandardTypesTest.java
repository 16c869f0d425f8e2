package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.house.SourceTree;
import dev.recordwire.it.standard.Standard;
import dev.recordwire.it.standard.Standard_ContainedCodec;
import dev.recordwire.it.standard.Standard_DefaultsCodec;
import dev.recordwire.it.standard.Standard_NothingCodec;
import dev.recordwire.it.standard.Standard_OfCurrencyCodec;
import dev.recordwire.it.standard.Standard_OfLocaleCodec;
import dev.recordwire.it.standard.Standard_OfMonthDayCodec;
import dev.recordwire.it.standard.Standard_OfOffsetDateTimeCodec;
import dev.recordwire.it.standard.Standard_OfPeriodCodec;
import dev.recordwire.it.standard.Standard_OfUriCodec;
import dev.recordwire.it.standard.Standard_OfYearCodec;
import dev.recordwire.it.standard.Standard_OfYearMonthCodec;
import dev.recordwire.it.standard.Standard_OfZoneIdCodec;
import dev.recordwire.it.standard.Standard_OfZoneOffsetCodec;
import dev.recordwire.it.standard.Standard_OfZonedDateTimeCodec;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The JDK's classes with built-in adapters: their bytes, all their values, and bytes without a
/// value.
class StandardTypesTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+)` \\|[^|]*\\| ([^|]*) \\| ((?:`[0-9a-f]+` ?)+)\\|$");
  private static final List<ZoneOffset> OFFSETS =
      List.of(ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.UTC, ZoneOffset.ofTotalSeconds(-1));

  /// The wire type of an example's class in the documentation.
  private static final Map<String, Function<String, byte[]>> EXAMPLES =
      Map.ofEntries(
          Map.entry("OffsetDateTime", text -> encoded(OffsetDateTime.parse(text))),
          Map.entry("ZonedDateTime", text -> encoded(ZonedDateTime.parse(text))),
          Map.entry(
              "ZoneId",
              text -> Standard_OfZoneIdCodec.encode(new Standard.OfZoneId(ZoneId.of(text)))),
          Map.entry(
              "ZoneOffset",
              text ->
                  Standard_OfZoneOffsetCodec.encode(
                      new Standard.OfZoneOffset(ZoneOffset.of(text)))),
          Map.entry(
              "Year", text -> Standard_OfYearCodec.encode(new Standard.OfYear(Year.parse(text)))),
          Map.entry(
              "YearMonth",
              text ->
                  Standard_OfYearMonthCodec.encode(
                      new Standard.OfYearMonth(YearMonth.parse(text)))),
          Map.entry(
              "MonthDay",
              text ->
                  Standard_OfMonthDayCodec.encode(new Standard.OfMonthDay(MonthDay.parse(text)))),
          Map.entry(
              "Period",
              text -> Standard_OfPeriodCodec.encode(new Standard.OfPeriod(Period.parse(text)))),
          Map.entry(
              "URI", text -> Standard_OfUriCodec.encode(new Standard.OfUri(URI.create(text)))),
          Map.entry(
              "Locale",
              text ->
                  Standard_OfLocaleCodec.encode(
                      new Standard.OfLocale(Locale.forLanguageTag(text)))),
          Map.entry(
              "Currency",
              text ->
                  Standard_OfCurrencyCodec.encode(
                      new Standard.OfCurrency(Currency.getInstance(text)))));

  private static byte[] encoded(OffsetDateTime value) {
    return Standard_OfOffsetDateTimeCodec.encode(new Standard.OfOffsetDateTime(value));
  }

  private static byte[] encoded(ZonedDateTime value) {
    return Standard_OfZonedDateTimeCodec.encode(new Standard.OfZonedDateTime(value));
  }

  private static <T> void assertReturns(Codec<T> codec, Stream<T> values) {
    values.forEach(
        value ->
            assertWithMessage("%s", value)
                .that(codec.decode(codec.encode(value)))
                .isEqualTo(value));
  }

  @Test
  void everyExampleOfThePageIsWhatTheCodecWrites() throws IOException {
    Map<String, byte[]> documented = new HashMap<>();
    for (String line :
        Files.readAllLines(SourceTree.root().resolve("docs/wire-format.md"), UTF_8)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        byte[] hex = HEX.parseHex(row.group(3).replaceAll("[` ]", ""));
        assertThat(documented.put(row.group(1), hex)).isNull();
        assertWithMessage("%s", line)
            .that(requireNonNull(EXAMPLES.get(row.group(1))).apply(row.group(2)))
            .isEqualTo(hex);
      }
    }
    assertThat(documented.keySet()).isEqualTo(EXAMPLES.keySet());
  }

  @Test
  void timesComeBack() {
    List<LocalDateTime> locals =
        List.of(
            LocalDateTime.MIN,
            LocalDateTime.MAX,
            LocalDateTime.of(1, 1, 1, 0, 0),
            LocalDateTime.of(2026, 10, 25, 2, 30, 0, 1));
    assertReturns(
        Standard_OfOffsetDateTimeCodec.CODEC,
        locals.stream()
            .flatMap(local -> OFFSETS.stream().map(local::atOffset))
            .map(Standard.OfOffsetDateTime::new));
    assertReturns(
        Standard_OfZonedDateTimeCodec.CODEC,
        Stream.concat(
                ZoneId.getAvailableZoneIds().stream(), Stream.of("Z", "UTC+1", "GMT-18", "UT"))
            .map(ZoneId::of)
            .flatMap(zone -> locals.stream().map(local -> local.atZone(zone)))
            .flatMap(
                time ->
                    Stream.of(time.withEarlierOffsetAtOverlap(), time.withLaterOffsetAtOverlap()))
            .map(Standard.OfZonedDateTime::new));
  }

  @Test
  void zonesComeBack() {
    assertReturns(
        Standard_OfZoneIdCodec.CODEC,
        Stream.concat(
                ZoneId.getAvailableZoneIds().stream(), Stream.of("Z", "+18:00", "UTC+1", "GMT-18"))
            .map(ZoneId::of)
            .map(Standard.OfZoneId::new));
    assertReturns(
        Standard_OfZoneOffsetCodec.CODEC,
        IntStream.rangeClosed(-64_800, 64_800)
            .mapToObj(ZoneOffset::ofTotalSeconds)
            .map(Standard.OfZoneOffset::new));
  }

  @Test
  void calendarsComeBack() {
    List<Integer> years = List.of(Year.MIN_VALUE, -1, 0, 1, 2026, Year.MAX_VALUE);
    assertReturns(
        Standard_OfYearCodec.CODEC, years.stream().map(Year::of).map(Standard.OfYear::new));
    assertReturns(
        Standard_OfYearMonthCodec.CODEC,
        years.stream()
            .flatMap(
                year -> IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month)))
            .map(Standard.OfYearMonth::new));
    assertReturns(
        Standard_OfMonthDayCodec.CODEC,
        IntStream.range(0, 366)
            .mapToObj(day -> MonthDay.from(LocalDateTime.of(2024, 1, 1, 0, 0).plusDays(day)))
            .map(Standard.OfMonthDay::new));
    assertReturns(
        Standard_OfPeriodCodec.CODEC,
        Stream.of(
                Period.ZERO,
                Period.of(Integer.MIN_VALUE, Integer.MAX_VALUE, -1),
                Period.of(1, -2, Integer.MIN_VALUE))
            .map(Standard.OfPeriod::new));
  }

  @Test
  void namesComeBack() {
    assertReturns(
        Standard_OfCurrencyCodec.CODEC,
        Currency.getAvailableCurrencies().stream().map(Standard.OfCurrency::new));
    assertReturns(
        Standard_OfLocaleCodec.CODEC,
        Stream.concat(
                Stream.of(Locale.getAvailableLocales()),
                Stream.of(Locale.ROOT, Locale.of("no", "NO", "NY"), Locale.of("ja", "JP", "JP")))
            .filter(locale -> Locale.forLanguageTag(locale.toLanguageTag()).equals(locale))
            .map(Standard.OfLocale::new));
    assertReturns(
        Standard_OfUriCodec.CODEC,
        Stream.of("", "a", "#", "?", "urn:a:b", "http://a@b:1/c?d#e", "//h", "mailto:ü", "/%C3%A9")
            .map(URI::create)
            .map(Standard.OfUri::new));
  }

  @Test
  void bytesWithoutAValueAreMalformed() {
    assertMalformed(
        Standard_OfOffsetDateTimeCodec.CODEC,
        "0000000000000000" + "00ca9a3b00000000" + "0000000000000000",
        "OffsetDateTime rejects it: ");
    assertMalformed(
        Standard_OfOffsetDateTimeCodec.CODEC, "ffffffffffffff7f" + "00".repeat(16), "rejects it: ");
    assertMalformed(
        Standard_OfOffsetDateTimeCodec.CODEC, "00".repeat(16) + "0000000001000000", "rejects it: ");
    assertMalformed(
        Standard_OfZonedDateTimeCodec.CODEC, "0100000041", "ZonedDateTime rejects it: ");
    assertMalformed(Standard_OfZoneIdCodec.CODEC, "00000000", "ZoneId rejects it: ");
    assertMalformed(Standard_OfZoneOffsetCodec.CODEC, "21fd0000", "ZoneOffset rejects it: ");
    assertMalformed(Standard_OfYearCodec.CODEC, "00ca9a3b", "Year rejects it: ");
    assertMalformed(Standard_OfYearMonthCodec.CODEC, "ffffffffffffff7f", "YearMonth rejects it: ");
    assertMalformed(Standard_OfMonthDayCodec.CODEC, "e600", "MonthDay rejects it: ");
    assertMalformed(Standard_OfUriCodec.CODEC, "010000003a", "URI rejects it: ");
    assertMalformed(Standard_OfLocaleCodec.CODEC, "010000005f", "Locale rejects it: ");
    assertMalformed(
        Standard_OfLocaleCodec.CODEC, "00000000", "an empty text is not a language tag");
    assertMalformed(Standard_OfCurrencyCodec.CODEC, "434800", "Currency rejects it: ");
  }

  private static void assertMalformed(Codec<?> codec, String hex, String reason) {
    DecodeException e = assertThrows(DecodeException.class, () -> codec.decode(HEX.parseHex(hex)));
    assertThat(e).hasMessageThat().contains(".value at byte ");
    assertThat(e).hasMessageThat().contains(reason);
  }

  @Test
  void aLocaleWithoutATagCannotBeWritten() {
    Standard.OfLocale value = new Standard.OfLocale(Locale.of("languageoften"));

    assertThat(assertThrows(EncodeException.class, () -> Standard_OfLocaleCodec.encode(value)))
        .hasMessageThat()
        .contains("value: Locale rejects it: ");
  }

  @Test
  void elementsKeysAndOptionals() {
    Standard.Contained contained =
        new Standard.Contained(
            List.of(Year.of(1), Year.of(2)),
            new Period[] {Period.ofDays(3)},
            Set.of(Locale.ROOT, Locale.GERMANY),
            new TreeSet<>(Set.of(OffsetDateTime.MIN, OffsetDateTime.MAX)),
            Map.of(Currency.getInstance("CHF"), URI.create("a:b")),
            Map.of(YearMonth.of(2026, 2), List.of(ZoneOffset.UTC, ZoneId.of("Asia/Tokyo"))),
            Optional.of(MonthDay.of(2, 29)),
            null,
            Optional.empty());

    assertThat(
            Components.of(
                Standard_ContainedCodec.decode(Standard_ContainedCodec.encode(contained))))
        .isEqualTo(Components.of(contained));
  }

  @Test
  void everyTypeHasADefault() {
    byte[] empty = Standard_NothingCodec.encode(new Standard.Nothing());

    assertThat(Standard_DefaultsCodec.decode(empty))
        .isEqualTo(
            new Standard.Defaults(
                OffsetDateTime.parse("2026-02-03T04:05:06.7-08:00"),
                ZonedDateTime.of(2026, 7, 3, 4, 5, 0, 0, ZoneId.of("Europe/Zurich")),
                ZoneId.of("Europe/Zurich"),
                ZoneOffset.ofHoursMinutes(5, 30),
                Year.of(-44),
                YearMonth.of(2026, 2),
                MonthDay.of(2, 29),
                Period.of(1, -2, 0),
                URI.create("https://example.org/?q=a#b"),
                Locale.of("de", "CH"),
                Currency.getInstance("CHF")));
    Standard.Defaults full = Standard_DefaultsCodec.decode(empty);
    assertThat(Standard_DefaultsCodec.decode(Standard_DefaultsCodec.encode(full))).isEqualTo(full);
  }
}
