package nl.beslisspoor.command.engine;

import java.util.List;

/** What one request adds to the log: its events and the receipt that they are kept under. */
record Append(List<StoredEvent> rows, Receipts.Row receipt) {}
