/// Makes the sources of the other dtypes from those that are written for int32 and float64.
///
/// A source with `Int32` or `Float64` in its file name is a prototype. [Table] has the dtypes that
/// it is copied for. A copy has the other dtype's name where the prototype has its own (`Int32`,
/// `int32`, `INT32`), and the other range where the documentation gives the prototype's. Whatever
/// else differs is said in the prototype, in comments that begin with `// dtype`. They are for the
/// whole file, or, behind code, for that line.
///
/// Three Java types of a dtype have a role: `carrier` is the one in which a view hands out
/// elements, `computed` the one in which loops and callbacks compute with integers, `bits` the
/// integer type that has as many bits as an element in memory. Those of uint8 are `int`, `int` and
/// `byte`.
///
/// ```
/// // dtype bits: IntVector, INTS, new int
///     in these phrases, the prototype's type becomes that of the other dtype: ByteVector, BYTES
/// // dtype keep: Iterable<Double>
///     this stays as it is
/// // dtype unsigned: MIN -> UMIN, MAX -> UMAX
///     this becomes something else, for some dtypes
/// // dtype uint64: import dev.recordwire.array.internal.number.Unsigned
///     this is imported, too, for some dtypes
/// // dtype only int8, int16, int64
///     the file is copied for these and for no others
/// // dtype if bits byte
/// // | return upper.add(lower);
/// // dtype else if bits short
/// // | return lower;
/// // dtype else
/// return lanes;
/// // dtype end
///     the lines between are for some dtypes; what is not for the prototype is a comment
/// ```
///
/// "Some dtypes" are names, `unsigned`, or a role and a type as in `computed long`, with commas
/// where one of several suffices. A phrase is as many words as it takes to find what is meant. The
/// longest that matches wins, and one that is said behind the line wins against the file's. In
/// documentation, the lines of a block come last: a comment between would end the documentation.
///
/// A phrase that is nowhere in the file fails the build, as does a marker that says none of this.
/// Classes for the kinds of storage are copied in the same way.
@NullMarked
package dev.recordwire.array.generator;

import org.jspecify.annotations.NullMarked;
