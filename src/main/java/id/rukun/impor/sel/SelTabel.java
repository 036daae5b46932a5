package id.rukun.impor.sel;

import java.time.LocalDate;

/**
 * A cell as the file has it.
 *
 * @param teks what it says, without spaces around it; empty for an empty one, {@code null} for one whose value the file does not say
 * @param bilangan whether the file holds it as a number, so that zeros before it and digits beyond the fifteenth may be lost
 * @param tanggal the day, where the file holds it as one; otherwise {@code null}
 * @param salah why it cannot be read at all, such as a formula; otherwise {@code null}
 */
public record SelTabel(String teks, boolean bilangan, LocalDate tanggal, String salah) {

    public static final SelTabel KOSONG = teks("");

    public static SelTabel teks(String isi) {
        return new SelTabel(rapikan(isi), false, null, null);
    }

    public static SelTabel bilangan(String isi) {
        return new SelTabel(isi, true, null, null);
    }

    public static SelTabel tanggal(LocalDate hari) {
        return new SelTabel(hari.toString(), false, hari, null);
    }

    public static SelTabel rusak(String teks, String salah) {
        return new SelTabel(teks, false, null, salah);
    }

    /** Whether the file holds it as a text that can be read. */
    public boolean teksBiasa() {
        return salah == null && !bilangan && tanggal == null && !teks.isEmpty();
    }

    public boolean kosong() {
        return salah == null && teks.isEmpty();
    }

    /** Spaces of all kinds, as spreadsheets and web pages leave them, at the ends and repeated in between; a text mark of Excel. */
    private static String rapikan(String isi) {
        boolean sudah = true;
        for (int i = 0; i < isi.length() && sudah; i++) {
            char huruf = isi.charAt(i);
            sudah = huruf > ' ' && huruf < '\u007f' || huruf == ' ' && i > 0 && i < isi.length() - 1 && isi.charAt(i - 1) != ' ';
        }
        String rapi = sudah ? isi : isi.replaceAll("[\\s\\u00a0\\u2007\\u202f\\ufeff]+", " ").strip();
        return rapi.startsWith("'") ? rapi.substring(1) : rapi;
    }
}
