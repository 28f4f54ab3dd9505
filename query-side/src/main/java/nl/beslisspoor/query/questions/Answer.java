package nl.beslisspoor.query.questions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.file.Names.Named;
import nl.beslisspoor.query.timeline.People;

/**
 * One answer to a question, linked to what it rests on. Persons stand as ids between braces until
 * {@link #named}; nothing that people wrote is looked through for ids.
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
    String head,
    List<String> lines,
    String quote,
    List<String> marks,
    Instant decidedAt,
    Instant recordedAt) {

  Stream<UUID> people() {
    return People.in(Stream.concat(Stream.of(head), lines.stream()).toList()).stream();
  }

  Answer named(Named names) {
    return new Answer(
        file,
        decision,
        People.inWords(head, names.known()),
        lines.stream().map(line -> People.inWords(line, names.known())).toList(),
        quote,
        marks,
        decidedAt,
        recordedAt);
  }

  static String person(UUID id) {
    return "{" + id + "}";
  }
}
