package dev.recordwire.it.random;

import dev.recordwire.array.ArrayView;
import dev.recordwire.codec.OpenEnum;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.UnknownVariant;
import dev.recordwire.codec.Utf8View;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The contents of a value as lists, maps, numbers and texts, which compare by content and which
/// JSON can represent: floating-point numbers as their bits, times as their numbers, bytes as
/// numbers.
final class Tree {
  private Tree() {}

  static @Nullable Object of(@Nullable Object value) throws ReflectiveOperationException {
    return switch (value) {
      case null -> null;
      case Boolean bool -> bool;
      case Float number -> Integer.toHexString(Float.floatToRawIntBits(number));
      case Double number -> Long.toHexString(Double.doubleToRawLongBits(number));
      case BigInteger number -> number;
      case BigDecimal number -> List.of(number.scale(), number.unscaledValue());
      case Number number -> number.longValue();
      case Character unit -> (long) unit;
      case String text -> text;
      case Utf8View text -> text.toString();
      case Enum<?> constant -> constant.name();
      case OpenEnum.Known<?> known -> of(known.value());
      case OpenEnum.Unknown<?> unknown -> unknown.toString();
      case UnknownFields fields -> elements(fields.toByteArray());
      case UnknownVariant variant -> unknown(variant);
      case Record record -> fields(record);
      case Optional<?> optional -> of(optional.orElse(null));
      case OptionalInt optional -> optional.isPresent() ? of(optional.getAsInt()) : null;
      case OptionalLong optional -> optional.isPresent() ? of(optional.getAsLong()) : null;
      case OptionalDouble optional -> optional.isPresent() ? of(optional.getAsDouble()) : null;
      case Collection<?> collection -> elements(collection.toArray());
      case Map<?, ?> map -> entries(map);
      case ArrayView view -> elements(view.getClass().getMethod("toArray").invoke(view));
      case MemorySegment bytes -> elements(bytes.toArray(ValueLayout.JAVA_BYTE));
      case Instant instant -> List.of(instant.getEpochSecond(), (long) instant.getNano());
      case Duration duration -> List.of(duration.getSeconds(), (long) duration.getNano());
      case LocalDate date -> date.toEpochDay();
      case LocalDateTime time ->
          List.of(time.toLocalDate().toEpochDay(), time.toLocalTime().toNanoOfDay());
      case UUID uuid -> uuid.toString();
      case URI uri -> uri.toString();
      default -> elements(value);
    };
  }

  private static Map<String, @Nullable Object> fields(Record record)
      throws ReflectiveOperationException {
    RecordComponent[] components = record.getClass().getRecordComponents();
    if (components.length == 1 && components[0].getType() == UnknownVariant.class) {
      return unknown((UnknownVariant) components[0].getAccessor().invoke(record));
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      fields.put(component.getName(), of(component.getAccessor().invoke(record)));
    }
    return fields;
  }

  private static Map<String, @Nullable Object> unknown(UnknownVariant variant)
      throws ReflectiveOperationException {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("tag", (long) variant.tag());
    tree.put("fields", elements(variant.toByteArray()));
    return tree;
  }

  private static List<@Nullable Object> entries(Map<?, ?> map) throws ReflectiveOperationException {
    List<@Nullable Object> entries = new ArrayList<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      entries.add(elements(new @Nullable Object[] {entry.getKey(), entry.getValue()}));
    }
    return entries;
  }

  private static List<@Nullable Object> elements(Object array) throws ReflectiveOperationException {
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(of(Array.get(array, i)));
    }
    return elements;
  }

  /// A tree as JSON.
  static String json(@Nullable Object tree) {
    return switch (tree) {
      case null -> "null";
      case String text -> quoted(text);
      case Map<?, ?> fields -> {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add(quoted((String) name) + ":" + json(value)));
        yield "{" + String.join(",", parts) + "}";
      }
      case List<?> list -> {
        List<String> parts = new ArrayList<>();
        list.forEach(element -> parts.add(json(element)));
        yield "[" + String.join(",", parts) + "]";
      }
      default -> tree.toString();
    };
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= ' ' && unit < 0x7f && unit != '"' && unit != '\\') {
        json.append(unit);
      } else {
        json.append(String.format("\\u%04x", (int) unit));
      }
    }
    return json.append('"').toString();
  }
}
