package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.number.Angles.MAX_ANGLE;
import static dev.recordwire.array.internal.number.Angles.RIGHT_3;
import static dev.recordwire.array.internal.number.Angles.RIGHT_ANGLES;
import static dev.recordwire.array.internal.number.Exponentials.ROUNDER;
import static dev.recordwire.array.internal.number.Floats.SIGN;
import static dev.recordwire.array.internal.number.ReducedAngles.C1;
import static dev.recordwire.array.internal.number.ReducedAngles.C2;
import static dev.recordwire.array.internal.number.ReducedAngles.C3;
import static dev.recordwire.array.internal.number.ReducedAngles.C4;
import static dev.recordwire.array.internal.number.ReducedAngles.C5;
import static dev.recordwire.array.internal.number.ReducedAngles.C6;
import static dev.recordwire.array.internal.number.ReducedAngles.RIGHT;
import static dev.recordwire.array.internal.number.ReducedAngles.RIGHT_2;
import static dev.recordwire.array.internal.number.ReducedAngles.S1;
import static dev.recordwire.array.internal.number.ReducedAngles.S2;
import static dev.recordwire.array.internal.number.ReducedAngles.S3;
import static dev.recordwire.array.internal.number.ReducedAngles.S4;
import static dev.recordwire.array.internal.number.ReducedAngles.S5;
import static dev.recordwire.array.internal.number.ReducedAngles.S6;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Ending;
import java.util.function.DoubleUnaryOperator;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [dev.recordwire.array.internal.number.Angles] in vectors: the same operations in the same order,
/// so that each lane has the same bits. Each loop is one method, since HotSpot stops inlining
/// methods other than those of vectors once it has met as many operations as these have, and a
/// vector that is returned is then an object.
final class VectorAngles {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final int WIDTH = SPECIES.length();

  private VectorAngles() {}

