package dev.recordwire.derived;

import java.util.List;
import java.util.Locale;

/// The table: what the eight derived dtypes have other than their prototypes.
final class Dtypes {
  private Dtypes() {}

  static List<Derivation> all() {
    return List.of(
        int8(),
        uint8(),
        int16(),
        uint16(),
        uint32(),
        int64(),
        uint64(),
        float32(),
        elements("Native"),
        elements("Mapped"));
  }

  /// Access to single elements has no dtypes of its own, but copies for other kinds of
  /// storage.
  private static Derivation elements(String storage) {
    return Derivation.of("OtherElements", storage + "Elements")
        .in("", "Storage#OTHER", "Storage#" + storage.toUpperCase(Locale.ROOT));
  }

  private static Derivation int8() {
    Derivation table = integer("Int8", 1, "-0x1p7", "0x1p7");
    heldAs("byte", table);
    narrow("Byte", "", table);
    saturating("int", table);
    callbacks("int8", "byte", "", table);
    return sumOfBytes("ASHR", table);
  }

  private static Derivation uint8() {
    Derivation table = integer("Uint8", 1, "0.0", "0x1p8");
    inRange("0 to 255", table);
    narrow("Byte", "", table);
    unsigned("Byte.toUnsignedInt", table);
    table.in("View", "wrap(int[] values)", "wrap(byte[] values)");
    saturating("int", table);
    callbacks("uint8", "byte", "Byte.toUnsignedInt", table);
    return sumOfBytes("LSHR", table);
  }

  private static Derivation int16() {
    Derivation table = integer("Int16", 2, "-0x1p15", "0x1p15");
    heldAs("short", table);
    narrow("Short", ".reinterpretAsShorts()", table);
    saturating("int", table);
    callbacks("int16", "short", "", table);
    return sumOfShorts("ASHR", table);
  }

  private static Derivation uint16() {
    Derivation table = integer("Uint16", 2, "0.0", "0x1p16");
    inRange("0 to 65535", table);
    narrow("Short", ".reinterpretAsShorts()", table);
    unsigned("Short.toUnsignedInt", table);
    table.in("View", "wrap(int[] values)", "wrap(short[] values)");
    saturating("int", table);
    callbacks("uint16", "short", "Short.toUnsignedInt", table);
    return sumOfShorts("LSHR", table);
  }

  private static Derivation uint32() {
    Derivation table = integer("Uint32", 4, "0.0", "0x1p32");
    inRange("0 to 2³² - 1", table);
    heldAsLong(table);
    unsigned("Integer.toUnsignedLong", table);
    saturating("long", table);
    callbacksOfLong(table);
    callbacks("uint32", "int", "Integer.toUnsignedLong", table);
    return table
        .in("VectorInt32Arithmetic", "(SPECIES, low)", "(SPECIES, (int) low)")
        .in("VectorInt32Arithmetic", "(SPECIES, high)", "(SPECIES, (int) high)")
        .in("ScalarInt32Products", "product >> 32", "product >>> 32")
        .in("VectorInt32", "(SPECIES, value)", "(SPECIES, (int) value)")
        .in("View", "wrap(long[] values)", "wrap(int[] values)")
        .in("VectorInt32Sums", "VectorOperators.ASHR", "VectorOperators.LSHR");
  }

  private static Derivation int64() {
    Derivation table = integer("Int64", 8, "-0x1p63", "0x1p63");
    heldAsLong(table);
    callbacksOfLong(table);
    blocksOf("long", table);
    return longLanes(">>", "total.addProduct(x, y);", table);
  }

