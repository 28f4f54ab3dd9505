package nl.beslisspoor.bench.ceiling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An event's row of the log, serialized already; its stream and id are given when it is bound. */
public record Row(
    String streamType,
    long sequence,
    OffsetDateTime recordedAt,
    String payloadType,
    String payloadVersion,
    byte[] payload,
    byte[] metadata) {
  static final String COLUMNS =
      "event_id, stream_type, stream_id, sequence, recorded_at, payload_type, payload_version,"
          + " payload, metadata";

  static final String PLACES = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** The rows of a stream of the product's log from one sequence on. */
  public static List<Row> of(Connection line, String stream, long from) throws SQLException {
    try (var select =
        line.prepareStatement(
            "select * from log.event where stream_id = ? and sequence >= ? order by sequence")) {
      select.setString(1, stream);
      select.setLong(2, from);
      var rows = new ArrayList<Row>();
      try (var found = select.executeQuery()) {
        while (found.next()) {
          rows.add(read(found));
        }
      }
      return rows;
    }
  }

  /** The rows that one command added, the last one whose first event is of that type. */
  public static List<Row> ofOneCommand(Connection line, String type) throws SQLException {
    try (var select =
        line.prepareStatement(
            """
            select stream_id, sequence from log.event
            where payload_type = ? order by row_id desc limit 1
            """)) {
      select.setString(1, type);
      try (var found = select.executeQuery()) {
        found.next();
        long first = found.getLong(2);
        var rows = of(line, found.getString(1), first);
        var at = rows.getFirst().recordedAt();
        return rows.stream().takeWhile(row -> row.recordedAt().equals(at)).toList();
      }
    }
  }

  private static Row read(ResultSet found) throws SQLException {
    return new Row(
        found.getString("stream_type"),
        found.getLong("sequence"),
        found.getObject("recorded_at", OffsetDateTime.class),
        found.getString("payload_type"),
        found.getString("payload_version"),
        found.getBytes("payload"),
        found.getBytes("metadata"));
  }

  /** The same event in another place of a stream. */
  Row at(long place) {
    return new Row(streamType, place, recordedAt, payloadType, payloadVersion, payload, metadata);
  }

  /**
   * @param before the last parameter that is bound already
   * @return the last parameter that is bound now
   */
  int bind(PreparedStatement insert, int before, String stream, UUID id) throws SQLException {
    int column = before;
    insert.setString(++column, id.toString());
    insert.setString(++column, streamType);
    insert.setString(++column, stream);
    insert.setLong(++column, sequence);
    insert.setObject(++column, recordedAt);
    insert.setString(++column, payloadType);
    insert.setString(++column, payloadVersion);
    insert.setBytes(++column, payload);
    insert.setBytes(++column, metadata);
    return column;
  }
}
