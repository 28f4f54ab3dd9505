package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.evaluation.Conclusion;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;

/** An evaluation that came to its conclusion, in the Dutch names of the API. */
@Schema(name = "EvaluatieAfronden")
record EvaluationBody(
    @Schema(description = "Waar de evaluatie op uitkomt.") @NotNull(message = Texts.FILL_IN)
        EvaluationOutcome conclusie,
    @Schema(description = "De dag van de volgende evaluatie; leeg bij stoppen.")
        LocalDate volgendeOp,
    @Schema(description = "Bij een pauze: of jeugdige en steunfiguur elkaar blijven zien.")
        Boolean contactGaatDoor,
    @Schema(description = "Bij een pauze: de dag van het gesprek met jeugdige en steunfiguur.")
        LocalDate gesprekOp,
    @Schema(description = "Bij stoppen: waarom.") EndGround grond,
    @Schema(description = "Bij stoppen: de dag van het afscheidsgesprek.") LocalDate afscheidOp,
    @Schema(description = "Bij stoppen: wat er is afgesproken voor daarna.") @Valid
        AftercareBody nazorg,
    @Valid @NotNull(message = Texts.FILL_IN) FindingsBody bevindingen,
    @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording)
    implements WholeBody {

  private static final String ONLY_HOLD = "Laat dit leeg: het hoort bij een pas op de plaats.";
  private static final String ONLY_END = "Laat dit leeg: het hoort bij stoppen.";
  private static final String NOT_END = "Laat dit leeg: na stoppen is er geen evaluatie meer.";

  Conclusion conclusion() {
    var next = Optional.ofNullable(volgendeOp);
    return switch (conclusie) {
      case CONTINUE -> new Conclusion.Continue(next);
      case ADJUST -> new Conclusion.Adjust(next);
      case HOLD -> new Conclusion.Hold(next, contactGaatDoor, Optional.ofNullable(gesprekOp));
      case END ->
          new Conclusion.End(grond, Optional.ofNullable(afscheidOp), AftercareBody.agreed(nazorg));
    };
  }

  @Override
  public List<Body.Fault> disagreements() {
    boolean hold = conclusie == EvaluationOutcome.HOLD;
    boolean end = conclusie == EvaluationOutcome.END;
    return conclusie == null
        ? List.of()
        : Stream.of(
                fault("contactGaatDoor", hold && contactGaatDoor == null, Texts.FILL_IN),
                fault("contactGaatDoor", !hold && contactGaatDoor != null, ONLY_HOLD),
                fault("gesprekOp", !hold && gesprekOp != null, ONLY_HOLD),
                fault("grond", end && grond == null, Texts.FILL_IN),
                fault("grond", !end && grond != null, ONLY_END),
                fault("afscheidOp", !end && afscheidOp != null, ONLY_END),
                fault("nazorg", !end && nazorg != null, ONLY_END),
                fault("volgendeOp", end && volgendeOp != null, NOT_END))
            .flatMap(Optional::stream)
            .toList();
  }

  private static Optional<Body.Fault> fault(String field, boolean wrong, String words) {
    return wrong ? Optional.of(new Body.Fault(field, words)) : Optional.empty();
  }
}
