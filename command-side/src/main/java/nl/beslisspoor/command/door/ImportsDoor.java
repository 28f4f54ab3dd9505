package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.command.imports.Imports;
import nl.beslisspoor.command.imports.RecordedHistory;
import nl.beslisspoor.command.imports.Report;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.keys.Pseudonyms;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes in process logs while they are sent, and says how far that is. */
@RestController
@RequestMapping("/api/v1/importen")
@Tag(name = "Importen")
class ImportsDoor {

  private static final String GZIP = "application/gzip";

  private final Imports imports;
  private final Decisions decisions;
  private final ImportStands stands;

  ImportsDoor(Pseudonyms pseudonyms, Decisions decisions, ImportStands stands) {
    this.imports = new Imports(pseudonyms);
    this.decisions = decisions;
    this.stands = stands;
  }

  @PostMapping(
      consumes = {MediaType.APPLICATION_XML_VALUE, GZIP, MediaType.APPLICATION_OCTET_STREAM_VALUE})
  @Operation(
      operationId = "importeerProceslog",
      summary = "Importeer een proceslog",
      description =
          "Legt een proceslog (XES, ook gezipt) vast als geschiedenis van een ander systeem. De"
              + " inhoud van de aanvraag is het bestand. Hetzelfde bestand nog eens sturen voegt"
              + " niets toe. De Idempotency-Key is het kenmerk van de import: kies die zelf om"
              + " tijdens het sturen de stand op te vragen.",
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_XML_VALUE,
                    schema = @Schema(type = "string")),
                @Content(mediaType = GZIP, schema = @Schema(type = "string", format = "binary")),
                @Content(
                    mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                    schema = @Schema(type = "string", format = "binary"))
              }))
  ResponseEntity<ImportAnswer> take(
      @RequestHeader(name = "Idempotency-Key", required = false) UUID key,
      @RequestParam(required = false) @Size(max = Texts.SHORT) String bron,
      InputStream log,
      Authentication signedIn)
      throws IOException {
    var by = administrator(signedIn);
    var stand = ImportStand.begun(Optional.ofNullable(key).orElseGet(UUID::randomUUID), by);
    stands.begin(stand);
    var done = run(stand, log, Optional.ofNullable(bron).filter(name -> !name.isBlank()));
    return ResponseEntity.created(URI.create("/api/v1/importen/" + done.id()))
        .body(ImportAnswer.of(done));
  }

  @GetMapping("/{importId}")
  @Operation(
      operationId = "leesImport",
      summary = "Lees de stand van een import",
      description = "Hoe ver een eigen import is, of wat die heeft gedaan; tot een herstart.")
  ImportAnswer read(@PathVariable("importId") UUID id, Authentication signedIn) {
    return stands
        .find(id, administrator(signedIn))
        .map(ImportAnswer::of)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ImportStand run(ImportStand begun, InputStream log, Optional<String> system)
      throws IOException {
    var latest = new AtomicReference<>(begun);
    try {
      var report = report(latest, log, system);
      log.transferTo(OutputStream.nullOutputStream()); // else the answer may never arrive
      latest.set(latest.get().done(report));
    } catch (RuntimeException | IOException e) {
      latest.set(latest.get().stopped());
      throw e;
    } finally {
      stands.put(latest.get());
    }
    return latest.get();
  }

  private Report report(
      AtomicReference<ImportStand> latest, InputStream log, Optional<String> system) {
    var archive =
        new RecordedHistory(
            decisions, Clock.systemUTC(), latest.get().by(), Capacity.ADMINISTRATOR);
    return imports.run(
        log,
        system.map(Label::new),
        archive,
        progress -> stands.put(latest.updateAndGet(stand -> stand.at(progress))));
  }

  private static PersonId administrator(Authentication signedIn) {
    if (signedIn.getAuthorities().stream()
        .noneMatch(held -> ("ROLE_" + Capacity.ADMINISTRATOR).equals(held.getAuthority()))) {
      throw new AccessDeniedException("only administrators import");
    }
    return PersonId.parse(signedIn.getName());
  }
}
