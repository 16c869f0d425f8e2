package dev.recordwire.codec.spi;

import static dev.recordwire.codec.spi.LengthPrefix.UINT16;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.internal.InitializerRoom;
import dev.recordwire.codec.internal.Segments;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Prepares a codec before its first payload: initialises classes and links calls while the stack
/// has room.
///
/// The JVM initialises a class at its first use, and marks a class for good if its initialiser
/// fails. If records nest up to the end of the stack, this could be some small class of ours or of
/// the JDK, and no record could ever be encoded again. So the first codec checks the stack for
/// room, and then sends a short payload through all code that codecs share.
final class Preparation {
  private static final int BYTES = 1 << 10;
  private static final int NUMBERS = 16;

  private static boolean done;
  private static boolean segmentsDone;

  private Preparation() {}

  /// Initialises the classes that every codec needs.
  ///
  /// @throws StackOverflowError if the stack has no room; then nothing was done
  static void run() {
    InitializerRoom.require();
    if (!done) {
      goThroughArray();
      done = true;
    }
  }

  /// Initialises the classes for payloads in memory that is no array.
  ///
  /// @throws StackOverflowError if the stack has no room; then nothing was done
  static void forSegments() {
    if (!segmentsDone) {
      run();
      Segments.start();
      goThroughSegment();
      segmentsDone = true;
    }
  }

  /// Initialises the classes that `codec` needs, and the codecs of the records inside its record,
  /// which would otherwise be initialised at their first value; returns `codec` and all of these.
  ///
  /// @throws StackOverflowError if the stack has no room; then nothing was done
  static List<GeneratedCodec<?>> of(GeneratedCodec<?> codec) {
    run();
    List<GeneratedCodec<?>> reached = new ArrayList<>();
    reached.add(codec);
    for (int i = 0; i < reached.size(); i++) {
      for (GeneratedCodec<?> contained : reached.get(i).containedCodecs()) {
        if (contained != null && !contained.isPrepared() && !reached.contains(contained)) {
          reached.add(contained);
        }
      }
    }
    return reached;
  }

  private static void goThroughArray() {
    byte[] array = new byte[BYTES];
    PooledWriter pooled = PooledWriter.take();
    try {
      write(pooled.over(array, 0, BYTES, DecodeLimits.DEFAULT));
    } finally {
      pooled.give();
    }
    read(WireReader.over(array, 0, BYTES, DecodeLimits.DEFAULT));
    require(Sequences.emptySet().isEmpty() && UnknownFields.NONE.isEmpty());
    lookAtStackTrace();
  }

  private static void goThroughSegment() {
    MemorySegment outside = MemorySegment.ofArray(new long[BYTES / Long.BYTES]);
    PooledWriter pooled = PooledWriter.take();
    try {
      write(pooled.over(outside, 0, DecodeLimits.DEFAULT));
    } finally {
      pooled.give();
    }
    read(WireReader.over(outside, DecodeLimits.DEFAULT));
  }

  /// Initialises the JDK's own class behind stack traces. Otherwise a stack trace at the end of the
  /// stack would initialise it there, and could lose it for the whole program. The JDK uses the
  /// class only for calls of the JDK, so the trace must contain one.
  private static void lookAtStackTrace() {
    try {
      require(Integer.parseInt("") == 0);
    } catch (NumberFormatException e) {
      require(e.getStackTrace().length > 1);
    }
  }

  /// A short text, and a longer text for each way to encode one. A method and not a constant, which
  /// would need an initialiser of this class.
  private static String[] texts() {
    return new String[] {"short", "longer than eight", "not ASCII: \u00FC\u20AC", "x".repeat(200)};
  }

  private static void write(WireWriter out) {
    long record = out.open();
    for (String text : texts()) {
      WireSize.utf8("text", UINT16, text);
      out.utf8("text", UINT16, text);
    }
    out.utf8("text", UINT16, Utf8View.EMPTY);
    int at = out.take(14);
    out.int16(at, (short) 1);
    out.int32(at + 2, 1);
    out.int64(at + 6, 1);
    out.int64Array("numbers", UINT16, new long[NUMBERS]);
    out.close("record", record);
    try {
      out.utf8("text", UINT16, "\uD800".repeat(NUMBERS));
    } catch (EncodeException e) {
      Objects.requireNonNull(e.within("map", 1, "key").within("list", 1).getMessage());
    }
    out.finish();
  }

  private static void read(WireReader in) {
    in.open();
    for (String text : texts()) {
      require(in.utf8("text", UINT16).equals(text));
    }
    require(in.utf8View("text", UINT16).isEmpty());
    int at = in.take(14, "run:14");
    require(in.int16(at) + in.int32(at + 2) + in.int64(at + 6) == 3);
    require(in.int64Array("numbers", UINT16).length == NUMBERS);
    try {
      in.take(BYTES, "rest:" + BYTES);
    } catch (DecodeException e) {
      Objects.requireNonNull(e.within("map", 1, "key").within("list", 1).getMessage());
    }
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new AssertionError("a value was read differently than it was written");
    }
  }
}
