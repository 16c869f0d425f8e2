package dev.recordwire.kafka;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The [TestBroker], for the tests of pages.
public final class PageBroker implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    new TestBroker().beforeAll(context);
  }

  /// The host and port.
  public static String address() {
    return TestBroker.address();
  }

  /// Makes topics.
  public static void makeTopics(String... names) {
    for (String name : names) {
      TestBroker.topic(name);
    }
  }
}
