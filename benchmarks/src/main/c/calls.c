/* The functions that the native benchmarks call: plain ones for all libraries, and the same for JNI. */
#include <jni.h>
#include <stdint.h>

double bench_add(double a, double b) { return a + b; }

/* Eight sums side by side, so that the additions do not wait for each other: a fast function
   makes the cost of the call visible. */
double bench_sum(const double *xs, int64_t n) {
  double sums[8] = {0};
  int64_t i = 0;
  for (; i + 8 <= n; i += 8)
    for (int k = 0; k < 8; k++) sums[k] += xs[i + k];
  double total = 0;
  for (; i < n; i++) total += xs[i];
  for (int k = 0; k < 8; k++) total += sums[k];
  return total;
}

JNIEXPORT jdouble JNICALL Java_dev_recordwire_benchmarks_ffi_JniCalls_add(
    JNIEnv *env, jclass type, jdouble a, jdouble b) {
  (void)env;
  (void)type;
  return bench_add(a, b);
}

JNIEXPORT jdouble JNICALL Java_dev_recordwire_benchmarks_ffi_JniCalls_sumCritical(
    JNIEnv *env, jclass type, jdoubleArray array, jlong n) {
  (void)type;
  jdouble *xs = (*env)->GetPrimitiveArrayCritical(env, array, NULL);
  if (xs == NULL) return 0;
  double total = bench_sum(xs, n);
  (*env)->ReleasePrimitiveArrayCritical(env, array, xs, JNI_ABORT);
  return total;
}
