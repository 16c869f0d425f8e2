package dev.recordwire.jackson;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float16View;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint32View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// Writes a view as the array of its elements.
final class ViewSerializer extends ValueSerializer<ArrayView> {
  @Override
  public void serialize(ArrayView view, JsonGenerator json, SerializationContext context) {
    json.writeStartArray(view, (int) Math.min(view.size(), Integer.MAX_VALUE));
    for (long i = 0; i < view.size(); i++) {
      element(view, i, json);
    }
    json.writeEndArray();
  }

  @Override
  public boolean isEmpty(SerializationContext context, ArrayView view) {
    return view.size() == 0;
  }

  private static void element(ArrayView view, long i, JsonGenerator json) {
    switch (view) {
      case BoolView bools -> json.writeBoolean(bools.get(i));
      case Int8View numbers -> json.writeNumber(numbers.get(i));
      case Uint8View numbers -> json.writeNumber(numbers.get(i));
      case Int16View numbers -> json.writeNumber(numbers.get(i));
      case Uint16View numbers -> json.writeNumber(numbers.get(i));
      case Int32View numbers -> json.writeNumber(numbers.get(i));
      case Uint32View numbers -> json.writeNumber(numbers.get(i));
      case Int64View numbers -> json.writeNumber(numbers.get(i));
      case Uint64View numbers -> unsigned(numbers.get(i), json);
      case Float16View numbers -> json.writeNumber(numbers.get(i));
      case Float32View numbers -> json.writeNumber(numbers.get(i));
      case Float64View numbers -> json.writeNumber(numbers.get(i));
    }
  }

  private static void unsigned(long bits, JsonGenerator json) {
    if (bits >= 0) {
      json.writeNumber(bits);
    } else {
      json.writeNumber(new BigInteger(Long.toUnsignedString(bits)));
    }
  }
}
