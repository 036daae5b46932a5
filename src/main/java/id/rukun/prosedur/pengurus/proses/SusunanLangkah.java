package id.rukun.prosedur.pengurus.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pengurus.BidangBerpengurus;
import id.rukun.hukum.kebijakan.pengurus.OrangMasihHidup;
import id.rukun.hukum.kebijakan.pengurus.PengurusPenduduk;
import id.rukun.hukum.kebijakan.pengurus.PengurusWargaDewasa;
import id.rukun.hukum.kebijakan.pengurus.SatuJabatanSeorang;
import id.rukun.hukum.pergub171.pengurus.BidangMenurutKebutuhan;
import id.rukun.hukum.pergub171.pengurus.BukanKetuaUnitLain;
import id.rukun.hukum.pergub171.pengurus.SusunanDitetapkan;
import id.rukun.hukum.pergub171.pengurus.SusunanLengkapRt;
import id.rukun.hukum.pergub171.pengurus.SusunanLengkapRw;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan;
import id.rukun.hukum.pergub171.pengurus.TugasBidangOlehKetua;
import id.rukun.hukum.pergub171.pengurus.TenggatPembentukanPengurus;
import id.rukun.hukum.pergub171.pengurus.WewenangKetuaFakta;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.Penempatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.prosedur.kepengurusan.FaktaKepengurusan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.pengurus.AnggotaSusunan;
import id.rukun.prosedur.pengurus.NaskahSusunan;
import id.rukun.prosedur.pengurus.Pemilihan;
import id.rukun.prosedur.pengurus.PengurusService;
import id.rukun.prosedur.pengurus.SyaratPengurus;
import id.rukun.prosedur.pengurus.WargaPengurus;
import id.rukun.prosedur.pengurus.formulir.SusunanIsian;
import id.rukun.prosedur.pengurus.formulir.TinjauanSusunan;
import id.rukun.prosedur.pengurus.formulir.TinjauanSusunanIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code pembentukan-pengurus}, from the list of the Ketua terpilih to his board in the register. */
@Component
class SusunanLangkah {

    /** How P-14 about the board ended. */
    enum PenetapanSusunan { DISAHKAN, DITOLAK_LURAH, DITOLAK_CAMAT, TAHAN }

    private static final String JENIS = "SUSUNAN_PENGURUS";

    private final PengurusService pengurus;
    private final SyaratPengurus syarat;
    private final FaktaKepengurusan fakta;
    private final WargaPengurus warga;
    private final KeputusanService keputusan;
    private final MasaBaktiService masaBakti;
    private final PenempatanService penempatan;
    private final NaskahSusunan naskah;
    private final WilayahService wilayah;

    SusunanLangkah(PengurusService pengurus, SyaratPengurus syarat, FaktaKepengurusan fakta, WargaPengurus warga,
            KeputusanService keputusan, MasaBaktiService masaBakti, PenempatanService penempatan, NaskahSusunan naskah, WilayahService wilayah) {
        this.pengurus = pengurus;
        this.syarat = syarat;
        this.fakta = fakta;
        this.warga = warga;
        this.keputusan = keputusan;
        this.masaBakti = masaBakti;
        this.penempatan = penempatan;
        this.naskah = naskah;
        this.wilayah = wilayah;
    }

    /** P-26/G1 to G3, S3: a list that may become a board; being late is a finding and hinders nothing. */
    @TugasModel(value = "pengurusCatatSusunanDelegate", aturan = {SusunanLengkapRt.class, SusunanLengkapRw.class,
            SatuJabatanSeorang.class, BidangBerpengurus.class, BidangMenurutKebutuhan.class, TugasBidangOlehKetua.class,
            TanpaHubunganKekerabatan.class, BukanKetuaUnitLain.class, PengurusWargaDewasa.class, OrangMasihHidup.class, PengurusPenduduk.class,
            TenggatPembentukanPengurus.class, AlasanCukup.class, BukanMasaDepan.class, UrutanTanggal.class})
    void susunan(Langkah langkah) {
        SusunanIsian isian = langkah.isian(SusunanIsian.class);
        Pemilihan pemilihan = pengurus.pemilihan(langkah.kasusId());
        wajibDapatMenjabat(langkah, pemilihan, isian);
        langkah.wajibTanggalSesuai();
        pengurus.susun(langkah.kasusId(), isian, langkah.hariIni());
        naskah.simpan(langkah.kasus(), langkah.hariIni());
        tenggat(langkah, pemilihan);
    }

