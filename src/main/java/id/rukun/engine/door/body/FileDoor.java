package id.rukun.engine.door.body;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;

/**
 * Where files come in: larger than any form, and of bytes that say nothing to the doors. Only their length is judged before
 * it is known who sends; whoever answers reads them.
 *
 * @param jalur paths, each taking a file by POST
 * @param terbesar how many bytes a file may have
 * @param terlaluBesar what is said of a larger one
 */
public record FileDoor(Set<String> jalur, long terbesar, String terlaluBesar) {

    boolean cocok(HttpServletRequest permintaan) {
        return "POST".equals(permintaan.getMethod()) && jalur.contains(
                permintaan.getServletPath() + Objects.requireNonNullElse(permintaan.getPathInfo(), ""));
    }
}
