package nl.beslisspoor.command.seal;

import java.nio.file.Path;
import java.util.List;
import nl.beslisspoor.events.ledger.NoteSigner;

/**
 * With what this installation seals its log, and who outside the database hears of it.
 *
 * @param signer the name of its key is the origin of the log
 * @param directory of the checkpoints; best on another machine
 * @param witnesses who are asked to cosign
 */
public record SealPlace(NoteSigner signer, Path directory, List<Outsider> witnesses) {}
