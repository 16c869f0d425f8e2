package dev.recordwire.array.internal.vector;

/// Where elements that lie apart are in a vector, and where they are moved to.
final class VectorMoves {
  private final int width;
  private final int stride;
  private final int bytes;
  private final int unit;
  private final int several;
  private final byte[] places;

  private VectorMoves(int width, int stride, int bytes, int unit, int several, byte[] places) {
    this.width = width;
    this.stride = stride;
    this.bytes = bytes;
    this.unit = unit;
    this.several = several;
    this.places = places;
  }

  /// Moves of bytes in vectors of `width` bytes, which are more than the stride.
  static VectorMoves of(int width, int stride, int bytes) {
    return of(width, stride, bytes, 1);
  }

  /// Moves of pairs of bytes.
  static VectorMoves ofPairs(int width, int stride, int bytes) {
    return of(width, stride, bytes, 2);
  }

  private static VectorMoves of(int width, int stride, int bytes, int unit) {
    int several = width < bytes ? 0 : (width - bytes) / Math.abs(stride) + 1;
    int start = start(width, stride, bytes);
    byte[] places = new byte[width];
    for (int i = 0; i < several * bytes / unit; i++) {
      int at = i * unit;
      places[at] = (byte) ((at / bytes * stride + at % bytes - start) / unit);
    }
    return new VectorMoves(width, stride, bytes, unit, several, places);
  }

  private static int start(int width, int stride, int bytes) {
    return stride > 0 ? 0 : bytes - width;
  }

  int stride() {
    return stride;
  }

  /// How many bytes an element has.
  int bytes() {
    return bytes;
  }

  boolean areOfPairs() {
    return unit == 2;
  }

  /// How many elements a vector has.
  int several() {
    return several;
  }

  /// Where a vector starts, from the start of its first element: before that where elements are
  /// passed through backwards.
  int start() {
    return start(width, stride, bytes);
  }

  /// For each byte of the result, or each pair as a little-endian number, its place in the vector.
  byte[] places() {
    return places;
  }

  /// From the start of a vector to that of the next one.
  long step() {
    return (long) several * stride;
  }

  /// How many bytes the elements of a vector have.
  int movedBytes() {
    return several * bytes;
  }

  /// How many vectors of `count` elements can be loaded and stored without touching a byte before
  /// the first of them, or after the last.
  int vectors(int count) {
    long loaded = (count - 1) * (long) Math.abs(stride) + bytes - width;
    long stored = (long) count * bytes - width;
    return loaded < 0 || stored < 0
        ? 0
        : (int) Math.min(loaded / Math.abs(step()), stored / movedBytes()) + 1;
  }
}
