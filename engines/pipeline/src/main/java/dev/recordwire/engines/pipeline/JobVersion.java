package dev.recordwire.engines.pipeline;

import dev.recordwire.codec.Codec;
import java.io.Serializable;

/// A version of the job: the records of its state and of its result, and how they come from
/// flights.
///
/// @param <S> the state of a window
/// @param <H> the result of a window
interface JobVersion<S, H> extends Serializable {
  Codec<S> state();

  Codec<H> result();

  S none();

  S add(S state, Flight flight);

  S merge(S one, S other);

  H result(int hour, int miles, S state);

  /// The job before the savepoint.
  record First() implements JobVersion<FirstTotals, FirstHour> {
    @Override
    public Codec<FirstTotals> state() {
      return FirstTotalsCodec.CODEC;
    }

    @Override
    public Codec<FirstHour> result() {
      return FirstHourCodec.CODEC;
    }

    @Override
    public FirstTotals none() {
      return FirstTotals.NONE;
    }

    @Override
    public FirstTotals add(FirstTotals state, Flight flight) {
      return state.with(flight);
    }

    @Override
    public FirstTotals merge(FirstTotals one, FirstTotals other) {
      return one.plus(other);
    }

    @Override
    public FirstHour result(int hour, int miles, FirstTotals state) {
      return new FirstHour(hour, miles, state.flights(), state.minutes(), state.squares());
    }
  }

  /// The job after it, whose records have a component more.
  record Second() implements JobVersion<Totals, Hour> {
    @Override
    public Codec<Totals> state() {
      return TotalsCodec.CODEC;
    }

    @Override
    public Codec<Hour> result() {
      return HourCodec.CODEC;
    }

    @Override
    public Totals none() {
      return Totals.NONE;
    }

    @Override
    public Totals add(Totals state, Flight flight) {
      return state.with(flight);
    }

    @Override
    public Totals merge(Totals one, Totals other) {
      return one.plus(other);
    }

    @Override
    public Hour result(int hour, int miles, Totals state) {
      return Hour.of(hour, miles, state);
    }
  }
}
