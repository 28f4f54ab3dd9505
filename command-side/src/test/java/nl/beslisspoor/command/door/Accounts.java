package nl.beslisspoor.command.door;

import java.util.List;
import java.util.stream.Stream;

/** The account of a decision as it is sent, taken on a morning in March. */
final class Accounts {

  static final String DAY = "2026-03-10";
  static final String MOMENT = "2026-03-10T09:00:00+01:00";

  private Accounts() {}

  /** Nothing but the moment; what a youth owes. */
  static Fields bare(String... heard) {
    return Fields.of("beslotenOp", MOMENT, "gehoord", hearings(heard));
  }

  /** What a professional owes, with everybody heard who is named. */
  static Fields full(String... heard) {
    return bare(heard)
        .with("redenen", "Zo blijft er iemand bij.")
        .with("alternatieven", List.of(Fields.of("wat", "Wachten", "waaromNiet", "Te laat")))
        .with("grondslag", List.of(basis("AGREEMENT")));
  }

  /** The same account, resting on this. */
  static Fields on(String kind, Fields account) {
    return account.with("grondslag", List.of(basis(kind)));
  }

  static Fields by(String decider, Fields account) {
    return account.with("beslissers", List.of(decider));
  }

  static Fields explaining(String rule, Fields account) {
    return account.with("toelichtingen", Fields.of(rule, "Dat komt nog."));
  }

  static Fields hearing(String party, String stance) {
    return Fields.of("partij", party, "standpunt", stance);
  }

  private static Fields basis(String kind) {
    return Fields.of("soort", kind, "verwijzing", "Overleg van 9 maart");
  }

  private static List<Fields> hearings(String... parties) {
    return Stream.of(parties).map(party -> hearing(party, "SUPPORTS")).toList();
  }
}