  /// Held as the bits of a `long`, so that whatever compares or converts has to know.
  private static Derivation uint64() {
    Derivation table = integer("Uint64", 8, "0.0", "0x1p64");
    heldAsLong(table);
    callbacksOfLong(table);
    blocksOf("long", table);
    longLanes(">>>", "total.addUnsignedProduct(x, y);", table);
    table
        .in("VectorInt32", "least.reduceLanes(VectorOperators.MIN)", "VectorUnsigned.min(least)")
        .in("VectorInt32", "most.reduceLanes(VectorOperators.MAX)", "VectorUnsigned.max(most)");
    return unsignedLanes(table)
        .in("Elementwise", "Long.toString", "Long.toUnsignedString")
        .in("ScalarInt32Comparison", "Long.compare(", "Long.compareUnsigned(")
        .in("ScalarInt32Arithmetic", "Saturating.", "Unsigned.")
        .in("ScalarInt32Arithmetic", "Math.m", "Unsigned.m")
        .in("ScalarInt32Arithmetic", "Math.abs(a)", "a")
        .in("ScalarInt32Arithmetic", "a / b", "Long.divideUnsigned(a, b)")
        .in("View", "held as `long`.", "held as the 64 bits of a `long`.")
        .in("View", "Long.toString", "Long.toUnsignedString")
        .in("View", "Long.compare(", "Long.compareUnsigned(")
        .in("View", ").toLong(", ").toUnsignedLong(")
        .in("ParallelInt32View", "a <= b", "Long.compareUnsigned(a, b) <= 0")
        .in("ParallelInt32View", "a >= b", "Long.compareUnsigned(a, b) >= 0")
        .in("View", "does not fit int64", "does not fit uint64")
        .in("ScalarInt32Deviations", "return Elements.uint64(bytes, from)", TO_DOUBLE)
        .in("ScalarInt32Distances", "return Elements.uint64(bytes, from)", TO_DOUBLE)
        .in("View", "Arrays.sort(values)", "Unsigned.sort(values)")
        .in(
            "View",
            "import java.util.Arrays;",
            "import java.util.Arrays;import dev.recordwire.array.internal.kernel.Unsigned;")
        .in("View", "keys[i] = elements.get(i)", "keys[i] = elements.get(i) ^ Long.MIN_VALUE")
        .in("View", "size, true)", "size, false)")
        .in("Summarizing", "Math.m", "Unsigned.m")
        .in(
            "Summarizing",
            "import dev.recordwire.array.internal.kernel.WideSum;",
            "import dev.recordwire.array.internal.kernel.WideSum;import"
                + " dev.recordwire.array.internal.kernel.Unsigned;")
        .in("ScalarInt32Extremes", "Math.m", "Unsigned.m")
        .in("ScalarInt32Arithmetic", "value * factor", "Unsigned.toDouble(value) * factor")
        .in("ScalarInt32Arithmetic", "(long) scaled", "Unsigned.saturate(scaled)")
        .in("VectorInt32Sums", "VectorOperators.ASHR", "VectorOperators.LSHR");
  }

