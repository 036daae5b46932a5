package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.pergub171.penonaktifan.UrutanTeguranRt;
import id.rukun.hukum.pergub171.penonaktifan.UrutanTeguranRw;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penonaktifan.NaskahPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.Penutupan;
import id.rukun.prosedur.penonaktifan.Teguran;
import id.rukun.prosedur.penonaktifan.TeguranService;
import id.rukun.prosedur.penonaktifan.formulir.HasilPengamatan;
import id.rukun.prosedur.penonaktifan.formulir.PengamatanIsian;
import id.rukun.prosedur.penonaktifan.formulir.PenyerahanIsian;
import id.rukun.prosedur.penonaktifan.formulir.TeguranLisanIsian;
import id.rukun.prosedur.penonaktifan.formulir.TeguranTertulisIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code penonaktifan-lurah}: the two warnings, and what is seen between them. */
@Component
class TeguranLangkah {

    /** Whether the written warning has reached him. */
    enum SuratSampai { SAMPAI, BELUM }

    private final PenonaktifanService penonaktifan;
    private final TeguranService teguran;
    private final AkhirPerkaraLangkah akhir;
    private final Penjabat penjabat;
    private final NaskahPenonaktifan naskah;
    private final KabarPenonaktifan kabar;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    TeguranLangkah(PenonaktifanService penonaktifan, TeguranService teguran, AkhirPerkaraLangkah akhir, Penjabat penjabat,
            NaskahPenonaktifan naskah, KabarPenonaktifan kabar, JabatanService jabatan, WilayahService wilayah) {
        this.penonaktifan = penonaktifan;
        this.teguran = teguran;
        this.akhir = akhir;
        this.penjabat = penjabat;
        this.naskah = naskah;
        this.kabar = kabar;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** P-31/S3: the Lurah of that day has warned him orally, in this case (DOC-40). */
    @TugasModel(value = "penonaktifanTegurLisanDelegate", aturan = {BukanMasaDepan.class, UrutanTanggal.class,
            PenjabatHariItu.class, BukanPerkaraSendiri.class})
    void lisan(Langkah langkah) {
        TeguranLisanIsian isian = langkah.isian(TeguranLisanIsian.class);
        bukanPihak(langkah);
        langkah.wajibTanggalSesuai();
        // What was said to him before he knew of these facts is no warning about them; a corrected case tells him anew.
        langkah.wajib(List.of("tanggal"), UrutanTanggal.class, new UrutanTanggal.Fakta("Pemberitahuan kepada yang bersangkutan",
                penonaktifan.ambil(langkah.kasusId()).diberitahu(), "Teguran lisan", isian.tanggal()));
        PemegangJabatan lurah = penjabat.wajib(langkah, Jabatan.LURAH, langkah.unitId(), isian.tanggal());
        teguran.lisan(langkah.kasusId(), isian.tanggal());
        naskah.teguranLisan(langkah.kasus(), langkah.unitId(), isian, lurah);
        ceritakan(langkah, "Teguran lisan", isian.tanggal(), "lisan/" + langkah.isianId(), "Lurah menegur Anda secara lisan pada "
                + Kalender.tulis(isian.tanggal()) + ". Bila teguran itu tidak pernah diberikan, sampaikan kepada Lurah.");
    }

    /** P-31/G4: whether his behaviour has improved; both answers are lawful. */
    @TugasModel(value = "penonaktifanPengamatanGerbang", aturan = {AlasanCukup.class, BukanPerkaraSendiri.class})
    @Jawaban("hasilPengamatan")
    HasilPengamatan pengamatan(Pertanyaan pertanyaan) {
        bukanPihak(pertanyaan);
        return pertanyaan.beralasan(PengamatanIsian.class).putusan();
    }

    /** P-31/G4: it has; the case is closed. */
    @TugasModel("penonaktifanCatatMembaikDelegate")
    void membaik(Langkah langkah) {
        akhir.tutup(langkah, Penutupan.MEMBAIK);
    }

    /** P-31/S5: the Lurah of that day warns him in writing, not before the oral warning (DOC-41). */
    @TugasModel(value = "penonaktifanTegurTertulisDelegate", aturan = {BukanMasaDepan.class, UrutanTanggal.class,
            PenjabatHariItu.class, BukanPerkaraSendiri.class, UrutanTeguranRt.class, UrutanTeguranRw.class})
    void tertulis(Langkah langkah) {
        TeguranTertulisIsian isian = langkah.isian(TeguranTertulisIsian.class);
        bukanPihak(langkah);
        langkah.wajibSudahTerjadi();
        langkah.wajib(List.of("tanggal"), rt(langkah) ? UrutanTeguranRt.class : UrutanTeguranRw.class, new UrutanTeguranRt.Fakta(
                teguran.lisan(langkah.kasusId()).map(Teguran::tanggal).orElse(null), isian.tanggal(), langkah.hariIni()));
        langkah.wajibTanggalSesuai();
        PemegangJabatan lurah = penjabat.wajib(langkah, Jabatan.LURAH, langkah.unitId(), isian.tanggal());
        teguran.tertulis(langkah.kasusId(), isian.tanggal(), isian.nomor());
        naskah.teguranTertulis(langkah.kasus(), langkah.unitId(), isian, lurah);
        ceritakan(langkah, "Teguran tertulis", isian.tanggal(), "tertulis/" + langkah.isianId(), "Lurah menegur Anda dengan surat Nomor "
                + isian.nomor() + " tanggal " + Kalender.tulis(isian.tanggal()) + ", yang diantarkan kepada Anda.");
    }

    private boolean rt(Langkah langkah) {
        return wilayah.unit(penonaktifan.ambil(langkah.kasusId()).unitId()).jenis() == JenisUnit.RT;
    }

    /** Whether the letter has reached him; until then nothing is decided on it. */
    @TugasModel(value = "penonaktifanPenyerahanGerbang", aturan = {BukanMasaDepan.class, UrutanTanggal.class, BukanPerkaraSendiri.class})
    @Jawaban("penyerahan")
    SuratSampai penyerahan(Pertanyaan pertanyaan) {
        bukanPihak(pertanyaan);
        pertanyaan.wajibTanggalSesuai();
        return pertanyaan.isian(PenyerahanIsian.class).sampai() ? SuratSampai.SAMPAI : SuratSampai.BELUM;
    }

    /** The day on which it has reached him. */
    @TugasModel("penonaktifanCatatPenyerahanDelegate")
    void catatPenyerahan(Langkah langkah) {
        PenyerahanIsian isian = langkah.isian(PenyerahanIsian.class);
        teguran.sampai(langkah.kasusId(), isian.tanggal());
        ceritakan(langkah, "Teguran tertulis sampai (" + isian.hasil().sebutan() + ")", isian.tanggal(), "terima/" + langkah.isianId(),
                "Surat teguran dicatat sampai kepada Anda pada " + Kalender.tulis(isian.tanggal())
                        + ". Bila Anda tidak pernah menerimanya, sampaikan kepada Lurah.");
    }

    /** It has not; it is delivered again. */
    @TugasModel("penonaktifanCatatBelumSampaiDelegate")
    void belumSampai(Langkah langkah) {
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Teguran tertulis belum sampai", "keterangan",
                langkah.isian(PenyerahanIsian.class).keterangan()));
    }

    private void bukanPihak(Pertanyaan pertanyaan) {
        penjabat.wajibBukanPihak(pertanyaan, List.of(pertanyaan.teks(PenonaktifanProcess.SUBJEK)));
    }

    private void ceritakan(Langkah langkah, String tindakan, LocalDate hari, String hal, String kalimat) {
        PemegangJabatan siapa = penonaktifan.subjek(langkah.kasusId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", tindakan, "keterangan",
                jabatan.sebutan(siapa) + ", " + Kalender.tulis(hari) + "."));
        kabar.subjek(langkah, siapa, hal, kalimat);
    }
}
