package id.rukun.hukum.pergub171.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A structural act has the form of a Keputusan of the Lurah of that Kelurahan, with number, date and signature.
 */
@Ketentuan(
        id = "PERGUB171-PS14-1",
        judul = "Ditetapkan dengan Keputusan Lurah",
        dasar = "Pasal 14 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "KEPUTUSAN_LURAH_WAJIB")
public final class BentukKeputusanLurah implements Aturan<BentukKeputusanLurah.Fakta> {

    /** The Keputusan as far as it exists; the Kelurahan are compared as they are given. */
    public record Fakta(
            @BolehKosong String nomor,
            @BolehKosong LocalDate tanggal,
            @BolehKosong String penandatangan,
            @BolehKosong String kelurahanPenandatangan,
            String kelurahanKasus) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter);
    }

    /** The same for a rule by which another provision demands this form. */
    public static Putusan putus(Aturan<Fakta> aturan, Fakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = kurang(fakta);
        if (!kurang.isEmpty()) {
            return Putusan.gagal(aturan, fakta, parameter,
                    "Harus ditetapkan dengan Keputusan Lurah; belum ada: " + String.join(", ", kurang) + ".");
        }
        if (!fakta.kelurahanKasus().equals(fakta.kelurahanPenandatangan())) {
            return Putusan.gagal(aturan, fakta, parameter,
                    fakta.penandatangan() + " bukan Lurah dari Kelurahan yang bersangkutan.");
        }
        return Putusan.terpenuhi(aturan, fakta, parameter, "Keputusan Lurah nomor " + fakta.nomor() + " tanggal "
                + Kalender.tulis(fakta.tanggal()) + " ditandatangani " + fakta.penandatangan() + ".");
    }

    private static List<String> kurang(Fakta fakta) {
        List<String> kurang = new ArrayList<>();
        if (kosong(fakta.nomor())) {
            kurang.add("nomor");
        }
        if (fakta.tanggal() == null) {
            kurang.add("tanggal");
        }
        if (kosong(fakta.penandatangan())) {
            kurang.add("tanda tangan Lurah");
        }
        return kurang;
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
