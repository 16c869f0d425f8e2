/// The records that the tests encode and decode.
@NullMarked
@WireAdapter({Delivery.CurrencyAdapter.class, Delivery.LocaleAdapter.class})
package dev.recordwire.it.records;

import dev.recordwire.annotation.WireAdapter;
import org.jspecify.annotations.NullMarked;
