package dev.recordwire.it.ffi;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.Errno;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Out;
import dev.recordwire.annotation.Pointer;
import dev.recordwire.annotation.Struct;
import dev.recordwire.annotation.Variadic;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint32View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.ffi.AddressResult;
import dev.recordwire.ffi.IntResult;
import dev.recordwire.ffi.LongResult;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// The functions of `probe.c`.
@NativeLibrary("target/native/libprobe.so")
interface Probe {
  static Probe load() {
    Gcc.library("probe");
    return ProbeNative.load();
  }

  @NativeFunction
  boolean negate(boolean value);

  @NativeFunction("add_int8")
  byte add(byte a, byte b);

  @NativeFunction("add_int16")
  short addShorts(short a, short b);

  @NativeFunction("next_char")
  char next(char c);

  @NativeFunction("add_int32")
  int addInts(int a, int b);

  @NativeFunction("add_int64")
  long addLongs(long a, long b);

  @NativeFunction("add_float")
  float addFloats(float a, float b);

  @NativeFunction(value = "add_double", critical = true)
  double addDoubles(double a, double b);

  @NativeFunction
  double mix(byte a, short b, int c, long d, float e, double f, boolean g, char h);

  @NativeFunction("count_up")
  void countUp();

  @NativeFunction
  long counted();

  @NativeFunction
  double sum(@In Float64View xs, @Count("xs") long n);

  @NativeFunction(value = "sum", critical = true)
  double sumCritical(@In Float64View xs, @Count("xs") long n);

  @NativeFunction(value = "sum", critical = true)
  double sumArray(@In double[] xs, @Count("xs") long n);

  @NativeFunction
  void scale(Float64View xs, @Count("xs") long n, double factor);

  @NativeFunction(value = "scale", critical = true)
  void scaleCritical(Float64View xs, @Count("xs") long n, double factor);

  @NativeFunction(value = "scale")
  void scaleInput(@In Float64View xs, @Count("xs") long n, double factor);

  @NativeFunction("address_of")
  long addressOf(@In Float64View xs);

  @NativeFunction(value = "address_of", critical = true)
  long addressOfCritical(@In Float64View xs);

  @NativeFunction("fill_bytes")
  void fill(MemorySegment bytes, @Count("bytes") long n, byte value);

  @NativeFunction
  int divide(int a, int b, @Out int[] quotient, @Out int[] remainder);

  @NativeFunction("is_null")
  boolean isNull(@In @Nullable Float64View xs);

  @NativeFunction("is_null")
  boolean isNullText(@Nullable String text);

  @NativeFunction("sum_bool")
  double sumBool(@In BoolView xs, @Count("xs") int n);

  @NativeFunction("sum_int8")
  double sumInt8(@In Int8View xs, @Count("xs") int n);

  @NativeFunction("sum_uint8")
  double sumUint8(@In Uint8View xs, @Count("xs") int n);

  @NativeFunction("sum_int16")
  double sumInt16(@In Int16View xs, @Count("xs") int n);

  @NativeFunction("sum_uint16")
  double sumUint16(@In Uint16View xs, @Count("xs") int n);

  @NativeFunction("sum_int32")
  double sumInt32(@In Int32View xs, @Count("xs") int n);

  @NativeFunction("sum_uint32")
  double sumUint32(@In Uint32View xs, @Count("xs") int n);

  @NativeFunction("sum_int64")
  double sumInt64(@In Int64View xs, @Count("xs") int n);

  @NativeFunction("sum_uint64")
  double sumUint64(@In Uint64View xs, @Count("xs") int n);

  @NativeFunction("sum_float32")
  double sumFloat32(@In Float32View xs, @Count("xs") int n);

  @NativeFunction("sum_float64")
  double sumFloat64(@In Float64View xs, @Count("xs") int n);

  @NativeFunction("sum_int16")
  double sumShorts(@In short[] xs, @Count("xs") int n);

  @NativeFunction("sum_uint16")
  double sumChars(@In char[] xs, @Count("xs") int n);

  @NativeFunction("sum_int64")
  double sumLongs(@In long[] xs, @Count("xs") int n);

  @NativeFunction("sum_float32")
  double sumFloats(@In float[] xs, @Count("xs") int n);

  @NativeFunction("text_length")
  long textLength(String text);

  @NativeFunction(release = "give_back")
  String shout(String text);

  @NativeFunction("released_count")
  int releasedCount();

  @NativeFunction("no_text")
  String noText();

  @NativeFunction("no_text")
  @Nullable String maybeText();

  @NativeFunction
  String greeting();

  @Struct
  record Point(double x, double y) {}

