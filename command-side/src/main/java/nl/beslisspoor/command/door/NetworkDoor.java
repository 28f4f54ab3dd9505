package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.network.AskWhoQuestion;
import nl.beslisspoor.command.network.LeaveAtNobody;
import nl.beslisspoor.command.network.PlaceNetworkPerson;
import nl.beslisspoor.command.network.RecordNoNetwork;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.SupportKind;
import nl.beslisspoor.events.catalogue.TieStrength;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People are asked who is there around a youth; who there is, gets a place in the network. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}")
@Tag(name = "Netwerk")
class NetworkDoor {

  /** The question who matters to the youth, in the Dutch names of the API. */
  @Schema(name = "NetwerkvraagStellen")
  record WhoBody(
      @Schema(description = "Wanneer het is gevraagd, met zone.") @NotNull(message = Texts.FILL_IN)
          Instant gesteldOp,
      @Schema(description = "Aan wie het is gevraagd.")
          @NotEmpty(message = Texts.FILL_IN)
          @Size(max = 20)
          List<@NotNull UUID> aan,
      @Schema(description = "De vraag.") @NotBlank(message = Texts.FILL_IN) @Size(max = Texts.LONG)
          String vraag,
      @Schema(description = "Het antwoord, in de woorden van wie antwoordde.")
          @Size(max = Texts.LONG)
          String antwoord) {}

  /** A place in the network picture, in the Dutch names of the API. */
  @Schema(name = "NetwerkplekGeven")
  record PlaceBody(
      @Schema(description = "Wie een plek krijgt.") @NotNull(message = Texts.FILL_IN) UUID persoon,
      @Schema(description = "In welke kring.") @NotNull(message = Texts.FILL_IN) NetworkRing kring,
      @Schema(description = "Welke steun deze persoon geeft.") @Size(max = 4)
          List<@NotNull SupportKind> geeft,
      @Schema(description = "Hoe sterk de band is.") TieStrength band,
      @Schema(description = "Sinds wanneer ze elkaar kennen.") LocalDate sinds,
      @Schema(description = "Wat de jeugdige of het gezin voor deze persoon doet.")
          @Size(max = Texts.LONG)
          String geeftTerug,
      @Schema(description = "Waarom het gezin deze persoon liever niet vraagt.")
          @Size(max = Texts.LONG)
          String lieverNietVragen) {}

  /** That there is no network, in the Dutch names of the API. */
  @Schema(name = "GeenNetwerk")
  record AbsenceBody(
      @Schema(description = "Op welke dag dit is vastgesteld.") @NotNull(message = Texts.FILL_IN)
          LocalDate op,
      @Schema(description = "De vragen die zijn gesteld; zonder vragen wordt dit geweigerd.")
          @Size(max = 50)
          List<@NotBlank(message = Texts.FILL_IN) @Size(max = Texts.LONG) String> vragen) {}

  /** That there is nobody for now, in the Dutch names of the API. */
  @Schema(name = "VoorlopigNiemand")
  record NobodyBody(
      @Schema(description = "Op welke dag het opnieuw wordt gevraagd.") LocalDate opnieuwVragenOp,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  @PostMapping("/netwerkvragen")
  @Operation(
      operationId = "vraagNaarNetwerk",
      summary = "Leg vast dat naar het netwerk is gevraagd",
      description = "Eerst wie er is, dan pas wat er moet gebeuren.")
  ResponseEntity<RecordedAnswer> ask(Filing filing, @RequestBody WhoBody body) {
    return filing.record(
        new AskWhoQuestion(
            filing.file(),
            body.gesteldOp(),
            Texts.people(body.aan()),
            new Narrative(body.vraag()),
            Texts.narrative(body.antwoord())));
  }

  @PostMapping("/netwerk")
  @Operation(
      operationId = "geefPlekInNetwerk",
      summary = "Geef iemand een plek in het netwerk",
      description = "Het laatste dat over iemand is vastgelegd, geldt.")
  ResponseEntity<RecordedAnswer> place(Filing filing, @RequestBody PlaceBody body) {
    return filing.record(
        new PlaceNetworkPerson(
            filing.file(),
            new PersonId(body.persoon()),
            body.kring(),
            Texts.list(body.geeft()).distinct().toList(),
            Optional.ofNullable(body.band()),
            Optional.ofNullable(body.sinds()),
            Texts.narrative(body.geeftTerug()),
            Texts.narrative(body.lieverNietVragen())));
  }

  @PostMapping("/netwerk/ontbreekt")
  @Operation(
      operationId = "legVastDatNetwerkOntbreekt",
      summary = "Leg vast dat er geen netwerk is gevonden",
      description = "De vragen die zijn gesteld staan erbij, zodat iemand verder kan vragen.")
  ResponseEntity<RecordedAnswer> absent(Filing filing, @RequestBody AbsenceBody body) {
    return filing.record(
        new RecordNoNetwork(filing.file(), body.op(), Texts.narratives(body.vragen())));
  }

  @PostMapping("/geen-steunfiguur")
  @Operation(
      operationId = "laatHetBijNiemand",
      summary = "Leg vast dat er voorlopig geen steunfiguur komt",
      description = "De jeugdige of een ouder met gezag beslist mee. Dit is een volledig antwoord.")
  ResponseEntity<RecordedAnswer> nobody(Filing filing, @RequestBody NobodyBody body) {
    return filing.record(
        new LeaveAtNobody(
            filing.file(),
            Optional.ofNullable(body.opnieuwVragenOp()),
            filing.grounds(body.verantwoording())));
  }
}
