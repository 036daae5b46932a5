package id.rukun.prosedur.penggantian.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.pengurus.BidangBerpengurus;
import id.rukun.hukum.kebijakan.pengurus.OrangMasihHidup;
import id.rukun.hukum.kebijakan.pengurus.PengurusPenduduk;
import id.rukun.hukum.kebijakan.pengurus.PengurusWargaDewasa;
import id.rukun.hukum.kebijakan.pengurus.SatuJabatanSeorang;
import id.rukun.hukum.kebijakan.penggantian.JabatanKosong;
import id.rukun.hukum.pergub171.penggantian.PenggantiDitunjukKetua;
import id.rukun.hukum.pergub171.penggantian.PenggantiTanpaKekerabatan;
import id.rukun.hukum.pergub171.pengurus.BukanKetuaUnitLain;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan;
import id.rukun.hukum.pergub171.pengurus.TugasBidangOlehKetua;
import id.rukun.hukum.pergub171.pengurus.WewenangKetuaFakta;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.penggantian.NaskahPenggantian;
import id.rukun.prosedur.penggantian.Penggantian;
import id.rukun.prosedur.penggantian.PenggantianService;
import id.rukun.prosedur.penggantian.SyaratPenggantian;
import id.rukun.prosedur.penggantian.formulir.PenggantiIsian;
import id.rukun.prosedur.penggantian.formulir.Penunjuk;
import id.rukun.prosedur.penggantian.formulir.TinjauanPengganti;
import id.rukun.prosedur.penggantian.formulir.TinjauanPenggantiIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code penggantian-pengurus}, from whom the Ketua names to his seat. */
@Component
class PenggantiLangkah {

    /** How P-14 about it ended; where a parameter asks for no ratification (PRD-22) it is set by the signature. */
    enum PenetapanPengganti { DISAHKAN, DITETAPKAN, DITOLAK_LURAH, DITOLAK_CAMAT, TAHAN }

    private final PenggantianService penggantian;
    private final SyaratPenggantian syarat;
    private final KabarPenggantian kabar;
    private final NaskahPenggantian naskah;
    private final KeputusanService keputusan;
    private final JabatanService jabatan;

    PenggantiLangkah(PenggantianService penggantian, SyaratPenggantian syarat, KabarPenggantian kabar, NaskahPenggantian naskah,
            KeputusanService keputusan, JabatanService jabatan) {
        this.penggantian = penggantian;
        this.syarat = syarat;
        this.kabar = kabar;
        this.naskah = naskah;
        this.keputusan = keputusan;
        this.jabatan = jabatan;
    }

    /** P-35/S1, S2, G1, G3: the Ketua names an adult who is on no board here and no kin, and reports it to the Lurah. */
    @TugasModel(value = "penggantianCatatPenggantiDelegate", aturan = {PenggantiDitunjukKetua.class, PengurusWargaDewasa.class,
            JabatanKosong.class, SatuJabatanSeorang.class, PenggantiTanpaKekerabatan.class, TanpaHubunganKekerabatan.class,
            BukanKetuaUnitLain.class, OrangMasihHidup.class, PengurusPenduduk.class, BidangBerpengurus.class, TugasBidangOlehKetua.class,
            AlasanCukup.class})
    void pengganti(Langkah langkah) {
        PenggantiIsian isian = langkah.isian(PenggantiIsian.class);
        Penggantian yang = penggantian.ambil(langkah.kasusId());
        PemegangJabatan lama = penggantian.lama(yang);
        Optional<PemegangJabatan> kursi = kursi(langkah, yang);
        boolean olehKetua = isian.penunjuk() == Penunjuk.KETUA && kursi.isPresent();
        langkah.wajib(List.of("penunjuk"), PenggantiDitunjukKetua.class,
                new WewenangKetuaFakta(List.of("Pengganti " + jabatan.sebutan(lama)), olehKetua));
        wajibDapatMenjabat(langkah, yang, lama, isian);
        wajibBidang(langkah, lama, isian, olehKetua);
        penggantian.tunjuk(langkah.kasusId(), isian, langkah.hariIsian());
        naskah.simpan(langkah.kasus(), isian, langkah.hariIsian(), kursi.orElseThrow());
        kabar.dilaporkan(langkah, yang, "Ketua menunjuk " + penggantian.nama(yang) + " sebagai pengganti " + jabatan.sebutan(lama) + ".");
    }

