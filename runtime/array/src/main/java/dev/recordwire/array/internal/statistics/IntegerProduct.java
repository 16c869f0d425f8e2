package dev.recordwire.array.internal.statistics;

import dev.recordwire.array.internal.number.WideSum;
import java.math.BigInteger;
import java.util.function.LongUnaryOperator;

/// The product of integers of up to 64 bits.
///
/// @param factors the integer at an index, or its 64 bits if it is unsigned
public record IntegerProduct(LongUnaryOperator factors, long count, boolean signed) {

  /// The product, if it is an integer of 64 bits.
  ///
  /// @throws ArithmeticException if it is not
  public long checked() {
    long magnitude = 1;
    boolean negative = false;
    boolean fits = true;
    for (long i = 0; i < count; i++) {
      long factor = factors.applyAsLong(i);
      if (factor == 0) {
        return 0;
      }
      negative ^= signed && factor < 0;
      // Of the least integer this is what it should be if taken as unsigned.
      long itsMagnitude = signed ? Math.abs(factor) : factor;
      // Without a zero it only gets larger, so what remains is to look for one.
      fits &= Math.unsignedMultiplyHigh(magnitude, itsMagnitude) == 0;
      magnitude *= itsMagnitude;
    }
    long product = negative ? -magnitude : magnitude;
    if (!fits || (signed && (product < 0) != negative)) {
      throw WideSum.doesNotFit("product", "product", signed ? "int64" : "uint64");
    }
    return product;
  }

  /// The low 64 bits of the product.
  public long wrapping() {
    long product = 1;
    for (long i = 0; i < count; i++) {
      product *= factors.applyAsLong(i);
    }
    return product;
  }

  /// The product, whatever its size.
  public BigInteger exact() {
    return exact(0, count);
  }

  /// Halves are multiplied, so that the large numbers are few.
  private BigInteger exact(long from, long many) {
    if (many == 0) {
      return BigInteger.ONE;
    }
    if (many == 1) {
      long factor = factors.applyAsLong(from);
      return signed ? BigInteger.valueOf(factor) : new BigInteger(Long.toUnsignedString(factor));
    }
    BigInteger left = exact(from, many / 2);
    return left.signum() == 0 ? left : left.multiply(exact(from + many / 2, many - many / 2));
  }
}
