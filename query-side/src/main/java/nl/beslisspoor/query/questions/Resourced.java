package nl.beslisspoor.query.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.query.paper.Amounts;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.resources.Ask;
import nl.beslisspoor.query.resources.AskBook;
import nl.beslisspoor.query.resources.AskState;
import nl.beslisspoor.query.resources.ContactBook;
import nl.beslisspoor.query.resources.Spent;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Slice;
import org.springframework.stereotype.Component;

/**
 * Which time, money and backing was asked (question 28), and what working with the network took.
 */
@Component
class Resourced {
  private final AskBook asks;
  private final ContactBook contacts;

  Resourced(AskBook asks, ContactBook contacts) {
    this.asks = asks;
    this.contacts = contacts;
  }

  /** As it was at the end of a day. */
  Page<Answer> asked(LocalDate day, Filter filter) {
    var which =
        new AskBook.Which(
            filter.term("middel", ResourceKind.class), filter.term("stand", AskState.class));
    return asks.asked(day, filter.endOf("bekend"), filter.narrowing(), which, filter.slice())
        .map(Resourced::told);
  }

  Page<Answer> spent(Filter filter) {
    return contacts.perFile(filter.narrowing(), filter.slice()).map(Resourced::told);
  }

  /** The same of all files of an organisation together. */
  List<Text> perOrganisation(Filter filter) {
    return contacts.perOrganisation(filter.narrowing(), Slice.first(Slice.MOST)).rows().stream()
        .map(all -> Text.of("questions.told.organisation", all.files(), minutes(all), costs(all)))
        .toList();
  }

  private static Answer told(Ask ask) {
    return new Answer(
        ask.file(),
        ask.decision(),
        Text.of("questions.told.asked-for", ask.askers(), ask.wanted()),
        lines(ask),
        ask.reasons(),
        List.of(Text.of(ask.state())),
        Text.of("questions.told.asked-on", ask.on()),
        ask.recordedAt());
  }

  private static List<Text> lines(Ask ask) {
    var decided = ask.decidedBy().isEmpty() ? Stream.<Text>empty() : Stream.of(decided(ask));
    return Stream.of(
            Stream.of(Text.of("questions.told.for-what", ask.what())),
            decided,
            Stream.ofNullable(ask.given()).map(much -> Text.of("questions.told.given", much)),
            Stream.ofNullable(ask.settled()).map(much -> Text.of("questions.told.paid", much)))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Text decided(Ask ask) {
    var refused = ask.state().code().equals(AskState.REFUSED.name());
    return Text.of(
        refused ? "questions.told.refused-by" : "questions.told.granted-by",
        ask.decidedBy(),
        Optional.ofNullable(ask.decidedAt()).orElseThrow());
  }

  private static Answer told(Spent spent) {
    return new Answer(
        spent.file(),
        null,
        minutes(spent),
        List.of(costs(spent)),
        null,
        List.of(),
        null,
        spent.recordedAt());
  }

  private static Text minutes(Spent spent) {
    return Text.of(
        "questions.told.minutes",
        spent.contacts(),
        Amounts.minutes(spent.minutes()),
        Amounts.minutes(spent.grantedMinutes()));
  }

  private static Text costs(Spent spent) {
    return Text.of(
        "questions.told.costs",
        Amounts.cents(spent.grantedCents()),
        Amounts.cents(spent.paidCents()));
  }
}
