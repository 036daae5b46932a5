package id.rukun.prosedur.penggabungan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.penataan.DampakRw;
import id.rukun.hukum.kebijakan.penataan.NomorUnitUnik;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.penataan.SatuPenataanSekaligus;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.pergub171.penataan.Berdekatan;
import id.rukun.hukum.pergub171.penataan.kelurahan.BeritaAcaraDitandatangani;
import id.rukun.hukum.pergub171.penataan.HasilDalamBatas;
import id.rukun.hukum.pergub171.penataan.MusyawarahTetapWajib;
import id.rukun.hukum.pergub171.penataan.kelurahan.RwTujuanTerlibat;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.penggabungan.Kesepakatan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.SyaratPenggabungan;
import id.rukun.prosedur.penggabungan.TujuanPenggabungan;
import id.rukun.prosedur.penggabungan.formulir.TinjauSyaratIsian;
import id.rukun.prosedur.penggabungan.formulir.TinjauanSyarat;
import id.rukun.wilayah.PenggabunganUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** From the result at Kelurahan level, or of the Musyawarah RW, to the merged RT in the register. */
@Component
class PenetapanLangkah {

    enum HasilMusyawarahKelurahan { MUFAKAT, TIDAK_MUFAKAT }

    enum SyaratPenetapan { TERPENUHI, BELUM_TERPENUHI }

    /** How P-14 ended. */
    enum Penetapan { DITETAPKAN, DITOLAK_LURAH, DITOLAK_CAMAT, TAHAN }

    private final PenggabunganService penggabungan;
    private final MusyawarahService musyawarah;
    private final SyaratPenggabungan syarat;
    private final KeputusanService keputusan;
    private final WilayahService wilayah;
    private final PendudukService penduduk;
    private final Penjabat penjabat;
    private final PenempatanService penempatan;

    PenetapanLangkah(PenggabunganService penggabungan, MusyawarahService musyawarah, SyaratPenggabungan syarat,
            KeputusanService keputusan, WilayahService wilayah, PendudukService penduduk, Penjabat penjabat,
            PenempatanService penempatan) {
        this.penggabungan = penggabungan;
        this.musyawarah = musyawarah;
        this.syarat = syarat;
        this.keputusan = keputusan;
        this.wilayah = wilayah;
        this.penduduk = penduduk;
        this.penjabat = penjabat;
        this.penempatan = penempatan;
    }

    /** P-10/G7: consensus at Kelurahan level, read from the register of meetings. */
    @TugasModel("penggabunganHasilMusyawarahKelurahanGerbang")
    @Jawaban("hasilMusyawarahKelurahan")
    HasilMusyawarahKelurahan hasil(Pertanyaan pertanyaan) {
        return musyawarah.hasil(pertanyaan.kasusId(), JenisMusyawarah.KELURAHAN).stream()
                .anyMatch(HasilRangkaian::sah)
                ? HasilMusyawarahKelurahan.MUFAKAT : HasilMusyawarahKelurahan.TIDAK_MUFAKAT;
    }

    /** P-10/G8: the minutes are signed and name the result and an RW that is involved. */
    @TugasModel(value = "penggabunganPeriksaBeritaAcaraDelegate", aturan = {
            BeritaAcaraDitandatangani.class, RwTujuanTerlibat.class})
    void beritaAcara(Pertanyaan pertanyaan) {
        KeputusanMusyawarah mufakat = syarat.mufakat(pertanyaan.kasusId());
        Kesepakatan kesepakatan = syarat.kesepakatan(pertanyaan.kasusId());
        pertanyaan.wajib(BeritaAcaraDitandatangani.class, new BeritaAcaraDitandatangani.Fakta(
                mufakat.nomorBeritaAcara(), mufakat.tanggalBeritaAcara(), mufakat.penandatangan(),
                kesepakatan.rwTujuanId() != null));
        pertanyaan.wajib(RwTujuanTerlibat.class, new RwTujuanTerlibat.Fakta(wilayah.nama(kesepakatan.rwTujuanId()),
                penggabungan.rw(penggabungan.usulan(pertanyaan.kasusId()).idUnit()).stream().map(wilayah::nama)
                        .toList()));
    }

