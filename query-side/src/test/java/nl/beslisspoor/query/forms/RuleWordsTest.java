package nl.beslisspoor.query.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.RuleText.Weight;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.HeardRow;
import nl.beslisspoor.query.paper.Language;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Word;
import nl.beslisspoor.query.timeline.Files.CaseFile;
import nl.beslisspoor.query.timeline.People.Authority;
import nl.beslisspoor.query.timeline.People.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleWordsTest {
  private static final UUID NOOR = UUID.randomUUID();
  private static final UUID MOTHER = UUID.randomUUID();
  private static final UUID GRANDFATHER = UUID.randomUUID();
  private static final LocalDate TODAY = LocalDate.parse("2026-05-03");

  static Stream<String> hard() {
    return Rules.all().stream().filter(rule -> rule.weight() == Weight.HARD).map(RuleWordsTest::id);
  }

  static Stream<String> soft() {
    return Rules.all().stream().filter(rule -> rule.weight() == Weight.SOFT).map(RuleWordsTest::id);
  }

  @ParameterizedTest
  @MethodSource("hard")
  void everyRefusalSaysWhatCanBeDoneInstead(String rule) {
    assertThat(Advice.on(rule))
        .hasValueSatisfying(
            step -> assertThat(said(step.words())).allMatch(words -> !words.isBlank()));
  }

  @ParameterizedTest
  @MethodSource("soft")
  void everyExplanationAskedForSaysWhyTheRuleAppliesHere(String rule) {
    assertThat(positioning(Form.empty()).of(rule))
        .hasValueSatisfying(why -> assertThat(said(why)).allMatch(words -> !words.isBlank()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"heard-first", "parents-agree", "parents-asked-until-sixteen"})
  void anImpressionIsNoViewOfTheParentItself(String rule) {
    var read = heard(MOTHER).with(HeardRow.field(0, "indruk"), "ja");
    assertThat(said(positioning(read).of(rule).orElseThrow()))
        .allMatch(words -> words.contains("Marja"));
    assertThat(said(positioning(heard(MOTHER)).of(rule).orElseThrow()))
        .noneMatch(words -> words.contains("Marja"));
  }

  @Test
  void whoWasOnlyReadByAProfessionalIsNamedAsNotHeard() {
    var read = heard(NOOR, MOTHER, GRANDFATHER);
    for (var row : read.heard()) {
      read = read.with(HeardRow.field(row.number(), "indruk"), "ja");
    }
    assertThat(said(positioning(read).of("heard-first").orElseThrow()))
        .allMatch(words -> words.contains("Noor") && words.contains("Opa Jan"));
  }

  @Test
  void aGuardianCountsAsParentWithAuthority() {
    assertThat(sheet().withAuthority()).extracting(Person::person).containsExactly(MOTHER);
    assertThat(sheet(GRANDFATHER, MOTHER).withAuthority())
        .extracting(Person::person)
        .containsExactly(MOTHER, GRANDFATHER);
  }

  private static WhyHere positioning(Form form) {
    var jim = Word.of(SupportForms.current(new FormId("jim")).orElseThrow());
    var chosen = new Chosen(UUID.randomUUID(), GRANDFATHER, Text.quoted("Opa Jan"), jim, List.of());
    return new WhyHere(sheet(), new PositionForm(chosen, true), form);
  }

  /** A form in which these parties support what is decided. */
  private static Form heard(UUID... parties) {
    var form = Form.empty();
    for (int row = 0; row < parties.length; row++) {
      form =
          form.with(HeardRow.field(row, "partij"), parties[row].toString())
              .with(HeardRow.field(row, "standpunt"), Stance.SUPPORTS.name());
    }
    return form;
  }

  private static List<String> said(Text text) {
    return Stream.of(Language.values()).map(language -> Words.in(language).say(text)).toList();
  }

  private static String id(RuleText rule) {
    return rule.ref().id();
  }

  private static Sheet sheet(UUID... guardians) {
    var opened = Instant.parse("2026-03-01T10:00:00Z");
    var file =
        new CaseFile(
            UUID.randomUUID(),
            NOOR,
            UUID.randomUUID(),
            Word.of(LegalFramework.VOLUNTARY),
            Word.of(Residence.AT_HOME),
            null,
            null,
            opened,
            null,
            null,
            opened,
            7,
            8,
            1,
            0,
            0);
    var who = new SignedIn(UUID.randomUUID(), "Petra", Set.of(Role.PROFESSIONAL), false, 1);
    var authority = List.of(new Authority(LocalDate.parse("2012-06-10"), null));
    return new Sheet(
        file,
        List.of(
            person(NOOR, "Noor", "2012-06-10", Relation.YOUTH, List.of()),
            person(MOTHER, "Marja", "1984-01-01", Relation.MOTHER, authority),
            person(GRANDFATHER, "Opa Jan", null, Relation.GRANDPARENT, List.of())),
        List.of(guardians),
        who,
        TODAY);
  }

  private static Person person(
      UUID id, String name, String born, Relation relation, List<Authority> authority) {
    return new Person(
        id,
        1,
        LogOf.said(name),
        Word.of(relation),
        Optional.ofNullable(born).map(LocalDate::parse).map(LogOf::said).orElse(null),
        authority);
  }
}
