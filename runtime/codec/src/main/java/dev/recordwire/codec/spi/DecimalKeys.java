package dev.recordwire.codec.spi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Decimals as keys: two decimals of the same number are the same key, whatever their scales, in
/// sorted and unsorted collections alike.
///
/// Decimals of one scale are the same number if they are equal. So they are compared as numbers
/// only once their scales differ.
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
