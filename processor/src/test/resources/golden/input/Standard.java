package golden;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Wire;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Currency;
import java.util.Map;

/// The JDK's classes that adapters of the runtime's write.
@Wire(evolvable = true)
public record Standard(
    OffsetDateTime time, @Default("2026") Year year, Map<Currency, URI> pages) {}