    private void wajibDapatMenjabat(Langkah langkah, Pemilihan pemilihan, SusunanIsian isian) {
        LocalDate hari = langkah.hariIni();
        List<String> orang = syarat.orang(pemilihan, isian);
        // First of all: what the other rules say names the persons.
        langkah.wajib(PengurusWargaDewasa.class, warga.pengurus(pemilihan.unitId(), SyaratPengurus.tanpaKetua(orang), hari,
                langkah.kasus().edisi()));
        langkah.wajib(List.of("sekretaris", "bendahara"), syarat.lengkap(pemilihan),
                syarat.lengkap(pemilihan, isian.sekretaris(), isian.bendahara()));
        langkah.wajib(SatuJabatanSeorang.class, fakta.ganda(orang));
        langkah.wajib(List.of("pembagianBidang"), BidangBerpengurus.class, syarat.bidang(isian));
        langkah.wajib(List.of("pembagianBidang"), BidangMenurutKebutuhan.class, syarat.kebutuhan(isian));
        langkah.wajib(List.of("pembagianBidang"), TugasBidangOlehKetua.class, new WewenangKetuaFakta(
                // His own task: whoever acts for nobody in it is he.
                SyaratPengurus.namaBidang(isian), langkah.diwakili().map(pemilihan.pemenangId()::equals).orElse(true)));
        langkah.wajib(TanpaHubunganKekerabatan.class, fakta.kekerabatan(orang, hari));
        langkah.wajib(BukanKetuaUnitLain.class, fakta.ketuaUnitLain(pemilihan.unitId(), orang, hari));
        langkah.wajib(OrangMasihHidup.class, fakta.hidup(orang, hari));
        langkah.wajib(List.of("alasan"), PengurusPenduduk.class,
                warga.penduduk(pemilihan.unitId(), SyaratPengurus.tanpaKetua(orang), hari, isian.alasan()));
        if (isian.alasan() != null) {
            langkah.wajibBeralasan(isian.alasan());
        }
    }

    /** Of the list that came first; what the timer has written already is not written again. */
    private void tenggat(Langkah langkah, Pemilihan pemilihan) {
        Putusan putusan = langkah.wajib(TenggatPembentukanPengurus.class, new TenggatPembentukanPengurus.Fakta(
                pemilihan.tanggalPemilihan(), pemilihan.tanggalPembentukan(), langkah.hariIni()));
        if (!putusan.terpenuhi() && langkah.teks(PembentukanPengurusProcess.TERLAMBAT_DICATAT) == null) {
            catatTerlambat(langkah, putusan);
        }
    }

    /** Writes the finding that a board is late, once in a case. */
    static void catatTerlambat(Langkah langkah, Putusan putusan) {
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", putusan.kode(), "keterangan", putusan.ucapan().kalimat()));
        langkah.tetapkan(PembentukanPengurusProcess.TERLAMBAT_DICATAT, putusan.kode());
    }

    /** P-26/G4: the Lurah passes the list on, or gives it back with a reason. */
    @TugasModel(value = "pengurusTinjauanSusunanGerbang", aturan = AlasanCukup.class)
    @Jawaban("tinjauanSusunan")
    TinjauanSusunan tinjauan(Pertanyaan pertanyaan) {
        TinjauanSusunanIsian isian = pertanyaan.isian(TinjauanSusunanIsian.class);
        if (isian.putusan() == TinjauanSusunan.KEMBALIKAN) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        return isian.putusan();
    }

    /** How the called P-14 about the board ended; a list that came to nothing goes back to the Ketua. */
    @TugasModel("pengurusPenetapanSusunanGerbang")
    @Jawaban("penetapanSusunan")
    PenetapanSusunan penetapan(Pertanyaan pertanyaan) {
        return PenetapanSusunan.valueOf(pertanyaan.teks(PembentukanPengurusProcess.HASIL_SUSUNAN));
    }

    /** P-26/S5: from the ratification on the board serves, as long as its Ketua; whoever stood in for it leaves. */
    @TugasModel(value = "pengurusDudukkanPengurusDelegate", aturan = SusunanDitetapkan.class)
    void dudukkan(Langkah langkah) {
        Pemilihan pemilihan = pengurus.pemilihan(langkah.kasusId());
        KeputusanLurah dasar = keputusan.keputusan(langkah.kasusId(), JENIS).orElseThrow();
        LocalDate berlaku = keputusan.berlakuSejak(dasar).orElseThrow();
        langkah.wajib(SusunanDitetapkan.class, new SusunanDitetapkan.Fakta(pemilihan.disampaikan(), dasar.nomor()));
        penempatan.akhiriSementara(pemilihan.unitId(), berlaku, dasar.id());
        LocalDate hariTerakhir = masaBakti.ketua(pemilihan.unitId(), berlaku).map(PemegangJabatan::sampai).orElseThrow();
        Map<String, String> nama = pengurus.nama(langkah.kasusId());
        List<AnggotaSusunan> anggota = pengurus.susunan(langkah.kasusId());
        anggota.forEach(a -> penempatan.tempatkan(new Penempatan(pemilihan.unitId(), a.jabatan(), SifatJabatan.DEFINITIF,
                Orang.warga(a.pendudukId(), nama.get(a.pendudukId()), null), berlaku, hariTerakhir, dasar.id())));
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Susunan pengurus dalam register", "unit", pemilihan.unitId(),
                "pengurus", anggota.size() + 1, "berlakuSejak", berlaku,
                "masaBakti", "sampai " + Kalender.tulis(hariTerakhir), "keputusan", dasar.nomor()));
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "SERAH_TERIMA_MENYUSUL", "unit", pemilihan.unitId(), "keterangan",
                "Pengurus " + wilayah.nama(pemilihan.unitId()) + " berlaku. Langkah berikut: serah terima tugas, keuangan, dan "
                        + "inventaris dari pengurus lama (P-28)."));
    }
}
