package dev.recordwire.schema.payload;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.MinSizes;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.lang.foreign.MemorySegment;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes through one payload by its schema, as strictly as a codec, and tells a visitor what it
/// holds.
final class PayloadWalk implements FieldsWalk.Values {
  private final Schema schema;
  private final MinSizes minSizes;
  private final PayloadLimits limits;
  private final PayloadBytes bytes;
  private final ValueChecks checks;
  private PayloadVisitor visitor;
  private int depth = 1;

  /// The outermost key or element of a set around the current value: the texts of those inside it
  /// are parts of its own. To make each of them again would take memory for every level.
  private @Nullable KeyText enclosing;

  PayloadWalk(
      Schema schema,
      MinSizes minSizes,
      MemorySegment payload,
      PayloadLimits limits,
      PayloadVisitor visitor) {
    this.schema = schema;
    this.minSizes = minSizes;
    this.limits = limits;
    this.visitor = visitor;
    bytes = new PayloadBytes(payload, limits);
    checks = new ValueChecks(bytes);
  }

  /// Returns the text that tells a value from others of its type, whose bytes are all of `value`.
  static String key(
      Schema schema, MinSizes minSizes, Type type, MemorySegment value, PayloadLimits limits) {
    PayloadVisitor none = new PayloadVisitor() {};
    return new PayloadWalk(schema, minSizes, value, limits, none).key("", type).text();
  }

  void run() {
    String root = Paths.simple(schema.root().name());
    try {
      if (bytes.remaining() > limits.maxBytes()) {
        throw new PayloadException(
            "",
            0,
            "the payload has %d bytes, and PayloadLimits.maxBytes is %d"
                .formatted(bytes.remaining(), limits.maxBytes()));
      }
      visitor.payload(bytes.segment);
      definition(schema.root());
      if (bytes.remaining() > 0) {
        throw new PayloadException(
            "",
            bytes.offset(),
            "the record ends here, and the payload goes on for "
                + PayloadBytes.count(bytes.remaining()));
      }
    } catch (PayloadException e) {
      throw e.within(root);
    } catch (StackOverflowError _) {
      throw new PayloadException(
          root,
          bytes.offset(),
          "records nest deeper than this thread's stack: lower PayloadLimits.maxDepth");
    }
  }

  private void definition(Definition definition) {
    switch (definition) {
      case RecordDefinition record -> {
        visitor.startRecord(record);
        if (record.isEvolvable()) {
          new FieldsWalk(record, schema, bytes, this).run();
        } else {
          packed(record.fields());
        }
        visitor.endRecord(record, bytes.offset());
      }
      case UnionDefinition union -> union(union);
    }
  }