  @Struct
  record Circle(byte color, Point center, float radius) {}

  @Struct
  record Mixed(int id, long stamp, short low, MemorySegment next, boolean valid, char mark) {}

  @Struct
  record Small(float a, int b) {}

  @NativeFunction
  Point midpoint(Point a, Point b);

  @NativeFunction("circle_sum")
  double circleSum(Circle c);

  @NativeFunction("circle_sum_at")
  double circleSumAt(@Pointer Circle c);

  @NativeFunction
  Circle grown(Circle c, float by);

  @NativeFunction("next_mixed")
  Mixed nextMixed(Mixed m);

  @NativeFunction("size_of_mixed")
  long sizeOfMixed();

  @NativeFunction("swap_signs")
  Small swapSigns(Small s);

  @NativeFunction
  Point centroid(@In Point[] points, @Count("points") int n);

  @NativeFunction
  void mirror(Point[] points, @Count("points") int n);

  @NativeFunction
  int corners(double side, @Out Point[] out, @Count("out") int n);

  @NativeFunction
  @Pointer
  @Nullable Point rightmost(@In Point[] points, @Count("points") int n);

  @NativeFunction("answer_at")
  @Pointer
  int answer();

  @NativeFunction("no_text")
  @Pointer
  int noAnswer();

  interface Counted {
    void see(Float64View xs, @Count("xs") long n);
  }

  interface CountedBytes {
    void see(Uint8View xs, @Count("xs") long n);
  }

  @NativeFunction("pass_count")
  void passCount(@In double[] xs, long n, Counted counted);

  @NativeFunction("pass_byte_count")
  void passByteCount(@In byte[] xs, long n, CountedBytes counted);

  @NativeFunction("twice_at")
  int twice(@Pointer int x);

  interface DoubleFunction {
    double apply(double x);
  }

  interface PointFunction {
    double apply(Point point);
  }

  interface PointAtFunction {
    double apply(@Pointer Point point);
  }

  interface ChunkConsumer {
    void accept(String name, Float64View chunk, @Count("chunk") int size);
  }

  interface Handler {
    void handle(int value);
  }

  interface Chooser {
    MemorySegment choose(int value);
  }

  @NativeFunction
  double integrate(DoubleFunction f, double from, double to, int steps);

  @NativeFunction
  int fold(
      @In Point[] points,
      @Count("points") int n,
      PointFunction value,
      PointAtFunction at,
      @Out double[] out);

  @NativeFunction
  int chunks(@In double[] xs, @Count("xs") int n, int size, ChunkConsumer each);

  @NativeFunction
  void keep(Arena arena, @Nullable Handler handler);

  @NativeFunction
  int fire(int value);

  @NativeFunction
  MemorySegment choose(Chooser chooser, int value);

  interface MaybeChooser {
    @Nullable MemorySegment choose(int value);
  }

  @NativeFunction("choose")
  @Nullable MemorySegment maybeChoose(MaybeChooser chooser, int value);

  interface Seen {
    int see(@Nullable Float64View xs, @Count("xs") int n, @Nullable MemorySegment data);
  }

  interface SeenThere {
    int see(MemorySegment xs, int n, MemorySegment data);
  }

  @NativeFunction("pass_null")
  int passNull(Seen seen);

  @NativeFunction("pass_null")
  int passNullThere(SeenThere seen);

  @NativeFunction("at_bool")
  boolean atBool(@Pointer boolean value);

  @NativeFunction("sum")
  double sumStrided(@In double[] xs, @Count(value = "xs", stride = "stride") long n, long stride);

  @NativeFunction("fail_with")
  @Errno
  int failWith(int code);

  @NativeFunction("fail_silently")
  @Errno
  int failSilently();

  @NativeFunction("fail_silently")
  IntResult tryFailSilently();

  @NativeFunction("fail_with")
  IntResult tryFailWith(int code);

  @NativeFunction("count_or_fail")
  LongResult countOrFail(long value, int code);

  @NativeFunction("find_or_fail")
  @Errno
  MemorySegment findOrFail(int code);

  @NativeFunction("find_or_fail")
  AddressResult tryFind(int code);

  @NativeFunction(value = "zero_is_failure", critical = true)
  @Errno(when = Errno.When.ZERO)
  int zeroIsFailure(int code);

  @NativeFunction("sum_of")
  double sumOfTwo(int n, @Variadic double a, double b);

  @NativeFunction("not_there")
  void missing();

  @NativeFunction("count_upp")
  int misspelt();

  default double sumAll(Float64View xs) {
    return sum(xs, xs.size());
  }
}
