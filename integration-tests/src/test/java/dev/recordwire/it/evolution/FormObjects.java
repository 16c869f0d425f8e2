package dev.recordwire.it.evolution;

import dev.recordwire.array.Int32View;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.OpenEnum;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.UnknownVariant;
import dev.recordwire.it.evolution.Form.Choice;
import dev.recordwire.it.evolution.Form.Def;
import dev.recordwire.it.evolution.Form.LeafKind;
import dev.recordwire.it.evolution.Form.Part;
import dev.recordwire.it.evolution.Form.Struct;
import dev.recordwire.it.evolution.Form.Union;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Makes random objects of a form's compiled types, and reads them.
final class FormObjects {
  private static final List<String> TEXTS = List.of("", "a", "b");
  private static final List<BigDecimal> DECIMALS =
      List.of(new BigDecimal("1.0"), new BigDecimal("1.00"), new BigDecimal("2"));

  private final Form form;
  private final ClassLoader loader;
  private final String prefix;

  /// @param prefix the text before the types' simple names
  FormObjects(Form form, ClassLoader loader, String prefix) {
    this.form = form;
    this.loader = loader;
    this.prefix = prefix;
  }

  private Class<?> load(Def def) throws ReflectiveOperationException {
    return loader.loadClass(prefix + def.name());
  }

  // The codec of a record's class encodes that record.
  @SuppressWarnings("unchecked")
  Codec<Record> codec() throws ReflectiveOperationException {
    return (Codec<Record>) Codec.of(load(form.type(form.root())).asSubclass(Record.class));
  }

  /// A random object of the root's class.
  Record make(Random random) throws ReflectiveOperationException {
    return (Record) make(new Form.Type.Named(form.root()), random);
  }

  private Object make(Form.Type type, Random random) throws ReflectiveOperationException {
    return switch (type) {
      case Form.Type.Leaf(LeafKind kind) -> leaf(kind, random);
      case Form.Type.Named(int number) -> named(form.type(number), random);
      case Form.Type.Open(int number) -> open((Enum<?>) named(form.type(number), random));
      case Form.Type.Many many -> many(many, random);
      case Form.Type.Mapped(Form.Type key, Form.Type value) -> {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Object each : distinct(key, random.nextInt(4), random)) {
          map.put(each, make(value, random));
        }
        yield map;
      }
      case Form.Type.Maybe(Form.Type value) ->
          random.nextBoolean() ? Optional.of(make(value, random)) : Optional.empty();
    };
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a constant of any enum
  private static OpenEnum<?> open(Enum<?> constant) {
    return OpenEnum.of((Enum) constant);
  }

  private static Object leaf(LeafKind kind, Random random) {
    int small = random.nextInt(3);
    return switch (kind) {
      case INT, UINT16 -> small;
      case LONG -> (long) small;
      case DOUBLE -> small / 2.0;
      case CHAR -> (char) ('5' + small);
      case STRING -> TEXTS.get(small);
      case DECIMAL -> DECIMALS.get(small);
    };
  }

  private Object named(Def def, Random random) throws ReflectiveOperationException {
    return switch (def) {
      case Choice choice -> {
        Object[] constants = load(choice).getEnumConstants();
        yield constants[random.nextInt(constants.length)];
      }
      case Union union ->
          named(
              form.type(union.variants().get(random.nextInt(union.variants().size())).struct()),
              random);
      case Struct struct -> {
        List<Object> arguments = new ArrayList<>();
        for (Part part : struct.parts()) {
          arguments.add(make(part.type(), random));
        }
        if (struct.keepsFields()) {
          arguments.add(UnknownFields.NONE);
        }
        Constructor<?> constructor = load(struct).getDeclaredConstructors()[0];
        yield constructor.newInstance(arguments.toArray());
      }
    };
  }

