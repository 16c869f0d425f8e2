package telemetry;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Currency;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Order}: uint16 port, utf8 currency, list of utf8 currencies, utf8 uri,
 * list of utf8 words. Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class OrderCodec {
  public static final GeneratedCodec<Order> CODEC = SpiLevel.of(1, OrderCodec.class)
      .register(new Layout());

  private OrderCodec() {
  }

  public static byte[] encode(Order value) {
    return CODEC.encode(value);
  }

  public static int encode(Order value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Order value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Order value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Order value) {
    return CODEC.encodedSize(value);
  }

  public static Order decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Order decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Order decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Order decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Order decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Order decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Order decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Order decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Order> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Order.class);
    }

    @Override
    public int minSize() {
      return 18;
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Order read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Order value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"port\",\"type\":{\"type\":\"uint16\"}},{\"name\":\"currency\",\""
          + "type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"name\":\"currencies\",\"type\":{\"c"
          + "ount\":\"uint32\",\"element\":{\"length\":\"uint32\",\"type\":\"utf8\"},\"type\":\"list\""
          + "}},{\"name\":\"uri\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"name\":\"word"
          + "s\",\"type\":{\"count\":\"uint32\",\"element\":{\"length\":\"uint32\",\"type\":\"utf8\"},"
          + "\"type\":\"list\"}}],\"layout\":\"packed\",\"record\":\"telemetry.Order\"}";
    }

    @Override
    protected long size(Order value) {
      return 2
          + WireSize.utf8("currency", LENGTH_PREFIX, currencyAdapterToWire("currency",
              value.currency()))
          + sizeOfCurrencies(value.currencies())
          + WireSize.utf8("uri", LENGTH_PREFIX, uriAdapterToWire("uri", value.uri()))
          + sizeOfWords(wordsAdapterToWire("words", value.words()));
    }

    @Override
    protected void write(WireWriter out, Order value) {
      int at = out.take(2);
      out.uint16(at, "port", portAdapterToWire("port", value.port()));
      out.utf8("currency", LENGTH_PREFIX, currencyAdapterToWire("currency", value.currency()));
      writeCurrencies(out, value.currencies());
      out.utf8("uri", LENGTH_PREFIX, uriAdapterToWire("uri", value.uri()));
      writeWords(out, wordsAdapterToWire("words", value.words()));
    }

    @Override
    protected Order read(WireReader in) {
      int at = in.take(2, "port:2");
      Order.Port port = portAdapterFromWire("port", in.offset(at), in.uint16(at));
      Currency currency = currencyAdapterFromWire("currency", in.offset(),
          in.utf8("currency", LENGTH_PREFIX));
      List<Currency> currencies = readCurrencies(in);
      URI uri = uriAdapterFromWire("uri", in.offset(), in.utf8("uri", LENGTH_PREFIX));
      StringBuilder words = wordsAdapterFromWire("words", in.offset(), readWords(in));
      return new Order(port, currency, currencies, uri, words);
    }

    private static String currencyAdapterToWire(String component, Currency value) {
      Currency present = WireWriter.present(component, value);
      try {
        return Order.CurrencyAdapter.toWire(present);
      } catch (Exception | AssertionError e) {
        throw WireWriter.adapterFailed(component, "Order.CurrencyAdapter.toWire", e);
      }
    }

    private static long sizeOfCurrencies(List<Currency> value) {
      List<Currency> elements = Sequences.indexed("currencies", value);
      int count = elements.size();
      long size = WireSize.count("currencies", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.utf8("", LENGTH_PREFIX, currencyAdapterToWire("", elements.get(i)));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("currencies", i, e);
      }
      return size;
    }

    private static String uriAdapterToWire(String component, URI value) {
      URI present = WireWriter.present(component, value);
      try {
        return Order.UriAdapter.toWire(present);
      } catch (Exception | AssertionError e) {
        throw WireWriter.adapterFailed(component, "Order.UriAdapter.toWire", e);
      }
    }

    private static List<String> wordsAdapterToWire(String component, StringBuilder value) {
      StringBuilder present = WireWriter.present(component, value);
      try {
        return Order.WordsAdapter.toWire(present);
      } catch (Exception | AssertionError e) {
        throw WireWriter.adapterFailed(component, "Order.WordsAdapter.toWire", e);
      }
    }

    private static long sizeOfWords(List<String> value) {
      List<String> elements = Sequences.indexed("words", value);
      int count = elements.size();
      long size = WireSize.count("words", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.utf8("", LENGTH_PREFIX, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("words", i, e);
      }
      return size;
    }

    private static int portAdapterToWire(String component, Order.Port value) {
      Order.Port present = WireWriter.present(component, value);
      try {
        return Order.PortAdapter.toWire(present);
      } catch (Exception | AssertionError e) {
        throw WireWriter.adapterFailed(component, "Order.PortAdapter.toWire", e);
      }
    }

    private static void writeCurrencies(WireWriter out, List<Currency> value) {
      List<Currency> elements = Sequences.indexed("currencies", value);
      int count = elements.size();
      out.count("currencies", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          out.utf8("", LENGTH_PREFIX, currencyAdapterToWire("", elements.get(i)));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("currencies", i, e);
      }
      WireWriter.unchanged("currencies", count, elements.size());
    }

    private static void writeWords(WireWriter out, List<String> value) {
      List<String> elements = Sequences.indexed("words", value);
      int count = elements.size();
      out.count("words", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          out.utf8("", LENGTH_PREFIX, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("words", i, e);
      }
      WireWriter.unchanged("words", count, elements.size());
    }

    private static Order.Port portAdapterFromWire(String component, long offset, int wire) {
      try {
        return Order.PortAdapter.fromWire(wire);
      } catch (Exception | AssertionError e) {
        throw WireReader.adapterFailed(component, offset, "Order.PortAdapter.fromWire", e);
      }
    }

    private static Currency currencyAdapterFromWire(String component, long offset, String wire) {
      try {
        return Order.CurrencyAdapter.fromWire(wire);
      } catch (Exception | AssertionError e) {
        throw WireReader.adapterFailed(component, offset, "Order.CurrencyAdapter.fromWire", e);
      }
    }

    private static List<Currency> readCurrencies(WireReader in) {
      Object[] elements = new Object[in.count("currencies", LENGTH_PREFIX, 4)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = currencyAdapterFromWire("", in.offset(), in.utf8("", LENGTH_PREFIX));
        }
      } catch (DecodeException e) {
        throw e.within("currencies", i);
      }
      return Sequences.list(elements);
    }

    private static URI uriAdapterFromWire(String component, long offset, String wire) {
      try {
        return Order.UriAdapter.fromWire(wire);
      } catch (Exception | AssertionError e) {
        throw WireReader.adapterFailed(component, offset, "Order.UriAdapter.fromWire", e);
      }
    }

    private static List<String> readWords(WireReader in) {
      Object[] elements = new Object[in.count("words", LENGTH_PREFIX, 4)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.utf8("", LENGTH_PREFIX);
        }
      } catch (DecodeException e) {
        throw e.within("words", i);
      }
      return Sequences.list(elements);
    }

    private static StringBuilder wordsAdapterFromWire(String component, long offset,
        List<String> wire) {
      try {
        return Order.WordsAdapter.fromWire(wire);
      } catch (Exception | AssertionError e) {
        throw WireReader.adapterFailed(component, offset, "Order.WordsAdapter.fromWire", e);
      }
    }
  }
}
