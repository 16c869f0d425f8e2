package dev.recordwire.benchmarks.codec.foobar;

import dev.recordwire.benchmarks.codec.SbeCandidate;
import dev.recordwire.benchmarks.codec.foobar.FooBarContainer.Bar;
import dev.recordwire.benchmarks.codec.foobar.FooBarContainer.Foo;
import dev.recordwire.benchmarks.codec.foobar.FooBarContainer.FooBar;
import dev.recordwire.benchmarks.codec.foobar.FooBarContainer.Fruit;
import dev.recordwire.benchmarks.codec.foobar.sbe.FooBarFrameDecoder;
import dev.recordwire.benchmarks.codec.foobar.sbe.FooBarFrameDecoder.ListDecoder;
import dev.recordwire.benchmarks.codec.foobar.sbe.FooBarFrameEncoder;
import dev.recordwire.benchmarks.codec.foobar.sbe.FooBarFrameEncoder.ListEncoder;
import dev.recordwire.benchmarks.codec.foobar.sbe.FruitCode;
import dev.recordwire.benchmarks.codec.foobar.sbe.MessageHeaderDecoder;
import dev.recordwire.benchmarks.codec.foobar.sbe.MessageHeaderEncoder;
import java.util.ArrayList;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;

/// FooBarContainer in Simple Binary Encoding.
public final class SbeFooBar extends SbeCandidate<FooBarContainer> {
  private final MessageHeaderEncoder headerOut = new MessageHeaderEncoder();
  private final MessageHeaderDecoder headerIn = new MessageHeaderDecoder();
  private final FooBarFrameEncoder out = new FooBarFrameEncoder();
  private final FooBarFrameDecoder in = new FooBarFrameDecoder();

  public SbeFooBar() {
    super(FooBarContainer.SAMPLE);
  }

  @Override
  protected int write(UnsafeBuffer buffer, FooBarContainer container) {
    List<FooBar> list = container.list();
    ListEncoder group =
        out.wrapAndApplyHeader(buffer, 0, headerOut)
            .initialized((short) (container.initialized() ? 1 : 0))
            .fruit(
                switch (container.fruit()) {
                  case APPLES -> FruitCode.APPLES;
                  case PEARS -> FruitCode.PEARS;
                  case BANANAS -> FruitCode.BANANAS;
                })
            .listCount(list.size());
    for (FooBar fooBar : list) {
      Bar bar = fooBar.sibling();
      Foo foo = bar.parent();
      group
          .next()
          .fooId(foo.id())
          .fooCount(foo.count())
          .prefix(foo.prefix())
          .length(foo.length())
          .time(bar.time())
          .ratio(bar.ratio())
          .size(bar.size())
          .rating(fooBar.rating())
          .postfix((short) fooBar.postfix())
          .name(fooBar.name());
    }
    out.location(container.location());
    return MessageHeaderEncoder.ENCODED_LENGTH + out.encodedLength();
  }

  @Override
  protected FooBarContainer read(UnsafeBuffer buffer) {
    in.wrapAndApplyHeader(buffer, 0, headerIn);
    ListDecoder group = in.list();
    List<FooBar> list = new ArrayList<>(group.count());
    while (group.hasNext()) {
      group.next();
      Foo foo = new Foo(group.fooId(), group.fooCount(), group.prefix(), group.length());
      list.add(
          new FooBar(
              new Bar(foo, group.time(), group.ratio(), group.size()),
              group.name(),
              group.rating(),
              group.postfix()));
    }
    return new FooBarContainer(
        list, in.initialized() == 1, Fruit.ALL.get(in.fruitRaw()), in.location());
  }

  @Override
  protected double fields(UnsafeBuffer buffer) {
    in.wrapAndApplyHeader(buffer, 0, headerIn);
    ListDecoder group = in.list();
    group.next().skipName();
    group.next().skipName();
    group.next();
    return in.fruitRaw() + group.rating() + group.fooCount();
  }
}
