/// What a user's project looks like: records compiled by the processor, and what their codecs do.
@NullMarked
package dev.recordwire.it;

import org.jspecify.annotations.NullMarked;
