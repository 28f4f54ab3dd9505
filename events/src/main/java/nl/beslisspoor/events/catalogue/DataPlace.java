package nl.beslisspoor.events.catalogue;

import java.util.List;

/**
 * Every place in which something of what events say about people is kept, or could be, and how what
 * is destroyed goes from there. A new store, topic, directory or memory is added here; a test holds
 * the list against what a running product has.
 */
public enum DataPlace implements Term {
  KEYS(
      "de sleutels",
      "the keys",
      Going.DESTROYED,
      List.of(
          "keys.key.wrapped",
          "keys.wrapping.wrapped",
          "keys.handover.wrapped",
          "keys.destruction")),
  LOG("het logboek", "the log", Going.CLOSED, List.of("log.event.payload", "log.event.metadata")),
  SEAL(
      "het zegel: bladen, wortels en controlepunten",
      "the seal: leaves, roots and checkpoints",
      Going.NOTHING,
      List.of(
          "log.leaf.content",
          "log.leaf.hash",
          "log.node.hash",
          "directory:BESLISSPOOR_SEAL_DIRECTORY")),
  RECEIPTS(
      "antwoorden op verzoeken",
      "answers to requests",
      Going.NOTHING,
      List.of("log.receipt.request_hash", "log.receipt.answer")),
  VIEWS("de weergaven", "the views", Going.CLOSED, List.of("read.*")),
  FOLLOWED(
      "wat de weergaven afleiden uit een geboortedatum",
      "what views work out from a date of birth",
      Going.CLEARED,
      List.of("read.due_matter.personal_days", "read.due_case.personal_born")),
  PARKED(
      "wat een weergave niet kon verwerken",
      "what a view could not take in",
      Going.NOTHING,
      List.of(
          "feed.dead_letter.payload",
          "feed.dead_letter.meta_data",
          "feed.dead_letter.token",
          "feed.dead_letter.diagnostics",
          "feed.token_entry.token")),
  TOPICS(
      "de topics van Kafka",
      "the topics of Kafka",
      Going.CLOSED,
      List.of("topic:BESLISSPOOR_KAFKA_TOPIC", "topic:BESLISSPOOR_NEIGHBOUR_TOPIC")),
  SESSIONS(
      "sessies en pogingen om in te loggen",
      "sessions and attempts to sign in",
      Going.NOTHING,
      List.of("access.session_attributes.attribute_bytes", "access.attempt.subject")),
  MEMORY(
      "het geheugen van een proces",
      "the memory of a process",
      Going.FORGOTTEN,
      List.of(
          "memory:command.engine.KeptFiles",
          "memory:events.keys.KeyCache",
          "memory:events.keys.Wrappings")),
  OTHER_MEMORY(
      "wat een proces verder onthoudt",
      "what else a process remembers",
      Going.PASSING,
      List.of(
          "memory:events.wire.Wire",
          "memory:query.paper.Bundles",
          "memory:query.access.Turns",
          "memory:query.feed.Head",
          "memory:standalone.alarms.MisfitKeys",
          "memory:standalone.database.DataDirectory")),
  SERVER(
      "bestanden van de databaseserver: rijen, WAL en logboek",
      "files of the database server: rows, WAL and log",
      Going.REMNANTS,
      List.of("directory:BESLISSPOOR_DATA")),
  COPIES(
      "back-ups en exports van daarvoor",
      "backups and exports from before",
      Going.COPIES,
      List.of("directory:BESLISSPOOR_BACKUP_DIRECTORY", "file:export", "file:export --keys"));

  /** How what is destroyed goes from a place. */
  public enum Going implements Term {
    DESTROYED("de sleutel is vernietigd", "the key is destroyed"),
    CLOSED(
        "staat er versleuteld en gaat met de sleutel: niemand kan het nog openen",
        "stands there sealed and goes with the key: nobody can open it any more"),
    CLEARED(
        "wordt gewist zodra de weergave de vernietiging heeft verwerkt",
        "is cleared once the view has taken in the destruction"),
    FORGOTTEN(
        "een proces opent vijf seconden later niets meer met een sleutel die is vernietigd",
        "five seconds later no process opens anything with a key that was destroyed"),
    PASSING(
        "buffers van de webserver kunnen het laatste verzoek of de laatste pagina nog houden, tot er"
            + " andere doorheen gaan of het proces eindigt; niemand vindt ze daar, verder staat er"
            + " niets wat over iemand iets zegt",
        "buffers of the web server may still hold the last request or the last page, until others go"
            + " through them or the process ends; nobody finds them there, and nothing else stands"
            + " there that says anything about anybody"),
    NOTHING(
        "er staat niets wat over iemand iets zegt",
        "nothing stands there that says anything about anybody"),
    REMNANTS(
        "houdt de ingepakte sleutel tot zij is overschreven; wie de hoofdsleutel heeft, kan haar tot die wordt gewisseld nog uitpakken",
        "holds the wrapped key until it is written over; who has the master key can unwrap it until that is exchanged"),
    COPIES(
        "een kopie van daarvoor houdt de sleutel tot die kopie weg is; wie haar terugzet, vernietigt opnieuw",
        "a copy from before holds the key until it is gone; whoever restores it destroys again");

    private final String nl;
    private final String en;

    Going(String nl, String en) {
      this.nl = nl;
      this.en = en;
    }

    @Override
    public String nl() {
      return nl;
    }

    @Override
    public String en() {
      return en;
    }
  }

  private final String nl;
  private final String en;
  private final Going going;
  private final List<String> holds;

  DataPlace(String nl, String en, Going going, List<String> holds) {
    this.nl = nl;
    this.en = en;
    this.going = going;
    this.holds = holds;
  }

  @Override
  public String nl() {
    return nl;
  }

  @Override
  public String en() {
    return en;
  }

  public Going going() {
    return going;
  }

  /**
   * What it is: columns as {@code schema.table.column}, tables, {@code topic:} with the setting
   * that names it, {@code directory:} and {@code file:} with their names, {@code memory:} with the
   * type that remembers.
   */
  public List<String> holds() {
    return holds;
  }
}
