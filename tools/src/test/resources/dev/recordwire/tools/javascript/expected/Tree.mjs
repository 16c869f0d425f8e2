/** dev.recordwire.tools.javascript.Samples.Tree, packed. */
export const Tree = new Record(
  "Tree",
  (from) => {
    const at = take(from, 4, "value:4");
    const value = int32At(from, at);
    const children = readList(from, "children", 4, 8, (from) => readRecord(from, "", Tree));
    return { value, children };
  },
  (to, value) => {
    const at = room(to, 4);
    putInt32(to, at, "value", value.value);
    writeList(to, "children", 4, 8, value.children, (to, each) => writeRecord(to, "", Tree, each));
  },
);
