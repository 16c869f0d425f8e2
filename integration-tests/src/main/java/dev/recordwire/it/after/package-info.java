/// The evolvable records of `dev.recordwire.it.before` after a year of changes.
@NullMarked
package dev.recordwire.it.after;

import org.jspecify.annotations.NullMarked;
