package nl.beslisspoor.query.resources;

import static nl.beslisspoor.query.table.LogOf.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.query.resources.AskBook.Which;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Resourcing;
import nl.beslisspoor.query.table.RestsOn;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Span;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Question 28: which time, money or backing was asked for, and who refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskBookTest {

  private static final LocalDate LATE = LocalDate.parse("2026-12-31");

  private final Tables tables = new Tables();
  private final AskBook book = new AskBook(tables.jdbc(), LogOf.OPENING);
  private final ContactBook contacts = new ContactBook(tables.jdbc(), LogOf.OPENING);

  @BeforeAll
  void tell() {
    var resources = new Resources(tables.jdbc());
    tables.make(resources);
    resources.apply(Resourcing.story("one").log());
  }

  @AfterAll
  void close() {
    tables.close();
  }

  @Test
  void whoAskedForWhatAndWhoRefusedStandsThereTheLatestFirst() {
    assertThat(asks(LATE, Optional.empty(), Narrowing.none(), Which.all()))
        .extracting(ask -> ask.kind().code(), ask -> ask.state().code(), Ask::askers)
        .containsExactly(
            tuple("BACKING", "GRANTED", List.of(Story.id("pro"))),
            tuple("BACKING", "OPEN", List.of(Story.id("pro"))),
            tuple("TRAVEL", "PARTLY", List.of(Story.id("opa"))),
            tuple("TIME", "REFUSED", List.of(Story.id("pro"))));
    assertThat(only(ResourceKind.TIME))
        .returns(120L, Ask::asked)
        .returns(null, Ask::granted)
        .returns(null, Ask::paid)
        .returns(List.of(Story.id("lead")), Ask::decidedBy)
        .returns(said("Omdat het past."), Ask::reasons)
        .returns(said("Voor het gesprek."), Ask::what)
        .returns(Story.id("one-no"), Ask::decision)
        .returns(Story.ORGANISATION.value(), Ask::organisation);
  }

  @Test
  void whatWasAskedGrantedAndPaidAreAllKept() {
    assertThat(only(ResourceKind.TRAVEL))
        .returns(1_250L, Ask::asked)
        .returns(900L, Ask::granted)
        .returns(500L, Ask::paid)
        .returns(400L, Ask::toPay);
  }

  @Test
  void backingInTheAccountOfADecisionIsAskedAndAnsweredByIt() {
    var backing =
        asks(
                LATE,
                Optional.empty(),
                Narrowing.none(),
                new Which(Optional.of(ResourceKind.BACKING), Optional.of(AskState.GRANTED)))
            .getFirst();

    assertThat(backing)
        .returns(Story.id("one-position"), Ask::decision)
        .returns(List.of(Story.id("lead")), Ask::decidedBy)
        .returns(said("Ik sta erachter."), Ask::reasons);
    assertThat(backing.restsOn()).hasSize(1);
  }

  @Test
  void eachAnswerNamesTheEventsItRestsOn() {
    var bus = only(ResourceKind.TRAVEL).restsOn();

    assertThat(bus).extracting(RestsOn::sequence).containsExactly(10L, 12L, 13L);
    assertThat(bus).extracting(RestsOn::decision).containsExactly(null, Story.id("one-part"), null);
  }

  @Test
  void asItWasOnADayAndAsItWasKnown() {
    var known = Optional.of(Instant.parse("2026-03-06T12:00:00Z"));
    assertThat(asks(LATE, known, Narrowing.none(), Which.all()))
        .extracting(ask -> ask.state().code())
        .containsExactly("OPEN", "OPEN");
    assertThat(asks(LocalDate.parse("2026-03-08"), Optional.empty(), Narrowing.none(), Which.all()))
        .extracting(ask -> ask.state().code())
        .containsExactly("OPEN", "OPEN");
    assertThat(asks(LocalDate.parse("2026-03-03"), Optional.empty(), Narrowing.none(), Which.all()))
        .isEmpty();
  }

  @Test
  void asksAreFoundByWhoAskedFileAndBothAxes() {
    assertThat(kinds(Narrowing.none().toPerson(Story.id("opa")))).containsExactly("TRAVEL");
    assertThat(kinds(Narrowing.none().toFile(Story.id("other")))).isEmpty();
    var early = Span.always().upTo(Instant.parse("2026-03-10T00:00:00Z"));
    assertThat(kinds(Narrowing.none().decided(early))).containsExactly("TRAVEL", "TIME");
    assertThat(kinds(Narrowing.none().recorded(early))).containsExactly("TRAVEL", "TIME");
    assertThat(book.find(Story.id("one"), Story.id("one-bus"))).isPresent();
    assertThat(book.find(Story.id("other"), Story.id("one-bus"))).isEmpty();
  }

  @Test
  void contactWithoutTheYouthIsSummedPerFileAndPerOrganisation() {
    var all = contacts.perFile(Narrowing.none(), Slice.first()).rows();
    assertThat(all).hasSize(1);
    assertThat(all.getFirst())
        .returns(Story.id("one"), Spent::file)
        .returns(2L, Spent::contacts)
        .returns(75L, Spent::minutes)
        .returns(0L, Spent::grantedMinutes)
        .returns(900L, Spent::grantedCents)
        .returns(500L, Spent::paidCents);
    assertThat(contacts.perOrganisation(Narrowing.none(), Slice.first()).rows())
        .extracting(Spent::organisation, Spent::file, Spent::files, Spent::minutes)
        .containsExactly(tuple(Story.ORGANISATION.value(), null, 1L, 75L));
    var early = Span.always().upTo(Instant.parse("2026-03-10T00:00:00Z"));
    for (var then : List.of(Narrowing.none().decided(early), Narrowing.none().recorded(early))) {
      assertThat(contacts.perFile(then, Slice.first()).rows().getFirst())
          .returns(45L, Spent::minutes)
          .returns(0L, Spent::paidCents);
    }
  }

  @Test
  void aContactTellsWhoSpokeWithWhomAndWhatFor() {
    var last = contacts.contacts(Narrowing.none(), Slice.first()).rows().getFirst();

    assertThat(last)
        .returns(LocalDate.parse("2026-03-19"), Contact::on)
        .returns(30L, Contact::minutes)
        .returns(Story.id("pro"), Contact::by)
        .returns(List.of(Story.id("opa")), Contact::with)
        .returns(said("Wie vangt haar op?"), Contact::purpose);
  }

  private Ask only(ResourceKind kind) {
    var which = new Which(Optional.of(kind), Optional.empty());
    var found = asks(LATE, Optional.empty(), Narrowing.none(), which);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<String> kinds(Narrowing narrowing) {
    return asks(LATE, Optional.empty(), narrowing, Which.all()).stream()
        .map(ask -> ask.kind().code())
        .toList();
  }

  private List<Ask> asks(LocalDate day, Optional<Instant> known, Narrowing narrowing, Which which) {
    return book.asked(day, known, narrowing, which, Slice.first()).rows();
  }
}
