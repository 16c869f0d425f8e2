package dev.recordwire.benchmarks.codec.foobar;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.recordwire.benchmarks.codec.FlatBuffersCandidate;
import dev.recordwire.benchmarks.codec.foobar.FooBarContainer.Bar;
import dev.recordwire.benchmarks.codec.foobar.FooBarContainer.Foo;
import dev.recordwire.benchmarks.codec.foobar.FooBarContainer.FooBar;
import dev.recordwire.benchmarks.codec.foobar.FooBarContainer.Fruit;
import dev.recordwire.benchmarks.codec.foobar.flatbuffers.BarStruct;
import dev.recordwire.benchmarks.codec.foobar.flatbuffers.FooBarContainerTable;
import dev.recordwire.benchmarks.codec.foobar.flatbuffers.FooBarTable;
import dev.recordwire.benchmarks.codec.foobar.flatbuffers.FooStruct;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// FooBarContainer in FlatBuffers.
public final class FlatBuffersFooBar extends FlatBuffersCandidate<FooBarContainer> {
  public FlatBuffersFooBar() {
    super(FooBarContainer.SAMPLE);
  }

  @Override
  protected int table(FlatBufferBuilder builder, FooBarContainer container) {
    List<FooBar> list = container.list();
    int[] tables = new int[list.size()];
    for (int i = 0; i < tables.length; i++) {
      tables[i] = fooBar(builder, list.get(i));
    }
    int vector = FooBarContainerTable.createListVector(builder, tables);
    int location = builder.createString(container.location());
    return FooBarContainerTable.createFooBarContainerTable(
        builder, vector, container.initialized(), container.fruit().code, location);
  }

  private static int fooBar(FlatBufferBuilder builder, FooBar fooBar) {
    int name = builder.createString(fooBar.name());
    Bar bar = fooBar.sibling();
    Foo foo = bar.parent();
    FooBarTable.startFooBarTable(builder);
    FooBarTable.addRating(builder, fooBar.rating());
    FooBarTable.addName(builder, name);
    FooBarTable.addSibling(
        builder,
        BarStruct.createBarStruct(
            builder,
            foo.id(),
            foo.count(),
            foo.prefix(),
            foo.length(),
            bar.time(),
            bar.ratio(),
            bar.size()));
    FooBarTable.addPostfix(builder, fooBar.postfix());
    return FooBarTable.endFooBarTable(builder);
  }

  @Override
  protected FooBarContainer read(ByteBuffer bytes) {
    FooBarContainerTable container = FooBarContainerTable.getRootAsFooBarContainerTable(bytes);
    int count = container.listLength();
    List<FooBar> list = new ArrayList<>(count);
    FooBarTable table = new FooBarTable();
    BarStruct bar = new BarStruct();
    FooStruct foo = new FooStruct();
    for (int i = 0; i < count; i++) {
      container.list(table, i).sibling(bar).parent(foo);
      list.add(
          new FooBar(
              new Bar(
                  new Foo(foo.id(), foo.count(), foo.prefix(), foo.length()),
                  bar.time(),
                  bar.ratio(),
                  bar.size()),
              table.name(),
              table.rating(),
              table.postfix()));
    }
    return new FooBarContainer(
        list, container.initialized(), Fruit.ALL.get(container.fruit()), container.location());
  }

  @Override
  protected double fields(ByteBuffer bytes) {
    FooBarContainerTable container = FooBarContainerTable.getRootAsFooBarContainerTable(bytes);
    FooBarTable last = container.list(2);
    return container.fruit() + last.rating() + last.sibling().parent().count();
  }
}