  /// Sines, cosines or tangents.
  static void angle(
      Ending ending, DoubleUnaryOperator function, double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector a2 = a.abs();
      VectorMask<Double> special = a2.compare(VectorOperators.GT, MAX_ANGLE);
      DoubleVector t = a2.fma(RIGHT_ANGLES, ROUNDER);
      DoubleVector n = t.sub(ROUNDER);
      DoubleVector coarse = n.fma(DoubleVector.broadcast(SPECIES, -RIGHT), a2);
      DoubleVector p = n.mul(RIGHT_2);
      DoubleVector r = coarse.sub(p);
      DoubleVector back = r.sub(coarse);
      DoubleVector lost = coarse.sub(r.sub(back)).sub(p.add(back));
      LongVector quadrant = t.reinterpretAsLongs();
      DoubleVector low =
          lost.sub(
              n.fma(
                  DoubleVector.broadcast(SPECIES, RIGHT_3),
                  n.fma(DoubleVector.broadcast(SPECIES, RIGHT_2), p.neg())));
      DoubleVector z = r.mul(r);
      DoubleVector result;
      if (ending == Ending.TAN) {
        DoubleVector p2 = z.fma(S6, S5);
        p2 = p2.fma(z, DoubleVector.broadcast(SPECIES, S4));
        p2 = p2.fma(z, DoubleVector.broadcast(SPECIES, S3));
        p2 = p2.fma(z, DoubleVector.broadcast(SPECIES, S2));
        DoubleVector v = z.mul(r);
        DoubleVector rest =
            v.fma(DoubleVector.broadcast(SPECIES, S1), z.fma(v.fma(p2, low.mul(-0.5)), low));
        DoubleVector half = z.mul(0.5);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0).sub(half);
        DoubleVector p3 = z.fma(C6, C5);
        p3 = p3.fma(z, DoubleVector.broadcast(SPECIES, C4));
        p3 = p3.fma(z, DoubleVector.broadcast(SPECIES, C3));
        p3 = p3.fma(z, DoubleVector.broadcast(SPECIES, C2));
        p3 = p3.fma(z, DoubleVector.broadcast(SPECIES, C1));
        DoubleVector correction =
            z.mul(z)
                .fma(p3, r.neg().fma(low, DoubleVector.broadcast(SPECIES, 1.0).sub(one).sub(half)));
        DoubleVector sine = r.add(rest);
        DoubleVector sineLow = r.sub(sine).add(rest);
        DoubleVector cosine = one.add(correction);
        DoubleVector cosineLow = one.sub(cosine).add(correction);
        VectorMask<Double> odd =
            quadrant
                .lanewise(VectorOperators.LSHL, 62)
                .reinterpretAsDoubles()
                .compare(VectorOperators.NE, 0.0);
        DoubleVector a3 = sine.blend(cosine, odd);
        DoubleVector aLow = sineLow.blend(cosineLow, odd);
        DoubleVector b = cosine.blend(sine, odd);
        DoubleVector bLow = cosineLow.blend(sineLow, odd);
        DoubleVector inverse = DoubleVector.broadcast(SPECIES, 1.0).div(b);
        DoubleVector q = a3.mul(inverse);
        DoubleVector y = q.neg().fma(b, a3).add(q.neg().fma(bLow, aLow)).fma(inverse, q);
        DoubleVector y2 =
            y.reinterpretAsLongs()
                .lanewise(
                    VectorOperators.XOR,
                    quadrant
                        .lanewise(VectorOperators.LSHL, 63)
                        .lanewise(VectorOperators.XOR, a.reinterpretAsLongs().and(SIGN)))
                .reinterpretAsDoubles();
        result = y2.blend(Double.NaN, y2.compare(VectorOperators.NE, y2));
      } else {
        DoubleVector p4 = z.fma(S6, S5);
        p4 = p4.fma(z, DoubleVector.broadcast(SPECIES, S4));
        p4 = p4.fma(z, DoubleVector.broadcast(SPECIES, S3));
        p4 = p4.fma(z, DoubleVector.broadcast(SPECIES, S2));
        DoubleVector v2 = z.mul(r);
        DoubleVector sine2 =
            r.add(
                v2.fma(DoubleVector.broadcast(SPECIES, S1), z.fma(v2.fma(p4, low.mul(-0.5)), low)));
        DoubleVector half2 = z.mul(0.5);
        DoubleVector one2 = DoubleVector.broadcast(SPECIES, 1.0).sub(half2);
        DoubleVector p5 = z.fma(C6, C5);
        p5 = p5.fma(z, DoubleVector.broadcast(SPECIES, C4));
        p5 = p5.fma(z, DoubleVector.broadcast(SPECIES, C3));
        p5 = p5.fma(z, DoubleVector.broadcast(SPECIES, C2));
        p5 = p5.fma(z, DoubleVector.broadcast(SPECIES, C1));
        DoubleVector cosine2 =
            one2.add(
                z.mul(z)
                    .fma(
                        p5,
                        r.neg()
                            .fma(low, DoubleVector.broadcast(SPECIES, 1.0).sub(one2).sub(half2))));
        DoubleVector result2;
        if (ending == Ending.COS) {
          DoubleVector s =
              quadrant.add(1).lanewise(VectorOperators.LSHL, 62).reinterpretAsDoubles();
          DoubleVector y3 =
              sine2
                  .blend(cosine2, s.compare(VectorOperators.NE, 0.0))
                  .reinterpretAsLongs()
                  .lanewise(VectorOperators.XOR, s.reinterpretAsLongs().and(SIGN))
                  .reinterpretAsDoubles();
          result2 = y3.blend(Double.NaN, y3.compare(VectorOperators.NE, y3));
        } else {
          DoubleVector turned = quadrant.lanewise(VectorOperators.LSHL, 62).reinterpretAsDoubles();
          DoubleVector w =
              sine2
                  .blend(cosine2, turned.compare(VectorOperators.NE, 0.0))
                  .reinterpretAsLongs()
                  .lanewise(
                      VectorOperators.XOR,
                      turned
                          .reinterpretAsLongs()
                          .lanewise(VectorOperators.XOR, a.reinterpretAsLongs())
                          .and(SIGN))
                  .reinterpretAsDoubles();
          result2 = w.blend(Double.NaN, w.compare(VectorOperators.NE, w));
        }
        result = result2;
      }
      result.intoArray(results, i);
      if (special.anyTrue()) {
        SpecialLanes.correct(x, results, i, special.toLong(), function);
      }
    }
  }
}
