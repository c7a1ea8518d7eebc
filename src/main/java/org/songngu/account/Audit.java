package org.songngu.account;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The record of who did what. Rows are only added; call it inside the transaction of what is recorded.
@Service
public class Audit {

    /// The product itself, when nobody is signed in.
    public static final String SYSTEM = "system";

    private final JdbcClient jdbc;

    Audit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds an entry.
    ///
    /// @param who    user name or [#SYSTEM]
    /// @param what   the action, a code such as `account.created`
    /// @param object to what it was done
    /// @param detail more, never a secret; may be empty
    public void add(String who, String what, String object, String detail) {
        jdbc.sql("INSERT INTO account_audit (who, what, object, detail) VALUES (?, ?, ?, ?)")
                .params(who, what, object, detail)
                .update();
    }

    /// The latest entries, newest first.
    ///
    /// @param limit how many at most
    public List<AuditEntry> latest(int limit) {
        return jdbc.sql("SELECT at, who, what, object, detail FROM account_audit ORDER BY id DESC LIMIT ?")
                .param(limit)
                .query((row, number) -> {
                    Timestamp at = row.getTimestamp("at");
                    return new AuditEntry(
                            at.toInstant(),
                            row.getString("who"),
                            row.getString("what"),
                            row.getString("object"),
                            row.getString("detail"));
                })
                .list();
    }
}
