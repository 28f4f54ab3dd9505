package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.command.resources.RegisterContact;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contact with the network without the youth is registered. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}/netwerkcontacten")
@Tag(name = "Tijd en geld")
class ContactDoor {

  private static final String MINUTES = "Kies een getal van 1 tot en met 1440.";
  private static final int DAY = 1440;

  /** A contact, in the Dutch names of the API. */
  @Schema(name = "NetwerkcontactVastleggen")
  record ContactBody(
      @Schema(description = "Op welke dag het was.") @NotNull(message = Texts.FILL_IN) LocalDate op,
      @Schema(description = "Hoe lang het duurde, zonder reizen.")
          @NotNull(message = Texts.FILL_IN)
          @Min(value = 1, message = MINUTES)
          @Max(value = DAY, message = MINUTES)
          Integer minuten,
      @Schema(description = "Wie het contact had.") @NotNull(message = Texts.FILL_IN) UUID door,
      @Schema(description = "Met wie uit het netwerk; de jeugdige was er niet bij.") @Size(max = 20)
          List<@NotNull UUID> met,
      @Schema(description = "Waarvoor het was.")
          @NotBlank(message = Texts.FILL_IN)
          @Size(max = Texts.LONG)
          String doel) {}

  @PostMapping
  @Operation(
      operationId = "legNetwerkcontactVast",
      summary = "Leg contact met het netwerk vast waar de jeugdige niet bij was",
      description = "Zo telt mee hoeveel tijd het werken met het netwerk kost.")
  ResponseEntity<RecordedAnswer> register(Filing filing, @RequestBody ContactBody body) {
    return filing.record(
        "contact",
        new RegisterContact(
            filing.file(),
            body.op(),
            body.minuten(),
            new PersonId(body.door()),
            Texts.people(body.met()),
            new Narrative(body.doel())));
  }
}
