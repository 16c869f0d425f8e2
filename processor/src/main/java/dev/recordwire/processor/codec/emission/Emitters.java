package dev.recordwire.processor.codec.emission;

import dev.recordwire.processor.codec.model.LengthPrefix;
import dev.recordwire.processor.codec.model.WireType;

/// The emitters of one codec, which share its table of methods.
final class Emitters implements CompoundMethods {
  /// Creates the emitter of a compound value, which asks other emitters for the values that it
  /// contains.
  interface CompoundFactory {
    CompoundEmitter of(
        WireType.Compound type, ValuePath path, ElementCount count, Emitters emitters);
  }

  private final CodecMethodTable table;
  private final LengthPrefix lengths;
  private final CompoundFactory compounds;

  Emitters(CodecMethodTable table, LengthPrefix lengths, CompoundFactory compounds) {
    this.table = table;
    this.lengths = lengths;
    this.compounds = compounds;
  }

  /// The emitter of sizes.
  SizeEmitter sizes() {
    return new SizeEmitter(this, adapters());
  }

  /// The emitter of statements that write.
  WriteEmitter writes() {
    return new WriteEmitter(this, adapters(), table);
  }

  /// The emitter of expressions that read.
  ReadEmitter reads() {
    return new ReadEmitter(this, adapters(), table);
  }

  private AdapterEmitter adapters() {
    return new AdapterEmitter(table);
  }

  /// The methods and constants that the emitters requested.
  CodecMethodTable table() {
    return table;
  }

  /// The width of the record's lengths and counts.
  LengthPrefix lengths() {
    return lengths;
  }

  @Override
  public String sizeMethod(WireType.Compound type, ValuePath path, ElementCount count) {
    return table.sizeMethod(type, path, compounds.of(type, path, count, this));
  }

  @Override
  public String writeMethod(WireType.Compound type, ValuePath path, ElementCount count) {
    return table.writeMethod(type, path, compounds.of(type, path, count, this));
  }

  @Override
  public String readMethod(WireType.Compound type, ValuePath path) {
    return table.readMethod(type, path, compounds.of(type, path, ElementCount.UNBOUNDED, this));
  }
}
