/** dev.recordwire.tools.javascript.Samples.Tree, packed. */
export interface Tree {
  value: number;
  children: Array<Tree>;
}
export const Tree: Codec<Tree>;
