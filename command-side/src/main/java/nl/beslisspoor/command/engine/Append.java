package nl.beslisspoor.command.engine;

import java.util.List;

/**
 * What one request adds to the log: its events, sealed under keys that are kept before them, and
 * the receipt that they are kept under.
 */
record Append(Rows.Sealed sealed, Receipts.Row receipt) {

  List<StoredEvent> rows() {
    return sealed.rows();
  }
}
