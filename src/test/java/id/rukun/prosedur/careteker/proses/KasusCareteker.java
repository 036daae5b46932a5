package id.rukun.prosedur.careteker.proses;

import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
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
public final class KasusCareteker implements Perkara {

    public static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";
    public static final String NIP = "991980010120100123";
    public static final String NAMA = "Sri Lestari";

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private String nomor;

    public KasusCareteker(Panggung panggung, KelurahanUji kelurahan) {
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

    public KasusCareteker mulai(String... unit) {
        nomor = pejabat("petugas").mulai("penunjukan-careteker",
                Map.of("unit", List.of(unit), "dasar", "GANGGUAN_PELAYANAN", "uraian", "Kursi Ketua kosong."));
        return this;
    }

    /** A case that another one, or Rukun, has opened. */
    public KasusCareteker dibuka(String nomorKasus) {
        nomor = nomorKasus;
        return this;
    }

    public KasusCareteker putuskan(Map<String, ?> isian) {
        pejabat("lurah").kirim(nomor, "PutuskanPenunjukan", isian);
        return this;
    }

    public static Map<String, Object> tunjuk(String dasar) {
        return new HashMap<>(Map.of("putusan", "TUNJUK", "dasar", dasar, "temuan", "Surat pengantar warga tidak ditandatangani."));
    }

    public KasusCareteker pilih(Map<String, ?> isian) {
        pejabat("petugas").kirim(nomor, "PilihCareteker", isian);
        return this;
    }

    public static Map<String, Object> pns(LocalDate mulai) {
        return pns(mulai, Kalender.hariTerakhirPeriode(mulai, Period.ofMonths(3)));
    }

    public static Map<String, Object> pns(LocalDate mulai, LocalDate akhir) {
        return new HashMap<>(Map.of("asal", "KANTOR_LAIN", "nama", NAMA, "nip", NIP, "status", "PNS_PEMPROV", "mulai", mulai,
                "akhir", akhir));
    }

    /** The draft up to the Lurah's desk. */
    public KasusCareteker rancangan() {
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of());
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        return this;
    }

    public KasusCareteker ditandatangani(LocalDate hari) {
        pejabat("lurah").kirim(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hari));
        return this;
    }

    /** What the draft considers and decides. */
    public String konten(List<PemohonKeputusan> pemohon) {
        return pemohon.stream().filter(p -> p.prosedur().equals("penunjukan-careteker")).findFirst().orElseThrow()
                .konten(new PerkaraKeputusan(panggung.kasus(nomor).id(), kelurahan.id, panggung.kasus(nomor).edisi(),
                        panggung.kasus(nomor).edisi())).toString();
    }

    /** From the beginning to the Careteker in these chairs. */
    public KasusCareteker sampaiMenjabat(LocalDate hari, Map<String, ?> pilihan, String... unit) {
        return mulai(unit).putuskan(tunjuk("GANGGUAN_PELAYANAN")).pilih(pilihan).rancangan().ditandatangani(hari);
    }
}
