package dev.recordwire.codec.spi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Decimals as keys: those of the same number repeat, whatever their scales, in sets and maps that
/// are not sorted as in those that are.
///
/// Of one scale, they are the same number where they are equal. So only where scales differ they
/// are compared as numbers.
final class DecimalKeys extends Keys {
  private @Nullable TreeSet<BigDecimal> numbers;
  private int scale;

  DecimalKeys() {
    super(Integer.MAX_VALUE);
  }

  @Override
  Answer ask(Object key, Collection<?> before) {
    BigDecimal number = (BigDecimal) key;
    if (before.isEmpty()) {
      scale = number.scale();
    }
    if (numbers == null) {
      if (number.scale() == scale) {
        return Answer.OTHER;
      }
      numbers = new TreeSet<>();
      for (Object each : before) {
        numbers.add((BigDecimal) each);
      }
    }
    return numbers.add(number) ? Answer.OTHER : Answer.REPEATED;
  }
}
