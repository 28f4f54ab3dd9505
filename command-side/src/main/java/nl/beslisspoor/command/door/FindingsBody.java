package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.evaluation.Reported;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.events.catalogue.GoalProgress;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;

/** What an evaluation found, in the Dutch names of the API. */
@Schema(name = "Bevindingen", description = "Wat de evaluatie liet zien.")
record FindingsBody(
    @Schema(description = "De doelen en hoe ver het ermee is.") @Size(max = 50)
        List<@NotNull @Valid GoalBody> doelen,
    @Schema(description = "Hoeveel vertrouwen mensen in elkaar hebben; ieder geeft dat zelf.")
        @Size(max = 50)
        List<@NotNull @Valid TrustBody> vertrouwen,
    @Schema(description = "Hoe tevreden de jeugdige is, in punten van de jeugdige zelf.")
        @Min(value = PersonalScore.LEAST, message = Texts.POINTS)
        @Max(value = PersonalScore.MOST, message = Texts.POINTS)
        Integer tevredenheid,
    @Schema(description = "Hoe goed de jeugdige verder kan, in punten van de jeugdige zelf.")
        @Min(value = PersonalScore.LEAST, message = Texts.POINTS)
        @Max(value = PersonalScore.MOST, message = Texts.POINTS)
        Integer veerkracht,
    @Schema(description = "Wat helpt.") @Size(max = Texts.LONG) String watHelpt,
    @Schema(description = "Wat niemand wilde en toch gebeurde.") @Size(max = 20)
        List<@NotNull @Valid UnwantedBody> ongewenst,
    @Schema(description = "Waar mensen het verschillend zien.") @Size(max = 50)
        List<@NotBlank(message = Texts.FILL_IN) @Size(max = Texts.LONG) String> tegenstrijdig) {

  /** A goal and how far it has come. */
  @Schema(name = "Doel")
  record GoalBody(
      @NotBlank(message = Texts.FILL_IN) @Size(max = Texts.LONG) String doel,
      @NotNull(message = Texts.FILL_IN) GoalProgress voortgang,
      @Size(max = Texts.LONG) String woorden) {}

  /** Points for how much one person trusts another. */
  @Schema(name = "Vertrouwen")
  record TrustBody(
      @Schema(description = "Wie de punten geeft.") @NotNull(message = Texts.FILL_IN) UUID van,
      @Schema(description = "In wie.") @NotNull(message = Texts.FILL_IN) UUID in,
      @NotNull(message = Texts.FILL_IN)
          @Min(value = PersonalScore.LEAST, message = Texts.POINTS)
          @Max(value = PersonalScore.MOST, message = Texts.POINTS)
          Integer punten) {}

  /** Something nobody wanted. */
  @Schema(name = "OngewenstGevolg")
  record UnwantedBody(
      @NotNull(message = Texts.FILL_IN) UnwantedEffectKind soort,
      @Size(max = Texts.LONG) String woorden) {}

  Reported reported() {
    return new Reported(
        Texts.list(doelen).map(FindingsBody::goal).toList(),
        Texts.list(vertrouwen).map(FindingsBody::trust).toList(),
        Optional.ofNullable(tevredenheid),
        Optional.ofNullable(veerkracht),
        Texts.narrative(watHelpt),
        Texts.list(ongewenst).map(FindingsBody::unwanted).toList(),
        Texts.narratives(tegenstrijdig));
  }

  private static Findings.Goal goal(GoalBody body) {
    return new Findings.Goal(
        new Narrative(body.doel()), body.voortgang(), Texts.narrative(body.woorden()));
  }

  private static Findings.Trust trust(TrustBody body) {
    return new Findings.Trust(
        new PersonId(body.in()), new PersonalScore(new PersonId(body.van()), body.punten()));
  }

  private static Findings.UnwantedEffect unwanted(UnwantedBody body) {
    return new Findings.UnwantedEffect(body.soort(), Texts.narrative(body.woorden()));
  }
}
