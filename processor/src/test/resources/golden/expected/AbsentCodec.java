package telemetry;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Absent}: optional utf8 title, optional int32 rank,
 * optional uint16 port, optional uint32 length, optional float64 mean,
 * optional utf8 nickname, optional uint16 initial, optional float64 array samples,
 * optional list of bool answers, list of optional int16 marks, optional Absent.Point origin.
 * Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
@SuppressWarnings("NullAway")
public final class AbsentCodec {
  public static final GeneratedCodec<Absent> CODEC = SpiLevel.of(1, AbsentCodec.class)
      .register(new Layout());

  private AbsentCodec() {
  }

  public static byte[] encode(Absent value) {
    return CODEC.encode(value);
  }

  public static int encode(Absent value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Absent value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Absent value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Absent value) {
    return CODEC.encodedSize(value);
  }

  public static Absent decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Absent decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Absent decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Absent decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Absent decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Absent decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Absent decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Absent decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Absent> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Absent.class);
    }

    @Override
    public int minSize() {
      return 14;
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Absent read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Absent value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Absent_PointCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"title\",\"type\":{\"type\":\"optional\",\"value\":{\"length\":\""
          + "uint32\",\"type\":\"utf8\"}}},{\"name\":\"rank\",\"type\":{\"type\":\"optional\",\"value"
          + "\":{\"type\":\"int32\"}}},{\"name\":\"port\",\"type\":{\"type\":\"optional\",\"value\":{\""
          + "type\":\"uint16\"}}},{\"name\":\"length\",\"type\":{\"type\":\"optional\",\"value\":{\"t"
          + "ype\":\"uint32\"}}},{\"name\":\"mean\",\"type\":{\"type\":\"optional\",\"value\":{\"type"
          + "\":\"float64\"}}},{\"name\":\"nickname\",\"type\":{\"type\":\"optional\",\"value\":{\"le"
          + "ngth\":\"uint32\",\"type\":\"utf8\"}}},{\"name\":\"initial\",\"type\":{\"type\":\"option"
          + "al\",\"value\":{\"type\":\"uint16\"}}},{\"name\":\"samples\",\"type\":{\"type\":\"option"
          + "al\",\"value\":{\"count\":\"uint32\",\"element\":{\"type\":\"float64\"},\"type\":\"array"
          + "\"}}},{\"name\":\"answers\",\"type\":{\"type\":\"optional\",\"value\":{\"count\":\"uint3"
          + "2\",\"element\":{\"type\":\"bool\"},\"type\":\"list\"}}},{\"name\":\"marks\",\"type\":{\"c"
          + "ount\":\"uint32\",\"element\":{\"type\":\"optional\",\"value\":{\"type\":\"int16\"}},\"t"
          + "ype\":\"list\"}},{\"name\":\"origin\",\"type\":{\"type\":\"optional\",\"value\":{\"recor"
          + "d\":\"telemetry.Absent.Point\",\"type\":\"struct\"}}}],\"layout\":\"packed\",\"recor"
          + "d\":\"telemetry.Absent\"}";
    }

    @Override
    protected long size(Absent value) {
      return sizeOfTitle(value.title())
          + sizeOfRank(value.rank())
          + sizeOfPort(value.port())
          + sizeOfLength(value.length())
          + sizeOfMean(value.mean())
          + sizeOfNickname(value.nickname())
          + sizeOfInitial(value.initial())
          + sizeOfSamples(value.samples())
          + sizeOfAnswers(value.answers())
          + sizeOfMarks(value.marks())
          + sizeOfOrigin(value.origin());
    }

    @Override
    protected void write(WireWriter out, Absent value) {
      out.enter();
      writeTitle(out, value.title());
      writeRank(out, value.rank());
      writePort(out, value.port());
      writeLength(out, value.length());
      writeMean(out, value.mean());
      writeNickname(out, value.nickname());
      writeInitial(out, value.initial());
      writeSamples(out, value.samples());
      writeAnswers(out, value.answers());
      writeMarks(out, value.marks());
      writeOrigin(out, value.origin());
      out.leave();
    }

    @Override
    protected Absent read(WireReader in) {
      Optional<String> title = readTitle(in);
      Optional<Integer> rank = readRank(in);
      OptionalInt port = readPort(in);
      OptionalLong length = readLength(in);
      OptionalDouble mean = readMean(in);
      String nickname = readNickname(in);
      Character initial = readInitial(in);
      double[] samples = readSamples(in);
      Optional<List<Boolean>> answers = readAnswers(in);
      List<Short> marks = readMarks(in);
      Absent.Point origin = readOrigin(in);
      return new Absent(title, rank, port, length, mean, nickname, initial, samples, answers, marks,
          origin);
    }

    private static long sizeOfTitle(Optional<String> value) {
      return WireWriter.present("title", value).isEmpty() ? 1 :
          1 + WireSize.utf8("title", LENGTH_PREFIX, value.get());
    }

    private static long sizeOfRank(Optional<Integer> value) {
      return WireWriter.present("rank", value).isEmpty() ? 1 : 5;
    }

    private static long sizeOfPort(OptionalInt value) {
      return WireWriter.present("port", value).isEmpty() ? 1 : 3;
    }

    private static long sizeOfLength(OptionalLong value) {
      return WireWriter.present("length", value).isEmpty() ? 1 : 5;
    }

    private static long sizeOfMean(OptionalDouble value) {
      return WireWriter.present("mean", value).isEmpty() ? 1 : 9;
    }

    private static long sizeOfNickname(String value) {
      return value == null ? 1 : 1 + WireSize.utf8("nickname", LENGTH_PREFIX, value);
    }

    private static long sizeOfInitial(Character value) {
      return value == null ? 1 : 3;
    }

    private static long sizeOfSamples(double[] value) {
      return value == null ? 1 : 1 + WireSize.array("samples", LENGTH_PREFIX, value, 8);
    }

    private static long sizeOfAnswers(Optional<List<Boolean>> value) {
      return WireWriter.present("answers", value).isEmpty() ? 1 :
          1 + sizeOfAnswersValue(value.get());
    }

    private static long sizeOfAnswersValue(List<Boolean> value) {
      int count = WireWriter.present("answers", value).size();
      return WireSize.count("answers", LENGTH_PREFIX, count) + 1L * count;
    }

    private static long sizeOfMarks(List<Short> value) {
      List<Short> elements = Sequences.indexed("marks", value);
      int count = elements.size();
      long size = WireSize.count("marks", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += sizeOfMarksElement(elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("marks", i, e);
      }
      return size;
    }

    private static long sizeOfMarksElement(Short value) {
      return value == null ? 1 : 3;
    }

    private static long sizeOfOrigin(Absent.Point value) {
      return value == null ? 1 : 1 + WireSize.record("origin", Absent_PointCodec.CODEC, value);
    }

    private static void writeTitle(WireWriter out, Optional<String> value) {
      if (WireWriter.present("title", value).isEmpty()) {
        out.bool(out.take(1), false);
        return;
      }
      out.bool(out.take(1), true);
      out.utf8("title", LENGTH_PREFIX, value.get());
    }

    private static void writeRank(WireWriter out, Optional<Integer> value) {
      if (WireWriter.present("rank", value).isEmpty()) {
        out.bool(out.take(1), false);
        return;
      }
      int at = out.take(5);
      out.bool(at, true);
      out.int32(at + 1, value.get());
    }

    private static void writePort(WireWriter out, OptionalInt value) {
      if (WireWriter.present("port", value).isEmpty()) {
        out.bool(out.take(1), false);
        return;
      }
      int at = out.take(3);
      out.bool(at, true);
      out.uint16(at + 1, "port", value.getAsInt());
    }

    private static void writeLength(WireWriter out, OptionalLong value) {
      if (WireWriter.present("length", value).isEmpty()) {
        out.bool(out.take(1), false);
        return;
      }
      int at = out.take(5);
      out.bool(at, true);
      out.uint32(at + 1, "length", value.getAsLong());
    }

    private static void writeMean(WireWriter out, OptionalDouble value) {
      if (WireWriter.present("mean", value).isEmpty()) {
        out.bool(out.take(1), false);
        return;
      }
      int at = out.take(9);
      out.bool(at, true);
      out.float64(at + 1, value.getAsDouble());
    }

    private static void writeNickname(WireWriter out, String value) {
      if (value == null) {
        out.bool(out.take(1), false);
        return;
      }
      out.bool(out.take(1), true);
      out.utf8("nickname", LENGTH_PREFIX, value);
    }

    private static void writeInitial(WireWriter out, Character value) {
      if (value == null) {
        out.bool(out.take(1), false);
        return;
      }
      int at = out.take(3);
      out.bool(at, true);
      out.uint16(at + 1, "initial", value);
    }

    private static void writeSamples(WireWriter out, double[] value) {
      if (value == null) {
        out.bool(out.take(1), false);
        return;
      }
      out.bool(out.take(1), true);
      out.float64Array("samples", LENGTH_PREFIX, value);
    }

    private static void writeAnswers(WireWriter out, Optional<List<Boolean>> value) {
      if (WireWriter.present("answers", value).isEmpty()) {
        out.bool(out.take(1), false);
        return;
      }
      out.bool(out.take(1), true);
      writeAnswersValue(out, value.get());
    }

    private static void writeAnswersValue(WireWriter out, List<Boolean> value) {
      List<Boolean> elements = Sequences.indexed("answers", value);
      int count = elements.size();
      out.count("answers", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          int at = out.take(1);
          out.bool(at, WireWriter.present("", elements.get(i)));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("answers", i, e);
      }
      WireWriter.unchanged("answers", count, elements.size());
    }

    private static void writeMarks(WireWriter out, List<Short> value) {
      List<Short> elements = Sequences.indexed("marks", value);
      int count = elements.size();
      out.count("marks", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          writeMarksElement(out, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("marks", i, e);
      }
      WireWriter.unchanged("marks", count, elements.size());
    }

    private static void writeMarksElement(WireWriter out, Short value) {
      if (value == null) {
        out.bool(out.take(1), false);
        return;
      }
      int at = out.take(3);
      out.bool(at, true);
      out.int16(at + 1, value);
    }

    private static void writeOrigin(WireWriter out, Absent.Point value) {
      if (value == null) {
        out.bool(out.take(1), false);
        return;
      }
      out.bool(out.take(1), true);
      out.record("origin", Absent_PointCodec.CODEC, value);
    }

    private static Optional<String> readTitle(WireReader in) {
      if (!in.present(in.take(1, "title:1"), "title")) {
        return Optional.empty();
      }
      return Optional.of(in.utf8("title", LENGTH_PREFIX));
    }

    private static Optional<Integer> readRank(WireReader in) {
      if (!in.present(in.take(1, "rank:1"), "rank")) {
        return Optional.empty();
      }
      int at = in.take(4, "rank:4");
      return Optional.of(in.int32(at));
    }

    private static OptionalInt readPort(WireReader in) {
      if (!in.present(in.take(1, "port:1"), "port")) {
        return OptionalInt.empty();
      }
      int at = in.take(2, "port:2");
      return OptionalInt.of(in.uint16(at));
    }

    private static OptionalLong readLength(WireReader in) {
      if (!in.present(in.take(1, "length:1"), "length")) {
        return OptionalLong.empty();
      }
      int at = in.take(4, "length:4");
      return OptionalLong.of(in.uint32(at));
    }

    private static OptionalDouble readMean(WireReader in) {
      if (!in.present(in.take(1, "mean:1"), "mean")) {
        return OptionalDouble.empty();
      }
      int at = in.take(8, "mean:8");
      return OptionalDouble.of(in.float64(at));
    }

    private static String readNickname(WireReader in) {
      if (!in.present(in.take(1, "nickname:1"), "nickname")) {
        return null;
      }
      return in.utf8("nickname", LENGTH_PREFIX);
    }

    private static Character readInitial(WireReader in) {
      if (!in.present(in.take(1, "initial:1"), "initial")) {
        return null;
      }
      int at = in.take(2, "initial:2");
      return (char) in.uint16(at);
    }

    private static double[] readSamples(WireReader in) {
      if (!in.present(in.take(1, "samples:1"), "samples")) {
        return null;
      }
      return in.float64Array("samples", LENGTH_PREFIX);
    }

    private static Optional<List<Boolean>> readAnswers(WireReader in) {
      if (!in.present(in.take(1, "answers:1"), "answers")) {
        return Optional.empty();
      }
      return Optional.of(readAnswersValue(in));
    }

    private static List<Boolean> readAnswersValue(WireReader in) {
      Object[] elements = new Object[in.count("answers", LENGTH_PREFIX, 1)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          int at = in.take(1, ":1");
          elements[i] = in.bool(at, "");
        }
      } catch (DecodeException e) {
        throw e.within("answers", i);
      }
      return Sequences.list(elements);
    }

    private static List<Short> readMarks(WireReader in) {
      Object[] elements = new Object[in.count("marks", LENGTH_PREFIX, 1)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = readMarksElement(in);
        }
      } catch (DecodeException e) {
        throw e.within("marks", i);
      }
      return Sequences.list(elements);
    }

    private static Short readMarksElement(WireReader in) {
      if (!in.present(in.take(1, ":1"), "")) {
        return null;
      }
      int at = in.take(2, ":2");
      return in.int16(at);
    }

    private static Absent.Point readOrigin(WireReader in) {
      if (!in.present(in.take(1, "origin:1"), "origin")) {
        return null;
      }
      return in.record("origin", Absent_PointCodec.CODEC);
    }
  }
}
