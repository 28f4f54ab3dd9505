package nl.beslisspoor.query.causation;

import java.util.UUID;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/** A row of {@code causation_edge}: one entry of a file follows from an earlier one. */
record Edge(UUID file, long effect, long cause, Link link) {

  static final Columns<Edge> COLUMNS =
      Columns.<Edge>of("causation_edge")
          .with("case_id", "uuid", Edge::file)
          .with("effect", "bigint", Edge::effect)
          .with("cause", "bigint", Edge::cause)
          .with("link", "text", Edge::link);

  static Edge read(Fields row) {
    return new Edge(
        row.id("case_id"), row.number("effect"), row.number("cause"), row.term("link", Link.class));
  }
}
