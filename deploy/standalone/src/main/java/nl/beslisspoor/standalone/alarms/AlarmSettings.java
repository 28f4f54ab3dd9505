package nl.beslisspoor.standalone.alarms;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * When an operator is told.
 *
 * @param check how often is looked
 * @param appendSlow mean time of an append, between two looks, that is too long
 * @param unnumberedFor how long committed events may be without a place in the log
 * @param unsealedFor how long numbered events may be without a checkpoint
 * @param undestroyedFor how long a confirmed destruction may wait
 * @param feedBehind entries of the log that a view may be behind
 * @param relayBehind entries of the log that a topic may be behind
 * @param behindFor how long a view or a topic may be that far behind, or be fed no further
 * @param wrongKeyKept how long it is told that a key did not fit
 * @param topicAheadKept how long it is told that a topic held what the log does not
 * @param diskFree space that has to be free where the embedded database lies
 */
@ConfigurationProperties("beslisspoor.alarms")
record AlarmSettings(
    @DefaultValue("5s") Duration check,
    @DefaultValue("1s") Duration appendSlow,
    @DefaultValue("10s") Duration unnumberedFor,
    @DefaultValue("60s") Duration unsealedFor,
    @DefaultValue("60s") Duration undestroyedFor,
    @DefaultValue("1000") long feedBehind,
    @DefaultValue("1000") long relayBehind,
    @DefaultValue("30s") Duration behindFor,
    @DefaultValue("1h") Duration wrongKeyKept,
    @DefaultValue("1h") Duration topicAheadKept,
    @DefaultValue("1GB") DataSize diskFree) {}
