package dev.recordwire.array.internal.npy;

import dev.recordwire.array.internal.npy.PythonLiteral.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns the description of a dtype, a literal of Python, into an [NpyType].
final class NpyDescription {
  private NpyDescription() {}

  /// @param place the field that the description is of, for messages; empty for all of the array
  static NpyType type(Object description, String place) throws NpyFault {
    return switch (description) {
      case String text -> plain(text, place);
      case List<?> fields -> struct(fields, place);
      case Tuple(List<Object> parts, int _, int _) when parts.size() == 2 ->
          subArray(type(parts.get(0), place), parts.get(1), place);
      case Map<?, ?> parts -> placed(parts, place);
      default -> throw fault(place, "has the dtype " + description);
    };
  }

  private static NpyType plain(String text, String place) throws NpyFault {
    String unit = text.contains("[") ? text.substring(text.indexOf('[')) : "";
    String code = text.substring(0, text.length() - unit.length());
    int start = !code.isEmpty() && "<>|=".indexOf(code.charAt(0)) >= 0 ? 1 : 0;
    char kind = code.length() > start ? code.charAt(start) : 0;
    if (kind == 'O') {
      throw new NpyFault(
          subject(place)
              + " holds objects of Python, which no other language reads: convert it to numbers or"
              + " texts before numpy.save");
    }
    if (kind == 0 || "biufcmMSUV".indexOf(kind) < 0) {
      throw fault(place, "has the dtype '" + text + "'");
    }
    int size = size(code.substring(start + 1), kind == 'U' ? 4 : 1, text, place);
    if (code.charAt(0) == '>' && size > 1 && "bSV".indexOf(kind) < 0) {
      throw new NpyFault(
          subject(place)
              + " is big-endian ('"
              + text
              + "'): save it as little-endian, with x.astype(x.dtype.newbyteorder('<'))");
    }
    return "biufS".indexOf(kind) >= 0
        ? NpyType.Plain.of(kind, size)
        : new NpyType.Plain(kind, size, text);
  }

  private static int size(String digits, int unit, String text, String place) throws NpyFault {
    if (!digits.isEmpty()
        && digits.length() < 11
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return bytes(Long.parseLong(digits), unit, place);
    }
    throw fault(place, "has the dtype '" + text + "', which states no size");
  }

  /// Fields in the order of their offsets, without gaps: padding is a field without a name.
  private static NpyType struct(List<?> fields, String place) throws NpyFault {
    List<NpyType.Field> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int offset = 0;
    for (Object each : fields) {
      if (!(each instanceof Tuple(List<Object> parts, int _, int _))
          || parts.size() < 2
          || parts.size() > 3) {
        throw fault(place, "has a field that is not (name, dtype) or (name, dtype, shape)");
      }
      String name = name(parts.get(0), place);
      NpyType type = type(parts.get(1), inside(place, name));
      if (parts.size() == 3) {
        type = subArray(type, parts.get(2), inside(place, name));
      }
      if (!name.isEmpty()) {
        add(new NpyType.Field(name, offset, type), names, found, place);
      }
      offset = bytes((long) offset + type.byteSize(), 1, place);
    }
    return new NpyType.Struct(found, offset);
  }

  /// Fields with explicit offsets: `{'names': …, 'formats': …, 'offsets': …, 'itemsize': …}`.
  private static NpyType placed(Map<?, ?> parts, String place) throws NpyFault {
    if (!(parts.get("names") instanceof List<?> names)
        || !(parts.get("formats") instanceof List<?> formats)
        || names.size() != formats.size()) {
      throw fault(place, "has a dtype without as many 'formats' as 'names'");
    }
    List<?> offsets = parts.get("offsets") instanceof List<?> list ? list : null;
    if (offsets != null && offsets.size() != names.size()) {
      throw fault(place, "has a dtype without as many 'offsets' as 'names'");
    }
    List<NpyType.Field> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int end = 0;
    for (int i = 0; i < names.size(); i++) {
      String name = name(names.get(i), place);
      NpyType type = type(formats.get(i), inside(place, name));
      int offset = offsets == null ? end : count(offsets.get(i), inside(place, name));
      add(new NpyType.Field(name, offset, type), seen, found, place);
      end = Math.max(end, bytes((long) offset + type.byteSize(), 1, place));
    }
    Object itemSize = parts.get("itemsize");
    int size = itemSize == null ? end : count(itemSize, place);
    if (size < end) {
      throw fault(place, "has an 'itemsize' of " + size + ", and fields up to byte " + end);
    }
    return new NpyType.Struct(found, size);
  }

  private static void add(
      NpyType.Field field, Set<String> names, List<NpyType.Field> fields, String place)
      throws NpyFault {
    if (!names.add(field.name())) {
      throw fault(place, "has two fields named '" + field.name() + "'");
    }
    fields.add(field);
  }

  /// The name of a field, which may come with a title: `(title, name)`.
  private static String name(Object name, String place) throws NpyFault {
    if (name instanceof Tuple(List<Object> parts, int _, int _)
        && parts.size() == 2
        && parts.get(1) instanceof String named) {
      return named;
    }
    if (name instanceof String named) {
      return named;
    }
    throw fault(place, "has a field whose name is " + name);
  }

  private static NpyType subArray(NpyType element, Object shape, String place) throws NpyFault {
    List<?> sizes =
        shape instanceof Tuple(List<Object> parts, int _, int _) ? parts : List.of(shape);
    List<Integer> counts = new ArrayList<>();
    long size = element.byteSize();
    for (Object each : sizes) {
      int count = count(each, place);
      counts.add(count);
      size = bytes(size, count, place);
    }
    return counts.isEmpty() ? element : new NpyType.SubArray(element, counts, (int) size);
  }

  private static int count(Object value, String place) throws NpyFault {
    if (value instanceof Long number && number <= Integer.MAX_VALUE) {
      return number.intValue();
    }
    throw fault(place, "has a size of " + value + " in its dtype");
  }

  private static int bytes(long size, int times, String place) throws NpyFault {
    long bytes = size > Integer.MAX_VALUE ? size : size * times;
    if (bytes > Integer.MAX_VALUE) {
      throw fault(place, "has elements of more than 2 147 483 647 bytes");
    }
    return (int) bytes;
  }

  private static String inside(String place, String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private static String subject(String place) {
    return place.isEmpty() ? "the array" : "the field '" + place + "'";
  }

  private static NpyFault fault(String place, String what) {
    return new NpyFault(
        subject(place)
            + " "
            + what
            + ": save it as numbers, bools or texts (bool, int8 to uint64, float16 to float64, S),"
            + " or as a structured dtype of these");
  }
}
