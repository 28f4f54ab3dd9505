package nl.beslisspoor.standalone.demo.telling;

import java.util.function.Function;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseId;

/**
 * One act of recording.
 *
 * @param command what is asked, once it is known what stands in the file
 */
public record Step(CaseId file, Act act, Function<Seen, CaseCommand> command) {}
