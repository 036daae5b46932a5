package id.rukun.engine.door.body;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Where files come in: larger than any form, and of bytes that say nothing to the doors. Only their length is judged before
 * it is known who sends; whoever answers reads them.
 *
 * @param jalur paths, each taking a file by POST, and what each says of a larger one
 * @param terbesar how many bytes a file may have
 */
public record FileDoor(Map<String, String> jalur, long terbesar) {

    private static final String PENGIRIMAN = FileDoor.class.getName() + ".pengiriman";

    /** Whether the request brings a file, which the doors let pass unread: {@link BodyFilter} has marked it. */
    static boolean berkas(HttpServletRequest permintaan) {
        return permintaan.getAttribute(PENGIRIMAN) != null;
    }

    /** To be told by whoever reads a file that it has come: its sender may send the next one while this one is judged. */
    public static void terbaca(HttpServletRequest permintaan) {
        ((Runnable) permintaan.getAttribute(PENGIRIMAN)).run();
    }

    /** @param selesai what is done once, when the file has come or its request ends */
    static Runnable pengiriman(HttpServletRequest permintaan, Runnable selesai) {
        AtomicBoolean sudah = new AtomicBoolean();
        Runnable sekali = () -> {
            if (sudah.compareAndSet(false, true)) {
                selesai.run();
            }
        };
        permintaan.setAttribute(PENGIRIMAN, sekali);
        return sekali;
    }

    boolean cocok(HttpServletRequest permintaan) {
        return "POST".equals(permintaan.getMethod()) && jalur.containsKey(alamat(permintaan));
    }

    String terlaluBesar(HttpServletRequest permintaan) {
        return jalur.get(alamat(permintaan));
    }

    private static String alamat(HttpServletRequest permintaan) {
        return permintaan.getServletPath() + Objects.requireNonNullElse(permintaan.getPathInfo(), "");
    }
}
