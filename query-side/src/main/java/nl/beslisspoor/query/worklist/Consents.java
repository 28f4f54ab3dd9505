package nl.beslisspoor.query.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.query.consent.ConsentBook;
import nl.beslisspoor.query.consent.ConsentBook.Consent;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.support.MatterKind;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Slice;
import org.springframework.stereotype.Component;

/** Which consent an open matter is about: of whom, for whom and for what. */
@Component
class Consents {
  private final ConsentBook book;

  Consents(ConsentBook book) {
    this.book = book;
  }

  /** The words for each consent that the matters are about, with ids in the place of names. */
  Map<UUID, Text> of(List<Open> matters) {
    var asked =
        matters.stream()
            .filter(Consents::isConsent)
            .collect(
                Collectors.groupingBy(
                    Open::file, Collectors.mapping(Open::about, Collectors.toSet())));
    var words = new HashMap<UUID, Text>();
    asked.forEach((file, consents) -> words.putAll(inFile(file, consents)));
    return words;
  }

  /** Whether the youth is to be asked in place of who gave the consent. */
  static boolean youthAsked(Open open) {
    return switch (kind(open)) {
      case CONSENT_AT_TWELVE, CONSENT_AT_SIXTEEN -> true;
      case POSITION_UNDECIDED,
          EVALUATION,
          CONSENT_ENDS,
          ROLE_ENDS,
          HOLD_TALK,
          ASK_AGAIN,
          STATEMENT_UNSIGNED,
          RESTRICTION_ENDS,
          DESTRUCTION_ASKED,
          RESOURCE_ASKED,
          EXPENSE_UNPAID ->
          false;
    };
  }

  private static boolean isConsent(Open open) {
    return youthAsked(open) || kind(open) == MatterKind.CONSENT_ENDS;
  }

  private static MatterKind kind(Open open) {
    return MatterKind.valueOf(open.kind().code());
  }

  private Map<UUID, Text> inFile(UUID file, Set<UUID> consents) {
    return book
        .consents(
            Narrowing.none().toFile(file),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Slice.first(Slice.MOST))
        .rows()
        .stream()
        .filter(known -> consents.contains(known.consent()))
        .collect(Collectors.toMap(Consent::consent, Consents::words, (latest, _) -> latest));
  }

  private static Text words(Consent known) {
    return known.categories().isEmpty()
        ? Text.of(
            "worklist.consent", known.giver(), known.scope(), known.recipient(), known.purpose())
        : Text.of(
            "worklist.consent.categories",
            known.giver(),
            known.scope(),
            known.recipient(),
            known.categories(),
            known.purpose());
  }
}
