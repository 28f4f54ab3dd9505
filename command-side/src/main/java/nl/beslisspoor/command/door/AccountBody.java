package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.events.Alternative;
import nl.beslisspoor.events.Backing;
import nl.beslisspoor.events.Basis;
import nl.beslisspoor.events.Known;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.BasisKind;

/** The account given with a decision, in the Dutch names of the API. */
@Schema(name = "Verantwoording", description = "De verantwoording bij een besluit.")
record AccountBody(
    @Schema(description = "De vraag die op tafel lag.") @Size(max = Texts.LONG) String vraag,
    @Schema(description = "Wat er besloten is, in woorden.") @Size(max = Texts.LONG)
        String uitkomst,
    @Schema(description = "Wie besliste; leeg als dat uit het soort besluit volgt.") @Size(max = 20)
        List<@NotNull UUID> beslissers,
    @Schema(description = "Wanneer er besloten is, met zone.") @NotNull(message = Texts.FILL_IN)
        Instant beslotenOp,
    @Schema(description = "Wie gehoord is en wat die vindt.") @Size(max = 50)
        List<@NotNull @Valid HearingBody> gehoord,
    @Schema(description = "Waarom; verplicht voor professionals en instellingen.")
        @Size(max = Texts.LONG)
        String redenen,
    @Schema(description = "Wat er nog meer is afgewogen.") @Size(max = 20)
        List<@NotNull @Valid AlternativeBody> alternatieven,
    @Schema(description = "Waarop het besluit rust.") @Size(max = 20)
        List<@NotNull @Valid BasisBody> grondslag,
    @Schema(description = "Per regel waarvan is afgeweken: waarom.")
        Map<String, @NotBlank(message = Texts.FILL_IN) @Size(max = Texts.LONG) String>
            toelichtingen,
    @Schema(description = "De gevraagde rugdekking.") @Valid BackingBody rugdekking) {

  /** Something that was weighed and not chosen. */
  @Schema(name = "Alternatief")
  record AlternativeBody(
      @NotBlank(message = Texts.FILL_IN) @Size(max = Texts.LONG) String wat,
      @NotBlank(message = Texts.FILL_IN) @Size(max = Texts.LONG) String waaromNiet) {}

  /** Something a decision rests on. */
  @Schema(name = "Grondslag")
  record BasisBody(
      @NotNull(message = Texts.FILL_IN) BasisKind soort,
      @NotBlank(message = Texts.FILL_IN) @Size(max = Texts.LONG) String verwijzing,
      LocalDate datum) {}

  /** Backing that was asked for. */
  @Schema(name = "Rugdekking")
  record BackingBody(
      @NotNull(message = Texts.FILL_IN) UUID van,
      @NotNull(message = Texts.FILL_IN) Boolean gegeven,
      @Size(max = Texts.LONG) String woorden) {}

  /** The account as the domain takes it; what deciders had seen is told by the system. */
  Grounds grounds(List<Known> known) {
    return new Grounds(
        Texts.narrative(vraag),
        Texts.narrative(uitkomst),
        Texts.list(beslissers).map(PersonId::new).toList(),
        beslotenOp,
        Texts.list(gehoord).map(HearingBody::hearing).toList(),
        Texts.narrative(redenen),
        Texts.list(alternatieven).map(AccountBody::alternative).toList(),
        Texts.list(grondslag).map(AccountBody::basis).toList(),
        known,
        explanations(),
        Optional.ofNullable(rugdekking).map(AccountBody::backing));
  }

  List<PersonId> deciders() {
    return Texts.list(beslissers).map(PersonId::new).toList();
  }

  private Map<String, Narrative> explanations() {
    return Optional.ofNullable(toelichtingen).orElse(Map.of()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, said -> new Narrative(said.getValue())));
  }

  private static Alternative alternative(AlternativeBody body) {
    return new Alternative(new Narrative(body.wat()), new Narrative(body.waaromNiet()));
  }

  private static Basis basis(BasisBody body) {
    return new Basis(
        body.soort(), new Narrative(body.verwijzing()), Optional.ofNullable(body.datum()));
  }

  private static Backing backing(BackingBody body) {
    return new Backing(new PersonId(body.van()), body.gegeven(), Texts.narrative(body.woorden()));
  }
}
