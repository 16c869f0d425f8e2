/// Evolvable records as they have become since `dev.recordwire.it.before`.
@NullMarked
package dev.recordwire.it.after;

import org.jspecify.annotations.NullMarked;