  /// Its sums are float64, and are taken over elements widened to that.
  private static Derivation float32() {
    Derivation table =
        Derivation.of("Float64", "Float32")
            .in("", "BYTES = 8", "BYTES = 4")
            .in("", "Elements.DOUBLE", "Elements.FLOAT")
            .in("View", "`double`", "`float`")
            .in("View", "double...", "float...")
            .in("View", "double[", "float[")
            .in("View", "double get", "float get")
            .in("View", "double value)", "float value)")
            .in("View", "double min", "float min")
            .in("View", "double max", "float max")
            .in("", "double low, double high", "float low, float high")
            .in("View", "multiply(factor)", "multiply((float) factor)")
            .in("", "double operand", "float operand")
            .in("", "double factor, double addend", "float factor, float addend")
            .in("View", "float[] to)", "double[] to)")
            .in("View", "float[] from", "double[] from")
            .in("View", "set(at + i, (double) ", "set(at + i, ")
            .in("View", "set(at + i, ", "set(at + i, (float) ")
            .in(
                "View",
                "set(i, Ramps.at(start, step, i))",
                "set(i, (float) Ramps.at(start, step, i))")
            .in("View", "set(i, numbers.at(i))", "set(i, (float) numbers.at(i))")
            .in("Elementwise", "Int64Selection", "Int32Selection")
            .in("View", "by `factor`, in place.", "by `factor`, rounded to float32, in place.")
            .in("View", "Double.", "Float.")
            .in("View", "sum of the elements; 0", "sum of the elements, taken in float64; 0")
            .in("View", "double element", "float element")
            .in("View", "Float32View quantiles(float... qs)", "Float64View quantiles(double... qs)")
            .in("View", "Float32View rollingMean", "Float64View rollingMean")
            .in("View", "int bins, float low, float high", "int bins, double low, double high")
            .in("View", "sums.set(i, sum)", "sums.set(i, (float) sum)")
            .in("View", "units.of(get(i))", "(float) units.of(get(i))")
            .in("Summar", "double min", "float min")
            .in("Summar", "double max", "float max")
            .in("Summarizing", "= Double.POSITIVE", "= Float.POSITIVE")
            .in("Summarizing", "= Double.NEGATIVE", "= Float.NEGATIVE")
            .in("ViewSearching", "double value", "float value")
            .in("ViewSearching", "double wanted", "float wanted")
            .in("ScalarFloat64Searches", "double load", "float load")
            .in("ScalarFloat64Extremes", "double load", "float load")
            .in("Searches", "double value", "float value")
            .in("Searches", "Double.doubleToRawLongBits", "Float.floatToRawIntBits")
            .in("Searches", "Double", "Float")
            .in("ScalarFloat64Searches", "long bits", "int bits")
            .in("VectorFloat64Searches", "Long>", "Integer>")
            .in("VectorFloat64Searches", "LongVector", "IntVector")
            .in("VectorFloat64Searches", "LONGS", "INTS")
            .in("VectorFloat64Searches", "AsLongs", "AsInts");
    for (String files :
        List.of(
            "VectorFloat64Sums",
            "VectorFloat64Deviations",
            "VectorFloat64Products",
            "VectorFloat64Distances")) {
      table
          .in(files, "VectorSupport.BYTES", "VectorSupport.HALF_BYTES")
          .in(files, "return VectorMemory", "return (DoubleVector) VectorMemory")
          .in(
              files,
              ".reinterpretAsDoubles()",
              ".reinterpretAsFloats().convertShape(VectorOperators.F2D, SPECIES, 0)")
          .in(
              files,
              "import jdk.incubator.vector.VectorSpecies;",
              "import jdk.incubator.vector.VectorOperators;"
                  + "import jdk.incubator.vector.VectorSpecies;");
    }
    for (String function : List.of("UnaryOperator", "BinaryOperator", "Predicate")) {
      table
          .in("", "import java.util.function.Double" + function + ";", "")
          .in("", "Double" + function, "Float" + function);
    }
    table
        .in("View", "double reduce(double identity", "float reduce(float identity")
        .in("LazyFloat64View", "double result", "float result")
        .in("ParallelFloat64View", "Double m", "Float m");
    for (String files : List.of("Blocks", "Callbacks")) {
      table.in(files, "double", "float");
    }
    table.in("Callbacks", "applyAsDouble", "applyAsFloat");
    for (String files : List.of("Extremes", "Arithmetic", "Comparison")) {
      table.in(files, "double", "float").in(files, "Double", "Float");
      table.in("Vector" + table.prototype() + files, "DOUBLES", "FLOATS");
    }
    return table;
  }

  /// Callbacks are given and give a Java type wider than the elements.
  private static void callbacks(String dtype, String type, String convert, Derivation table) {
    boolean wide = type.equals("int");
    String result =
        wide
            ? "function.applyAsLong(%s)".formatted(converted(convert, "block[i]"))
            : "function.applyAsInt(%s)".formatted(converted(convert, "block[i]"));
    blocksOf(type, table);
    table.in(
        "PlainInt32Callbacks",
        "block[i] = function.applyAs" + (wide ? "Long" : "Int") + "(block[i]);",
        "block[i] = CallbackResults.%s(%s, first + i);".formatted(dtype, result));
    if (!convert.isEmpty()) {
      table
          .in("PlainInt32Callbacks", "test(element)", "test(" + converted(convert, "element") + ")")
          .in(
              "PlainInt32Callbacks",
              "(result, block[i])",
              "(result, " + converted(convert, "block[i]") + ")");
    }
    table
        .in(
            "View",
            "what `function` makes of each element.\n",
            "what `function` makes of each element.\n  ///\n" + misfit(dtype))
        .in(
            "View",
            "elements of the target may have changed by then.\n  ///\n",
            "elements of the target may have changed by then.\n  ///\n" + misfit(dtype))
        .in(
            "View",
            "earlier elements may have changed by then.\n  ///\n",
            "earlier elements may have changed by then.\n  ///\n" + misfit(dtype));
  }

  private static String converted(String convert, String element) {
    return convert.isEmpty() ? element : convert + "(" + element + ")";
  }

