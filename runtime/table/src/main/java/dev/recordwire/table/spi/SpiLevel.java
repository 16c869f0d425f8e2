package dev.recordwire.table.spi;

import dev.recordwire.codec.Codec;
import dev.recordwire.table.Table;
import java.util.function.Function;

/// The level of code that the processor generates, and the levels that this runtime runs.
///
/// The level rises with each change of `spi` that older generated code or an older runtime would
/// not survive. Generated classes ask for theirs before they call anything else, so that a runtime
/// of another version is named instead of the method that it lacks.
public final class SpiLevel {
  /// The level of the oldest generated code that runs here.
  public static final int OLDEST = 1;

  /// The level of what the processor of this version generates.
  public static final int NEWEST = 1;

  private static final SpiLevel KNOWN = new SpiLevel();

  private SpiLevel() {}

  /// Gives code of a level its start.
  ///
  /// @param generated the generated class, for the message
  /// @throws IncompatibleClassChangeError if this runtime does not run code of that level
  public static SpiLevel of(int level, Class<?> generated) {
    if (level < OLDEST || level > NEWEST) {
      throw new IncompatibleClassChangeError(
          generated.getName()
              + " was generated for level "
              + level
              + " of recordwire-table, and this one runs levels "
              + OLDEST
              + " to "
              + NEWEST
              + (level > NEWEST
                  ? ": run it with the version of its recordwire-processor, or a newer one"
                  : ": compile it again, with the recordwire-processor of this version"));
    }
    return KNOWN;
  }

  /// The type of a generated table.
  ///
  /// @param dtype NumPy's description of a row
  /// @param over makes a table over rows
  public <R, T extends Table<R>> TableType<R, T> table(
      Class<T> table, Codec<R> codec, String dtype, Function<TableRows, T> over) {
    return TableType.of(table, codec, dtype, over);
  }
}
