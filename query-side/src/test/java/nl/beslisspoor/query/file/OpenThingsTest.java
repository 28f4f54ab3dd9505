package nl.beslisspoor.query.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.support.MatterKind;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Word;
import org.junit.jupiter.api.Test;

class OpenThingsTest {
  private static final Open MISSED = open(MatterKind.EVALUATION, "jim", "2026-05-01", true);
  private static final Open PLANNED = open(MatterKind.EVALUATION, "jim", "2026-08-01", false);
  private static final Open OTHER = open(MatterKind.EVALUATION, "buddy", "2026-09-01", false);
  private static final Open ROLE = open(MatterKind.ROLE_ENDS, "jim", "2026-09-01", false);

  private final OpenThings open = new OpenThings(List.of(MISSED, PLANNED, OTHER, ROLE));

  @Test
  void anEvaluationThatWasMovedIsOneThingToDoAndLate() {
    assertThat(open.told()).containsExactly(MISSED, OTHER, ROLE);
    assertThat(open.late()).isEqualTo(1);
    assertThat(open.movedTo(MISSED)).isEqualTo(LocalDate.parse("2026-08-01"));
    assertThat(open.movedTo(OTHER)).isNull();
    assertThat(open.movedTo(ROLE)).isNull();
  }

  @Test
  void theNextEvaluationIsTheOneThatComes() {
    assertThat(open.evaluation(Story.id("jim"))).contains(PLANNED);
    assertThat(new OpenThings(List.of(MISSED)).evaluation(Story.id("jim"))).contains(MISSED);
  }

  private static Open open(MatterKind kind, String about, String due, boolean late) {
    var day = LocalDate.parse(due);
    var at = Instant.parse("2026-04-01T09:00:00Z");
    return new Open(
        Story.id("file"),
        1,
        Word.of(kind),
        Story.id(about),
        Story.id("opa"),
        LocalDate.parse("2026-04-01"),
        day,
        late ? day.plusDays(1) : null,
        null,
        at,
        at,
        null,
        new Place(at, 1));
  }
}
