package dev.recordwire.benchmarks.codec.bulk;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.recordwire.benchmarks.codec.FlatBuffersCandidate;
import dev.recordwire.benchmarks.codec.bulk.Mesh.Point;
import dev.recordwire.benchmarks.codec.bulk.Mesh.Triangle;
import dev.recordwire.benchmarks.codec.bulk.flatbuffers.MeshTable;
import dev.recordwire.benchmarks.codec.bulk.flatbuffers.PointStruct;
import dev.recordwire.benchmarks.codec.bulk.flatbuffers.TriangleStruct;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Mesh in FlatBuffers, with each triangle as a struct.
public final class FlatBuffersMesh extends FlatBuffersCandidate<Mesh> {
  public FlatBuffersMesh() {
    super(Mesh.sample());
  }

  @Override
  protected int table(FlatBufferBuilder builder, Mesh mesh) {
    List<Triangle> triangles = mesh.triangles();
    MeshTable.startTrianglesVector(builder, triangles.size());
    for (int i = triangles.size() - 1; i >= 0; i--) {
      Triangle t = triangles.get(i);
      TriangleStruct.createTriangleStruct(
          builder,
          t.a().x(),
          t.a().y(),
          t.a().z(),
          t.b().x(),
          t.b().y(),
          t.b().z(),
          t.c().x(),
          t.c().y(),
          t.c().z(),
          t.normal().x(),
          t.normal().y(),
          t.normal().z());
    }
    return MeshTable.createMeshTable(builder, builder.endVector());
  }

  @Override
  protected Mesh read(ByteBuffer bytes) {
    MeshTable mesh = MeshTable.getRootAsMeshTable(bytes);
    int count = mesh.trianglesLength();
    List<Triangle> triangles = new ArrayList<>(count);
    TriangleStruct triangle = new TriangleStruct();
    PointStruct point = new PointStruct();
    for (int i = 0; i < count; i++) {
      mesh.triangles(triangle, i);
      triangles.add(
          new Triangle(
              point(triangle.a(point)),
              point(triangle.b(point)),
              point(triangle.c(point)),
              point(triangle.normal(point))));
    }
    return new Mesh(triangles);
  }

  private static Point point(PointStruct point) {
    return new Point(point.x(), point.y(), point.z());
  }

  @Override
  protected double fields(ByteBuffer bytes) {
    return MeshTable.getRootAsMeshTable(bytes).triangles(1000).c().y();
  }
}
