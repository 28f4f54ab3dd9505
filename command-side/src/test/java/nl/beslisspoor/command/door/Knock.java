package nl.beslisspoor.command.door;

import java.util.List;
import java.util.Optional;

/**
 * One address of a file, and what it answers to what.
 *
 * @param address as it is described, below that of the file
 * @param path the same with the identifiers of this file
 * @param required the fields that an empty body lacks
 * @param refused a body that a rule refuses
 * @param refusedAt the path at which it does
 * @param unexplained a body that departs from soft rules; empty when there are none to depart from
 */
record Knock(
    String address,
    String path,
    Fields accepted,
    List<String> required,
    Fields refused,
    String refusedAt,
    String refusedBy,
    Optional<Fields> unexplained,
    List<String> toExplain) {

  static Knock at(String address, Fields accepted, String... required) {
    return new Knock(
        address,
        address,
        accepted,
        List.of(required),
        Fields.of(),
        address,
        "",
        Optional.empty(),
        List.of());
  }

  /** With the identifiers that take the place of those between braces, in their order. */
  Knock about(String... ids) {
    var filled = filled(ids);
    return new Knock(
        address, filled, accepted, required, refused, filled, refusedBy, unexplained, toExplain);
  }

  Knock refuses(Fields body, String rule) {
    return new Knock(address, path, accepted, required, body, path, rule, unexplained, toExplain);
  }

  /** Refused for what the path names. */
  Knock refusesAbout(String id, String rule) {
    return new Knock(
        address, path, accepted, required, accepted, filled(id), rule, unexplained, toExplain);
  }

  Knock asks(Fields body, String... rules) {
    return new Knock(
        address,
        path,
        accepted,
        required,
        refused,
        refusedAt,
        refusedBy,
        Optional.of(body),
        List.of(rules));
  }

  private String filled(String... ids) {
    var filled = address;
    for (var id : ids) {
      filled = filled.replaceFirst("\\{\\w+}", id);
    }
    return filled;
  }

  /** The accepted body with another account. */
  Fields deciding(Fields account) {
    return accepted.with("verantwoording", account);
  }
}
