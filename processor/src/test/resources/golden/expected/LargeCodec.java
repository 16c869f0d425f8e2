package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Large}, a record of 66 components. Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class LargeCodec {
  public static final GeneratedCodec<Large> CODEC = SpiLevel.of(1, LargeCodec.class)
      .register(new Layout());

  private LargeCodec() {
  }

  public static byte[] encode(Large value) {
    return CODEC.encode(value);
  }

  public static int encode(Large value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Large value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Large value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Large value) {
    return CODEC.encodedSize(value);
  }

  public static Large decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Large decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Large decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Large decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Large decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Large decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Large decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Large decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Large> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Large.class);
    }

    @Override
    public int minSize() {
      return 264;
    }

    @Override
    public KeyKind keyKind() {
      return KeyKind.CONSTANT;
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Large read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Large value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"number1\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number2\","
          + "\"type\":{\"type\":\"int32\"}},{\"name\":\"number3\",\"type\":{\"type\":\"int32\"}},{\"na"
          + "me\":\"number4\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number5\",\"type\":{\"type\":"
          + "\"int32\"}},{\"name\":\"number6\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number7\",\""
          + "type\":{\"type\":\"int32\"}},{\"name\":\"number8\",\"type\":{\"type\":\"int32\"}},{\"nam"
          + "e\":\"number9\",\"type\":{\"type\":\"int32\"}},{\"name\":\"text10\",\"type\":{\"length\":"
          + "\"uint32\",\"type\":\"utf8\"}},{\"name\":\"number11\",\"type\":{\"type\":\"int32\"}},{\"n"
          + "ame\":\"number12\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number13\",\"type\":{\"typ"
          + "e\":\"int32\"}},{\"name\":\"number14\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number"
          + "15\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number16\",\"type\":{\"type\":\"int32\"}}"
          + ",{\"name\":\"number17\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number18\",\"type\":{"
          + "\"type\":\"int32\"}},{\"name\":\"number19\",\"type\":{\"type\":\"int32\"}},{\"name\":\"te"
          + "xt20\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"name\":\"number21\",\"type"
          + "\":{\"type\":\"int32\"}},{\"name\":\"number22\",\"type\":{\"type\":\"int32\"}},{\"name\":"
          + "\"number23\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number24\",\"type\":{\"type\":\"i"
          + "nt32\"}},{\"name\":\"number25\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number26\",\""
          + "type\":{\"type\":\"int32\"}},{\"name\":\"number27\",\"type\":{\"type\":\"int32\"}},{\"na"
          + "me\":\"number28\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number29\",\"type\":{\"type"
          + "\":\"int32\"}},{\"name\":\"text30\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{"
          + "\"name\":\"number31\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number32\",\"type\":{\"t"
          + "ype\":\"int32\"}},{\"name\":\"number33\",\"type\":{\"type\":\"int32\"}},{\"name\":\"numb"
          + "er34\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number35\",\"type\":{\"type\":\"int32\""
          + "}},{\"name\":\"number36\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number37\",\"type\""
          + ":{\"type\":\"int32\"}},{\"name\":\"number38\",\"type\":{\"type\":\"int32\"}},{\"name\":\""
          + "number39\",\"type\":{\"type\":\"int32\"}},{\"name\":\"text40\",\"type\":{\"length\":\"ui"
          + "nt32\",\"type\":\"utf8\"}},{\"name\":\"number41\",\"type\":{\"type\":\"int32\"}},{\"name"
          + "\":\"number42\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number43\",\"type\":{\"type\":"
          + "\"int32\"}},{\"name\":\"number44\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number45\""
          + ",\"type\":{\"type\":\"int32\"}},{\"name\":\"number46\",\"type\":{\"type\":\"int32\"}},{\""
          + "name\":\"number47\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number48\",\"type\":{\"ty"
          + "pe\":\"int32\"}},{\"name\":\"number49\",\"type\":{\"type\":\"int32\"}},{\"name\":\"text5"
          + "0\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"name\":\"number51\",\"type\":{"
          + "\"type\":\"int32\"}},{\"name\":\"number52\",\"type\":{\"type\":\"int32\"}},{\"name\":\"nu"
          + "mber53\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number54\",\"type\":{\"type\":\"int3"
          + "2\"}},{\"name\":\"number55\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number56\",\"typ"
          + "e\":{\"type\":\"int32\"}},{\"name\":\"number57\",\"type\":{\"type\":\"int32\"}},{\"name\""
          + ":\"number58\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number59\",\"type\":{\"type\":\""
          + "int32\"}},{\"name\":\"text60\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"na"
          + "me\":\"number61\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number62\",\"type\":{\"type"
          + "\":\"int32\"}},{\"name\":\"number63\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number6"
          + "4\",\"type\":{\"type\":\"int32\"}},{\"name\":\"number65\",\"type\":{\"type\":\"int32\"}},"
          + "{\"name\":\"number66\",\"type\":{\"type\":\"int32\"}}],\"layout\":\"packed\",\"record\":"
          + "\"telemetry.Large\"}";
    }

    @Override
    protected long size(Large value) {
      return 240
          + sizeOfPart1(value)
          + sizeOfPart2(value);
    }

    private static long sizeOfPart1(Large value) {
      return WireSize.utf8("text10", LENGTH_PREFIX, value.text10())
          + WireSize.utf8("text20", LENGTH_PREFIX, value.text20())
          + WireSize.utf8("text30", LENGTH_PREFIX, value.text30());
    }

    private static long sizeOfPart2(Large value) {
      return WireSize.utf8("text40", LENGTH_PREFIX, value.text40())
          + WireSize.utf8("text50", LENGTH_PREFIX, value.text50())
          + WireSize.utf8("text60", LENGTH_PREFIX, value.text60());
    }

    @Override
    protected void write(WireWriter out, Large value) {
      writePart1(out, value);
      writePart2(out, value);
    }

    private static void writePart1(WireWriter out, Large value) {
      int at = out.take(36);
      out.int32(at, value.number1());
      out.int32(at + 4, value.number2());
      out.int32(at + 8, value.number3());
      out.int32(at + 12, value.number4());
      out.int32(at + 16, value.number5());
      out.int32(at + 20, value.number6());
      out.int32(at + 24, value.number7());
      out.int32(at + 28, value.number8());
      out.int32(at + 32, value.number9());
      out.utf8("text10", LENGTH_PREFIX, value.text10());
      at = out.take(36);
      out.int32(at, value.number11());
      out.int32(at + 4, value.number12());
      out.int32(at + 8, value.number13());
      out.int32(at + 12, value.number14());
      out.int32(at + 16, value.number15());
      out.int32(at + 20, value.number16());
      out.int32(at + 24, value.number17());
      out.int32(at + 28, value.number18());
      out.int32(at + 32, value.number19());
      out.utf8("text20", LENGTH_PREFIX, value.text20());
      at = out.take(36);
      out.int32(at, value.number21());
      out.int32(at + 4, value.number22());
      out.int32(at + 8, value.number23());
      out.int32(at + 12, value.number24());
      out.int32(at + 16, value.number25());
      out.int32(at + 20, value.number26());
      out.int32(at + 24, value.number27());
      out.int32(at + 28, value.number28());
      out.int32(at + 32, value.number29());
      out.utf8("text30", LENGTH_PREFIX, value.text30());
      at = out.take(12);
      out.int32(at, value.number31());
      out.int32(at + 4, value.number32());
      out.int32(at + 8, value.number33());
    }

    private static void writePart2(WireWriter out, Large value) {
      int at = out.take(24);
      out.int32(at, value.number34());
      out.int32(at + 4, value.number35());
      out.int32(at + 8, value.number36());
      out.int32(at + 12, value.number37());
      out.int32(at + 16, value.number38());
      out.int32(at + 20, value.number39());
      out.utf8("text40", LENGTH_PREFIX, value.text40());
      at = out.take(36);
      out.int32(at, value.number41());
      out.int32(at + 4, value.number42());
      out.int32(at + 8, value.number43());
      out.int32(at + 12, value.number44());
      out.int32(at + 16, value.number45());
      out.int32(at + 20, value.number46());
      out.int32(at + 24, value.number47());
      out.int32(at + 28, value.number48());
      out.int32(at + 32, value.number49());
      out.utf8("text50", LENGTH_PREFIX, value.text50());
      at = out.take(36);
      out.int32(at, value.number51());
      out.int32(at + 4, value.number52());
      out.int32(at + 8, value.number53());
      out.int32(at + 12, value.number54());
      out.int32(at + 16, value.number55());
      out.int32(at + 20, value.number56());
      out.int32(at + 24, value.number57());
      out.int32(at + 28, value.number58());
      out.int32(at + 32, value.number59());
      out.utf8("text60", LENGTH_PREFIX, value.text60());
      at = out.take(24);
      out.int32(at, value.number61());
      out.int32(at + 4, value.number62());
      out.int32(at + 8, value.number63());
      out.int32(at + 12, value.number64());
      out.int32(at + 16, value.number65());
      out.int32(at + 20, value.number66());
    }

    @Override
    protected Large read(WireReader in) {
      Part1 part1 = readPart1(in);
      Part2 part2 = readPart2(in);
      return new Large(part1.number1(), part1.number2(), part1.number3(), part1.number4(),
          part1.number5(), part1.number6(), part1.number7(), part1.number8(), part1.number9(),
          part1.text10(), part1.number11(), part1.number12(), part1.number13(), part1.number14(),
          part1.number15(), part1.number16(), part1.number17(), part1.number18(), part1.number19(),
          part1.text20(), part1.number21(), part1.number22(), part1.number23(), part1.number24(),
          part1.number25(), part1.number26(), part1.number27(), part1.number28(), part1.number29(),
          part1.text30(), part1.number31(), part1.number32(), part1.number33(), part2.number34(),
          part2.number35(), part2.number36(), part2.number37(), part2.number38(), part2.number39(),
          part2.text40(), part2.number41(), part2.number42(), part2.number43(), part2.number44(),
          part2.number45(), part2.number46(), part2.number47(), part2.number48(), part2.number49(),
          part2.text50(), part2.number51(), part2.number52(), part2.number53(), part2.number54(),
          part2.number55(), part2.number56(), part2.number57(), part2.number58(), part2.number59(),
          part2.text60(), part2.number61(), part2.number62(), part2.number63(), part2.number64(),
          part2.number65(), part2.number66());
    }

    private static Part1 readPart1(WireReader in) {
      int at = in.take(36,
          "number1:4 number2:4 number3:4 number4:4 number5:4 number6:4 number7:4 number8:4 "
          + "number9:4");
      int number1 = in.int32(at);
      int number2 = in.int32(at + 4);
      int number3 = in.int32(at + 8);
      int number4 = in.int32(at + 12);
      int number5 = in.int32(at + 16);
      int number6 = in.int32(at + 20);
      int number7 = in.int32(at + 24);
      int number8 = in.int32(at + 28);
      int number9 = in.int32(at + 32);
      String text10 = in.utf8("text10", LENGTH_PREFIX);
      at = in.take(36,
          "number11:4 number12:4 number13:4 number14:4 number15:4 number16:4 number17:4 "
          + "number18:4 number19:4");
      int number11 = in.int32(at);
      int number12 = in.int32(at + 4);
      int number13 = in.int32(at + 8);
      int number14 = in.int32(at + 12);
      int number15 = in.int32(at + 16);
      int number16 = in.int32(at + 20);
      int number17 = in.int32(at + 24);
      int number18 = in.int32(at + 28);
      int number19 = in.int32(at + 32);
      String text20 = in.utf8("text20", LENGTH_PREFIX);
      at = in.take(36,
          "number21:4 number22:4 number23:4 number24:4 number25:4 number26:4 number27:4 "
          + "number28:4 number29:4");
      int number21 = in.int32(at);
      int number22 = in.int32(at + 4);
      int number23 = in.int32(at + 8);
      int number24 = in.int32(at + 12);
      int number25 = in.int32(at + 16);
      int number26 = in.int32(at + 20);
      int number27 = in.int32(at + 24);
      int number28 = in.int32(at + 28);
      int number29 = in.int32(at + 32);
      String text30 = in.utf8("text30", LENGTH_PREFIX);
      at = in.take(12, "number31:4 number32:4 number33:4");
      int number31 = in.int32(at);
      int number32 = in.int32(at + 4);
      int number33 = in.int32(at + 8);
      return new Part1(number1, number2, number3, number4, number5, number6, number7, number8,
          number9, text10, number11, number12, number13, number14, number15, number16, number17,
          number18, number19, text20, number21, number22, number23, number24, number25, number26,
          number27, number28, number29, text30, number31, number32, number33);
    }

    private static Part2 readPart2(WireReader in) {
      int at = in.take(24,
          "number34:4 number35:4 number36:4 number37:4 number38:4 number39:4");
      int number34 = in.int32(at);
      int number35 = in.int32(at + 4);
      int number36 = in.int32(at + 8);
      int number37 = in.int32(at + 12);
      int number38 = in.int32(at + 16);
      int number39 = in.int32(at + 20);
      String text40 = in.utf8("text40", LENGTH_PREFIX);
      at = in.take(36,
          "number41:4 number42:4 number43:4 number44:4 number45:4 number46:4 number47:4 "
          + "number48:4 number49:4");
      int number41 = in.int32(at);
      int number42 = in.int32(at + 4);
      int number43 = in.int32(at + 8);
      int number44 = in.int32(at + 12);
      int number45 = in.int32(at + 16);
      int number46 = in.int32(at + 20);
      int number47 = in.int32(at + 24);
      int number48 = in.int32(at + 28);
      int number49 = in.int32(at + 32);
      String text50 = in.utf8("text50", LENGTH_PREFIX);
      at = in.take(36,
          "number51:4 number52:4 number53:4 number54:4 number55:4 number56:4 number57:4 "
          + "number58:4 number59:4");
      int number51 = in.int32(at);
      int number52 = in.int32(at + 4);
      int number53 = in.int32(at + 8);
      int number54 = in.int32(at + 12);
      int number55 = in.int32(at + 16);
      int number56 = in.int32(at + 20);
      int number57 = in.int32(at + 24);
      int number58 = in.int32(at + 28);
      int number59 = in.int32(at + 32);
      String text60 = in.utf8("text60", LENGTH_PREFIX);
      at = in.take(24,
          "number61:4 number62:4 number63:4 number64:4 number65:4 number66:4");
      int number61 = in.int32(at);
      int number62 = in.int32(at + 4);
      int number63 = in.int32(at + 8);
      int number64 = in.int32(at + 12);
      int number65 = in.int32(at + 16);
      int number66 = in.int32(at + 20);
      return new Part2(number34, number35, number36, number37, number38, number39, text40, number41,
          number42, number43, number44, number45, number46, number47, number48, number49, text50,
          number51, number52, number53, number54, number55, number56, number57, number58, number59,
          text60, number61, number62, number63, number64, number65, number66);
    }

    /**
     * The values read of part 1, until all parts are there.
     */
    private record Part1(int number1, int number2, int number3, int number4, int number5,
        int number6, int number7, int number8, int number9, String text10, int number11,
        int number12, int number13, int number14, int number15, int number16, int number17,
        int number18, int number19, String text20, int number21, int number22, int number23,
        int number24, int number25, int number26, int number27, int number28, int number29,
        String text30, int number31, int number32, int number33) {
    }

    /**
     * The values read of part 2, until all parts are there.
     */
    private record Part2(int number34, int number35, int number36, int number37, int number38,
        int number39, String text40, int number41, int number42, int number43, int number44,
        int number45, int number46, int number47, int number48, int number49, String text50,
        int number51, int number52, int number53, int number54, int number55, int number56,
        int number57, int number58, int number59, String text60, int number61, int number62,
        int number63, int number64, int number65, int number66) {
    }
  }
}
