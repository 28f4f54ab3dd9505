package nl.beslisspoor.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What GRANTS.md says.
 *
 * @param things each thing in the database: by role, what that role may do with it
 * @param without by table and power, the columns for which nobody has it who has it for others
 */
record Grants(List<String> roles, Map<String, Line> things, Map<String, String> without) {
  private static final Path FILE = Path.of("../database/GRANTS.md");
  private static final String GROWS = "only grows";

  /** How the roles of tests are called in the file. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "owner", "beslisspoor_owner",
          "application", "beslisspoor_application",
          "query", "beslisspoor_query",
          "views", "beslisspoor_views",
          "signer", "beslisspoor_signer");

  /**
   * A thing and what each role may do with it, as written.
   *
   * @param change why its rows are changed, or that they are not
   */
  record Line(Map<String, String> powers, String change) {
    boolean grows() {
      return change.equals(GROWS);
    }

    boolean allows(String role, String power) {
      var given = powers.getOrDefault(role, "");
      return given.equals("all") || List.of(given.split("\\*?( |$)")).contains(power);
    }
  }

  static Grants written() {
    var rows =
        lines().stream()
            .filter(line -> line.startsWith("| "))
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
            .map(cells -> cells.subList(1, cells.size() - 1))
            .toList();
    var roles = rows.getFirst().subList(1, rows.getFirst().size() - 1).stream().map(COLUMNS::get);
    var grants = new Grants(roles.toList(), new TreeMap<>(), new TreeMap<>());
    rows.stream().skip(1).filter(cells -> cells.size() > 2).forEach(grants::put);
    rows.stream()
        .filter(cells -> cells.size() == 2)
        .skip(1)
        .forEach(cells -> grants.without.put(cells.getFirst(), cells.getLast()));
    return grants;
  }

  /** The tables that only grow. */
  List<String> growing() {
    return things.keySet().stream().filter(thing -> things.get(thing).grows()).toList();
  }

  private void put(List<String> cells) {
    var powers = new TreeMap<String, String>();
    for (var role : roles) {
      powers.put(role, cells.get(1 + roles.indexOf(role)));
    }
    if (things.put(cells.getFirst(), new Line(powers, cells.getLast())) != null) {
      throw new IllegalStateException(cells.getFirst() + " stands in GRANTS.md twice");
    }
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