  private static String misfit(String dtype) {
    return "  /// @throws ArithmeticException if what the function gives does not fit "
        + dtype
        + "\n";
  }

  /// Callbacks are given and give `long`.
  private static void callbacksOfLong(Derivation table) {
    for (String function : List.of("UnaryOperator", "BinaryOperator", "Predicate")) {
      table.in("", "Int" + function, "Long" + function);
    }
    table
        .in("View", "int reduce(int identity", "long reduce(long identity")
        .in("LazyInt32View", "int result", "long result")
        .in("Int32Blocks", "int reduce(", "long reduce(")
        .in("Int32Blocks", "int identity", "long identity")
        .in("Int32Blocks", "int result", "long result")
        .in("Int32Callbacks", "int reduce(", "long reduce(")
        .in("Int32Callbacks", "int start", "long start")
        .in("Int32Callbacks", "int result", "long result")
        .in("Int32Callbacks", "applyAsInt", "applyAsLong");
  }

  /// The Java type of the elements in an array.
  private static void blocksOf(String type, Derivation table) {
    if (type.equals("int")) {
      return;
    }
    table
        .in("Int32Blocks", "int[", type + "[")
        .in("Int32Blocks", "<int @", "<" + type + " @")
        .in("Int32Blocks", "Elements.INT", "Elements." + type.toUpperCase(Locale.ROOT))
        .in("Int32Callbacks", "int[]", type + "[]")
        .in("Int32Callbacks", "int element =", type + " element =");
  }

  private static Derivation integer(String name, int bytes, String least, String beyond) {
    return Derivation.of("Int32", name)
        .in("", "BYTES = 4", "BYTES = " + bytes)
        .in("ScalarInt32Arithmetic", "LEAST = -0x1p31", "LEAST = " + least)
        .in("ScalarInt32Arithmetic", "BEYOND = 0x1p31", "BEYOND = " + beyond);
  }

  /// Views hand out a Java type narrower than the `int` that loops compute in.
  private static void heldAs(String type, Derivation table) {
    String boxed = type.equals("byte") ? "Byte" : "Short";
    table
        .in("View", "`int`", "`" + type + "`")
        .in("View", "int...", type + "...")
        .in("View", "int[", type + "[")
        .in("View", "int get", type + " get")
        .in("View", "int value)", type + " value)")
        .in("View", "int min", type + " min")
        .in("ParallelInt32View", "Integer m", boxed + " m")
        .in("View", "int max", type + " max")
        .in("View", "return Loops.EXTREMES", "return (" + type + ") Loops.EXTREMES")
        .in("ScalarInt32Arithmetic", "at, value);", "at, (" + type + ") value);")
        .in("ScalarInt32Selection", "at, value);", "at, (" + type + ") value);")
        .in("View", "set(at + i, ", "set(at + i, (" + type + ") ")
        .in("View", ", element);", ", (" + type + ") element);")
        .in("View", "fill(view, (" + type + ") element);", "fill(view, element);")
        .in("View", "fill(target, (" + type + ") element);", "fill(target, element);")
        .in("View", "int low, int high", type + " low, " + type + " high");
  }

  /// Views hand out `long`, and loops compute in it.
  private static void heldAsLong(Derivation table) {
    table
        .in("View", "`int`", "`long`")
        .in("View", "int...", "long...")
        .in("View", "int[", "long[")
        .in("View", "int get", "long get")
        .in("View", "Integer.", "Long.")
        .in("ParallelInt32View", "Integer m", "Long m")
        .in("View", "<Integer>", "<Long>")
        .in("View", "IntStream", "LongStream")
        .in("View", "import java.util.stream.LongStream;", "")
        .in(
            "View",
            "import java.util.Prim",
            "import java.util.stream.LongStream;import java.util.Prim")
        .in("View", "mapToInt", "map")
        .in("View", "OfInt", "OfLong")
        .in("View", "(int)]", "(long)]")
        .in("View", "(int, Overflow)]", "(long, Overflow)]")
        .in("View", "(int) from[i]", "from[i]")
        .in("View", "int element", "long element")
        .in("Elementwise", "Integer.", "Long.")
        .in("", "int operand", "long operand")
        .in("", "int value", "long value")
        .in("ViewSearching", "int wanted", "long wanted")
        .in("", "int min", "long min")
        .in("", "int max", "long max")
        .in("", "int low, int high", "long low, long high")
        .in("Scalar", "int load", "long load")
        .in("ScalarInt32Comparison", "Integer.compare", "Long.compare")
        .in("Scalar", "int a, int b", "long a, long b")
        .in("Scalar", "int left", "long left")
        .in("Scalar", "int right", "long right")
        .in("ScalarInt32Selection", "int other", "long other")
        .in("ScalarInt32Arithmetic", "static int ", "static long ")
        .in("ScalarInt32Arithmetic", "int result", "long result")
        .in("ScalarInt32Arithmetic", "(int) Wrapping", "Wrapping")
        .in("ScalarInt32Arithmetic", "(int) scaled", "(long) scaled");
  }

