/// The rules of the house, counted rather than remembered: who may import whom, how sources look,
/// and that the project stands alone.
@NullMarked
package dev.recordwire.house;

import org.jspecify.annotations.NullMarked;
