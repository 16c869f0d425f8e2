package dev.recordwire.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.benchmarks.codec.Candidate;
import dev.recordwire.benchmarks.codec.Cell;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Our packed layout with `UINT16` lengths writes the same bytes as ffire. The hash of Strings is
/// of the payload that ffire publishes; the other hashes are of bytes that a script wrote by
/// ffire's rules, with Python's module struct.
class FfireBytesTest {
  @ParameterizedTest
  @CsvSource({
    "ffire-Ints,20002,692cff8a03b8dde34786fc134f2fbaa317ab465a91cd3cfd77edc0957b23cbfa",
    "ffire-Floats,20002,2067150f06f04ba302ffed96d20df741998da8e3cb8e496030c52153d8ed9a27",
    "ffire-Strings,17002,769c8fd59502cd795b5688e63142f0d699eac6d1df1635f4d829258631ae0400",
    "ffire-Devices,5202,9d7c7f798d5899a3571b0cd299a6062718e098474a7d5dfbe0a638f47f65d9ef",
    "ffire-Plugins,14912,a1e87eb311f43b77b5bc57e8dd6dd5ace4ad0dcf7c5216c8fcae9613485ecd11",
    "ffire-Entries,24197,7d802d1534d64fc4dff211c7e7db5f74a3da5554a36b82db456b5bfdaeaf6595",
    "ffire-Nested,20002,87a241f932f247c9421e3e2d20dcede670f9f011a0a1a92fcc42411247f2ff16",
    "ffire-Config,24,12f8c611d7a00c83b2b60ea8e19bc600f701912be317857ec5db13e7c3a48832",
    "ffire-User,34,64ae4f65ab9bc4a64d0df061a226c93b68769b4a96372891c164774d45fb1a64",
    "ffire-Empty,8,af5570f5a1810b7af78caf4bc70a660f0df51e42baf91d4de5b2328de0e83dfc"
  })
  void bytesAreFfires(String payload, int size, String hash) throws Exception {
    Candidate<Object> ours = Cell.matching(payload::equals, "recordwire"::equals).getFirst().open();

    byte[] bytes = ours.encode(ours.sample());

    assertThat(bytes).hasLength(size);
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
        .isEqualTo(hash);
  }
}
