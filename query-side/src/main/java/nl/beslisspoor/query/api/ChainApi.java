package nl.beslisspoor.query.api;

import static nl.beslisspoor.query.api.Parameter.CURSOR;
import static nl.beslisspoor.query.api.Parameter.KNOWN;
import static nl.beslisspoor.query.api.Parameter.LIMIT;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.query.causation.Chain;
import nl.beslisspoor.query.causation.Chain.Side;
import nl.beslisspoor.query.causation.Chain.Spot;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.timeline.Chronology;
import nl.beslisspoor.query.timeline.People;
import nl.beslisspoor.query.timeline.TimelineEntry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What led to an entry of a file, and what followed from it (question 22). */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Oorzaak en gevolg")
class ChainApi {

  private static final String HOW =
      "Ook wat er verder weg ligt: stappen zegt hoe ver. Bij elk staat de opdracht en de handeling"
          + " waarmee het is vastgelegd. Het dichtstbije eerst.";

  /** An entry of the chain, with what it says. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "SchakelMetZin")
  record Linked(@JsonUnwrapped Chain.Entry entry, @JsonProperty("zin") String sentence) {}

  private final Chain chain;
  private final Chronology chronology;
  private final People people;
  private final Shown shown;

  ChainApi(Chain chain, Chronology chronology, People people, Shown shown) {
    this.chain = chain;
    this.chronology = chronology;
    this.people = people;
    this.shown = shown;
  }

  @GetMapping("/besluiten/{besluitId}/aanleidingen")
  @Takes({KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkAanleidingenVanBesluit",
      summary = "Wat leidde tot dit besluit?",
      description = HOW)
  Listing<Linked> ledToDecision(Asked asked, @PathVariable("besluitId") UUID id) {
    return linked(asked, spot(id), Side.LED_TO);
  }

  @GetMapping("/besluiten/{besluitId}/gevolgen")
  @Takes({KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkGevolgenVanBesluit",
      summary = "Wat volgde uit dit besluit?",
      description = HOW)
  Listing<Linked> followedDecision(Asked asked, @PathVariable("besluitId") UUID id) {
    return linked(asked, spot(id), Side.FOLLOWED);
  }

  @GetMapping("/dossiers/{dossierId}/tijdlijn/{volgnummer}/aanleidingen")
  @Takes({KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkAanleidingen",
      summary = "Wat leidde tot deze gebeurtenis?",
      description = HOW)
  Listing<Linked> ledTo(
      Asked asked,
      @PathVariable("dossierId") UUID file,
      @PathVariable("volgnummer") long sequence) {
    return linked(asked, spot(file, sequence), Side.LED_TO);
  }

  @GetMapping("/dossiers/{dossierId}/tijdlijn/{volgnummer}/gevolgen")
  @Takes({KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkGevolgen",
      summary = "Wat volgde uit deze gebeurtenis?",
      description = HOW)
  Listing<Linked> followed(
      Asked asked,
      @PathVariable("dossierId") UUID file,
      @PathVariable("volgnummer") long sequence) {
    return linked(asked, spot(file, sequence), Side.FOLLOWED);
  }

  private Spot spot(UUID decision) {
    return chain.spot(decision).orElseThrow(() -> Faults.unknown("Dit besluit"));
  }

  private Spot spot(UUID file, long sequence) {
    var spot = new Spot(file, sequence);
    if (!chain.holds(spot)) {
      throw Faults.unknown("Deze gebeurtenis");
    }
    return spot;
  }

  private Listing<Linked> linked(Asked asked, Spot spot, Side side) {
    var page = chain.of(spot, side, asked.moment(KNOWN), asked.slice());
    return shown.ofFile(asked, spot.file(), "oorzaak en gevolg", said(asked, spot.file(), page));
  }

  private Page<Linked> said(Asked asked, UUID file, Page<Chain.Entry> page) {
    var entries = chronology.at(file, page.rows().stream().map(Chain.Entry::sequence).toList());
    var sentences = entries.stream().map(TimelineEntry::sentence).toList();
    var names = people.names(file, People.in(sentences), asked.moment(KNOWN));
    var said =
        entries.stream()
            .map(entry -> entry.named(names))
            .collect(Collectors.toMap(TimelineEntry::sequence, TimelineEntry::sentence));
    return page.map(entry -> new Linked(entry, said.get(entry.sequence())));
  }
}
