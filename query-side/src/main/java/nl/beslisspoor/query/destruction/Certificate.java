package nl.beslisspoor.query.destruction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.wire.DestructionLine;
import nl.beslisspoor.query.proof.Proven;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;

/**
 * That something was destroyed, what, on which ground and by whom, without saying anything about
 * anybody. What is null stands in a part of the log that is not here: an older copy was put back.
 *
 * @param requesterIs how who asked stands to the youth
 * @param begun when the line of the ledger was written, before any key was destroyed
 * @param done since when nobody could read it any more
 * @param proof where the confirmation stands in the log, and the newest root over it
 * @param issued when the places were asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "VerklaringVanVernietiging")
public record Certificate(
    @JsonProperty("verzoek") UUID request,
    @JsonProperty("dossier") UUID file,
    @JsonProperty("gevraagdOp") @Nullable LocalDate requestedOn,
    @JsonProperty("gevraagdDoor") @Nullable UUID requester,
    @JsonProperty("rolVanVerzoeker") @Nullable Word requesterIs,
    @JsonProperty("omvang") @Nullable Scope scope,
    @JsonProperty("grond") @Nullable Word ground,
    @JsonProperty("bron") @Nullable String source,
    @JsonProperty("besloten") @Nullable Step decided,
    @JsonProperty("bevestigd") @Nullable Step confirmed,
    @JsonProperty("begonnenOp") Instant begun,
    @JsonProperty("vernietigdOp") Instant done,
    @JsonProperty("sleutels") List<Key> keys,
    @JsonProperty("teksten") List<Text> texts,
    @JsonProperty("plaatsen") List<Acknowledged> places,
    @JsonProperty("bewijs") @Nullable Proven proof,
    @JsonProperty("opgemaaktOp") Instant issued) {

  /** The keys that there were, and so are destroyed. */
  @JsonIgnore
  public List<Key> destroyedKeys() {
    return keys.stream().filter(key -> key.id() != null).toList();
  }

  /** How many keys there never were, and now never will be. */
  @JsonIgnore
  public long keysThatNeverWere() {
    return keys.stream().filter(key -> key.id() == null).count();
  }

  /** The texts by where they stand, in order. */
  @JsonIgnore
  public List<Text> textsInOrder() {
    return texts.stream()
        .sorted(Comparator.comparing(Text::number, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /**
   * What was destroyed.
   *
   * @param persons pseudonyms
   * @param entries as people count them, from 1
   */
  @Schema(name = "OmvangVanVernietiging")
  public record Scope(
      @JsonProperty("alles") boolean everything,
      @JsonProperty("personen") List<UUID> persons,
      @JsonProperty("soorten") List<Word> categories,
      @JsonProperty("vastleggingen") List<Long> entries) {

    public static Scope of(DestructionScope scope) {
      return new Scope(
          scope.everything(),
          scope.persons().stream().map(PersonId::value).toList(),
          scope.categories().stream().map(Word::of).toList(),
          scope.entries().stream().map(entry -> entry + 1).toList());
    }
  }

  /**
   * A key that is destroyed.
   *
   * @param whose a pseudonym and a category of information, or the texts
   * @param person pseudonym; null for the texts
   * @param category null for the texts
   * @param id commits to the key; null where there never was one, and now never will be
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "VernietigdeSleutel")
  public record Key(
      @JsonProperty("van") String whose,
      @JsonProperty("persoon") @Nullable UUID person,
      @JsonProperty("soort") @Nullable Word category,
      @JsonProperty("kenmerk") @Nullable String id) {

    static Key of(String whose, @Nullable String id) {
      int slash = whose.indexOf('/');
      return slash < 0
          ? new Key(whose, null, null, id)
          : new Key(
              whose,
              UUID.fromString(whose.substring(0, slash)),
              Word.of(InformationCategory.valueOf(whose.substring(slash + 1))),
              id);
    }
  }

  /**
   * The key of one text.
   *
   * @param event in which the text stands
   * @param number of that event as people count it; null where it is not in this log
   * @param field JSON pointer
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "VernietigdeTekst")
  public record Text(
      @JsonProperty("gebeurtenis") String event,
      @JsonProperty("nummer") @Nullable Long number,
      @JsonProperty("veld") String field,
      @JsonProperty("kenmerk") String id) {

    private static final Set<String> CALLED =
        Set.of(
            "question",
            "outcome",
            "reasons",
            "words",
            "whyNot",
            "what",
            "reference",
            "explanation",
            "finding",
            "agreement",
            "purpose",
            "answer",
            "interest",
            "reading",
            "why",
            "authorisation",
            "givesBack",
            "ratherNotAsked",
            "questions",
            "helps",
            "contradictions",
            "goal");

    static Text of(DestructionLine.Text text, @Nullable Long number) {
      return new Text(text.event(), number, text.field(), text.key());
    }

    /** What the field is called, as the key of its words. */
    @JsonIgnore
    public String called() {
      return Arrays.stream(field.split("/"))
          .filter(CALLED::contains)
          .reduce((_, last) -> last)
          .map(name -> "destruction.field." + name)
          .orElse("destruction.field.text");
    }
  }
}
