package nl.beslisspoor.events.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import org.junit.jupiter.api.Test;

class LeafTest {
  private static final Instant AT = Instant.parse("2026-03-01T10:00:00.120Z");

  private final Leaf leaf =
      leaf("org", entry(7, "e1", "case", "s1", 3, AT, "added", "1", "p", "m"));

  @Test
  void the_form_is_the_same_for_ever() {
    assertThat(leaf.bytes())
        .asString(UTF_8)
        .isEqualTo(
            "{\"capacity\":\"professional\",\"event\":\"e1\",\"format\":1,\"index\":7,"
                + "\"metadata\":\"62c66a7a5dd70c3146618063c344e531e6d4b59e379808443ce962b3abd63c5a\","
                + "\"organisation\":\"org\","
                + "\"payload\":\"148de9c5a7a44d19e56cd9ae1a554bf67847afb0c58f6e12fa29ac7ddfca9940\","
                + "\"recordedAt\":\"2026-03-01T10:00:00.120000Z\",\"recorder\":\"person\","
                + "\"sequence\":3,\"stream\":\"s1\",\"streamType\":\"case\",\"type\":\"added\","
                + "\"version\":\"1\"}");
    assertThat(leaf.hash().hex())
        .isEqualTo("89e96891a28d79acc2b6eab098d2ee21354335342be39580a974941cdfbd0217");
  }

  @Test
  void nobody_recorded_is_left_out() {
    assertThat(new Leaf("org", leaf.entry(), Optional.empty()).bytes())
        .asString(UTF_8)
        .doesNotContain("recorder", "capacity");
  }

  @Test
  void whatever_differs_in_one_thing_has_another_hash() {
    var other = Instant.parse("2026-03-01T10:00:00.120001Z");
    var differing =
        List.of(
            leaf,
            leaf("gro", leaf.entry()),
            leaf("org", entry(8, "e1", "case", "s1", 3, AT, "added", "1", "p", "m")),
            leaf("org", entry(7, "e2", "case", "s1", 3, AT, "added", "1", "p", "m")),
            leaf("org", entry(7, "e1", "person", "s1", 3, AT, "added", "1", "p", "m")),
            leaf("org", entry(7, "e1", "case", "s2", 3, AT, "added", "1", "p", "m")),
            leaf("org", entry(7, "e1", "case", "s1", 4, AT, "added", "1", "p", "m")),
            leaf("org", entry(7, "e1", "case", "s1", 3, other, "added", "1", "p", "m")),
            leaf("org", entry(7, "e1", "case", "s1", 3, AT, "edded", "1", "p", "m")),
            leaf("org", entry(7, "e1", "case", "s1", 3, AT, "added", "2", "p", "m")),
            leaf("org", entry(7, "e1", "case", "s1", 3, AT, "added", "1", "q", "m")),
            leaf("org", entry(7, "e1", "case", "s1", 3, AT, "added", "1", "p", "")),
            new Leaf("org", leaf.entry(), Optional.of(new Recorder("person", "parent"))),
            new Leaf("org", leaf.entry(), Optional.of(new Recorder("other", "professional"))));
    var hashes = new HashSet<Hash>();
    differing.forEach(one -> hashes.add(one.hash()));
    assertThat(hashes).hasSameSizeAs(differing);
  }

  private static Leaf leaf(String organisation, Recorded entry) {
    return new Leaf(organisation, entry, Optional.of(new Recorder("person", "professional")));
  }

  private static Recorded entry(
      long index,
      String id,
      String streamType,
      String stream,
      long sequence,
      Instant at,
      String type,
      String version,
      String payload,
      String metadata) {
    return new Recorded(
        index,
        id,
        streamType,
        stream,
        sequence,
        at,
        type,
        version,
        payload.getBytes(UTF_8),
        metadata.getBytes(UTF_8),
        null);
  }
}
