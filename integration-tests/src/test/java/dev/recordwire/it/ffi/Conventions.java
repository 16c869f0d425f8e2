package dev.recordwire.it.ffi;

import dev.recordwire.annotation.In;
import dev.recordwire.annotation.Length;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Out;
import dev.recordwire.annotation.Status;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Variadic;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Uint8View;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The functions of `probe.c` that return a status, or take a length that the method does not have.
@NativeLibrary("target/native/libprobe.so")
interface Conventions {
  static Conventions load() {
    Gcc.library("probe");
    return ConventionsNative.load();
  }

  @NativeFunction
  @Status
  void status(int code);

  @NativeFunction("status")
  @Status(when = Status.When.NEGATIVE)
  int countOrStatus(int code);

  @NativeFunction(value = "status", critical = true)
  @Status(when = Status.When.ZERO)
  int zeroFails(int code);

  @NativeFunction("wide_status")
  @Status(text = "spoken")
  long wideStatus(long code);

  @NativeFunction("small_status")
  @Status(text = "spoken")
  @Uint8
  int smallStatus(@Uint8 int code);

  @NativeFunction("status")
  @Status(text = "text")
  void statusWithText(int code);

  @NativeFunction("status")
  @Status(text = "maybeText")
  void statusWithMaybeText(int code);

  @NativeFunction("status")
  @Status(text = "failing")
  void statusWithFailingText(int code);

  @NativeFunction("status_text")
  String text(int code);

  @NativeFunction("status_text")
  @Nullable String maybeText(int code);

  default String failing(int code) {
    throw StatusTest.sneaky(Objects.requireNonNull(StatusTest.FAILURES.get(code)));
  }

  default String spoken(long code) {
    return "number " + code;
  }

  @NativeFunction("fill_and_fail")
  @Status
  void fillAndFail(@Out @Length int[] out, int code);

  @NativeFunction("keep_and_fire")
  @Status
  void fire(Probe.Handler handler, int value);

  @NativeFunction("length_size_t")
  long length(@In @Length @Nullable Uint8View xs);

  @NativeFunction("length_size_t")
  long lengthOfView(@In @Length Float64View xs);

  @NativeFunction("length_size_t")
  long lengthOfArray(@In @Length double @Nullable [] xs);

  @NativeFunction("length_size_t")
  long lengthOfMemory(@In @Length MemorySegment bytes);

  @NativeFunction("length_size_t")
  long lengthOfStructs(@In @Length Probe.Point[] points);

  @NativeFunction("length_int32")
  long lengthInt32(@In @Length(Length.Type.INT32) @Nullable Uint8View xs);

  @NativeFunction("length_uint32")
  long lengthUint32(@In @Length(Length.Type.UINT32) @Nullable Uint8View xs);

  @NativeFunction("length_uint32")
  long lengthUint32OfArray(@In @Length(Length.Type.UINT32) short[] xs);

  @NativeFunction("length_before")
  long lengthBefore(@In @Length(value = Length.Type.INT32, before = true) short @Nullable [] xs);

  @NativeFunction(value = "dot_of", critical = true)
  double dot(@In @Length(before = true) Float64View xs, @In @Length(Length.Type.INT32) float[] ys);

  @NativeFunction("scaled_sum")
  double scaledSum(@In @Length double[] xs, @Variadic double factor);
}
