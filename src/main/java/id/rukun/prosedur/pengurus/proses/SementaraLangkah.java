package id.rukun.prosedur.pengurus.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pengurus.BidangBerpengurus;
import id.rukun.hukum.kebijakan.pengurus.OrangMasihHidup;
import id.rukun.hukum.kebijakan.pengurus.PengurusWargaDewasa;
import id.rukun.hukum.kebijakan.pengurus.SatuJabatanSeorang;
import id.rukun.hukum.pergub171.pengurus.BukanKetuaUnitLain;
import id.rukun.hukum.pergub171.pengurus.MasaBaktiLamaBerakhir;
import id.rukun.hukum.pergub171.pengurus.SebulanTanpaPengurus;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.Penempatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.kepengurusan.FaktaKepengurusan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.pengurus.AnggotaSusunan;
import id.rukun.prosedur.pengurus.Pemilihan;
import id.rukun.prosedur.pengurus.PengurusService;
import id.rukun.prosedur.pengurus.SyaratPengurus;
import id.rukun.prosedur.pengurus.WargaPengurus;
import id.rukun.prosedur.pengurus.formulir.PenunjukanSementara;
import id.rukun.prosedur.pengurus.formulir.SementaraIsian;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code penunjukan-pengurus-sementara}: a board by the Lurah while the Ketua terpilih has formed none. */
@Component
class SementaraLangkah {

    /** How P-14 about the temporary board ended. */
    enum PenetapanSementara { DITETAPKAN, DITOLAK_LURAH, TAHAN }

    private static final String JENIS = "PENGURUS_SEMENTARA";

    private final PengurusService pengurus;
    private final SyaratPengurus syarat;
    private final FaktaKepengurusan fakta;
    private final WargaPengurus warga;
    private final KeputusanService keputusan;
    private final PenempatanService penempatan;

    SementaraLangkah(PengurusService pengurus, SyaratPengurus syarat, FaktaKepengurusan fakta, WargaPengurus warga,
            KeputusanService keputusan, PenempatanService penempatan) {
        this.pengurus = pengurus;
        this.syarat = syarat;
        this.fakta = fakta;
        this.warga = warga;
        this.keputusan = keputusan;
        this.penempatan = penempatan;
    }

    /** P-27/G1 to G3: the Lurah may; the month is over, no list has come, the old term has ended. */
    @TugasModel(value = "pengurusSementaraGerbang", aturan = {SebulanTanpaPengurus.class, MasaBaktiLamaBerakhir.class,
            SatuJabatanSeorang.class, BidangBerpengurus.class, TanpaHubunganKekerabatan.class, BukanKetuaUnitLain.class,
            PengurusWargaDewasa.class, OrangMasihHidup.class, BukanMasaDepan.class, UrutanTanggal.class})
    @Jawaban("penunjukan")
    PenunjukanSementara penunjukan(Pertanyaan pertanyaan) {
        SementaraIsian isian = pertanyaan.isian(SementaraIsian.class);
        if (isian.putusan() == PenunjukanSementara.TUNJUK) {
            wajibDapatDitunjuk(pertanyaan, isian);
        }
        pertanyaan.wajibTanggalSesuai();
        return isian.putusan();
    }

    private void wajibDapatDitunjuk(Pertanyaan pertanyaan, SementaraIsian isian) {
        Pemilihan pemilihan = pengurus.pemilihan(pertanyaan.kasusId());
        LocalDate hari = pertanyaan.hariIni();
        pertanyaan.wajib(SebulanTanpaPengurus.class, syarat.sebulan(pemilihan, hari));
        pertanyaan.wajib(MasaBaktiLamaBerakhir.class, syarat.lamaBerakhir(pemilihan, hari));
        List<String> orang = syarat.orang(pemilihan, isian);
        // Before the rules whose sentences name the persons.
        pertanyaan.wajib(PengurusWargaDewasa.class,
                warga.sementara(pemilihan.unitId(), SyaratPengurus.tanpaKetua(orang), hari,
                        pertanyaan.kasus().edisi()));
        pertanyaan.wajib(SatuJabatanSeorang.class, fakta.ganda(orang));
        pertanyaan.wajib(List.of("pembagianBidang"), BidangBerpengurus.class, syarat.bidang(isian));
        pertanyaan.wajib(TanpaHubunganKekerabatan.class, fakta.kekerabatan(orang, hari));
        pertanyaan.wajib(BukanKetuaUnitLain.class, fakta.ketuaUnitLain(pemilihan.unitId(), orang, hari));
        pertanyaan.wajib(OrangMasihHidup.class, fakta.hidup(orang, hari));
    }

    /** P-27/S2: those whom the Lurah names; the Ketua terpilih stays (AMB-46). */
    @TugasModel("pengurusCatatSementaraDelegate")
    void catat(Langkah langkah) {
        pengurus.tunjukSementara(langkah.kasusId(), langkah.isian(SementaraIsian.class));
    }

    /** How the called P-14 ended; a held case goes back to the Lurah. */
    @TugasModel("pengurusPenetapanSementaraGerbang")
    @Jawaban("penetapanSementara")
    PenetapanSementara penetapan(Pertanyaan pertanyaan) {
        return PenetapanSementara.valueOf(pertanyaan.teks(PenunjukanSementaraProcess.HASIL_SEMENTARA));
    }

    /** P-27/S4: they serve without a last day, until the definitive board takes effect (Pasal 32 ayat (1)). */
    @TugasModel("pengurusDudukkanSementaraDelegate")
    void dudukkan(Langkah langkah) {
        Pemilihan pemilihan = pengurus.pemilihan(langkah.kasusId());
        KeputusanLurah dasar = keputusan.keputusan(langkah.kasusId(), JENIS).orElseThrow();
        LocalDate berlaku = keputusan.berlakuSejak(dasar).orElseThrow();
        Map<String, String> nama = pengurus.nama(langkah.kasusId());
        List<AnggotaSusunan> anggota = pengurus.sementara(langkah.kasusId());
        anggota.forEach(a -> penempatan.tempatkan(new Penempatan(pemilihan.unitId(), a.jabatan(), SifatJabatan.SEMENTARA,
                Orang.warga(a.pendudukId(), nama.get(a.pendudukId()), null), berlaku, null, dasar.id())));
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Pengurus sementara dalam register", "unit", pemilihan.unitId(),
                "pengurus", anggota.size(), "berlakuSejak", berlaku, "keputusan", dasar.nomor()));
    }
}
