package org.songngu;

import org.songngu.cli.CommandLineDoor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Song Ngữ. Nothing may depend on this package.
@SpringBootApplication
public class Application {

    /// Starts the web application, or a command when the first argument names one; see `./workbench help`.
    ///
    /// @param args a command with its options, or Spring Boot arguments
    public static void main(String[] args) {
        if (CommandLineDoor.isMeant(args)) {
            System.exit(new CommandLineDoor(Application.class).run(args));
        }
        SpringApplication.run(Application.class, args);
    }
}
