package nl.beslisspoor.standalone.demo;

import java.util.function.LongFunction;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseId;

/**
 * One act of recording.
 *
 * @param command what is asked, once it is known up to which sequence the recorder had seen the
 *     file; -1 when there was nothing yet
 */
public record Step(CaseId file, Act act, LongFunction<CaseCommand> command) {}
