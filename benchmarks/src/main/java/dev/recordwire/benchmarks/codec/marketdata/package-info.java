/// A market data increment of a trading venue, with two trades.
@NullMarked
package dev.recordwire.benchmarks.codec.marketdata;

import org.jspecify.annotations.NullMarked;
