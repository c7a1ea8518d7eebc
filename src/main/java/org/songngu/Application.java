package org.songngu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Song Ngữ. Nothing may depend on this package.
@SpringBootApplication
public class Application {

    /// Starts the web application; see `./workbench help` for the other doors.
    ///
    /// @param args Spring Boot arguments
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
