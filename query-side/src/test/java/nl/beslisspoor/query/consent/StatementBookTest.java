package nl.beslisspoor.query.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.query.consent.StatementBook.Statement;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementBookTest {

  private final Tables tables = new Tables();
  private final StatementBook book = new StatementBook(tables.jdbc());

  @BeforeAll
  void tell() {
    var consents = new Consents(tables.jdbc());
    tables.make(consents);
    consents.apply(
        Life.story()
            .recordedAt("2027-02-01T09:00:00Z")
            .then(Later.drawnUp("again", "jim", "noor", "mother"))
            .then(Later.signed("again", "noor", "2027-02-01"))
            .log());
  }

  @AfterAll
  void close() {
    tables.close();
  }

  @Test
  void aStatementIsCompleteFromTheDayOnWhichTheLastPartySigned() {
    assertThat(all(Optional.empty(), Optional.empty()).getFirst())
        .returns(LocalDate.parse("2026-04-07"), Statement::completeSince)
        .returns(List.of(), Statement::unsigned)
        .returns(Story.id("again"), Statement::replacedBy);
    assertThat(all(Optional.empty(), Optional.empty()).getLast())
        .returns(null, Statement::completeSince)
        .returns(List.of(Story.id("mother")), Statement::unsigned)
        .returns(null, Statement::replacedBy);
  }

  @Test
  void onADayItIsSignedByWhoHadSignedByThen() {
    assertThat(all(Optional.of(LocalDate.parse("2026-04-06")), Optional.empty()).getFirst())
        .returns(null, Statement::completeSince)
        .returns(List.of(Story.id("opa")), Statement::unsigned);
  }

  @Test
  void asKnownThenItIsSignedByWhoseSignatureWasRecorded() {
    var then = Optional.of(Instant.parse("2026-04-07T12:00:00Z"));

    assertThat(all(Optional.empty(), then))
        .singleElement()
        .returns(List.of(Story.id("opa")), Statement::unsigned)
        .returns(null, Statement::replacedBy);
    assertThat(book.in(Story.id("other"), Optional.empty(), Optional.empty())).isEmpty();
  }

  private List<Statement> all(Optional<LocalDate> day, Optional<Instant> known) {
    return book.in(Story.id("file"), day, known);
  }
}
