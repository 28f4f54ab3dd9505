package nl.beslisspoor.query.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.file.Names.Named;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.table.Opened;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a question, linked to what it rests on. Persons stand in it by id until {@link
 * #named}.
 *
 * @param decision null when no decision stands behind it
 * @param head the answer in one line
 * @param lines more about it
 * @param quote somebody's own words; null for none
 * @param marks short words that stand out
 * @param when on which day it was decided or said; null for neither
 * @param links to other decisions that it rests on
 */
public record Answer(
    UUID file,
    UUID decision,
    Text head,
    List<Text> lines,
    @Nullable Opened<String> quote,
    List<Text> marks,
    @Nullable Text when,
    Instant recordedAt,
    List<Link> links) {

  /**
   * A way to another decision.
   *
   * @param words what stands there
   */
  public record Link(Text words, UUID decision) {}

  Answer(
      UUID file,
      UUID decision,
      Text head,
      List<Text> lines,
      @Nullable Opened<String> quote,
      List<Text> marks,
      @Nullable Text when,
      Instant recordedAt) {
    this(file, decision, head, lines, quote, marks, when, recordedAt, List.of());
  }

  /** When it was decided, as an answer tells it. */
  static Text decided(Instant at) {
    return Text.of("questions.decided-on", at);
  }

  /**
   * When somebody said it: the day on which it was said, else when that was recorded or decided.
   */
  static Text said(@Nullable LocalDate on, @Nullable UUID decision, Instant at) {
    if (on != null) {
      return Text.of("questions.said-day", on);
    }
    return decision == null ? Text.of("questions.said-on", at) : decided(at);
  }

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
        when,
        recordedAt,
        links);
  }
}
