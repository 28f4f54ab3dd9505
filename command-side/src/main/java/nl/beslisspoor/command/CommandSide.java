package nl.beslisspoor.command;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The command side as one configuration; its rooms are found by their place. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSide {}
