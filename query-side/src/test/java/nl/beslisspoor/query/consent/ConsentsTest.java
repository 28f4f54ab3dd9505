package nl.beslisspoor.query.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.consent.ConsentBook.Consent;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsentsTest {

  private final Tables tables = new Tables();
  private final Consents consents = new Consents(tables.jdbc());
  private final ConsentBook book = new ConsentBook(tables.jdbc(), LogOf.OPENING);

  @BeforeEach
  void make() {
    tables.make(consents);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  /** Given from 13 March, withdrawn per 20 April, which was recorded on 1 May. */
  private static Story withdrawnLate() {
    return Noor.story()
        .consentRefused(
            "second",
            Noor.sharing("mother", "2026-03-14", null),
            Account.of("d-refused", DecisionKind.CONSENT_REFUSED, "2026-03-14T08:00:00Z")
                .by("mother", RoleKind.PARENT_WITH_AUTHORITY)
                .written())
        .recordedAt("2026-05-01T09:00:00Z")
        .withdrawn(
            "consent",
            "2026-04-20",
            Account.of("d-withdrawn", DecisionKind.CONSENT_WITHDRAWN, "2026-04-20T08:00:00Z")
                .by("noor", RoleKind.YOUTH)
                .written());
  }

  @Test
  void aConsentStandsUntilTheDayOfWithdrawal() {
    consents.apply(withdrawnLate().log());

    assertThat(on("2026-04-19", null)).hasSize(1);
    assertThat(on("2026-04-20", null)).isEmpty();
    assertThat(on("2026-03-12", null)).isEmpty();
  }

  @Test
  void beforeTheWithdrawalWasRecordedItWasKnownToStand() {
    consents.apply(withdrawnLate().log());

    assertThat(on("2026-04-25", "2026-04-25T12:00:00Z"))
        .singleElement()
        .satisfies(consent -> {
          assertThat(consent.outcome().nl()).isEqualTo("gegeven");
          assertThat(consent.until()).isNull();
          assertThat(consent.standsOn(LocalDate.parse("2026-04-25"))).isTrue();
        });
  }

  @Test
  void aRefusalIsKeptAndNeverStands() {
    consents.apply(withdrawnLate().log());

    var refusals = ask(Optional.of(Outcome.REFUSED));

    assertThat(refusals).singleElement().returns(Story.id("mother"), Consent::giver);
    assertThat(refusals.getFirst().standsOn(LocalDate.parse("2026-06-01"))).isFalse();
  }

  @Test
  void termsAndDecisionsAreKeptWithTheConsent() {
    consents.apply(withdrawnLate().log());

    var withdrawn = ask(Optional.of(Outcome.WITHDRAWN)).getFirst();

    assertThat(withdrawn.purpose()).isEqualTo("Om mee te kunnen praten");
    assertThat(withdrawn.categories())
        .extracting(one -> one.nl())
        .containsExactly("school", "netwerk");
    assertThat(withdrawn.ground().nl()).isEqualTo("leeftijd en gezag");
    assertThat(withdrawn.decision()).isEqualTo(Story.id("d-withdrawn"));
    assertThat(withdrawn.recipient()).isEqualTo(Story.id("opa"));
  }

  @Test
  void oneByOneGivesTheSameAsOneBlock() {
    var log = withdrawnLate().log();
    log.forEach(entry -> consents.apply(List.of(entry)));
    var single = ask(Optional.empty());
    try (var other = new Tables()) {
      var block = new Consents(other.jdbc());
      other.make(block);
      block.apply(log);
      assertThat(
              new ConsentBook(other.jdbc(), LogOf.OPENING)
                  .consents(
                      Narrowing.none(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Slice.first())
                  .rows())
          .isEqualTo(single);
    }
  }

  private List<Consent> ask(Optional<Outcome> outcome) {
    return book.consents(
            Narrowing.none(), outcome, Optional.empty(), Optional.empty(), Slice.first())
        .rows();
  }

  private List<Consent> on(String day, String known) {
    return book.consents(
            Narrowing.none(),
            Optional.empty(),
            Optional.of(LocalDate.parse(day)),
            Optional.ofNullable(known).map(Instant::parse),
            Slice.first())
        .rows();
  }
}
