package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.SifatRapat;
import java.util.List;

/**
 * A meeting and the units that its policy concerns.
 *
 * @param sifat what it is about
 * @param menyangkutKebijakan whether a technical meeting touches a given policy
 * @param sesudahRapat whether it is known who came
 * @param terkait the units that the policy concerns
 */
public record RapatKebijakanFakta(SifatRapat sifat, boolean menyangkutKebijakan, boolean sesudahRapat,
        List<UnitTerkaitRapat> terkait) {

    /** Whether it is an Asisten's meeting that touches a policy. */
    boolean rapatAsistenTentangKebijakan() {
        return menyangkutKebijakan && (sifat == SifatRapat.TEKNIS || sifat == SifatRapat.SUMBER_DAYA);
    }

    /** What is wrong with the list; empty where it is whole. */
    String undanganKurang() {
        if (terkait.isEmpty()) {
            return "Unit terkait kebijakan belum ditetapkan; sebut unit yang terkait, lalu undang semuanya.";
        }
        List<String> wajib = UnitTerkaitRapat.nama(terkait, unit -> unit.wajib() && !unit.diundang());
        List<String> lain = UnitTerkaitRapat.nama(terkait, unit -> !unit.wajib() && !unit.diundang());
        return (wajib.isEmpty() ? "" : "Unit terkait kebijakan belum diundang: " + Sebutan.daftar(wajib) + ".")
                + (wajib.isEmpty() || lain.isEmpty() ? "" : " ")
                + (lain.isEmpty() ? "" : "Belum diundang pula " + Sebutan.daftar(lain)
                + ", yang disebut terkait; bagi unit di luar"
                        + " Perangkat Daerah dan Instansi Vertikal undangan itu kebijakan Rukun.");
    }

    /** Who must take part and did not. */
    List<String> belumHadir() {
        return UnitTerkaitRapat.nama(terkait, unit -> unit.wajib() && !unit.hadir());
    }

    /** What is wrong with who came; empty where nothing is. */
    String kehadiranKurang() {
        List<String> belum = belumHadir();
        return belum.isEmpty() ? "" : "Unit terkait " + Sebutan.daftar(belum) + " belum hadir lewat kepala atau wakil yang sah;"
                + " kesepakatan kebijakan belum dapat diambil. Pembahasan boleh dinotulenkan; jadwalkan sidang lanjutan.";
    }

    /** What is said of the others who did not come; empty where there are none. */
    String tidakMengikat() {
        List<String> lain = UnitTerkaitRapat.nama(terkait, unit -> !unit.wajib() && !unit.hadir());
        return lain.isEmpty() ? "" : " Tidak hadir " + Sebutan.daftar(lain) + "; dicatat, tanpa menghalangi hasil.";
    }
}
