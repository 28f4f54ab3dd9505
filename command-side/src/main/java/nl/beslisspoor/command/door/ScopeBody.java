package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** What is to be destroyed, in the Dutch names of the API. */
@Schema(name = "OmvangVernietiging")
record ScopeBody(
    @Schema(description = "Alles wat het dossier over mensen zegt; verder is dan niets nodig.")
        Boolean alles,
    @Schema(description = "Van wie naam, geboortedatum en andere persoonlijke velden weg moeten.")
        @Size(max = 50)
        List<@NotNull UUID> personen,
    @Schema(description = "In welke soorten informatie; leeg voor alle soorten.") @Size(max = 20)
        List<@NotNull InformationCategory> soorten,
    @Schema(
            description =
                "De nummers van de gebeurtenissen die hun teksten verliezen, vanaf 1: zoals een"
                    + " tijdlijn ze toont, en als `nummer` in de antwoorden.")
        @Size(max = 500)
        List<@NotNull @Positive(message = Texts.NUMBER) Long> vastleggingen) {

  private static final String SOMETHING = "Kies alles, of noem personen of vastleggingen.";
  private static final String NOT_BOTH = "Als alles weg moet, is hier niets meer nodig.";
  private static final String OF_WHOM = "Noem ook van wie.";

  /** What is missing or does not belong beside the rest. */
  List<Body.Fault> disagreements(String field) {
    boolean parts = !none(personen) || !none(vastleggingen);
    if (everything() && parts) {
      return List.of(new Body.Fault(field + ".alles", NOT_BOTH));
    }
    if (none(personen) && !none(soorten)) {
      return List.of(new Body.Fault(field + ".personen", OF_WHOM));
    }
    return everything() || parts ? List.of() : List.of(new Body.Fault(field, SOMETHING));
  }

  /** Once nothing in it disagrees. */
  DestructionScope scope() {
    return everything()
        ? DestructionScope.ofEverything()
        : new DestructionScope(
            false,
            Texts.people(personen),
            none(personen) ? List.of() : categories(),
            Texts.list(vastleggingen).distinct().sorted().map(number -> number - 1).toList());
  }

  private List<InformationCategory> categories() {
    return none(soorten)
        ? List.of(InformationCategory.values())
        : Texts.list(soorten).distinct().sorted().toList();
  }

  private boolean everything() {
    return Boolean.TRUE.equals(alles);
  }

  private static boolean none(List<?> given) {
    return given == null || given.isEmpty();
  }
}
