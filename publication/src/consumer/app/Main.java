package app;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.Codec;
import java.util.Optional;

class Main {
  public static void main(String[] args) {
    Reading reading = new Reading(1, Optional.of("a"), Float64View.of(1, 2, 6));
    Codec<Reading> codec = Codec.of(Reading.class);
    System.out.println(codec.decode(ReadingCodec.encode(reading)).samples().mean());
    System.out.println(LibMNative.load().sqrt(9.0));
  }
}
