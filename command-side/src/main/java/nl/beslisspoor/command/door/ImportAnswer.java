package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.command.imports.Progress;
import nl.beslisspoor.command.imports.Skipped;

/** How far an import is, or what it did, in the Dutch names of the API. */
@Schema(name = "Import", description = "De stand van een import, of wat die heeft gedaan.")
record ImportAnswer(
    UUID id,
    @Schema(description = "Of de import nog loopt.") State staat,
    @Schema(description = "Het systeem waar de geschiedenis uit komt; bekend als het klaar is.")
        String bron,
    @Schema(description = "Gelezen verlopen (traces).") long verlopen,
    @Schema(description = "Gelezen stappen (events) in verlopen die niet zijn overgeslagen.")
        long stappen,
    @Schema(description = "Stappen die nieuw waren en nu zijn vastgelegd.") long toegevoegd,
    @Schema(description = "Verlopen waarvan alles al was vastgelegd.") long ongewijzigd,
    @Schema(description = "Overgeslagen verlopen, of stappen buiten een verloop.")
        long overgeslagen,
    @Schema(description = "De eerste duizend die zijn overgeslagen.") List<FaultAnswer> fouten,
    @Schema(description = "Waar het bestand niet verder te lezen was.") FaultAnswer afgebroken) {

  /** Whether an import runs. */
  enum State {
    /** It is being read. */
    LOOPT,
    /** It was read to its end, or to where the log breaks off. */
    KLAAR,
    /** It stopped on the way; run again it goes on. */
    GESTOPT
  }

  /** A rule that was broken, and where. */
  @Schema(name = "ImportFout")
  record FaultAnswer(
      @Schema(description = "Het hoeveelste verloop, vanaf 1.") long verloop,
      @Schema(description = "De regel in het uitgepakte bestand, vanaf 1.") int regelnummer,
      @Schema(description = "De naam van het verloop.") String naam,
      @Schema(description = "De regel waaraan het niet voldeed.") String regel,
      @Schema(description = "Die regel als zin.") String zin) {

    private static FaultAnswer of(Skipped what) {
      var spot = what.spot();
      var fault = what.fault();
      return new FaultAnswer(
          spot.trace(), spot.line(), spot.name().orElse(null), fault.id(), fault.nl());
    }
  }

  static ImportAnswer of(ImportStand stand) {
    var report = stand.report();
    Progress progress = stand.progress();
    return new ImportAnswer(
        stand.id(),
        stand.state(),
        report.map(done -> done.system().text()).orElse(null),
        progress.traces(),
        progress.events(),
        progress.added(),
        progress.unchanged(),
        progress.skipped(),
        report.stream().flatMap(done -> done.skipped().stream()).map(FaultAnswer::of).toList(),
        report.flatMap(done -> done.brokenOff()).map(FaultAnswer::of).orElse(null));
  }
}
