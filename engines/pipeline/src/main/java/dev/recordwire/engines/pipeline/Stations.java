package dev.recordwire.engines.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The stations of a run that have done their work.
final class Stations {
  private final Progress progress;
  private final List<Station> done = new ArrayList<>();

  Stations(Progress progress) {
    this.progress = progress;
  }

  Progress progress() {
    return progress;
  }

  List<Station> all() {
    return List.copyOf(done);
  }

  /// Starts the time of a station.
  Work start(Station.Kind kind) {
    return new Work(kind, System.nanoTime());
  }

  /// A station at work.
  final class Work {
    private final Station.Kind kind;
    private final long start;

    private Work(Station.Kind kind, long start) {
      this.kind = kind;
      this.start = start;
    }

    /// Ends the time of a station that counts nothing.
    void done(String work, long records, long bytes, long peak) {
      done(work, records, bytes, peak, Optional.empty(), Optional.empty());
    }

    /// Ends the time of a station that has figures.
    void done(String work, long records, long bytes, long peak, Figures figures) {
      done(work, records, bytes, peak, Optional.of(figures), Optional.empty());
    }

    /// Ends the time of a station that has figures and met messages which are no flight.
    void done(String work, long records, long bytes, long peak, Figures figures, long poisoned) {
      done(work, records, bytes, peak, Optional.of(figures), Optional.of(poisoned));
    }

    private void done(
        String work,
        long records,
        long bytes,
        long peak,
        Optional<Figures> figures,
        Optional<Long> poisoned) {
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      Station station = new Station(kind, work, records, bytes, time, peak, figures, poisoned);
      done.add(station);
      progress.done(station);
    }
  }
}
