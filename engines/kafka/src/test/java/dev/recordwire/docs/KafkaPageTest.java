package dev.recordwire.docs;

import dev.recordwire.kafka.PageBroker;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whoever copies the files and commands of the page about Kafka gets what it shows, with a broker
/// at another port.
@ExtendWith(PageBroker.class)
class KafkaPageTest {
  private static final String ADDRESS = "localhost:9092";

  @Test
  void aProjectDoesWhatItsPageSays(@TempDir Path folder) throws IOException, InterruptedException {
    PageBroker.makeTopics("readings", "readings.dead");

    EnginePage.follow(
        "docs/engines/kafka.md", folder, text -> text.replace(ADDRESS, PageBroker.address()));
  }
}
