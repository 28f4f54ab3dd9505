package nl.beslisspoor.query.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.query.particulars.Restriction;
import nl.beslisspoor.query.particulars.Statement;
import nl.beslisspoor.query.particulars.Told;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;

/** What was agreed and what was taken in a file, in the Dutch names of the API. */
final class AgreedParts {

  private AgreedParts() {}

  /**
   * A consent statement with who signed it.
   *
   * @param unsigned who has still to sign on the day for which it is told
   * @param current whether it is the last one on its figure
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "VerklaringInDossier")
  record SignedStatement(
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("kenmerk") UUID statement,
      @JsonProperty("steunfiguur") UUID support,
      @JsonProperty("informatie") List<Word> categories,
      @JsonProperty("doel") Opened<String> purpose,
      @JsonProperty("van") LocalDate from,
      @JsonProperty("tot") @Nullable LocalDate until,
      @JsonProperty("getekend") List<Signature> signatures,
      @JsonProperty("nogNietGetekend") List<UUID> unsigned,
      @JsonProperty("actueel") boolean current,
      @JsonProperty("vastgelegdOp") Instant recordedAt)
      implements FileParts.Part {

    static SignedStatement of(Statement one, Told told, List<UUID> unsigned) {
      var drawn = one.drawnUp();
      return new SignedStatement(
          told.sequence(),
          one.statement(),
          one.support(),
          drawn.categories().stream().map(Word::of).toList(),
          one.purpose(),
          drawn.period().from(),
          drawn.period().until().orElse(null),
          one.signatures().stream().map(Signature::of).toList(),
          unsigned,
          one.current(),
          told.recordedAt());
    }
  }

  /** Who signed, and on which day. */
  @Schema(name = "Handtekening")
  record Signature(@JsonProperty("partij") UUID party, @JsonProperty("op") LocalDate on) {

    static Signature of(ConsentStatementSigned signed) {
      return new Signature(signed.party().value(), signed.on());
    }
  }

  /** Something that was taken from the youth's ordinary life. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "BeperkingInDossier")
  record Taken(
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("kenmerk") UUID restriction,
      @JsonProperty("deel") Word part,
      @JsonProperty("zonderContactMet") List<UUID> cutOff,
      @JsonProperty("van") LocalDate from,
      @JsonProperty("tot") @Nullable LocalDate until,
      @JsonProperty("besluit") UUID decision,
      @JsonProperty("beslotenOp") Instant decidedAt,
      @JsonProperty("vastgelegdOp") Instant recordedAt)
      implements FileParts.Part {

    static Taken of(Restriction one, Told told) {
      var decided = one.decided();
      return new Taken(
          told.sequence(),
          one.restriction(),
          Word.of(decided.part()),
          one.people().toList(),
          one.period().from(),
          one.until(),
          decided.account().decision().value(),
          decided.account().decidedAt(),
          told.recordedAt());
    }
  }
}
