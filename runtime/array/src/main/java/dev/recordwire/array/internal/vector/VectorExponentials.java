package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.number.Exponentials.E0;
import static dev.recordwire.array.internal.number.Exponentials.E1;
import static dev.recordwire.array.internal.number.Exponentials.E10;
import static dev.recordwire.array.internal.number.Exponentials.E2;
import static dev.recordwire.array.internal.number.Exponentials.E3;
import static dev.recordwire.array.internal.number.Exponentials.E4;
import static dev.recordwire.array.internal.number.Exponentials.E5;
import static dev.recordwire.array.internal.number.Exponentials.E6;
import static dev.recordwire.array.internal.number.Exponentials.E7;
import static dev.recordwire.array.internal.number.Exponentials.E8;
import static dev.recordwire.array.internal.number.Exponentials.E9;
import static dev.recordwire.array.internal.number.Exponentials.LARGEST;
import static dev.recordwire.array.internal.number.Exponentials.LN2;
import static dev.recordwire.array.internal.number.Exponentials.LN2_LOW;
import static dev.recordwire.array.internal.number.Exponentials.LOG2_E;
import static dev.recordwire.array.internal.number.Exponentials.ONE;
import static dev.recordwire.array.internal.number.Exponentials.ROUNDER;
import static dev.recordwire.array.internal.number.Floats.SIGN;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Ending;
import dev.recordwire.array.internal.number.Exponentials;
import java.util.function.DoubleUnaryOperator;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [dev.recordwire.array.internal.number.Exponentials] in vectors: the same operations in the same
/// order, so that each lane has the same bits. Each loop is one method, since HotSpot stops
/// inlining methods other than those of vectors once it has met as many operations as these have,
/// and a vector that is returned is then an object.
final class VectorExponentials {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final int WIDTH = SPECIES.length();

  private VectorExponentials() {}

