package nl.beslisspoor.command.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the relay.
 *
 * @param poll how long a numbered entry of another process may go unnoticed when its notification
 *     was lost, and after how long what failed is tried again
 * @param check how often a topic is compared with what was sent to it
 * @param standby how often a process tries to take the lead while another has it
 */
@ConfigurationProperties("beslisspoor.relay")
record RelaySettings(
    @DefaultValue("1s") Duration poll,
    @DefaultValue("30s") Duration check,
    @DefaultValue("5s") Duration standby) {}
