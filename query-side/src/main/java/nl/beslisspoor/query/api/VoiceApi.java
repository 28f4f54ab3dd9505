package nl.beslisspoor.query.api;

import static nl.beslisspoor.query.api.Parameter.CURSOR;
import static nl.beslisspoor.query.api.Parameter.DAY;
import static nl.beslisspoor.query.api.Parameter.KNOWN;
import static nl.beslisspoor.query.api.Parameter.LIMIT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.beslisspoor.query.voice.Said;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the youth said, in order, in his or her own words (question 20). */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}")
@Tag(name = "Woorden van de jeugdige")
class VoiceApi {

  private final Said said;
  private final Shown shown;

  VoiceApi(Said said, Shown shown) {
    this.said = said;
    this.shown = shown;
  }

  @GetMapping("/woorden")
  @Takes({DAY, KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkWoordenVanJeugdige",
      summary = "Wat zei de jeugdige, in volgorde en in eigen woorden?",
      description =
          "Wat de jeugdige zei bij besluiten, over een steunfiguur en op de vraag wie er belangrijk"
              + " is. Met peildatum wat tot en met die dag is gezegd, met bekendOp wat toen was"
              + " vastgelegd. Het eerst gezegde eerst.")
  Listing<Said.Words> words(Asked asked, @PathVariable("dossierId") UUID id) {
    var page = said.in(asked.cut().toFile(id), asked.slice());
    return shown.ofFile(asked, id, "woorden van de jeugdige", page);
  }
}
