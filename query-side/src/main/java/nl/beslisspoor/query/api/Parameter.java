package nl.beslisspoor.query.api;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;
import nl.beslisspoor.query.causation.Doubt;
import nl.beslisspoor.query.consent.Outcome;
import nl.beslisspoor.query.decisions.Aftermath;
import nl.beslisspoor.query.decisions.DeedKind;
import nl.beslisspoor.query.resources.AskState;
import nl.beslisspoor.query.support.MatterKind;
import nl.beslisspoor.query.support.Stage;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.timeline.Chronology;
import nl.beslisspoor.query.timeline.KnownThen;

/** Every parameter that a question can take, with its Dutch name, its words and how it is read. */
enum Parameter {
  FILE("dossier", "Alleen van dit dossier.", Kind.ID),
  PERSON("persoon", "Alleen wat deze persoon betreft.", Kind.ID),
  OWNER("eigenaar", "Alleen van deze casusregisseur.", Kind.ID),
  DECISION("besluit", "Alleen bij dit besluit.", Kind.ID),
  ROLE("rol", "De rol van een beslisser op dat moment; bij rollen de rol zelf.", RoleKind.class),
  KIND("soort", "De soort besluit.", DecisionKind.class),
  DECIDED_FROM("beslotenVan", "Besloten of gebeurd vanaf dit tijdstip.", Kind.FROM),
  DECIDED_UNTIL("beslotenTot", "Besloten of gebeurd voor dit tijdstip.", Kind.FROM),
  RECORDED_FROM("vastgelegdVan", "Vastgelegd vanaf dit tijdstip.", Kind.FROM),
  RECORDED_UNTIL("vastgelegdTot", "Vastgelegd voor dit tijdstip.", Kind.FROM),
  DAY("peildatum", "Zoals het was op deze dag.", Kind.DAY),
  KNOWN(
      "bekendOp", "Zoals het bekend was op dit tijdstip, of aan het eind van deze dag.", Kind.END),
  STANCE("standpunt", "Alleen dit standpunt.", Stance.class),
  RULE("regel", "Alleen afwijkingen van de regel met dit kenmerk.", Kind.TEXT),
  IMPORTED("geimporteerd", "Alleen overgenomen dossiers, of juist alleen eigen.", Kind.YES_NO),
  SYSTEM("bron", "Alleen overgenomen uit dit systeem.", Kind.TEXT),
  TRACE("bronkenmerk", "Alleen het dossier dat daar dit kenmerk heeft.", Kind.TEXT),
  ORDER("volgorde", "RECORDED: zoals vastgelegd. HAPPENED: zoals gebeurd.", Chronology.Order.class),
  PART("deel", "Welk deel van het dossier, gezien vanaf het besluit.", KnownThen.Part.class),
  DEED("aard", "Op welke manier iemand erbij betrokken was.", DeedKind.class),
  OUTCOME("uitkomst", "Gegeven, geweigerd of ingetrokken.", Outcome.class),
  STAGE("stand", "Hoe ver de keuze is gekomen.", Stage.class),
  MATTER("aanleiding", "Waarom iets openstaat.", MatterKind.class),
  AFTERMATH("vervolg", "Wat er van het besluit werd.", Aftermath.class),
  DOUBT("twijfel", "Waarom de grond van het besluit twijfelachtig is.", Doubt.class),
  RESOURCE("middel", "Alleen tijd, deze kosten of rugdekking.", ResourceKind.class),
  ASK_STATE("stand", "Wat er van het verzoek werd.", AskState.class),
  FORM("vorm", "Alleen deze vorm van steun, zoals jim.", Kind.TEXT),
  POSITIONED(
      "inPositie", "Alleen wie in positie is gebracht, of juist alleen wie niet.", Kind.YES_NO),
  CONCLUSION("uitkomst", "Wat de evaluatie besloot.", EvaluationOutcome.class),
  UNWANTED("ongewenst", "Alleen evaluaties die dit vonden.", UnwantedEffectKind.class),
  OVERDUE("teLaat", "Alleen wat te laat is.", Kind.YES_NO),
  PURPOSE(
      "doel",
      "Waarvoor u dit vraagt. Nodig bij een vraag over een ander in alle dossiers; die leest het"
          + " later terug.",
      Kind.TEXT),
  LIMIT("limiet", "Hoeveel resultaten, van 1 tot en met 200; zonder dit 50.", Kind.LIMIT),
  CURSOR("cursor", "De waarde van volgende uit het vorige antwoord.", Kind.CURSOR);

  /** How a parameter is read and described. */
  enum Kind {
    ID("string", "uuid", "Geef een kenmerk (UUID).", UUID::fromString),
    DAY("string", "date", "Geef een dag, zoals 2026-05-03.", java.time.LocalDate::parse),
    FROM("string", "date-time", Kind.MOMENT, Moments::start),
    END("string", "date-time", Kind.MOMENT, Moments::end),
    TEXT("string", "", "Geef een tekst van 1 tot 500 tekens.", Kind::text),
    YES_NO("boolean", "", "Geef true of false.", Kind::yesOrNo),
    LIMIT("integer", "int32", "Geef een getal van 1 tot en met 200.", Kind::limit),
    CURSOR("string", "", "Geef de waarde van volgende ongewijzigd terug.", Place::parse);

    private static final String MOMENT =
        "Geef een tijdstip met zone, zoals 2026-05-03T12:00:00Z, of een dag.";

    final String type;
    final String format;
    final String help;
    final Function<String, Object> read;

    Kind(String type, String format, String help, Function<String, Object> read) {
      this.type = type;
      this.format = format;
      this.help = help;
      this.read = read;
    }

    private static String text(String given) {
      if (given.isBlank() || given.length() > 500) {
        throw new IllegalArgumentException("length");
      }
      return given.strip();
    }

    private static Boolean yesOrNo(String given) {
      return switch (given) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException("neither");
      };
    }

    private static Integer limit(String given) {
      var number = Integer.parseInt(given);
      if (number < 1 || number > Slice.MOST) {
        throw new IllegalArgumentException("out of range");
      }
      return number;
    }
  }

  final String words;
  final String nl;
  final String type;
  final String format;
  final String help;
  final List<String> values;
  private final Function<String, Object> read;

  Parameter(String words, String nl, Kind kind) {
    this.words = words;
    this.nl = nl;
    this.type = kind.type;
    this.format = kind.format;
    this.help = kind.help;
    this.values = List.of();
    this.read = kind.read;
  }

  <E extends Enum<E>> Parameter(String words, String nl, Class<E> terms) {
    this.words = words;
    this.nl = nl;
    this.type = "string";
    this.format = "";
    this.values = Arrays.stream(terms.getEnumConstants()).map(Enum::name).toList();
    this.help = "Kies uit: " + String.join(", ", values) + ".";
    this.read = given -> Enum.valueOf(terms, given);
  }

  /**
   * The value that a text stands for.
   *
   * @throws RuntimeException when it stands for none
   */
  Object read(String given) {
    return read.apply(given);
  }
}
