package id.rukun.prosedur.keputusan;

import id.rukun.prosedur.keputusan.register.IsiRancangan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * In what a draft differs from the one that the Camat agreed to. Facts of the register and days are told old and new.
 * Texts are only named: they may speak of persons, and everybody who has a task in the case reads the answer of a rule.
 */
final class PerubahanRancangan {

    private final List<String> bagian = new ArrayList<>();

    private PerubahanRancangan() {}

    /** A part each: "KK RT 001/RW 01: semula 40, menjadi 41", "isi pertimbangan"; none if the two are the same. */
    static List<String> antara(IsiRancangan semula, IsiRancangan menjadi) {
        PerubahanRancangan perubahan = new PerubahanRancangan();
        perubahan.fakta(semula.konten().fakta(), menjadi.konten().fakta());
        perubahan.nilai("hari mulai berlaku", hari(semula.berlakuSejak()), hari(menjadi.berlakuSejak()));
        perubahan.sebut("judul Keputusan", semula.konten().tentang(), menjadi.konten().tentang());
        perubahan.sebut("unit yang disebut", semula.konten().unit(), menjadi.konten().unit());
        perubahan.sebut("isi pertimbangan", semula.menimbang(), menjadi.menimbang());
        perubahan.sebut("dasar hukum", semula.mengingat(), menjadi.mengingat());
        perubahan.sebut("isi diktum", semula.konten().diktum(), menjadi.konten().diktum());
        perubahan.sebut("pencabutan Keputusan sebelumnya", semula.mencabut(), menjadi.mencabut());
        perubahan.sebut("pejabat yang atas namanya Keputusan disahkan", semula.atasNama(), menjadi.atasNama());
        perubahan.sebut("tembusan", semula.tembusan(), menjadi.tembusan());
        return List.copyOf(perubahan.bagian);
    }

    private void fakta(Map<String, String> semula, Map<String, String> menjadi) {
        Set<String> label = new LinkedHashSet<>(semula.keySet());
        label.addAll(menjadi.keySet());
        label.stream().sorted().forEach(nama -> nilai(nama, semula.getOrDefault(nama, "tidak ada"),
                menjadi.getOrDefault(nama, "tidak ada")));
    }

    private void nilai(String nama, String semula, String menjadi) {
        if (!semula.equals(menjadi)) {
            bagian.add(nama + ": semula " + semula + ", menjadi " + menjadi);
        }
    }

    private void sebut(String nama, Object semula, Object menjadi) {
        if (!Objects.equals(semula, menjadi)) {
            bagian.add(nama);
        }
    }

    private static String hari(LocalDate berlakuSejak) {
        return berlakuSejak == null ? "hari ditetapkan" : Kalender.tulis(berlakuSejak);
    }
}
