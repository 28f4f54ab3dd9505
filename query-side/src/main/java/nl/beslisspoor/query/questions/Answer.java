package nl.beslisspoor.query.questions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.file.Names.Named;
import nl.beslisspoor.query.paper.Text;

/**
 * One answer to a question, linked to what it rests on. Persons stand in it by id until {@link
 * #named}.
 *
 * @param decision null when no decision stands behind it
 * @param head the answer in one line
 * @param lines more about it
 * @param quote somebody's own words; null for none
 * @param marks short words that stand out
 * @param decidedAt null when it was not decided
 */
public record Answer(
    UUID file,
    UUID decision,
    Text head,
    List<Text> lines,
    String quote,
    List<Text> marks,
    Instant decidedAt,
    Instant recordedAt) {

  Stream<UUID> people() {
    return Stream.concat(Stream.of(head), lines.stream()).flatMap(Text::people);
  }

  Answer named(Named names) {
    return new Answer(
        file,
        decision,
        head.named(names::of),
        lines.stream().map(line -> line.named(names::of)).toList(),
        quote,
        marks,
        decidedAt,
        recordedAt);
  }
}