  private void packed(List<Field> fields) {
    boolean isInRun = false;
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      boolean isFixed = field.type().fixedSize().isPresent();
      if (isFixed && !isInRun) {
        checkRun(fields.subList(i, fields.size()));
      }
      isInRun = isFixed;
      visitor.startField(field);
      value(field.name(), field.type());
      visitor.endField(field);
    }
  }

  /// Checks that all neighbours of fixed size are there before the first of them is looked at, as
  /// codecs do.
  private void checkRun(List<Field> fields) {
    long at = 0;
    for (Field field : fields) {
      OptionalLong size = field.type().fixedSize();
      if (size.isEmpty()) {
        return;
      }
      long remaining = bytes.remaining() - at;
      if (size.getAsLong() > remaining) {
        throw PayloadBytes.cut(field.name(), bytes.offset() + at, size.getAsLong(), remaining);
      }
      at += size.getAsLong();
    }
  }

  private void union(UnionDefinition union) {
    long at = bytes.take("", 1);
    int tag = bytes.uint8(at);
    visitor.frame(PayloadVisitor.Frame.TAG, at, 1, tag);
    for (UnionDefinition.Variant variant : union.variants()) {
      if (variant.tag() == tag) {
        visitor.startVariant(union, variant);
        definition(schema.definition(variant.record()));
        visitor.endVariant();
        return;
      }
    }
    if (union.fallback().isEmpty()) {
      throw ValueChecks.unknownTag(union, tag, at);
    }
    long size = length("", Length.Prefix.UINT32, PayloadVisitor.Frame.RECORD_LENGTH);
    visitor.unknownVariant(union, tag, bytes.pass(size), size);
  }

  /// Reads a length, which it tells the visitor.
  @Override
  public long length(String component, Length.Prefix prefix, PayloadVisitor.Frame frame) {
    return length(component, prefix, frame, OptionalLong.empty());
  }

  private long length(
      String component, Length.Prefix prefix, PayloadVisitor.Frame frame, OptionalLong max) {
    long size = bytes.length(component, prefix, max.orElse(Long.MAX_VALUE));
    visitor.frame(frame, bytes.offset() - prefix.bytes(), prefix.bytes(), size);
    return size;
  }

  @Override
  public PayloadVisitor visitor() {
    return visitor;
  }

  @Override
  public void value(String component, Type type) {
    switch (type) {
      case Type.Scalar scalar -> {
        long at = bytes.take(component, scalar.bytes());
        checks.scalar(component, scalar, at);
        visitor.value(scalar, at, scalar.bytes());
      }
      case Type.Enumeration enumeration -> {
        long at = bytes.take(component, enumeration.code().bytes());
        checks.code(component, enumeration, at);
        visitor.value(enumeration, at, enumeration.code().bytes());
      }
      case Type.Text text -> text(component, text);
      case Type.Binary binary -> {
        long size = length(component, binary.length(), PayloadVisitor.Frame.LENGTH, binary.max());
        visitor.value(binary, bytes.pass(size), size);
      }
      case Type.BigInteger number -> {
        long size = bigInteger(component, number.length());
        visitor.value(number, bytes.offset() - size, size);
      }
      case Type.Decimal number -> decimal(component, number);
      case Type.Array array -> array(component, array);
      case Type.Sequence sequence -> sequence(component, sequence);
      case Type.Mapping map -> mapping(component, map);
      case Type.Optional optional -> optional(component, optional);
      case Type.Reference(String name) -> reference(component, name);
    }
  }

  private void text(String component, Type.Text type) {
    long size;
    long length;
    if (type.length() instanceof Length.Fixed(long fixed)) {
      long at = bytes.take(component, fixed);
      size = fixed;
      length = ValueChecks.unpadded(bytes, at, size);
    } else {
      size =
          length(component, (Length.Prefix) type.length(), PayloadVisitor.Frame.LENGTH, type.max());
      length = size;
      bytes.pass(size);
    }
    checks.utf8(component, bytes.offset() - size, length);
    visitor.value(type, bytes.offset() - size, size);
  }

  private long bigInteger(String component, Length.Prefix prefix) {
    long size = length(component, prefix, PayloadVisitor.Frame.LENGTH);
    checks.bigInteger(component, bytes.pass(size), size);
    return size;
  }

  /// Reads a decimal, whose bytes for the visitor are its scale, its length and its digits.
  private void decimal(String component, Type.Decimal type) {
    long start = bytes.take(component, 4);
    ValueChecks.scale(component, start, bytes.int32(start), limits);
    long size = bytes.length(component, type.length(), Long.MAX_VALUE);
    long at = bytes.pass(size);
    checks.bigInteger(component, at, size);
    checks.digits(component, start, at, size, limits);
    visitor.value(type, start, bytes.offset() - start);
  }

  private void array(String component, Type.Array type) {
    int elementBytes = type.element().bytes();
    long count;
    if (type.count() instanceof Length.Fixed(long fixed)) {
      count = fixed;
      bytes.take(component, count * elementBytes);
    } else {
      Length.Prefix prefix = (Length.Prefix) type.count();
      count = bytes.arrayCount(component, prefix, type.max().orElse(Long.MAX_VALUE), elementBytes);
      visitor.frame(
          PayloadVisitor.Frame.COUNT, bytes.offset() - prefix.bytes(), prefix.bytes(), count);
      bytes.pass(count * elementBytes);
    }
    long at = bytes.offset() - count * elementBytes;
    checks.array(component, type.element(), at, count);
    visitor.value(type, at, count * elementBytes);
  }

  private long count(String component, Length.Prefix prefix, OptionalLong max, long minBytes) {
    long count = bytes.count(component, prefix, max.orElse(Long.MAX_VALUE), minBytes);
    visitor.frame(
        PayloadVisitor.Frame.COUNT, bytes.offset() - prefix.bytes(), prefix.bytes(), count);
    return count;
  }

  private void sequence(String component, Type.Sequence type) {
    long count = count(component, type.count(), type.max(), minSizes.of(type.element()));
    visitor.startSequence(type, count);
    Set<String> seen = new HashSet<>();
    for (long i = 0; i < count; i++) {
      long start = bytes.offset();
      try {
        visitor.startElement(i);
        if (!type.isSet()) {
          value("", type.element());
        } else if (!seen.add(key("", type.element()).text())) {
          throw new PayloadException("", start, "the set has this element already");
        }
      } catch (PayloadException e) {
        throw e.within(component + Paths.element(i));
      }
    }
    visitor.endSequence(type);
  }

  private void mapping(String component, Type.Mapping type) {
    long minBytes = minSizes.of(type.key()) + minSizes.of(type.value());
    long count = count(component, type.count(), type.max(), minBytes);
    visitor.startMapping(type, count);
    Set<String> seen = new HashSet<>();
    for (long i = 0; i < count; i++) {
      long start = bytes.offset();
      String place = Paths.element(i);
      try {
        visitor.startKey(i);
        Key key = key("key", type.key());
        place = key.shown().map(shown -> "[" + shown + "]").orElse(place);
        visitor.startValue(i);
        value("", type.value());
        if (!seen.add(key.text())) {
          throw new PayloadException(
              "", start, "entry " + i + " has the key of an earlier one, which a map can't have");
        }
        visitor.endEntry(i);
      } catch (PayloadException e) {
        throw e.within(component + place);
      }
    }
    visitor.endMapping(type);
  }

  /// A text that tells an element of a set, or a key, from others.
  ///
  /// @param shown the key as paths show it; empty for keys that are not plain
  private record Key(String text, Optional<String> shown) {}

  /// Reads an element of a set or a key.
  private Key key(String component, Type type) {
    KeyText around = enclosing;
    if (around != null && KeyText.isPart(type)) {
      value(component, type);
      return new Key(around.text(), Optional.empty());
    }
    PayloadVisitor outer = visitor;
    KeyText key = new KeyText(type, bytes);
    visitor = new VisitorPair(outer, key);
    enclosing = around == null ? key : around;
    value(component, type);
    enclosing = around;
    visitor = outer;
    return new Key(key.text(), key.shown());
  }

  private void optional(String component, Type.Optional type) {
    long at = bytes.take(component, 1);
    boolean isPresent = checks.isPresent(component, at);
    visitor.frame(PayloadVisitor.Frame.PRESENCE, at, 1, isPresent ? 1 : 0);
    if (isPresent) {
      visitor.startPresent(type);
      value(component, type.value());
      visitor.endPresent(type);
    } else {
      visitor.absent(type);
    }
  }

  private void reference(String component, String name) {
    if (depth >= limits.maxDepth()) {
      throw new PayloadException(
          component,
          bytes.offset(),
          "records nest deeper than "
              + limits.maxDepth()
              + " levels, which is PayloadLimits.maxDepth");
    }
    depth++;
    try {
      definition(schema.definition(name));
    } catch (PayloadException e) {
      throw e.within(component);
    }
    depth--;
  }
}
