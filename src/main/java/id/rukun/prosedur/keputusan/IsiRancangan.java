package id.rukun.prosedur.keputusan;

import id.rukun.hukum.JenisKeputusan;
import java.time.LocalDate;

/**
 * All that a draft's hash covers.
 *
 * @param jenis kind of Keputusan
 * @param konten what the case yields
 * @param pertimbangan what the staff added; may be {@code null}
 * @param berlakuSejak day from which it is to hold; {@code null}: from the signature on
 * @param tembusan copies to; may be {@code null}
 */
public record IsiRancangan(JenisKeputusan jenis, KontenKeputusan konten, String pertimbangan, LocalDate berlakuSejak,
        String tembusan) {}
