package telemetry;

import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.annotation.WireAdapter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

@Wire
@WireAdapter({Order.PortAdapter.class, Order.CurrencyAdapter.class})
record Order(
    @Uint16 Port port,
    Currency currency,
    @Utf8 List<Currency> currencies,
    @WireAdapter(UriAdapter.class) URI uri,
    @WireAdapter(WordsAdapter.class) StringBuilder words) {
  record Port(int number) {}

  static final class PortAdapter {
    static int toWire(Port port) {
      return port.number();
    }

    static Port fromWire(int number) {
      return new Port(number);
    }
  }

  static final class CurrencyAdapter {
    static String toWire(Currency currency) {
      return currency.getCurrencyCode().toLowerCase(Locale.ROOT);
    }

    static Currency fromWire(String code) {
      return Currency.getInstance(code.toUpperCase(Locale.ROOT));
    }
  }

  static final class UriAdapter {
    static String toWire(URI uri) {
      return uri.toString();
    }

    static URI fromWire(String text) throws URISyntaxException {
      return new URI(text);
    }
  }

  static final class WordsAdapter {
    static List<String> toWire(StringBuilder words) {
      return List.of(words.toString().split(" "));
    }

    static StringBuilder fromWire(List<String> words) {
      return new StringBuilder(String.join(" ", words));
    }
  }
}