  private Object many(Form.Type.Many many, Random random) throws ReflectiveOperationException {
    int most = many.most() == 0 ? 3 : Math.min(3, many.most());
    int count = random.nextInt(most + 1);
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < count && !many.isSet(); i++) {
      elements.add(make(many.element(), random));
    }
    return switch (many.carrier()) {
      case LIST -> elements;
      case SET -> distinct(many.element(), count, random);
      case SORTED_SET -> new TreeSet<>(distinct(many.element(), count, random));
      case VIEW -> Int32View.of(elements.stream().mapToInt(each -> (Integer) each).toArray());
      case ARRAY -> array(many, elements);
    };
  }

  /// At most `count` different values: a writer refuses two decimals of one number.
  private Set<Object> distinct(Form.Type type, int most, Random random)
      throws ReflectiveOperationException {
    Set<Object> values =
        type.equals(new Form.Type.Leaf(LeafKind.DECIMAL)) ? new TreeSet<>() : new LinkedHashSet<>();
    for (int i = 0; i < most; i++) {
      values.add(make(type, random));
    }
    return values;
  }

  private Object array(Form.Type.Many many, List<Object> elements)
      throws ReflectiveOperationException {
    Class<?> type =
        switch (many.element()) {
          case Form.Type.Named(int number) -> load(form.type(number));
          case Form.Type.Leaf(LeafKind kind) -> kind == LeafKind.INT ? int.class : String.class;
          default -> throw new IllegalStateException("an array of " + many.element());
        };
    Object array = Array.newInstance(type, elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Array.set(array, i, elements.get(i));
    }
    return array;
  }

  /// The value of an object of the root's class.
  Value read(Record object) throws ReflectiveOperationException {
    return read(new Form.Type.Named(form.root()), object);
  }

  private Value read(Form.Type type, Object object) throws ReflectiveOperationException {
    return switch (type) {
      case Form.Type.Leaf _ ->
          new Value.Plain(
              switch (object) {
                case Character unit -> (long) unit;
                case Integer number -> (long) number;
                default -> object;
              });
      case Form.Type.Named(int number) -> read(form.type(number), object);
      case Form.Type.Open(int number) ->
          switch ((OpenEnum<?>) object) {
            case OpenEnum.Known<?>(var constant) -> read(form.type(number), constant);
            case OpenEnum.Unknown<?>(int code) -> new Value.Code(code);
          };
      case Form.Type.Many many ->
          many.isSet()
              ? Value.Elements.inAnyOrder(elements(many, object))
              : new Value.Elements(elements(many, object));
      case Form.Type.Mapped(Form.Type key, Form.Type value) -> {
        List<Value> entries = new ArrayList<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) object).entrySet()) {
          entries.add(new Value.Entry(read(key, entry.getKey()), read(value, entry.getValue())));
        }
        yield Value.Elements.inAnyOrder(entries);
      }
      case Form.Type.Maybe(Form.Type value) -> {
        Optional<?> optional = (Optional<?>) object;
        yield optional.isPresent()
            ? new Value.Perhaps(List.of(read(value, optional.get())))
            : Value.Perhaps.NONE;
      }
    };
  }

  private List<Value> elements(Form.Type.Many many, Object object)
      throws ReflectiveOperationException {
    Object array =
        switch (object) {
          case Collection<?> collection -> collection.toArray();
          case Int32View view -> view.toArray();
          default -> object;
        };
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      values.add(read(many.element(), Array.get(array, i)));
    }
    return values;
  }

  private Value read(Def def, Object object) throws ReflectiveOperationException {
    return switch (def) {
      case Choice choice ->
          new Value.Picked(
              choice.constants().stream()
                  .filter(each -> each.name().equals(((Enum<?>) object).name()))
                  .findFirst()
                  .orElseThrow()
                  .number());
      case Union union -> {
        for (Form.Variant variant : union.variants()) {
          Def struct = form.type(variant.struct());
          if (load(struct).isInstance(object)) {
            yield read(struct, object);
          }
        }
        RecordComponent rest = object.getClass().getRecordComponents()[0];
        yield new Value.Stranger(
            ((UnknownVariant) rest.getAccessor().invoke(object)).tag(), new Value.Kept());
      }
      case Struct struct -> {
        Map<Integer, Value> parts = new HashMap<>();
        RecordComponent[] components = load(struct).getRecordComponents();
        Map<Integer, Value> kept = new HashMap<>();
        if (struct.keepsFields()) {
          UnknownFields rest =
              (UnknownFields) components[components.length - 1].getAccessor().invoke(object);
          rest.ids().forEach(id -> kept.put(id, new Value.Kept()));
        }
        for (int i = 0; i < struct.parts().size(); i++) {
          Part part = struct.parts().get(i);
          parts.put(part.number(), read(part.type(), components[i].getAccessor().invoke(object)));
        }
        yield new Value.Fields(struct.number(), parts, kept);
      }
    };
  }
}