  /// The range is narrower than that of the Java type, so whatever comes in is checked.
  private static void inRange(String range, Derivation table) {
    String check = "Ranges." + table.name().toLowerCase(Locale.ROOT);
    table
        .in("View", "elements, held as `int`.", "elements, held as `int`: " + range + ".")
        .in(
            "View",
            "import dev.recordwire.array.internal.kernel.Storage;",
            "import dev.recordwire.array.internal.kernel.Ranges;import"
                + " dev.recordwire.array.internal.kernel.Storage;")
        .in("View", ", value);", ", " + check + "(value));")
        .in(
            "View",
            "#size()]\n  /// @throws UnsupportedOp",
            "#size()]\n  /// @throws IllegalArgumentException if `value` is not in the range "
                + range
                + "\n  /// @throws UnsupportedOp")
        .in(
            "View",
            "if `low` is greater than `high`",
            "if `low` is greater than `high`, or out of range");
  }

  /// Elements and lanes are `byte` or `short`.
  private static void narrow(String boxed, String reinterpret, Derivation table) {
    String type = boxed.toLowerCase(Locale.ROOT);
    for (String files : List.of("Extremes", "Arithmetic", "Comparison", "Selection", "Searches")) {
      files = "VectorInt32" + files;
      table
          .in(files, "IntVector", boxed + "Vector")
          .in(files, "Species<Integer>", "Species<" + boxed + ">")
          .in(files, "VectorSupport.INTS", "VectorSupport." + boxed.toUpperCase(Locale.ROOT) + "S")
          .in(files, ".reinterpretAsInts()", reinterpret);
    }
    table
        .in("VectorInt32Arithmetic", "(SPECIES, low)", "(SPECIES, (" + type + ") low)")
        .in("VectorInt32Arithmetic", "(SPECIES, high)", "(SPECIES, (" + type + ") high)")
        .in("VectorInt32", "Mask<Integer>", "Mask<" + boxed + ">")
        .in("VectorInt32", "(SPECIES, value)", "(SPECIES, (" + type + ") value)");
  }

  /// Elements are loaded as a signed Java type and have to be converted.
  private static void unsigned(String convert, Derivation table) {
    table
        .in(
            "VectorInt32Extremes",
            "return least.reduceLanes(VectorOperators.MIN)",
            "return " + convert + "(VectorUnsigned.min(least))")
        .in(
            "VectorInt32Extremes",
            "return most.reduceLanes(VectorOperators.MAX)",
            "return " + convert + "(VectorUnsigned.max(most))");
    unsignedLanes(table);
  }

  /// Vectors have no unsigned types, but operators that take their lanes as such.
  private static Derivation unsignedLanes(Derivation table) {
    for (String operator : List.of("LT", "LE", "GE", "GT", "MIN", "MAX")) {
      String signed = "VectorOperators." + operator;
      table.in("VectorInt32", signed, "VectorOperators.U" + operator);
    }
    return table
        .in("View", "Int64View cumsum", "Uint64View cumsum")
        .in("View", "Int64View sums = Int64View", "Uint64View sums = Uint64View")
        .in("View", "RunningSum.next(", "RunningSum.nextUnsigned(")
        .in("VectorInt32", "VectorOperators.SADD", "VectorOperators.SUADD")
        .in("VectorInt32", "VectorOperators.SSUB", "VectorOperators.SUSUB")
        .in(
            "VectorInt32Arithmetic",
            "a.lanewise(VectorOperators.XOR, sum).and(b.lanewise(VectorOperators.XOR, sum))",
            "a.and(b).or(a.or(b).and(sum.not()))")
        .in(
            "VectorInt32Arithmetic",
            "a.lanewise(VectorOperators.XOR, b).and(a.lanewise(VectorOperators.XOR, difference))",
            "a.not().and(b).or(a.not().or(b).and(difference))");
  }

