package dev.recordwire.processor.ffi;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Methods that can't be bound: the message, and the line of the report.
class NativeMisuseTest {
  private static Arguments function(String method, String... errors) {
    return Arguments.of(
        "@NativeLibrary interface Lib {\n  @NativeFunction\n  " + method + "\n}\n",
        Stream.of(errors).map(error -> "3: " + error).toList());
  }

  static Stream<Arguments> functions() {
    return Stream.of(
        function(
            "int f(@org.jspecify.annotations.Nullable int[] a);",
            "[NativeParameterType] 'a': @Nullable int[] marks each int of the array, and"
                + " none of them is null: write int @Nullable [] a to let the array be null"),
        function(
            "@org.jspecify.annotations.Nullable int f();",
            "[NativeResultType] f is @Nullable, and returns int, which is never null: take"
                + " @Nullable off"),
        function(
            "@org.jspecify.annotations.Nullable IntResult f();",
            "[NativeResultType] f is @Nullable, and returns IntResult, which is never null: take"
                + " @Nullable off"),
        function(
            "@Pointer @org.jspecify.annotations.Nullable int f();",
            "[NativeResultType] f is @Nullable, and returns int, which is never null: return a"
                + " MemorySegment where the pointer may be NULL"),
        function(
            "int f(Integer x);",
            "[NativeParameterType] Integer 'x' has no counterpart in C: use a primitive,"
                + " String, MemorySegment, a view, an array of primitives, a record annotated"
                + " @Struct, an array of such records, or a functional interface"),
        function(
            "int f(boolean[] x);",
            "[NativeParameterType] boolean[] 'x' has no counterpart in C: use BoolView, or byte[]"
                + " with 0 and 1"),
        function(
            "int f(String[] x);",
            "[NativeParameterType] String[] 'x' has no counterpart in C: use an array of primitives"
                + " or of records annotated @Struct, or lay the pointers out in a MemorySegment"),
        function(
            "int f(Thread.State x);",
            "[NativeParameterType] Thread.State 'x' has no counterpart in C: use int and pass the"
                + " constant's number"),
        function(
            "int f(P x); record P(int a) {}",
            "[NativeParameterType] Lib.P 'x' has no counterpart in C: annotate P @Struct"),
        function(
            "int f(P[] x); record P(int a) {}",
            "[NativeParameterType] Lib.P[] 'x' has no counterpart in C: annotate Lib.P @Struct"),
        function(
            "Float64View f();",
            "[NativeResultType] f can't return Float64View from C: C does not report the"
                + " length of an array; return MemorySegment and reinterpret it, or let C fill an"
                + " array that you pass"),
        function(
            "List<String> f();",
            "[NativeResultType] f can't return List from C: use a primitive, void, String,"
                + " MemorySegment, a record annotated @Struct, or IntResult, LongResult,"
                + " DoubleResult, AddressResult for a value and errno"),
        function(
            "int f(double[] xs, @Count(\"ys\") int n);",
            "[NativeCount] @Count(\"ys\") on 'n' names no parameter: name one of 'xs'"),
        function(
            "int f(int m, @Count(\"m\") int n);",
            "[NativeCount] @Count(\"m\") on 'n' names a parameter that is not an array: name"
                + " one of the"
                + " function's arrays, of which there are none"),
        function(
            "int f(double[] xs, @Count(\"xs\") double n);",
            "[NativeCount] @Count is on 'n', which is double: a count is an int or a long"),
        function(
            "int f(double[] xs, @Pointer @Count(\"xs\") int n);",
            "[NativeCount] @Count is on 'n', which is a pointer to int: a count is an int or a long"
                + " by value, so take @Pointer off, or @Count"),
        function(
            "int f(int[] a, int[] b, int s, @Count(value = {\"a\", \"b\"}, stride = \"s\") int n);",
            "[NativeCount] @Count on 'n' names 2 arrays and 1 strides: name one stride for each"
                + " array, or none"),
        function(
            "int f(int[] a, @Count(value = \"a\", stride = \"s\") int n);",
            "[NativeCount] @Count on 'n' has the stride 's', which is not an int or long parameter:"
                + " name one"),
        function(
            "int f(@In @Out int[] a);",
            "[NativeDirection] 'a' can't be both @In and @Out: take both off where C reads and"
                + " writes it"),
        function(
            "int f(@Out int a);",
            "[NativeDirection] @Out applies to arrays, views and MemorySegment, and 'a' is"
                + " int, which C gets by value: use an array of one element to get a value back"),
        function(
            "int f(@Pointer String a);",
            "[NativePointer] @Pointer applies to primitives and records annotated @Struct,"
                + " and String"
                + " 'a' is a pointer already: take it off"),
        function(
            "int f(@Variadic float a);",
            "[NativeVariadic] float 'a' is variadic, and C promotes it: use double"),
        function(
            "int f(@Variadic int a, @Variadic int b);",
            "[NativeVariadic] 'b' is the second @Variadic: annotate only the first of the variadic"
                + " arguments"),
        function(
            "int f(String format, int... a);",
            "[NativeVariadic] 'a' is variadic in Java only, and C would get a pointer to an"
                + " array: declare C's variadic arguments explicitly, one method for each list of"
                + " types, and annotate the first @Variadic; or declare it int[]"),
        function(
            "void f(C c); interface C { void call(double... a); }",
            "[NativeVariadic] 'a' is variadic in Java only, and C would get a pointer to an"
                + " array: declare C's variadic arguments explicitly, one method for each list of"
                + " types, and annotate the first @Variadic; or declare it double[]"),
        function(
            "@Errno @Uint32 long f();",
            "[NativeErrno] @Errno can't tell from @Uint32 long whether f failed: it is never"
                + " negative: use when = ZERO or NONZERO"),
        function(
            "@Status @Errno int f();",
            "[NativeStatus] f is @Errno and @Status, and a failure is one exception: keep"
                + " @Status if the result describes the failure, or @Errno if errno does"),
        function(
            "@Status @Errno void f();",
            "[NativeStatus] f is @Errno and @Status, and a failure is one exception: keep"
                + " @Status if the result describes the failure, or @Errno if errno does"),
        function(
            "@Status double f();",
            "[NativeStatus] @Status is on f, which returns double: return the status as a"
                + " whole number, or void if C returns an int that has no other meaning"),
        function(
            "@Status IntResult f();",
            "[NativeStatus] @Status is on f, which returns IntResult: return the status as a"
                + " whole number, or void if C returns an int that has no other meaning"),
        function(
            "@Status @Pointer int f();",
            "[NativeStatus] @Status is on f, which returns int: return the status as a whole"
                + " number, or void if C returns an int that has no other meaning"),
        function(
            "@Status(when = Status.When.NEGATIVE) @Uint32 long f();",
            "[NativeStatus] @Status can't tell from @Uint32 long whether f failed: it is never"
                + " negative: use when = NONZERO or ZERO"),
        function(
            "@Status(text = \"g\") void f();",
            "[NativeStatus] @Status(text = \"g\") of f names no method: name a method of Lib that"
                + " takes the status, int, and returns String"),
        function(
            "@Status(text = \"g\") void f(); static String g(int code) { return \"\"; }",
            "[NativeStatus] @Status(text = \"g\") of f names a method that has no text for a"
                + " status: name a method of Lib that takes the status, int, and returns String"),
        function(
            "@Status(text = \"g\") long f(); default String g(int code) { return \"\"; }",
            "[NativeStatus] @Status(text = \"g\") of f names a method that has no text for a"
                + " status: name a method of Lib that takes the status, long, and returns String"),
        function(
            "@Status(text = \"g\") void f(); default int g(int code) { return code; }",
            "[NativeStatus] @Status(text = \"g\") of f names a method that has no text for a"
                + " status: name a method of Lib that takes the status, int, and returns String"),
        function(
            "int f(@Length int n);",
            "[NativeLength] @Length is on 'n', which is int and has no elements to count: put it on"
                + " a view, an array or a MemorySegment"),
        function(
            "int f(@Length String text);",
            "[NativeLength] @Length is on 'text', which is String and has no elements to count:"
                + " pass its bytes as byte[], or declare the parameter with the length"),
        function(
            "int f(@Length Arena a);",
            "[NativeLength] @Length is on 'a', which is Arena and has no elements to count: put it"
                + " on a view, an array or a MemorySegment"),
        function(
            "int f(C c); interface C { void call(@Length Float64View xs, @Count(\"xs\") int n); }",
            "[NativeLength] @Length is on 'xs' of C, which gets its length from C: take it"
                + " off, declare the parameter with the length, and annotate that parameter"
                + " @Count(\"xs\")"),
        function(
            "int load();",
            "[NativeName] load() is a method of the generated class: rename it and"
                + " annotate it @NativeFunction(\"load\")"),
        function(
            "void registry();",
            "[NativeName] registry() is a method of the generated class: rename it"
                + " and annotate it @NativeFunction(\"registry\")"),
        function(
            "int g(); default Object load() { return this; }",
            "[NativeName] load() is a method of the generated class: rename it"),
        function(
            "@Errno double f();",
            "[NativeErrno] @Errno can't tell from double whether f failed: return a whole number or"
                + " MemorySegment, or IntResult, LongResult, DoubleResult or AddressResult without"
                + " @Errno"),
        function(
            "<T> int f(int a);",
            "[NativeGeneric] f has type parameters, which C does not have: declare one"
                + " method for each type"),
        function(
            "int f(Arena a, Arena b);",
            "[NativeArena] f has 2 arenas, and one is enough for everything that the call"
                + " allocates: keep one"),
        function(
            "int f(Comparator<String> c);",
            "[NativeCallback] Comparator has type parameters, so its types in C are unknown:"
                + " declare a functional interface with explicit types"),
        function(
            "int f(java.util.concurrent.Callable<Integer> c);",
            "[NativeCallback] Callable has type parameters, so its types in C are unknown:"
                + " declare a functional interface with explicit types"),
        function(
            "int f(AutoCloseable c);",
            "[NativeCallback] AutoCloseable.close throws Exception, and the function that"
                + " calls it can't declare that: wrap it in an unchecked exception"),
        function(
            "int f(C c); interface C { void call(double[] xs); }",
            "[NativeCallback] C gets 'xs' from C, and double[] can't be made from a pointer: use"
                + " MemorySegment, or a view with a @Count"),
        function(
            "int f(C c); interface C { void call(Float64View xs, long n); }",
            "[NativeCallback] C gets 'xs' from C, and Float64View can't be made from a"
                + " pointer: annotate the parameter with its length @Count(\"xs\")"),
        function(
            "int f(C c); interface C extends Comparator<Integer> {}",
            "[NativeCallback] C.compare has T, a type parameter of Comparator, so its types"
                + " in C are unknown: declare a functional interface with explicit types"),
        function(
            "int f(C c); interface C { <T> void call(T[] x); }",
            "[NativeCallback] C.call has T, a type parameter of call, so its types in C are"
                + " unknown: declare a functional interface with explicit types"),
        function(
            "int f(Thread.UncaughtExceptionHandler c);",
            "[NativeParameterType] Thread 'arg0' has no counterpart in C: use a primitive,"
                + " String, MemorySegment, a view, an array of primitives, a record annotated"
                + " @Struct, an array of such records, or a functional interface",
            "[NativeParameterType] Throwable 'arg1' has no counterpart in C: use a"
                + " primitive, String, MemorySegment, a view, an array of primitives, a record"
                + " annotated @Struct, an array of such records, or a functional interface"),
        function(
            "int f(java.util.concurrent.ThreadFactory c);",
            "[NativeResultType] newThread can't return Thread from C: use a primitive, void,"
                + " String, MemorySegment, a record annotated @Struct, or IntResult, LongResult,"
                + " DoubleResult, AddressResult for a value and errno"),
        function(
            "int f(C c); interface C { void call(@In @Variadic MemorySegment x); }",
            "[NativeCallback] @In is on 'x' of C, which C passes to Java: take it off",
            "[NativeCallback] @Variadic is on 'x' of C, which C passes to Java: take it off"),
        function(
            "int f(C c); interface C { void call(@Out MemorySegment x); }",
            "[NativeCallback] @Out is on 'x' of C, which C passes to Java: take it off"),
        function(
            "int f(C c); interface C { String call(); }",
            "[NativeCallback] C returns String to C, which needs memory that outlives the callback:"
                + " return a primitive, MemorySegment or void"));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void refusesFunctions(String source, List<String> expected) {
    assertThat(NativeErrors.of(source)).containsExactlyElementsIn(expected).inOrder();
  }
}
