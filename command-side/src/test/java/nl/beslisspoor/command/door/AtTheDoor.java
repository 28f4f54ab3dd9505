package nl.beslisspoor.command.door;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;

/** A test over HTTP against the command side, on one database that such tests share. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = DoorRig.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@interface AtTheDoor {}