  /// Java's cast does not saturate at this type's range.
  private static void saturating(String type, Derivation table) {
    table.in(
        "ScalarInt32Arithmetic",
        "(" + type + ") scaled",
        "Math.max((%1$s) LEAST, Math.min((%1$s) scaled, (%1$s) BEYOND - 1))".formatted(type));
  }

  private static final String TO_DOUBLE = "return Unsigned.toDouble(Elements.uint64(bytes, from))";
  private static final String HIGH = "return lanes.lanewise(VectorOperators.ASHR, 16);";
  private static final String LOW = "return lanes.and(0xFFFF);";
  private static final String TOTAL = "total.add(high, 16, low)";

  /// A lane of 32 bits holds two elements.
  private static Derivation sumOfShorts(String shift, Derivation table) {
    return table
        .in("VectorInt32Sums", TOTAL, "total.add(high + low)")
        .in("VectorInt32Sums", HIGH, HIGH.replace("ASHR", shift))
        .in(
            "VectorInt32Sums",
            LOW,
            "return lanes.lanewise(VectorOperators.LSHL, 16).lanewise(VectorOperators.ASHR, 16);"
                .replace("ASHR", shift));
  }

  /// A lane of 32 bits holds four elements: two are added for the high part, two for the low
  /// part.
  private static Derivation sumOfBytes(String shift, Derivation table) {
    String sum =
        """
        IntVector upper = lanes%s.lanewise(VectorOperators.ASHR, 24);
            IntVector lower = lanes.lanewise(VectorOperators.LSHL, %d).lanewise(VectorOperators.ASHR, 24);
            return upper.add(lower);\
        """
            .replace("ASHR", shift);
    return table
        .in("VectorInt32Sums", TOTAL, "total.add(high + low)")
        .in("VectorInt32Sums", HIGH, sum.formatted("", 8))
        .in("VectorInt32Sums", LOW, sum.formatted(".lanewise(VectorOperators.LSHL, 16)", 24));
  }

  /// Elements and lanes are `long`; a total of them takes more, so each is split.
  private static Derivation longLanes(String shift, String product, Derivation table) {
    return table
        .in("ScalarInt32Products", "long highs = 0;", "")
        .in("ScalarInt32Products", "long lows = 0;", "")
        .in("ScalarInt32Products", "long product = x * y;", product)
        .in("ScalarInt32Products", "highs += product >> 32;", "")
        .in("ScalarInt32Products", "lows += product & 0xFFFF_FFFFL;", "")
        .in("ScalarInt32Products", "total.add(highs, 32, lows);", "")
        .in(
            "ScalarInt32Products",
            "  /// A product takes up to 64 bits, so its halves are summed apart.\n",
            "")
        .in("ScalarInt32Sums", "long sum = 0;", "long highs = 0; long lows = 0;")
        .in(
            "ScalarInt32Sums",
            "sum += load(bytes, at + i * BYTES);",
            "long value = load(bytes, at + i * BYTES); highs += value "
                + shift
                + " 32; lows += value & 0xFFFF_FFFFL;")
        .in("ScalarInt32Sums", "total.add(sum)", "total.add(highs, 32, lows)")
        .in("ScalarInt32Sums", "a `long` can't overflow", "the sums of halves can't overflow")
        .in("VectorInt32", "IntVector", "LongVector")
        .in("VectorInt32", "Species<Integer>", "Species<Long>")
        .in("VectorInt32", "Mask<Integer>", "Mask<Long>")
        .in("VectorInt32", "VectorSupport.INTS", "VectorSupport.LONGS")
        .in("VectorInt32", "reinterpretAsInts", "reinterpretAsLongs")
        .in("VectorInt32Sums", "16", "32")
        .in("VectorInt32Sums", "0xFFFF", "0xFFFF_FFFFL");
  }
}
