package dev.recordwire.processor.ffi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.joining;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.NativeLibraryProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The maximum number of arguments: as many as the processor accepts can be passed, and one more is
/// an error at compile time rather than at the first call.
class ArgumentSlotsTest {
  /// The C library's `abs`, which reads only its first argument, with the given parameters.
  private static String library(String annotations, String result, String parameters) {
    return library(annotations, result, parameters, "");
  }

  private static String library(
      String annotations, String result, String parameters, String members) {
    return """
    package slots;
    import dev.recordwire.annotation.*;
    import java.lang.foreign.MemorySegment;
    @NativeLibrary public interface Lib {
      @Struct record Twelve(int a, int b, int c) {}
      @Struct record Seven(byte a, byte b, byte c, byte d, byte e, byte f, byte g) {}
      @Struct record Eight(long a) {}
      @Struct record Nine(long a, byte b) {}
      @NativeFunction(%s) %s f(%s);
      %s
    }
    """
        .formatted(annotations, result, parameters, members);
  }

  private static String parameters(String type, int count) {
    return IntStream.range(0, count).mapToObj(i -> type + " x" + i).collect(joining(", "));
  }

  private static Compilation compile(String source) {
    return javac()
        .withProcessors(new NativeLibraryProcessor())
        .compile(JavaFileObjects.forSourceString("slots.Lib", source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "abs"                   | int           | int           | 252 | 1
          "abs"                   | void          | int           | 252 | 1
          "abs"                   | int           | long          | 126 | 2
          "abs"                   | int           | double        | 126 | 2
          "abs"                   | int           | String        | 126 | 2
          "abs"                   | int           | @Pointer int  | 126 | 2
          "abs"                   | int           | int[]         | 126 | 2
          value="abs",critical=true| int          | @In int[]     | 84  | 3
          value="abs",critical=true| int          | int           | 252 | 1
          "abs"                   | int           | Twelve        | 84  | 3
          "abs"                   | int           | Seven         | 126 | 2
          "abs"                   | int           | Eight         | 126 | 2
          "abs"                   | int           | @Length int[] | 63  | 4
          "abs"                   | int           | @Length(Length.Type.UINT32) int[] | 84 | 3
          "abs"                   | @Errno int    | long          | 125 | 2
          "abs"                   | @Errno int    | int           | 250 | 1
          value="abs",critical=true| @Errno int   | int           | 249 | 1
          """)
  void asManyAsFit(String annotations, String result, String type, int most, int each)
      throws Exception {
    Compilation fitting = compile(library(annotations, result, parameters(type, most)));
    assertThat(fitting.errors()).isEmpty();
    call(fitting);

    Compilation beyond = compile(library(annotations, result, parameters(type, most + 1)));
    int errno = !result.contains("@Errno") ? 0 : annotations.contains("critical") ? 3 : 2;
    int taken = (most + 1) * each + errno;
    assertThat(message(beyond))
        .isEqualTo(
            "[NativeSlots] f takes "
                + taken
                + " of the JVM's argument slots, and a call has 252 (a pointer, a long, a double"
                + " and each 8 bytes of a struct are 2, a pointer of a critical function is 3, a"
                + " @Length and @Errno count too): put the arguments into a struct, in C too, and"
                + " pass a pointer to it");
  }

  @ParameterizedTest
  @CsvSource({"Eight, 252", "Nine, 250"})
  void aStructThatIsReturnedInPartsTakesSome(String result, int most) throws Exception {
    assertThat(message(compile(library("\"abs\"", result, parameters("int", most + 1)))))
        .startsWith("[NativeSlots] f takes 253 of");
    // Not called, as abs returns no struct: the class links it first, and linking is enough.
    link(compile(library("\"abs\"", result, parameters("int", most))));
  }

  @Test
  void variadicArgumentsTakeSome() throws Exception {
    call(compile(library("\"abs\"", "int", "@Variadic " + parameters("int", 250))));
    assertThat(message(compile(library("\"abs\"", "int", "@Variadic " + parameters("int", 251)))))
        .startsWith("[NativeSlots] f takes 253 of");
  }

  @Test
  void aLargeStructByValueIsReportedAtTheFunction() throws Exception {
    call(compile(large(252)));
    assertThat(message(compile(large(254)))).startsWith("[NativeSlots] f takes 254 of");
  }

  private static String large(int components) {
    String struct = "@Struct record Large(%s) {}".formatted(parameters("int", components));
    return library("\"abs\"", "int", "Large x", struct);
  }

  @ParameterizedTest
  @CsvSource({"int, 253, 1", "long, 126, 2", "MemorySegment, 126, 2", "Twelve, 84, 3"})
  void callbacks(String type, int most, int each) throws Exception {
    call(compile(callback(parameters(type, most))));
    assertThat(message(compile(callback(parameters(type, most + 1)))))
        .startsWith(
            "[NativeSlots] Many.apply takes "
                + (most + 1) * each
                + " of the JVM's argument slots, and a callback has 253 (");
  }

  private static String callback(String parameters) {
    String many = "interface Many { int apply(%s); }".formatted(parameters);
    return library("\"abs\"", "int", "Many many", many);
  }

  private static String message(Compilation compilation) {
    assertThat(compilation.errors()).hasSize(1);
    return compilation.errors().getFirst().getMessage(Locale.ROOT);
  }

  /// Loads the compiled class and calls `f` with zeros.
  private static void call(Compilation compilation) throws Exception {
    assertThat(compilation.errors()).isEmpty();
    Classes classes = new Classes(compilation);
    Class<?> type = classes.loadClass("slots.Lib");
    Method load = classes.loadClass("slots.LibNative").getDeclaredMethod("load");
    Object library = load.invoke(null);
    for (Method method : type.getMethods()) {
      if (method.getName().equals("f")) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
          arguments[i] = zero(types[i]);
        }
        method.invoke(library, arguments);
        return;
      }
    }
    throw new AssertionError("no f");
  }

  private static void link(Compilation compilation) throws Exception {
    assertThat(compilation.errors()).isEmpty();
    Class.forName("slots.LibNative$F", true, new Classes(compilation));
  }

  private static Object zero(Class<?> type) throws Exception {
    if (type.isRecord()) {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Object[] values = new Object[types.length];
      for (int i = 0; i < types.length; i++) {
        values[i] = zero(types[i]);
      }
      return type.getDeclaredConstructor(types).newInstance(values);
    }
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> 0);
    }
    return switch (type.getSimpleName()) {
      case "int" -> 0;
      case "long" -> 0L;
      case "double" -> 0.0;
      case "byte" -> (byte) 0;
      case "String" -> "";
      case "int[]" -> new int[1];
      default -> throw new AssertionError(type.toString());
    };
  }

  /// Returns the classes of a compilation.
  private static final class Classes extends ClassLoader {
    private final Map<String, byte[]> files = new HashMap<>();

    Classes(Compilation compilation) throws IOException {
      super(ArgumentSlotsTest.class.getClassLoader());
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          try (InputStream bytes = file.openInputStream()) {
            String path = file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", "");
            files.put(path.replace('/', '.').replaceFirst("\\.class$", ""), bytes.readAllBytes());
          }
        }
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = files.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
