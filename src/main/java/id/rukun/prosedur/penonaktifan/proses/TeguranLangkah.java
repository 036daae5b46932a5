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
import id.rukun.prosedur.penonaktifan.SyaratLurah;
import id.rukun.prosedur.penonaktifan.TeguranService;
import id.rukun.prosedur.penonaktifan.formulir.HasilPengamatan;
import id.rukun.prosedur.penonaktifan.formulir.PengamatanIsian;
import id.rukun.prosedur.penonaktifan.formulir.TeguranLisanIsian;
import id.rukun.prosedur.penonaktifan.formulir.TeguranTertulisIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code penonaktifan-lurah}: the warnings, and what is seen between them. */
@Component
class TeguranLangkah {

    private final PenonaktifanService penonaktifan;
    private final TeguranService teguran;
    private final AkhirPerkaraLangkah akhir;
    private final Penjabat penjabat;
    private final NaskahPenonaktifan naskah;
    private final KabarPenonaktifan kabar;
    private final JabatanService jabatan;
    private final SyaratLurah syarat;

    TeguranLangkah(PenonaktifanService penonaktifan, TeguranService teguran, AkhirPerkaraLangkah akhir, Penjabat penjabat,
            NaskahPenonaktifan naskah, KabarPenonaktifan kabar, JabatanService jabatan, SyaratLurah syarat) {
        this.penonaktifan = penonaktifan;
        this.teguran = teguran;
        this.akhir = akhir;
        this.penjabat = penjabat;
        this.naskah = naskah;
        this.kabar = kabar;
        this.jabatan = jabatan;
        this.syarat = syarat;
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
        teguran.lisan(langkah.kasusId(), langkah.isianId(), isian.tanggal());
        naskah.teguranLisan(langkah.kasus(), langkah.unitId(), isian, teguran.lisan(langkah.kasusId()).size(), lurah);
        ceritakan(langkah, "Teguran lisan", isian.tanggal(), "lisan/" + langkah.isianId(), "Lurah menegur Anda secara lisan pada "
                + Kalender.tulis(isian.tanggal()) + ". Bila teguran itu tidak pernah diberikan, sampaikan kepada Lurah.");
    }

    /** P-31/G4: whether his behaviour has improved; each answer is lawful, and so is another oral warning before the written one. */
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
        PenanyaSoal.wajib(langkah, syarat.urutan(langkah.kasusId(), isian.tanggal(), langkah.hariIni()));
        langkah.wajibTanggalSesuai();
        PemegangJabatan lurah = penjabat.wajib(langkah, Jabatan.LURAH, langkah.unitId(), isian.tanggal());
        teguran.tertulis(langkah.kasusId(), langkah.isianId(), isian.tanggal(), isian.nomor());
        naskah.teguranTertulis(langkah.kasus(), langkah.unitId(), isian, lurah);
        ceritakan(langkah, "Teguran tertulis", isian.tanggal(), "tertulis/" + langkah.isianId(), "Lurah menegur Anda dengan surat Nomor "
                + isian.nomor() + " tanggal " + Kalender.tulis(isian.tanggal()) + ", yang diantarkan kepada Anda.");
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
