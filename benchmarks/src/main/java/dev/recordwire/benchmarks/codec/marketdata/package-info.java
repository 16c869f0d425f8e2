/// What a trading venue sends: a market data increment with two trades.
@NullMarked
package dev.recordwire.benchmarks.codec.marketdata;

import org.jspecify.annotations.NullMarked;