    /** P-09/G6 to G8, P-10/G9: size, neighbourhood, number and effect on the RW, from the register. */
    @TugasModel(value = "penggabunganSyaratGerbang", aturan = {
            MusyawarahTetapWajib.class, Berdekatan.class, HasilDalamBatas.class, UnitAktif.class,
            SatuPenataanSekaligus.class, DampakRw.class, NomorUnitUnik.class})
    @Jawaban("syarat")
    SyaratPenetapan syarat(Pertanyaan pertanyaan) {
        List<Putusan> putusan = syarat.periksa(pertanyaan.kasusId(), pertanyaan.hariIni());
        putusan.forEach(pertanyaan::catat);
        return putusan.stream().allMatch(Putusan::terpenuhi) ? SyaratPenetapan.TERPENUHI : SyaratPenetapan.BELUM_TERPENUHI;
    }

    /** An RW that the merger brings out of its range is a finding, whatever becomes of the case. */
    @TugasModel(value = "penggabunganCatatDampakRwDelegate", aturan = DampakRw.class)
    void dampakRw(Langkah langkah) {
        syarat.dampakRw(langkah.kasusId()).stream().filter(p -> !p.terpenuhi()).forEach(p -> langkah.tulis(
                JenisEntri.TEMUAN, Map.of("temuan", p.kode(), "keterangan", p.ucapan().kalimat())));
    }

    /** The Lurah has the conditions asked again, or refuses with those that fail. */
    @TugasModel(value = "penggabunganTinjauanSyaratGerbang", aturan = {AlasanCukup.class, PenjabatHariItu.class})
    @Jawaban("tinjauanSyarat")
    TinjauanSyarat tinjauan(Pertanyaan pertanyaan) {
        TinjauSyaratIsian isian = pertanyaan.beralasan(TinjauSyaratIsian.class);
        if (isian.putusan() == TinjauanSyarat.TOLAK) {
            penjabat.wajib(pertanyaan, Jabatan.LURAH, pertanyaan.unitId(), pertanyaan.hariIni());
        }
        return isian.putusan();
    }

    /** How the called P-14 ended; a held case goes back to its conditions. */
    @TugasModel("penggabunganPenetapanGerbang")
    @Jawaban("penetapan")
    Penetapan penetapan(Pertanyaan pertanyaan) {
        return Penetapan.valueOf(pertanyaan.teks(PenggabunganRtLintasRwProcess.HASIL_PENETAPAN));
    }

    /** P-09/S7, P-10/S7: what the Keputusan decided takes effect in the register: unit, families, boards. */
    @TugasModel("penggabunganGabungkanRtDelegate")
    void gabungkan(Langkah langkah) {
        KeputusanLurah dasar = keputusan.keputusan(langkah.kasusId()).orElseThrow();
        LocalDate berlaku = keputusan.berlakuSejak(dasar).orElseThrow();
        TujuanPenggabungan tujuan = syarat.tujuan(langkah.kasusId());
        List<String> asal = penggabungan.usulan(langkah.kasusId()).idUnit();
        String hasil = wilayah.gabungkan(new PenggabunganUnit(asal, tujuan.rwId(), tujuan.nomor(), berlaku,
                dasar.id()));
        penduduk.pindahkan(asal, hasil, berlaku, dasar.id());
        asal.forEach(rt -> penempatan.akhiriKepengurusan(rt, berlaku, dasar.id()));
        penggabungan.selesai(langkah.kasusId(), hasil);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Penggabungan dalam register", "asal", asal,
                "hasil", hasil, "berlakuSejak", berlaku, "keputusan", dasar.nomor()));
    }
}
