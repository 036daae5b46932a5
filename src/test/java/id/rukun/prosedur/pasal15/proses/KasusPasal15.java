package id.rukun.prosedur.pasal15.proses;

import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** RT 001/RW 01 is out of its range; step by step in the plainest lawful way. */
final class KasusPasal15 implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final LocalDate hari;
    private String nomor;

    KasusPasal15(Panggung panggung, KelurahanUji kelurahan, LocalDate hari) {
        this.panggung = panggung;
        this.kelurahan = kelurahan;
        this.hari = hari;
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    /** The list of the Kelurahan, instead of a weighing. */
    KasusPasal15 daftar(String nomorDaftar) {
        nomor = nomorDaftar;
        return this;
    }

    KasusPasal15 mulai() {
        return mulai(kelurahan.rtA);
    }

    KasusPasal15 mulai(String unit) {
        nomor = pejabat("lurah").mulai("pertimbangan-pasal-15", Map.of("unit", unit));
        return this;
    }

    static Map<String, Object> pertimbangan(String jalan) {
        return new HashMap<>(Map.of("jalan", jalan, "efektivitas", "Pelayanan tetap berjalan", "efisiensi", "Tanpa biaya tambahan",
                "kewajaran", "Warga menghendakinya", "kepatutan", "Pelayanan masyarakat tidak terganggu"));
    }

    KasusPasal15 timbang(String jalan) {
        pejabat("lurah").kirim(nomor, "TimbangJalan", pertimbangan(jalan));
        return this;
    }

    /** Up to the Camat. */
    KasusPasal15 rancangan() {
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of());
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        return this;
    }

    KasusPasal15 camat(String jawaban) {
        pejabat("camat").kirim(nomor, "BeriPersetujuan",
                Map.of("jawaban", jawaban, "nomor", "12/2026", "tanggal", hari, "alasan", ALASAN));
        return this;
    }

    KasusPasal15 ditolakCamat() {
        rancangan().camat("TOLAK");
        pejabat("lurah").kirim(nomor, "TindakLanjutiPenolakan", Map.of("putusan", "AKHIRI", "alasan", ALASAN));
        return this;
    }

    KasusPasal15 tandatangani() {
        pejabat("lurah").kirim(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hari));
        panggung.jalankanPekerjaan(nomor);
        return this;
    }

    KasusPasal15 ditetapkan(String jalan) {
        return timbang(jalan).rancangan().camat("SETUJU").tandatangani();
    }

    /** The merger that the weighing has opened, as far as the choice of the RT. */
    Jalan penggabungan(String nomorPenggabungan) {
        Jalan jalan = new Jalan(panggung, kelurahan, hari).lanjutkan(nomorPenggabungan);
        jalan.pejabat("lurah").kirim(nomorPenggabungan, "AjukanUsulan",
                Map.of("asal", List.of("LURAH"), "alasan", ALASAN));
        return jalan;
    }
}
