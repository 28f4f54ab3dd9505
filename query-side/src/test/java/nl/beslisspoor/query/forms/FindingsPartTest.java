package nl.beslisspoor.query.forms;

import static nl.beslisspoor.query.table.LogOf.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.support.Stage;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Word;
import nl.beslisspoor.query.timeline.Files.CaseFile;
import nl.beslisspoor.query.timeline.People.Person;
import org.junit.jupiter.api.Test;

class FindingsPartTest {

  @Test
  void trustIsAskedOfEveryProfessionalWhoMayDecideAndNotOfWhoeverFillsTheFormIn() {
    var pairs = FindingsPart.pairs(sheet("clerk"), standing());

    assertThat(pairs)
        .extracting(FindingsPart.Pair::from)
        .containsExactlyElementsOf(ids("noor", "pro", "colleague", "opa"));
    assertThat(pairs)
        .filteredOn(pair -> pair.from().equals(Story.id("colleague")))
        .extracting(FindingsPart.Pair::in)
        .containsExactly(Story.id("opa"));
  }

  /** The clerk stands in the file as somebody other than a professional. */
  private static Sheet sheet(String who) {
    return new Sheet(
        file(),
        List.of(
            person("noor", Relation.YOUTH),
            person("opa", Relation.GRANDPARENT),
            person("pro", Relation.PROFESSIONAL),
            person("colleague", Relation.PROFESSIONAL),
            person("clerk", Relation.TEACHER_OR_COACH)),
        List.of(),
        new SignedIn(Story.id(who), "Kim", Set.of(Role.PROFESSIONAL), false, 1),
        LocalDate.parse("2026-05-01"));
  }

  private static CaseFile file() {
    var then = Instant.parse("2026-03-01T09:00:00Z");
    return new CaseFile(
        Story.id("file"),
        Story.id("noor"),
        Story.id("organisation"),
        null,
        null,
        null,
        null,
        then,
        null,
        null,
        then,
        11,
        12,
        4,
        0,
        0);
  }

  private static Person person(String word, Relation relation) {
    return new Person(Story.id(word), 1, said(word), Word.of(relation), null, List.of());
  }

  private static Standing standing() {
    var chosen =
        new Chosen(
            Story.id("jim"), Story.id("opa"), Text.quoted("opa"), Word.of(Stage.CHOSEN), List.of());
    return new Standing(chosen, Stage.POSITIONED, Optional.empty(), Optional.empty());
  }

  private static List<UUID> ids(String... words) {
    return Stream.of(words).map(Story::id).toList();
  }
}
