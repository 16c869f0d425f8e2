package dev.recordwire.processor.kernels;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/// Errors in the declarations of kernels: their text, and where they are.
class KernelMisuseTest {
  @Test
  void classes() {
    assertThat(KernelErrors.of("@ArrayKernels class Misused {}"))
        .containsExactly(
            "1:15 [KernelClass] Misused has no kernels: annotate a static method with @Kernel");
    assertThat(
            KernelErrors.of(
                """
                class Misused {
                  @ArrayKernels private static class Inner {
                    @Kernel static double f(double x) { return x; }
                  }
                }
                """))
        .containsExactly(
            "2:32 [KernelClass] Inner is private, so that its kernels can't reach it: make it"
                + " package-private or wider");
  }

  @Test
  void methods() {
    assertThat(
            KernelErrors.of(
                """
                @ArrayKernels
                class Misused {
                  @Kernel double notStatic(double x) { return x; }
                  @Kernel private static double hidden(double x) { return x; }
                  @Kernel static <T> double generic(double x) { return x; }
                  @Kernel static double throwing(double x) throws Exception { return x; }
                }
                """))
        .containsExactly(
            "3:18 [KernelMethod] the kernel notStatic is not static: make it static",
            "4:33 [KernelMethod] the kernel hidden is private, so that its loops can't call it:"
                + " make it package-private or wider",
            "5:29 [KernelMethod] the kernel generic is generic: use primitive types",
            "6:25 [KernelMethod] the kernel throwing declares exceptions, which its loops can't:"
                + " throw unchecked ones")
        .inOrder();
  }

  @Test
  void parametersAndResults() {
    assertThat(
            KernelErrors.of(
                """
                @ArrayKernels
                class Misused {
                  @Kernel static double boxed(Double x) { return 1; }
                  @Kernel static double scalars(@Scalar double x) { return x; }
                  @Kernel static String text(double x) { return ""; }
                  @Kernel static double wide(@Uint8 long x) { return x; }
                  @Kernel static @Float32 @Float64 double both(double x) { return x; }
                  @Kernel static double ranged(double x, @Scalar @Uint8 int y) { return x; }
                }
                """))
        .containsExactly(
            "3:38 [KernelParameter] the parameter 'x' of boxed is no primitive: take one element of"
                + " each array, such as double or @Uint8 int",
            "4:25 [KernelParameter] the kernel scalars has no parameter that becomes a view: add"
                + " one that is not @Scalar",
            "5:25 [KernelResult] the kernel text returns java.lang.String: return one element of an"
                + " array, such as double or boolean",
            "6:42 [KernelElementType] the parameter 'x' is @Uint8 long: use int or short",
            "7:43 [KernelElementType] the result is both @Float32 and @Float64: choose one",
            "8:61 [KernelParameter] the parameter 'y' of ranged is @Scalar, and @Uint8 is for"
                + " elements of arrays: remove one of them")
        .inOrder();
  }

  @Test
  void namesThatLoopsNeed() {
    assertThat(
            KernelErrors.of(
                """
                @ArrayKernels
                class Misused {
                  @Kernel static double own(double Misused) { return Misused; }
                  @Kernel static double vectors(double x, @Scalar double Vectors) { return x; }
                  @Kernel static double constant(double SIGNATURE) { return SIGNATURE; }
                }
                """))
        .containsExactly(
            "3:36 [KernelParameter] the parameter 'Misused' of own hides a name that its loops"
                + " need: rename it",
            "4:58 [KernelParameter] the parameter 'Vectors' of vectors hides a name that its loops"
                + " need: rename it",
            "5:41 [KernelParameter] the parameter 'SIGNATURE' of constant hides a name that its"
                + " loops need: rename it")
        .inOrder();
  }

  @Test
  void reductions() {
    assertThat(
            KernelErrors.of(
                """
                @ArrayKernels
                class Misused {
                  @Kernel(reduce = Reduction.SUM) static boolean sum(double x) { return x > 0; }
                  @Kernel(reduce = Reduction.ANY) static double any(double x) { return x; }
                  @Kernel(reduce = Reduction.MIN) static @Float16 float least(double x) { return 0; }
                }
                """))
        .containsExactly(
            "3:50 [KernelReduction] sum returns boolean, which has no SUM: use COUNT, ANY or ALL",
            "4:49 [KernelReduction] any returns numbers, and ANY is of booleans: use SUM, MEAN, MIN"
                + " or MAX",
            "5:57 [KernelReduction] the results of least are @Float16, which are stored and not"
                + " computed with: return float without the annotation")
        .inOrder();
  }

  @Test
  void strayAnnotations() {
    assertThat(
            KernelErrors.of(
                """
                class Misused {
                  @Kernel static double f(double x) { return x; }
                  static double g(@Scalar double x) { return x; }
                }
                """))
        .containsExactly(
            "2:25 [KernelStray] f is a @Kernel, and its class Misused has no kernels: annotate the"
                + " class with @ArrayKernels",
            "3:34 [KernelStray] the parameter 'x' of g is @Scalar, and the method is no kernel:"
                + " annotate the method with @Kernel, or remove it")
        .inOrder();
  }

  @Test
  void theSameOperationOfTwoKernels() {
    assertThat(
            KernelErrors.of(
                """
                @ArrayKernels
                class Misused {
                  @Kernel static double f(double x) { return x; }
                  @Kernel static double f(double x, double y) { return x; }
                }
                """))
        .containsExactly(
            "4:25 [KernelMethod] two kernels f both become f(Float64View, Float64View), with a new"
                + " array or a target: rename one of them");
  }
}
