package org.songngu.memory;

import java.sql.SQLException;
import org.springframework.dao.UncategorizedDataAccessException;

/// The database failed while a file was taken in; nothing of the file is stored.
final class MemoryStoreException extends UncategorizedDataAccessException {

    private static final long serialVersionUID = 1L;

    MemoryStoreException(String message, SQLException cause) {
        super(message, cause);
    }
}
