package id.rukun.prosedur.keputusan.register;

import id.rukun.prosedur.keputusan.formulir.AtasNama;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a draft's hash covers.
 *
 * @param jenis kind of Keputusan
 * @param konten what the case yields
 * @param menimbang considerations as the drafter words them ({@link Menimbang#pokok}); the case's own stand in
 *     {@code konten}
 * @param mengingat legal basis, one provision per entry, from the law as data
 * @param mencabut the clause that revokes the Keputusan in whose place this one comes; may be {@code null}
 * @param atasNama on whose behalf the Camat is to ratify it; {@code null} where nobody has to
 * @param berlakuSejak day from which it is to hold; {@code null}: from the signature or, where one
 *     is needed, the ratification on
 * @param tembusan copies to; may be {@code null}
 */
public record IsiRancangan(String jenis, KontenKeputusan konten, List<String> menimbang, List<String> mengingat,
        String mencabut, AtasNama atasNama, LocalDate berlakuSejak, String tembusan) {

    /** The considerations as they will stand in the Keputusan, the last one included. */
    public List<String> kalimatMenimbang() {
        return Menimbang.kalimat(menimbang, konten.tentang());
    }

    /** What the drafter changed in the considerations that the case yields; empty if nothing. */
    public List<String> perubahanMenimbang() {
        return PerubahanMenimbang.antara(konten.menimbang(), menimbang);
    }

    /** The clauses with their ordinals, a line each; the last says from when the Keputusan holds. */
    public String teksDiktum() {
        return Diktum.teks(diktum());
    }

    /** The clauses without their ordinals; the last says from when the Keputusan holds. */
    public List<String> diktum() {
        List<String> diktum = new ArrayList<>(konten.diktum());
        if (mencabut != null) {
            diktum.add(mencabut);
        }
        diktum.add("Keputusan Lurah ini mulai berlaku pada tanggal " + mulaiBerlaku() + ".");
        return diktum;
    }

    /** The day on which it begins to hold, in words. */
    public String mulaiBerlaku() {
        if (atasNama == null) {
            return berlakuSejak == null ? "ditetapkan" : Kalender.tulis(berlakuSejak);
        }
        String pengesahan = "disahkan oleh Camat atas nama " + atasNama.sebutan();
        return berlakuSejak == null ? pengesahan : Kalender.tulis(berlakuSejak) + ", tidak sebelum " + pengesahan;
    }
}