  /// e to the power of each.
  static void exp(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      VectorMask<Double> special = a.abs().compare(VectorOperators.GT, LARGEST);
      DoubleVector t = a.fma(LOG2_E, ROUNDER);
      DoubleVector n = t.sub(ROUNDER);
      DoubleVector r =
          n.fma(
              DoubleVector.broadcast(SPECIES, -LN2_LOW),
              n.fma(DoubleVector.broadcast(SPECIES, -LN2), a));
      DoubleVector one = r.add(1.0);
      DoubleVector rest = DoubleVector.broadcast(SPECIES, 1.0).sub(one).add(r);
      DoubleVector p = r.fma(E10, E9);
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E8));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E7));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E6));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E5));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E4));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E3));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E2));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E1));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E0));
      DoubleVector y = one.add(r.mul(r).fma(p, rest));
      DoubleVector y2 =
          y.reinterpretAsLongs()
              .add(t.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52))
              .reinterpretAsDoubles();
      y2.blend(Double.NaN, a.compare(VectorOperators.NE, a)).intoArray(results, i);
      if (special.anyTrue()) {
        SpecialLanes.correct(x, results, i, special.toLong(), Exponentials::exp);
      }
    }
  }

  /// The function of `ending`, from e to the power of each, minus 1.
  static void lessOne(
      Ending ending, DoubleUnaryOperator function, double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      VectorMask<Double> special = a.abs().compare(VectorOperators.GT, LARGEST);
      DoubleVector result;
      if (ending == Ending.EXPM1) {
        result = a;
      } else {
        DoubleVector a2 = a.abs();
        DoubleVector result2;
        if (ending == Ending.TANH) {
          result2 = a2.add(a2).blend(44.0, a2.compare(VectorOperators.GT, 22.0));
        } else {
          result2 = a2;
        }
        result = result2;
      }
      DoubleVector t = result.fma(LOG2_E, ROUNDER);
      DoubleVector n = t.sub(ROUNDER);
      DoubleVector coarse = n.fma(DoubleVector.broadcast(SPECIES, -LN2), result);
      DoubleVector r = n.fma(DoubleVector.broadcast(SPECIES, -LN2_LOW), coarse);
      DoubleVector low = n.fma(DoubleVector.broadcast(SPECIES, -LN2_LOW), coarse.sub(r));
      DoubleVector p = r.fma(E10, E9);
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E8));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E7));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E6));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E5));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E4));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E3));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E2));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E1));
      p = p.fma(r, DoubleVector.broadcast(SPECIES, E0));
      DoubleVector q = r.mul(r).fma(p, low.fma(r, low));
      DoubleVector high = r.add(q);
      DoubleVector power =
          t.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52).add(ONE).reinterpretAsDoubles();
      DoubleVector low2 = r.sub(high).add(q);
      DoubleVector product = power.mul(high);
      DoubleVector less = power.sub(1.0);
      DoubleVector back = less.sub(power);
      DoubleVector lost = power.sub(less.sub(back)).sub(back.add(1.0));
      DoubleVector sum = less.add(product);
      DoubleVector again = sum.sub(less);
      DoubleVector rest = less.sub(sum.sub(again)).add(product.sub(again));
      DoubleVector low3 = rest.add(power.fma(low2, lost));
      DoubleVector result3;
      if (ending == Ending.EXPM1) {
        DoubleVector y = sum.add(low3);
        DoubleVector s =
            y.abs()
                .reinterpretAsLongs()
                .or(a.reinterpretAsLongs().and(SIGN))
                .reinterpretAsDoubles();
        result3 = s.blend(Double.NaN, y.compare(VectorOperators.NE, y));
      } else if (ending == Ending.TANH) {
        DoubleVector two = sum.add(2.0);
        DoubleVector back2 = two.sub(sum);
        DoubleVector rest2 =
            sum.sub(two.sub(back2)).add(DoubleVector.broadcast(SPECIES, 2.0).sub(back2)).add(low3);
        DoubleVector inverse = DoubleVector.broadcast(SPECIES, 1.0).div(two);
        DoubleVector q2 = sum.mul(inverse);
        DoubleVector y2 = q2.neg().fma(two, sum).add(q2.neg().fma(rest2, low3)).fma(inverse, q2);
        DoubleVector s2 =
            y2.abs()
                .reinterpretAsLongs()
                .or(a.reinterpretAsLongs().and(SIGN))
                .reinterpretAsDoubles();
        result3 = s2.blend(Double.NaN, y2.compare(VectorOperators.NE, y2));
      } else {
        DoubleVector one = sum.add(1.0);
        DoubleVector back3 = one.sub(sum);
        DoubleVector rest3 =
            sum.sub(one.sub(back3)).add(DoubleVector.broadcast(SPECIES, 1.0).sub(back3)).add(low3);
        DoubleVector inverse2 = DoubleVector.broadcast(SPECIES, 1.0).div(one);
        DoubleVector result5;
        if (ending == Ending.COSH) {
          DoubleVector correction =
              inverse2
                  .neg()
                  .fma(one, DoubleVector.broadcast(SPECIES, 1.0))
                  .sub(inverse2.mul(rest3));
          DoubleVector sum2 = one.add(inverse2);
          DoubleVector y3 =
              sum2.add(one.sub(sum2).add(inverse2).add(correction.fma(inverse2, rest3))).mul(0.5);
          result5 = y3.blend(Double.NaN, y3.compare(VectorOperators.NE, y3));
        } else {
          DoubleVector q3 = sum.mul(inverse2);
          DoubleVector correction2 = q3.neg().fma(one, sum).add(q3.neg().fma(rest3, low3));
          DoubleVector sum3 = sum.add(q3);
          DoubleVector y4 =
              sum3.add(sum.sub(sum3).add(q3).add(correction2.fma(inverse2, low3))).mul(0.5);
          DoubleVector s3 =
              y4.abs()
                  .reinterpretAsLongs()
                  .or(a.reinterpretAsLongs().and(SIGN))
                  .reinterpretAsDoubles();
          result5 = s3.blend(Double.NaN, y4.compare(VectorOperators.NE, y4));
        }
        result3 = result5;
      }
      result3.intoArray(results, i);
      if (special.anyTrue()) {
        SpecialLanes.correct(x, results, i, special.toLong(), function);
      }
    }
  }
}