    /** Who exercised the chair on the day of the naming, where it is he who names somebody, or who has signed what is entered for him. */
    private Optional<PemegangJabatan> kursi(Langkah langkah, Penggantian yang) {
        Optional<PemegangJabatan> kursi = jabatan.pemegangKursi(yang.unitId(), langkah.hariIsian());
        return langkah.diwakili().map(orang -> kursi.filter(p -> p.orang().equals(orang)))
                .orElseGet(() -> kursi.filter(p -> p.akun() != null && p.akun().equals(langkah.pelaku().akun())));
    }

    private void wajibDapatMenjabat(Langkah langkah, Penggantian yang, PemegangJabatan lama, PenggantiIsian isian) {
        LocalDate hari = langkah.hariIni();
        String siapa = isian.pengganti();
        List<String> kolom = List.of("pengganti");
        // First of all: what the other rules say names the person.
        langkah.wajib(kolom, PengurusWargaDewasa.class, syarat.dewasa(lama, siapa, hari, langkah.kasus().edisi()));
        langkah.wajib(JabatanKosong.class, syarat.kosong(lama, hari));
        langkah.wajib(kolom, SatuJabatanSeorang.class, syarat.ganda(yang, siapa, hari));
        langkah.wajib(kolom, PenggantiTanpaKekerabatan.class, syarat.kekerabatan(yang, siapa, hari));
        langkah.wajib(kolom, TanpaHubunganKekerabatan.class, syarat.kekerabatan(yang, siapa, hari));
        langkah.wajib(kolom, BukanKetuaUnitLain.class, syarat.ketuaUnitLain(lama.unitId(), siapa, hari));
        langkah.wajib(kolom, OrangMasihHidup.class, syarat.hidup(siapa, hari));
        langkah.wajib(List.of("alasan"), PengurusPenduduk.class, syarat.penduduk(lama, siapa, hari, isian.alasan()));
        if (isian.alasan() != null) {
            langkah.wajibBeralasan(isian.alasan());
        }
    }

    private void wajibBidang(Langkah langkah, PemegangJabatan lama, PenggantiIsian isian, boolean olehKetua) {
        langkah.wajib(List.of("bidang"), BidangBerpengurus.class, syarat.bidang(lama, isian.pengganti(), isian.bidang()));
        langkah.wajib(List.of("bidang", "tugas"), TugasBidangOlehKetua.class, new WewenangKetuaFakta(
                Optional.ofNullable(isian.bidang()).map(List::of).orElse(List.of()), olehKetua));
    }

    /** The Lurah passes it on, or gives it back with a reason. */
    @TugasModel(value = "penggantianTinjauanGerbang", aturan = AlasanCukup.class)
    @Jawaban("tinjauanPengganti")
    TinjauanPengganti tinjauan(Pertanyaan pertanyaan) {
        TinjauanPenggantiIsian isian = pertanyaan.isian(TinjauanPenggantiIsian.class);
        if (isian.putusan() == TinjauanPengganti.KEMBALIKAN) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        return isian.putusan();
    }

    /** P-35/G4: how the called P-14 ended; what came to nothing goes back to the Ketua. */
    @TugasModel("penggantianPenetapanGerbang")
    @Jawaban("penetapanPengganti")
    PenetapanPengganti penetapan(Pertanyaan pertanyaan) {
        return PenetapanPengganti.valueOf(pertanyaan.teks(PenggantianProcess.HASIL));
    }

    /** P-35/S4: he serves what is left of the term of the Ketua (AMB-63). */
    @TugasModel("penggantianDudukkanDelegate")
    void dudukkan(Langkah langkah) {
        KeputusanLurah dasar = keputusan.keputusan(langkah.kasusId()).orElseThrow();
        LocalDate berlaku = keputusan.berlakuSejak(dasar).orElseThrow();
        Optional<LocalDate> sampai = penggantian.dudukkan(langkah.kasusId(), berlaku, dasar.id());
        Penggantian yang = penggantian.ambil(langkah.kasusId());
        String kalimat = penggantian.nama(yang) + " menjabat " + jabatan.sebutan(penggantian.lama(yang)) + " sejak "
                + Kalender.tulis(berlaku) + sampai.map(hari -> " sampai " + Kalender.tulis(hari)).orElse("") + ".";
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Pengganti dalam register", "unit", yang.unitId(), "keterangan", kalimat,
                "keputusan", dasar.nomor()));
        kabar.menjabat(langkah, yang, kalimat);
    }
}
