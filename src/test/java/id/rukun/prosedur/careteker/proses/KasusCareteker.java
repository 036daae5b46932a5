package id.rukun.prosedur.careteker.proses;

import id.rukun.tenggat.Kalender;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Careteker is appointed for chairs that nobody exercises, step by step in the plainest lawful way. */
final class KasusCareteker implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";
    static final String NIP = "991980010120100123";
    static final String NAMA = "Sri Lestari";

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private String nomor;

    KasusCareteker(Panggung panggung, KelurahanUji kelurahan) {
        this.panggung = panggung;
        this.kelurahan = kelurahan;
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    KasusCareteker mulai(String... unit) {
        nomor = pejabat("petugas").mulai("penunjukan-careteker",
                Map.of("unit", List.of(unit), "dasar", "GANGGUAN_PELAYANAN", "uraian", "Kursi Ketua kosong."));
        return this;
    }

    /** A case that another one, or Rukun, has opened. */
    KasusCareteker dibuka(String nomorKasus) {
        nomor = nomorKasus;
        return this;
    }

    KasusCareteker putuskan(Map<String, ?> isian) {
        pejabat("lurah").kirim(nomor, "PutuskanPenunjukan", isian);
        return this;
    }

    static Map<String, Object> tunjuk(String dasar) {
        return new HashMap<>(Map.of("putusan", "TUNJUK", "dasar", dasar, "temuan", "Surat pengantar warga tidak ditandatangani."));
    }

    KasusCareteker pilih(Map<String, ?> isian) {
        pejabat("petugas").kirim(nomor, "PilihCareteker", isian);
        return this;
    }

    static Map<String, Object> pns(LocalDate mulai) {
        return pns(mulai, Kalender.hariTerakhirPeriode(mulai, Period.ofMonths(3)));
    }

    static Map<String, Object> pns(LocalDate mulai, LocalDate akhir) {
        return new HashMap<>(Map.of("asal", "KANTOR_LAIN", "nama", NAMA, "nip", NIP, "status", "PNS_PEMPROV", "mulai", mulai,
                "akhir", akhir));
    }

    /** The draft up to the Lurah's desk. */
    KasusCareteker rancangan() {
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of());
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        return this;
    }

    KasusCareteker ditandatangani(LocalDate hari) {
        pejabat("lurah").kirim(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hari));
        return this;
    }

    /** From the beginning to the Careteker in these chairs. */
    KasusCareteker sampaiMenjabat(LocalDate hari, Map<String, ?> pilihan, String... unit) {
        return mulai(unit).putuskan(tunjuk("GANGGUAN_PELAYANAN")).pilih(pilihan).rancangan().ditandatangani(hari);
    }
}
