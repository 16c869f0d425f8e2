package dev.recordwire.it.records;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Wire;
import dev.recordwire.annotation.WireAdapter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/// Types that can't be annotated, with adapters on the component, the record and the package.
@Wire(lengths = LengthPrefix.UINT16)
@WireAdapter(Delivery.PortAdapter.class)
public record Delivery(
    @Uint16 Port port,
    List<Port> ports,
    @WireAdapter(UriAdapter.class) URI target,
    Currency currency,
    Locale locale) {
  /// A port number.
  public record Port(int number) {
    /// Checks the range.
    public Port {
      if (number == 0) {
        throw new IllegalArgumentException("port 0");
      }
    }
  }

  static final class PortAdapter {
    private PortAdapter() {}

    static int toWire(Port port) {
      return port.number();
    }

    static Port fromWire(int number) {
      return new Port(number);
    }
  }

  static final class UriAdapter {
    private UriAdapter() {}

    static String toWire(URI uri) {
      if (!uri.isAbsolute()) {
        throw new IllegalArgumentException("no scheme in " + uri);
      }
      return uri.toString();
    }

    static URI fromWire(String text) throws URISyntaxException {
      return new URI(text);
    }
  }

  static final class CurrencyAdapter {
    private CurrencyAdapter() {}

    static byte[] toWire(Currency currency) {
      return new byte[] {(byte) (currency.getNumericCode() >> 8), (byte) currency.getNumericCode()};
    }

    static Currency fromWire(byte[] code) {
      int number = (code[0] & 0xff) << 8 | (code[1] & 0xff);
      return Currency.availableCurrencies()
          .filter(currency -> currency.getNumericCode() == number)
          .findFirst()
          .orElseThrow();
    }
  }

  static final class LocaleAdapter {
    private LocaleAdapter() {}

    static String toWire(Locale locale) {
      return locale.toLanguageTag();
    }

    static Locale fromWire(String tag) {
      return Locale.forLanguageTag(tag);
    }
  }
}
