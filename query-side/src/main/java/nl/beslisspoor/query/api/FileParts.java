package nl.beslisspoor.query.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.query.particulars.Told;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;

/** What stands in a file besides its decisions, in the Dutch names of the API. */
final class FileParts {

  private FileParts() {}

  /** Anything that has its place in a file. */
  interface Part {

    /** Its sequence in the file. */
    long sequence();

    Instant recordedAt();

    /** In the order of recording. */
    default Place place() {
      return new Place(recordedAt(), sequence());
    }
  }

  /** An evaluation with what it found. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "EvaluatieInDossier")
  record Evaluation(
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("kenmerk") UUID evaluation,
      @JsonProperty("steunfiguur") UUID support,
      @JsonProperty("conclusie") Word outcome,
      @JsonProperty("volgendeOp") @Nullable LocalDate next,
      @JsonProperty("doelen") List<Goal> goals,
      @JsonProperty("vertrouwen") List<Trust> trust,
      @JsonProperty("tevredenheid") @Nullable Opened<Integer> satisfaction,
      @JsonProperty("veerkracht") @Nullable Opened<Integer> resilience,
      @JsonProperty("watHelpt") @Nullable Opened<String> helps,
      @JsonProperty("ongewenst") List<Effect> unwanted,
      @JsonProperty("tegenstrijdig") List<Opened<String>> contradictions,
      @JsonProperty("besluit") UUID decision,
      @JsonProperty("beslotenOp") Instant decidedAt,
      @JsonProperty("vastgelegdOp") Instant recordedAt)
      implements Part {

    static Evaluation of(Told told, EvaluationConcluded e) {
      var found = e.findings();
      return new Evaluation(
          told.sequence(),
          e.evaluation().value(),
          e.support().value(),
          Word.of(e.outcome()),
          e.next().orElse(null),
          found.goals().stream().map(Goal::of).toList(),
          found.trust().stream().map(Trust::of).toList(),
          found.satisfaction().map(Opened::of).orElse(null),
          found.resilience().map(Opened::of).orElse(null),
          text(found.helps()),
          found.unwanted().stream().map(Effect::of).toList(),
          found.contradictions().stream().map(Opened::of).toList(),
          e.account().decision().value(),
          e.account().decidedAt(),
          told.recordedAt());
    }
  }

  /** A goal and how far it has come. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DoelInEvaluatie")
  record Goal(
      @JsonProperty("doel") Opened<String> goal,
      @JsonProperty("voortgang") Word progress,
      @JsonProperty("woorden") @Nullable Opened<String> words) {

    static Goal of(Findings.Goal one) {
      return new Goal(Opened.of(one.goal()), Word.of(one.progress()), text(one.words()));
    }
  }

  /** Points that somebody gave for trust in somebody; never to be compared between people. */
  @Schema(name = "VertrouwenInEvaluatie")
  record Trust(
      @JsonProperty("van") UUID by,
      @JsonProperty("in") UUID in,
      @JsonProperty("punten") Opened<Integer> points) {

    static Trust of(Findings.Trust one) {
      return new Trust(one.given().of().value(), one.in().value(), Opened.of(one.given()));
    }
  }

  /** Something nobody wanted. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OngewenstInEvaluatie")
  record Effect(
      @JsonProperty("soort") Word kind, @JsonProperty("woorden") @Nullable Opened<String> words) {

    static Effect of(Findings.UnwantedEffect one) {
      return new Effect(Word.of(one.kind()), text(one.words()));
    }
  }

  /** A person's place in the network picture. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PlekInNetwerk")
  record NetworkPlace(
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("persoon") UUID person,
      @JsonProperty("kring") Word ring,
      @JsonProperty("geeft") List<Word> gives,
      @JsonProperty("band") @Nullable Word strength,
      @JsonProperty("sinds") @Nullable Opened<LocalDate> since,
      @JsonProperty("geeftTerug") @Nullable Opened<String> givesBack,
      @JsonProperty("lieverNietVragen") @Nullable Opened<String> ratherNotAsked,
      @JsonProperty("vastgelegdOp") Instant recordedAt)
      implements Part {

    static NetworkPlace of(Told told, NetworkPersonPlaced e) {
      return new NetworkPlace(
          told.sequence(),
          e.person().value(),
          Word.of(e.ring()),
          e.gives().stream().map(Word::of).toList(),
          Word.orNull(e.strength().orElse(null)),
          e.since().map(Opened::of).orElse(null),
          text(e.givesBack()),
          text(e.ratherNotAsked()),
          told.recordedAt());
    }
  }

  /** A question for who matters to the youth. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "NetwerkvraagInDossier")
  record WhoQuestion(
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("gesteldOp") Instant askedAt,
      @JsonProperty("aan") List<UUID> of,
      @JsonProperty("vraag") Opened<String> question,
      @JsonProperty("antwoord") @Nullable Opened<String> answer,
      @JsonProperty("vastgelegdOp") Instant recordedAt)
      implements Part {

    static WhoQuestion of(Told told, WhoQuestionAsked e) {
      return new WhoQuestion(
          told.sequence(),
          e.askedAt(),
          e.of().stream().map(PersonId::value).toList(),
          Opened.of(e.question()),
          text(e.answer()),
          told.recordedAt());
    }
  }

  private static @Nullable Opened<String> text(Optional<Narrative> words) {
    return words.map(Opened::of).orElse(null);
  }
}
