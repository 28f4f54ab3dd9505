package nl.beslisspoor.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;
import nl.beslisspoor.events.keys.SealingKeys;
import nl.beslisspoor.events.wire.Stored;
import nl.beslisspoor.events.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the conclusion of an evaluation asks of the other fields, and what it brings. */
@AtTheDoor
class EvaluationDoorTest {

  @Autowired private Visitor visitor;
  @Autowired private JdbcClient jdbc;
  @Autowired private SealingKeys keys;

  private Household at;
  private String path;

  @BeforeEach
  void position() {
    at = Household.opened(visitor);
    path = "/steunfiguren/" + at.positioned() + "/evaluaties";
  }

  @Test
  void a_hold_is_recorded_with_the_evaluation_that_brings_it() {
    at.post(
            path,
            evaluation("HOLD")
                .with("volgendeOp", "2026-06-10")
                .with("contactGaatDoor", true)
                .with("gesprekOp", "2026-03-20"))
        .accepted();

    assertThat(lastTwo()).containsExactly("evaluation-concluded", "support-figure-held");
  }

  @Test
  void an_end_is_recorded_with_the_evaluation_that_brings_it() {
    var answer =
        at.post(
                path,
                evaluation("END")
                    .with("grond", "PURPOSE_REACHED")
                    .with("afscheidOp", "2026-03-20")
                    .with("nazorg", Fields.of("afspraak", "Tante blijft komen.")))
            .accepted();

    assertThat(lastTwo()).containsExactly("evaluation-concluded", "support-figure-ended");
    assertThat(answer.text("kenmerk")).isNotEqualTo(answer.text("besluit"));
  }

  @Test
  void what_a_hold_needs_is_missed_and_what_belongs_to_an_end_is_not_taken() {
    at.post(
            path,
            evaluation("HOLD")
                .with("grond", "SAFETY")
                .with("afscheidOp", "2026-03-20")
                .with("nazorg", Fields.of("blijven", List.of())))
        .faults(List.of("contactGaatDoor", "grond", "afscheidOp", "nazorg", "nazorg.afspraak"));
  }

  @Test
  void what_an_end_needs_is_missed_and_what_belongs_to_a_hold_is_not_taken() {
    at.post(
            path,
            evaluation("END")
                .with("volgendeOp", "2026-06-10")
                .with("contactGaatDoor", true)
                .with("gesprekOp", "2026-03-20"))
        .faults(List.of("grond", "volgendeOp", "contactGaatDoor", "gesprekOp"));
  }

  @Test
  void what_belongs_to_a_hold_or_an_end_is_not_taken_when_things_go_on() {
    for (var outcome : List.of("CONTINUE", "ADJUST")) {
      at.post(
              path,
              evaluation(outcome)
                  .with("volgendeOp", "2026-06-10")
                  .with("contactGaatDoor", false)
                  .with("grond", "SAFETY"))
          .faults(List.of("contactGaatDoor", "grond"));
    }
  }

  @Test
  void points_go_from_1_to_10_and_every_finding_is_whole() {
    var findings =
        Fields.of(
            "doelen",
            List.of(Fields.of("doel", " ")),
            "vertrouwen",
            List.of(Fields.of("van", at.youth(), "in", at.aunt(), "punten", 11)),
            "tevredenheid",
            0,
            "veerkracht",
            11,
            "ongewenst",
            List.of(Fields.of("woorden", "Ruzie.")),
            "tegenstrijdig",
            List.of(""));

    at.post(path, evaluation("CONTINUE").with("bevindingen", findings))
        .faults(
            List.of(
                "bevindingen.doelen[0].doel",
                "bevindingen.doelen[0].voortgang",
                "bevindingen.vertrouwen[0].punten",
                "bevindingen.tevredenheid",
                "bevindingen.veerkracht",
                "bevindingen.ongewenst[0].soort",
                "bevindingen.tegenstrijdig[0].<list element>"));
  }

  @Test
  void what_was_found_is_recorded_and_the_youth_s_points_are_the_youth_s() {
    var findings =
        Fields.of(
            "doelen",
            List.of(Fields.of("doel", "Elke dag naar school.", "voortgang", "CLOSER")),
            "vertrouwen",
            List.of(Fields.of("van", at.mother(), "in", at.aunt(), "punten", 6)),
            "tevredenheid",
            8,
            "ongewenst",
            List.of(Fields.of("soort", "TORN_LOYALTY")));
    at.post(
            path,
            evaluation("ADJUST").with("volgendeOp", "2026-06-10").with("bevindingen", findings))
        .accepted();

    var concluded = concluded();
    var youth = PersonId.parse(at.youth());
    var mother = PersonId.parse(at.mother());
    assertThat(concluded.satisfaction()).contains(new PersonalScore(youth, 8));
    assertThat(concluded.trust())
        .containsExactly(
            new Findings.Trust(PersonId.parse(at.aunt()), new PersonalScore(mother, 6)));
    assertThat(concluded.unwanted())
        .extracting(Findings.UnwantedEffect::kind)
        .containsExactly(UnwantedEffectKind.TORN_LOYALTY);
    assertThat(concluded.goals())
        .extracting(goal -> goal.goal().text())
        .containsExactly("Elke dag naar school.");
  }

  @Test
  void a_new_day_in_place_of_one_that_has_passed_comes_with_the_reason() {
    at.post(path, evaluation("CONTINUE").with("volgendeOp", "2026-03-11")).accepted();
    var planning = path.replace("/evaluaties", "/evaluatieplanning");
    var day = Fields.of("op", LocalDate.now().plusDays(30));

    at.post(planning, day).refused("late-evaluation-has-reason");
    at.post(planning, day.with("reden", " ")).refused("late-evaluation-has-reason");
    at.post(planning, day.with("reden", "De tante was op reis.")).accepted();
  }

  private Fields evaluation(String conclusion) {
    return Fields.of(
        "conclusie", conclusion, "bevindingen", Fields.of(), "verantwoording", at.everybody());
  }

  private List<String> lastTwo() {
    return jdbc.sql(
            """
            select payload_type from
              (select payload_type, sequence from log.event
                where stream_id = ? order by sequence desc limit 2) as latest
             order by sequence
            """)
        .param(at.file())
        .query(String.class)
        .list();
  }

  private Findings concluded() {
    var wire = new Wire(keys.keyring());
    return jdbc.sql(
            """
            select event_id, payload_type, payload_version, payload from log.event
            where stream_id = ? and payload_type = 'evaluation-concluded'
            """)
        .param(at.file())
        .query((row, n) -> {
          var stored = new Stored(row.getString(1), at.file(), row.getBytes(4));
          return (EvaluationConcluded) wire.decode(row.getString(2), row.getString(3), stored);
        })
        .single()
        .findings();
  }
}
