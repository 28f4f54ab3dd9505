package nl.beslisspoor.command.seal;

import java.nio.file.Path;
import nl.beslisspoor.events.ledger.NoteSigner;

/**
 * With what this installation seals its log, and where it says so outside the database.
 *
 * @param signer the name of its key is the origin of the log
 * @param directory of the checkpoints; best on another machine
 */
public record SealPlace(NoteSigner signer, Path directory) {}
