package dev.recordwire.codec.spi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import java.util.UUID;

/// One component of every wire type that a class of the JDK carries, and enums of both widths.
record Values(
    float half,
    BigInteger unsigned,
    Side side,
    Level level,
    Instant instant,
    Duration duration,
    LocalDate date,
    LocalTime time,
    LocalDateTime datetime,
    UUID uuid,
    BigInteger big,
    BigDecimal decimal) {
  /// An enum of ordinals.
  enum Side {
    BUY,
    SELL
  }

  /// An enum of codes, some beyond any table, and a fallback.
  enum Level {
    HIGH,
    LOW,
    OTHER
  }

  static final GeneratedCodec<Values> CODEC = new Layout();

  static final Values LOWEST =
      new Values(
          Float.NEGATIVE_INFINITY,
          BigInteger.ZERO,
          Side.BUY,
          Level.LOW,
          Instant.MIN,
          Duration.ofSeconds(Long.MIN_VALUE, 0),
          LocalDate.ofEpochDay(Integer.MIN_VALUE),
          LocalTime.MIN,
          LocalDate.ofEpochDay(Integer.MIN_VALUE).atStartOfDay(),
          new UUID(0, 0),
          BigInteger.ZERO,
          new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE));

  static final Values HIGHEST =
      new Values(
          65_504f,
          BigInteger.TWO.pow(64).subtract(BigInteger.ONE),
          Side.SELL,
          Level.HIGH,
          Instant.MAX,
          Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
          LocalDate.ofEpochDay(Integer.MAX_VALUE),
          LocalTime.MAX,
          LocalDateTime.of(LocalDate.ofEpochDay(Integer.MAX_VALUE), LocalTime.MAX),
          new UUID(-1, -1),
          BigInteger.ONE.shiftLeft(3000).negate(),
          new BigDecimal(BigInteger.TEN.pow(40), Integer.MAX_VALUE));

  static Values random(Random random) {
    return new Values(
        Float.float16ToFloat((short) random.nextInt(0x7c00)),
        new BigInteger(64, random),
        Side.values()[random.nextInt(2)],
        Level.values()[random.nextInt(3)],
        Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
        Duration.ofSeconds(random.nextLong(), random.nextInt(1_000_000_000)),
        LocalDate.ofEpochDay(random.nextInt()),
        LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L)),
        LocalDateTime.ofEpochSecond(random.nextInt(), 5, java.time.ZoneOffset.UTC),
        new UUID(random.nextLong(), random.nextLong()),
        new BigInteger(random.nextInt(200), random).negate(),
        new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt()));
  }

  private static final class Layout extends GeneratedCodec<Values> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT16;
    private static final EnumCodes<Side> SIDES = EnumCodes.ordinals(Side.values());
    private static final EnumCodes<Level> LEVELS =
        EnumCodes.of(new Level[] {Level.LOW, Level.OTHER, Level.HIGH}, 1, 3, 60_000)
            .orElse(Level.OTHER);

    Layout() {
      super(Values.class);
    }

    @Override
    protected long size(Values value) {
      return 77
          + WireSize.bigint("big", LENGTH_PREFIX, value.big())
          + WireSize.decimal("decimal", LENGTH_PREFIX, value.decimal());
    }

    @Override
    protected void write(WireWriter out, Values value) {
      int at = out.take(77);
      out.float16(at, value.half());
      out.uint64(at + 2, "unsigned", value.unsigned());
      out.enum8(at + 10, "side", SIDES, value.side());
      out.enum16(at + 11, "level", LEVELS, value.level());
      out.instant(at + 13, "instant", value.instant());
      out.duration(at + 25, "duration", value.duration());
      out.date(at + 37, "date", value.date());
      out.time(at + 41, "time", value.time());
      out.datetime(at + 49, "datetime", value.datetime());
      out.uuid(at + 61, "uuid", value.uuid());
      out.bigint("big", LENGTH_PREFIX, value.big());
      out.decimal("decimal", LENGTH_PREFIX, value.decimal());
    }

    @Override
    protected Values read(WireReader in) {
      int at =
          in.take(
              77,
              "half:2 unsigned:8 side:1 level:2 instant:12 duration:12 date:4 time:8 datetime:12"
                  + " uuid:16");
      return new Values(
          in.float16(at),
          in.uint64BigInteger(at + 2),
          in.enum8(at + 10, "side", SIDES),
          in.enum16(at + 11, "level", LEVELS),
          in.instant(at + 13, "instant"),
          in.duration(at + 25, "duration"),
          in.date(at + 37),
          in.time(at + 41, "time"),
          in.datetime(at + 49, "datetime"),
          in.uuid(at + 61),
          in.bigint("big", LENGTH_PREFIX),
          in.decimal("decimal", LENGTH_PREFIX));
    }
  }
}
